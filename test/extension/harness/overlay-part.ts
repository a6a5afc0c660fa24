import type { Overlay } from './lab.ts';

/** Runs in the browser, as source text: reads the shown text, the place and the look of a part of a shadow root. */
export function readPart(root: ShadowRoot, selector?: string): Overlay | undefined {
  const parts = selector === undefined ? [...root.children] : [...root.querySelectorAll(selector)];
  const shown = parts.filter(part => part.nodeName !== 'STYLE' && part.getClientRects().length > 0);
  const [first] = shown;
  if (first === undefined) return undefined;
  const boxes = shown.map(part => part.getBoundingClientRect());
  const x = Math.min(...boxes.map(box => box.left));
  const y = Math.min(...boxes.map(box => box.top));
  // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, line by line, is asked for.
  const text = shown.map(part => (part as HTMLElement).innerText ?? part.textContent ?? '').join('\n');
  const width = Math.max(...boxes.map(box => box.right)) - x;
  const height = Math.max(...boxes.map(box => box.bottom)) - y;
  const style = first.ownerDocument.defaultView?.getComputedStyle(first);
  return {
    text,
    box: { x, y, width, height },
    look: {
      color: style?.color ?? '',
      backgroundColor: style?.backgroundColor ?? '',
      borderTopColor: style?.borderTopColor ?? '',
      fontSize: style?.fontSize ?? '',
      fontFamily: style?.fontFamily ?? '',
      direction: style?.direction ?? '',
      textAlign: style?.textAlign ?? '',
    },
    scrolls: first.scrollHeight > first.clientHeight || first.scrollWidth > first.clientWidth,
  };
}
