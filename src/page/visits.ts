/** A stay at one address of a page: it ends when the address changes, the page is left, or we are retired. */
export type Visit = {
  readonly url: URL;
  /** Aborted when the visit ends: the clean-up of everything that lives with it. */
  readonly signal: AbortSignal;
};

/**
 * Calls back for each visit: now, after each navigation of a single-page application (push, replace, back), and when the
 * page comes back from the back/forward cache. The first begins when the page has a body: before, there is nothing to be
 * read. A prerendered page is visited when it is shown.
 *
 * @param signal retires us: the running visit ends and none follows
 */
export function onVisit(window: Window & typeof globalThis, start: (visit: Visit) => void, signal: AbortSignal): void {
  let current: AbortController | undefined;
  let address = '';
  const begin = () => {
    current?.abort();
    if (signal.aborted) return;
    current = new AbortController();
    address = window.location.href;
    start({ url: new URL(address), signal: current.signal });
  };
  const navigated = () => {
    if (window.location.href !== address) begin();
  };

  signal.addEventListener('abort', () => current?.abort());
  window.navigation.addEventListener('currententrychange', navigated, { signal });
  window.addEventListener('hashchange', navigated, { signal });
  window.addEventListener('pagehide', () => current?.abort(), { signal });
  window.addEventListener('pageshow', event => event.persisted && begin(), { signal });

  if ((window.document as Document & { readonly prerendering?: boolean }).prerendering) {
    window.document.addEventListener('prerenderingchange', begin, { once: true, signal });
  } else if (window.document.body) begin();
  else onBody(window.document, begin, signal);
}

function onBody(document: Document, call: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (!document.body) return;
    observer.disconnect();
    call();
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
