import type { CodeOnPage } from './codes.ts';

/** Milliseconds that the pointer rests on a code before it is explained, and that it may take on its way to the tooltip. */
const delay = { show: 120, hide: 250 } as const;

export type Pointer = {
  /** Looks again at what is under it: the page has changed. */
  readonly lookAgain: () => void;
  /** Forgets what it was about to say. */
  readonly stop: () => void;
  /** Leaves a code alone until the pointer has been elsewhere. */
  readonly leaveAlone: (code: CodeOnPage | undefined) => void;
};

/**
 * Follows the pointer of a mouse or a pen.
 *
 * @param codeAt the code that a point belongs to
 * @param rests called when the pointer has rested on a code
 * @param left called when it has been off every code for a while
 */
export function watchPointer(
  document: Document,
  codeAt: (x: number, y: number) => CodeOnPage | undefined,
  rests: (code: CodeOnPage) => void,
  left: () => void,
  signal: AbortSignal,
): Pointer {
  let point: { x: number; y: number } | undefined;
  let waiting: { code: CodeOnPage | undefined; timer: ReturnType<typeof setTimeout> } | undefined;
  let leftAlone: CodeOnPage | undefined;
  /** The page was scrolled under the resting pointer: nobody has pointed at what lies there now. */
  let isScrolled = false;
  let frame = 0;

  const stop = () => {
    clearTimeout(waiting?.timer);
    waiting = undefined;
  };
  const wait = (code: CodeOnPage | undefined) => {
    if (waiting && waiting.code === code) return;
    stop();
    const then = () => {
      waiting = undefined;
      if (code) rests(code);
      else left();
    };
    waiting = { code, timer: setTimeout(then, code ? delay.show : delay.hide) };
  };
  const look = () => {
    frame = 0;
    const code = point && codeAt(point.x, point.y);
    if (code && code === leftAlone) return stop();
    leftAlone = undefined;
    wait(code);
  };
  const onPointer = ({ pointerType, clientX: x, clientY: y }: PointerEvent) => {
    // At the same place it is the page that has moved.
    if (pointerType === 'touch' || (point?.x === x && point.y === y)) return;
    point = { x, y };
    isScrolled = false;
    frame ||= requestAnimationFrame(look);
  };
  const onOut = ({ relatedTarget }: PointerEvent) => {
    // Out of the window or the frame; that the document itself was left is not told in every browser.
    if (relatedTarget !== null) return;
    point = undefined;
    frame ||= requestAnimationFrame(look);
  };
  const onScroll = () => {
    isScrolled = true;
  };

  // Over a frame nothing moves for us: that the pointer went into it is the last we hear.
  document.addEventListener('pointermove', onPointer, { passive: true, signal });
  document.addEventListener('pointerover', onPointer, { passive: true, signal });
  document.addEventListener('pointerout', onOut, { passive: true, signal });
  document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    stop();
    cancelAnimationFrame(frame);
  });

  return {
    stop,
    lookAgain: () => {
      if (point && !isScrolled && !leftAlone) frame ||= requestAnimationFrame(look);
    },
    leaveAlone: code => {
      stop();
      leftAlone = code;
    },
  };
}
