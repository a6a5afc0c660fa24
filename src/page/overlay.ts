/** The one element of ours in a page: there only while something is shown. */
export type Overlay = {
  /** Takes the style sheet for what is shown, before anything is: it comes with the words, so that no page carries it unused. */
  readonly dress: (css: string) => void;
  /**
   * The box in our closed shadow root to render into, to be placed beside a code or standing in the window's corner.
   *
   * @param taken called when somebody else opens it in our place
   */
  readonly open: (where: 'beside' | 'corner', taken?: () => void) => HTMLElement;
  /** Places the box beside the boxes of a code, inside what is to be seen of the viewport. */
  readonly place: (beside: readonly DOMRect[]) => void;
  readonly close: () => void;
  /** True for our element and for nothing else. */
  readonly isOurs: (node: Node) => boolean;
  /** True where our box lies, also where a dialog of the page keeps the pointer's events from it. */
  readonly covers: (x: number, y: number) => boolean;
};

const gap = 8;
const margin = 8;
/** Of a frame that is almost scrolled away, the box still takes this height. */
const leastHeight = 120;

/**
 * Makes our element when it is first needed: no id, no class, closed shadow root with our own style sheet, at the end of
 * the root element. The box in it stands in the top layer as a manual popover (an automatic one would close the page's
 * own); the box and not the element, since a page may style the backdrop of every popover that it sees.
 */
export function createOverlay(document: Document, signal: AbortSignal): Overlay {
  let sheetCss = '';
  let made: { host: HTMLElement; box: HTMLElement } | undefined;
  let takeFrom: (() => void) | undefined;
  const make = () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(hostCss + sheetCss);
    root.adoptedStyleSheets = [sheet];
    const box = document.createElement('div');
    box.popover = 'manual';
    root.append(box);
    return { host, box };
  };
  removeLeftovers(document);
  signal.addEventListener('abort', () => made?.host.remove());

  return {
    dress: css => {
      sheetCss = css;
    },
    open: (where, taken) => {
      takeFrom?.();
      takeFrom = taken;
      made ??= make();
      const { host, box } = made;
      box.className = where === 'corner' ? 'companion floating corner' : 'companion floating';
      box.removeAttribute('style');
      if (!host.isConnected) document.documentElement.append(host);
      // Again on top, also of a dialog that the page opened since.
      if (box.matches(':popover-open')) box.hidePopover();
      box.showPopover();
      undoZoom(box);
      return box;
    },
    place: beside => {
      if (!made?.host.isConnected) return;
      const { box } = made;
      undoZoom(box);
      const view = viewOf(document);
      box.style.maxHeight = `${Math.max(leastHeight, view.bottom - view.top - 2 * margin)}px`;
      const { left, top } = positionFor(beside, { width: box.offsetWidth, height: box.offsetHeight }, view);
      box.style.left = `${left}px`;
      box.style.top = `${top}px`;
    },
    close: () => made?.host.remove(),
    isOurs: node => node === made?.host,
    covers: (x, y) => {
      if (!made?.host.isConnected) return false;
      const { left, right, top, bottom } = made.box.getBoundingClientRect();
      return x >= left && x < right && y >= top && y < bottom;
    },
  };
}

type Size = { readonly width: number; readonly height: number };
type View = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Below the code, above it where there is more room, else beside it; never outside the view. */
export function positionFor(beside: readonly DOMRect[], size: Size, view: View): { left: number; top: number } {
  const first = beside[0];
  const last = beside.at(-1);
  const least = { left: view.left + margin, top: view.top + margin };
  const most = { left: view.right - margin - size.width, top: view.bottom - margin - size.height };
  if (!first || !last) return { left: Math.max(least.left, most.left), top: least.top };
  const left = Math.max(least.left, Math.min(first.left, most.left));
  const below = last.bottom + gap;
  const above = first.top - gap - size.height;
  if (below >= least.top && below <= most.top) return { left, top: below };
  if (above >= least.top && above <= most.top) return { left, top: above };
  // Too tall for either side: keep it whole, and off the code where the width allows.
  const top = Math.max(least.top, most.top);
  const right = Math.max(...beside.map(rect => rect.right)) + gap;
  const before = Math.min(...beside.map(rect => rect.left)) - gap - size.width;
  if (right >= least.left && right <= most.left) return { left: right, top };
  return { left: before >= least.left && before <= most.left ? before : left, top };
}

/** What is to be seen of the viewport: all of it, or as much of a frame as the pages around it show. */
function viewOf(document: Document): View {
  const window = document.defaultView;
  const { clientWidth: right, clientHeight } = document.documentElement;
  // In quirks mode the root element is as tall as the content.
  const bottom = Math.min(clientHeight, window?.innerHeight ?? clientHeight);
  const frame = frameOf(window);
  if (!frame) return { left: 0, top: 0, right, bottom };
  const outer = viewOf(frame.ownerDocument);
  const { left, top } = frame.getBoundingClientRect();
  const x = left + frame.clientLeft;
  const y = top + frame.clientTop;
  return {
    left: Math.max(0, outer.left - x),
    top: Math.max(0, outer.top - y),
    right: Math.min(right, outer.right - x),
    bottom: Math.min(bottom, outer.bottom - y),
  };
}

/** The frame that a window stands in; undefined for a page, and in a page of another site. */
function frameOf(window: Window | null): Element | undefined {
  try {
    return window?.frameElement ?? undefined;
  } catch {
    return undefined;
  }
}

/** A page that enlarges its root element with `zoom` would enlarge our lengths, but not the places that it tells us. */
function undoZoom(box: HTMLElement): void {
  if (box.currentCSSZoom !== 1) box.style.zoom = `${Number(box.style.zoom || 1) / box.currentCSSZoom}`;
}

/**
 * Firefox ends the copy of us that an update replaces without a word, so what it was showing is still there. Only Firefox
 * lets an extension look into a closed root like this; elsewhere the old copy lives on and cleans up itself.
 */
function removeLeftovers(document: Document): void {
  for (const element of document.documentElement?.children ?? []) {
    const { openOrClosedShadowRoot: root } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
    if (root?.mode === 'closed' && root.firstElementChild?.matches('.companion.floating')) element.remove();
  }
}

/** Nothing of the page reaches our element; it takes no room itself, and what is in it places itself in the viewport. */
const hostCss = `:host { all: initial !important; display: contents !important; }
:host::before, :host::after { content: none !important; }`;
