/** Work on a page that can be paused wherever it yields. */
export type Work<T> = Generator<void, T>;

/** The longest that we keep the page waiting, in milliseconds: a frame has 16, and the page's own work comes first. */
const slice = 5;

/** Does all of it at once. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Does it in slices between which the page has its turn; undefined where it was given up. */
export async function inSlices<T>(work: Work<T>, signal: AbortSignal): Promise<T | undefined> {
  while (!signal.aborted) {
    const end = performance.now() + slice;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < end);
    await new Promise(resume => setTimeout(resume));
  }
  return undefined;
}
