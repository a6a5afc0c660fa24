import { type CodeOnPage, rectsOf, stillStands } from './codes.ts';
import { follow } from './follow.ts';
import { watchPointer } from './pointer.ts';
import type { PageTools } from './tools.ts';

/** `keyboard` (a finger, too) keeps the tooltip until Escape or a click, whatever the pointer does. */
type By = 'pointer' | 'keyboard';

/** One code that is to be explained, from the moment at which that is wanted until it is over. */
export type Showing = {
  readonly code: CodeOnPage;
  readonly by: By;
  /** The box to render into, on the page from the first call on; undefined once it is over. */
  readonly open: () => HTMLElement | undefined;
  /** Ends it: there is nothing to say. */
  readonly end: () => void;
};

export type Tooltip = {
  /** Explains a code now. */
  readonly show: (code: CodeOnPage, by: By) => void;
  /** Puts it where its code is now: what is in it has changed. */
  readonly place: () => void;
  /** Takes what its code has become on the changed page; closes it for none. */
  readonly keep: (code: CodeOnPage | undefined) => void;
};

/**
 * When a tooltip comes and goes: the pointer rests on a code, a finger taps it, or it was stepped to by keyboard. It stays
 * while the pointer is on the code or on the tooltip (WCAG 1.4.13) and goes on Escape, which then reaches nobody else,
 * and when its code is scrolled away.
 *
 * @param codeAt the code under a point
 * @param explain renders a code as soon as it can: nothing is to be seen before
 * @param closed called when nothing is shown any more
 */
export function createTooltip(
  document: Document,
  { overlay, onEscape }: Pick<PageTools, 'overlay' | 'onEscape'>,
  codeAt: (x: number, y: number) => CodeOnPage | undefined,
  explain: (showing: Showing) => void,
  closed: () => void,
  signal: AbortSignal,
): Tooltip {
  let shown: { showing: Showing; box: HTMLElement | undefined; over: AbortController } | undefined;

  const place = () => {
    if (shown?.box) overlay.place(rectsOf(shown.showing.code));
  };
  const close = () => {
    pointer.stop();
    const box = shown?.box;
    forget();
    if (box) overlay.close();
  };
  const forget = () => {
    if (!shown) return;
    shown.over.abort();
    shown = undefined;
    closed();
  };
  const dismiss = () => {
    pointer.leaveAlone(shown?.showing.code);
    close();
  };
  const show = (code: CodeOnPage, by: By) => {
    pointer.stop();
    if (!stillStands(code)) return;
    const last = shown;
    last?.over.abort();
    const over = new AbortController();
    const open = () => {
      if (shown?.over !== over) return undefined;
      if (shown.box) return shown.box;
      over.signal.addEventListener('abort', onEscape(dismiss));
      follow(code, place, close, over.signal);
      // Something else of ours is to be seen then, also while the pointer rests on the code.
      const taken = () => {
        if (shown?.over !== over) return;
        pointer.leaveAlone(code);
        forget();
      };
      shown.box = overlay.open('beside', taken);
      return shown.box;
    };
    const end = () => {
      if (shown?.over === over) close();
    };
    shown = { showing: { code, by, open, end }, box: undefined, over };
    explain(shown.showing);
    // What is said of the last code does not stand beside this one until its own words have come.
    if (last?.box && shown?.over === over && !shown.box) overlay.close();
  };

  const pointer = watchPointer(
    document,
    (x, y) => (shown?.box && overlay.covers(x, y) ? shown.showing.code : codeAt(x, y)),
    code => {
      if (code !== shown?.showing.code) show(code, 'pointer');
    },
    () => {
      if (shown?.showing.by === 'pointer') close();
    },
    signal,
  );
  document.addEventListener(
    'click',
    event => {
      if (event.target instanceof Node && overlay.isOurs(event.target)) return;
      const code = (event as PointerEvent).pointerType === 'touch' ? codeAt(event.clientX, event.clientY) : undefined;
      if (code) show(code, 'keyboard');
      else dismiss();
    },
    { capture: true, passive: true, signal },
  );
  document.defaultView?.addEventListener('resize', place, { passive: true, signal });
  signal.addEventListener('abort', close);

  return {
    show,
    place,
    keep: code => {
      if (shown && code === shown.showing.code) return place();
      if (shown && code) return show(code, shown.showing.by);
      if (shown) close();
      // The pointer may have come before the code, or before we had read it.
      pointer.lookAgain();
    },
  };
}
