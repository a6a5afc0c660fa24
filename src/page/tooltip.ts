import { type CodeOnPage, rectsOf, stillStands } from './codes.ts';
import type { PageTools } from './tools.ts';

/** Milliseconds that the pointer rests on a code before it is explained, and that it may take on its way to the tooltip. */
const delay = { show: 120, hide: 250 } as const;

export type Tooltip = {
  /** Explains a code now; `keyboard` keeps it until Escape, whatever the pointer does. */
  readonly show: (code: CodeOnPage, by: 'pointer' | 'keyboard') => void;
  /** Closes the tooltip where its code is gone, else puts it where its code is now. */
  readonly refresh: () => void;
  readonly close: () => void;
};

/**
 * When a tooltip comes and goes: the pointer rests on a code, a finger taps it, or it was stepped to by keyboard. It stays
 * while the pointer is on the code or on the tooltip (WCAG 1.4.13) and goes on Escape, which then reaches nobody else.
 *
 * @param codeAt the code under a point
 * @param paint renders the code into our box; called when the tooltip opens
 * @param closed called when it has closed
 */
export function createTooltip(
  document: Document,
  { overlay, onEscape }: Pick<PageTools, 'overlay' | 'onEscape'>,
  codeAt: (x: number, y: number) => CodeOnPage | undefined,
  paint: (code: CodeOnPage, box: HTMLElement, by: 'pointer' | 'keyboard') => void,
  closed: () => void,
  signal: AbortSignal,
): Tooltip {
  let shown: { code: CodeOnPage; by: 'pointer' | 'keyboard'; released: () => void } | undefined;
  let waiting: { code: CodeOnPage | undefined; timer: ReturnType<typeof setTimeout> } | undefined;
  let point: { x: number; y: number; onOurs: boolean } | undefined;
  let frame = 0;

  const place = () => {
    if (shown) overlay.place(rectsOf(shown.code));
  };
  const close = () => {
    stopWaiting();
    if (!shown) return;
    shown.released();
    shown = undefined;
    overlay.close();
    closed();
  };
  const stopWaiting = () => {
    clearTimeout(waiting?.timer);
    waiting = undefined;
  };
  const show = (code: CodeOnPage, by: 'pointer' | 'keyboard') => {
    stopWaiting();
    if (!stillStands(code)) return;
    shown?.released();
    shown = { code, by, released: onEscape(close) };
    paint(code, overlay.open('beside'), by);
    place();
  };
  const wait = (code: CodeOnPage | undefined, milliseconds: number, then: () => void) => {
    if (waiting && waiting.code === code) return;
    stopWaiting();
    const timer = setTimeout(() => {
      waiting = undefined;
      then();
    }, milliseconds);
    waiting = { code, timer };
  };

  const look = () => {
    frame = 0;
    if (!point || signal.aborted) return;
    const code = point.onOurs ? shown?.code : codeAt(point.x, point.y);
    if (code && stillStands(code)) {
      if (code === shown?.code) stopWaiting();
      else wait(code, delay.show, () => show(code, 'pointer'));
    } else if (shown?.by === 'pointer') wait(undefined, delay.hide, close);
    else stopWaiting();
  };
  const onPointer = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    point = {
      x: event.clientX,
      y: event.clientY,
      onOurs: event.target instanceof Node && overlay.isOurs(event.target),
    };
    frame ||= requestAnimationFrame(look);
  };

  document.addEventListener('pointermove', onPointer, { passive: true, signal });
  document.addEventListener(
    'pointerleave',
    () => {
      point = undefined;
      if (shown?.by === 'pointer') wait(undefined, delay.hide, close);
    },
    { signal },
  );
  document.addEventListener(
    'click',
    event => {
      if (event.target instanceof Node && overlay.isOurs(event.target)) return;
      const code = (event as PointerEvent).pointerType === 'touch' ? codeAt(event.clientX, event.clientY) : undefined;
      if (code) show(code, 'keyboard');
      else close();
    },
    { capture: true, passive: true, signal },
  );
  document.addEventListener('scroll', place, { capture: true, passive: true, signal });
  document.defaultView?.addEventListener('resize', place, { passive: true, signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    close();
  });

  return {
    show,
    close,
    refresh: () => {
      if (shown && !stillStands(shown.code)) close();
      else place();
    },
  };
}
