import type { CodeOnPage } from './codes.ts';
import { boxOf } from './near.ts';
import { around } from './paths.ts';
import { isElement, isText } from './walk.ts';

/** Tells when a code moves because something around it is scrolled, and when it is to be seen no more. */
export function follow(code: CodeOnPage, moved: () => void, gone: () => void, signal: AbortSignal): void {
  const [first] = code.spans;
  // The news of scrolling inside a shadow root or around a frame does not reach our document.
  for (let at: Node | undefined = first?.node; at; at = around(at)) {
    if (!isText(at) && !isElement(at)) at.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  }
  const box = boxOf(code);
  if (!box) return;
  let wasSeen = false;
  const observer = new IntersectionObserver(entries => {
    const isSeen = entries.at(-1)?.isIntersecting ?? false;
    if (wasSeen && !isSeen) gone();
    wasSeen = isSeen;
  });
  observer.observe(box);
  signal.addEventListener('abort', () => observer.disconnect());
}
