/** Says what Escape closes now; gives back how to say that it closes nothing any more. */
export type Escape = (close: () => void) => () => void;

/**
 * Listens for Escape once and early: a listener added later than the page's own would come after it. While something of
 * ours is open the key closes that and reaches nobody else, so a dialog of the page under it stays; otherwise the key is
 * the page's.
 */
export function listenForEscape(window: Window, signal: AbortSignal): Escape {
  let current: (() => void) | undefined;
  window.addEventListener(
    'keydown',
    event => {
      if (event.key !== 'Escape' || !current) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      current();
    },
    { capture: true, signal },
  );
  return close => {
    current = close;
    return () => {
      if (current === close) current = undefined;
    };
  };
}
