/** Says what Escape closes now; gives back how to say that it closes nothing any more. */
export type Escape = (close: () => void) => () => void;

/**
 * Listens for Escape once and early: a listener added later than the page's own would come after it. While something of
 * ours is open the key closes that and reaches nobody else, until it is released, so a dialog of the page under it stays;
 * otherwise the key is the page's.
 */
export function listenForEscape(window: Window, signal: AbortSignal): Escape {
  const listening = new WeakSet<Document>();
  let current: (() => void) | undefined;
  /** The press that closed something of ours: its repeats and its release are not for the page either. */
  let isOurPress = false;

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    if (event.type === 'keydown' && !event.repeat) isOurPress = current !== undefined;
    if (!isOurPress) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'keyup') isOurPress = false;
    else current?.();
  };
  const listenIn = (other: Window) => {
    if (listening.has(other.document)) return;
    listening.add(other.document);
    for (const type of ['keydown', 'keyup'] as const) {
      other.addEventListener(type, onKey, { capture: true, signal });
    }
  };

  listenIn(window);
  return close => {
    current = close;
    // The key goes to the frame that has the focus, which need not be the one under the pointer.
    for (const other of windowsOf(window.top ?? window)) listenIn(other);
    return () => {
      if (current === close) current = undefined;
    };
  };
}

/** A window and the frames in it, as far as they are of our window's own site. */
function windowsOf(window: Window): Window[] {
  const inner = Array.from({ length: window.length }, (_, index) => window[index]);
  const all = inner.flatMap(frame => (frame ? windowsOf(frame) : []));
  try {
    return window.document ? [window, ...all] : all;
  } catch {
    return all;
  }
}
