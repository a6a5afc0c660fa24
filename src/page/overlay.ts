/** The one element of ours in a page: there only while something is shown. */
export type Overlay = {
  /** The box in our closed shadow root to render into, to be placed beside a code or standing in the window's corner. */
  readonly open: (where: 'beside' | 'corner') => HTMLElement;
  /** Places the box beside the boxes of a code, inside the viewport. */
  readonly place: (beside: readonly DOMRect[]) => void;
  readonly close: () => void;
  /** True for our element and for nothing else. */
  readonly isOurs: (node: Node) => boolean;
};

const gap = 8;
const margin = 8;

/**
 * Makes our element when it is first needed: no id, no class, closed shadow root with our own style sheet, in the top
 * layer as a manual popover (an automatic one would close the page's own), at the end of the root element.
 *
 * @param css the style sheet for our shadow root
 */
export function createOverlay(document: Document, css: string, signal: AbortSignal): Overlay {
  let made: { host: HTMLElement; box: HTMLElement } | undefined;
  const make = () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(hostCss + css);
    root.adoptedStyleSheets = [sheet];
    const box = document.createElement('div');
    root.append(box);
    host.popover = 'manual';
    return { host, box };
  };
  signal.addEventListener('abort', () => made?.host.remove());

  return {
    open: where => {
      made ??= make();
      const { host, box } = made;
      box.className = where === 'corner' ? 'companion floating corner' : 'companion floating';
      box.removeAttribute('style');
      if (!host.isConnected) document.documentElement.append(host);
      // Again on top, also of a dialog that the page opened since.
      if (host.matches(':popover-open')) host.hidePopover();
      host.showPopover();
      return box;
    },
    place: beside => {
      if (!made?.host.isConnected) return;
      const { box } = made;
      const { left, top } = positionFor(
        beside,
        { width: box.offsetWidth, height: box.offsetHeight },
        viewportOf(document),
      );
      box.style.left = `${left}px`;
      box.style.top = `${top}px`;
    },
    close: () => made?.host.remove(),
    isOurs: node => node === made?.host,
  };
}

type Size = { readonly width: number; readonly height: number };

/** Below the code, above it where there is more room, else beside it; never outside the viewport. */
export function positionFor(beside: readonly DOMRect[], size: Size, view: Size): { left: number; top: number } {
  const first = beside[0];
  const last = beside.at(-1);
  const most = Math.max(margin, view.width - size.width - margin);
  if (!first || !last) return { left: most, top: margin };
  const left = Math.min(Math.max(margin, first.left), most);
  const below = last.bottom + gap;
  const above = first.top - gap - size.height;
  if (below + size.height <= view.height - margin) return { left, top: below };
  if (above >= margin) return { left, top: above };
  // Too tall for either side: keep it whole, and off the code where the width allows.
  const top = Math.max(margin, view.height - size.height - margin);
  const right = first.right + gap;
  if (right + size.width <= view.width - margin) return { left: right, top };
  const before = first.left - gap - size.width;
  return { left: before >= margin ? before : left, top };
}

function viewportOf(document: Document): Size {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const view = document.defaultView;
  // In quirks mode the root element is as tall as the content.
  return { width, height: Math.min(height, view?.innerHeight ?? height) };
}

/** Nothing of the page reaches our element; it takes no room itself, and what is in it places itself in the viewport. */
const hostCss = `:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; overflow: visible !important; }`;
