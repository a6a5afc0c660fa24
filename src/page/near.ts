import type { CodeOnPage } from './codes.ts';
import { around } from './paths.ts';
import { isElement } from './walk.ts';

export type Near = {
  /** Watches these codes in place of all earlier ones; of those that were watched before nothing is told anew. */
  readonly watch: (codes: readonly CodeOnPage[]) => void;
};

/**
 * Tells which codes come near the viewport and which go, by the boxes around them.
 *
 * @param margin how far outside the viewport is still near
 */
export function watchNear(
  margin: string,
  came: (codes: Iterable<CodeOnPage>) => void,
  went: (codes: Iterable<CodeOnPage>) => void,
  signal: AbortSignal,
): Near {
  const boxes = new Map<CodeOnPage, Element>();
  const byBox = new Map<Element, Set<CodeOnPage>>();
  const isNear = new WeakSet<Element>();
  const observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) isNear.add(target);
        else isNear.delete(target);
        (isIntersecting ? came : went)(byBox.get(target) ?? []);
      }
    },
    { rootMargin: margin },
  );
  const hold = (code: CodeOnPage, box: Element) => {
    boxes.set(code, box);
    const inBox = byBox.get(box);
    if (inBox) inBox.add(code);
    else {
      byBox.set(box, new Set([code]));
      observer.observe(box);
    }
    if (isNear.has(box)) came([code]);
  };
  const drop = (code: CodeOnPage, box: Element) => {
    went([code]);
    boxes.delete(code);
    const inBox = byBox.get(box);
    inBox?.delete(code);
    if (inBox?.size) return;
    byBox.delete(box);
    observer.unobserve(box);
    isNear.delete(box);
  };

  /** The box that is known, where the code still stands in it: to find it anew costs a look at the layout. */
  const boxAsBefore = (code: CodeOnPage) => {
    const box = boxes.get(code);
    const [first] = code.spans;
    return box?.isConnected && first && isAround(box, first.node) ? box : undefined;
  };

  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch: codes => {
      const wanted = new Map(codes.map(code => [code, boxAsBefore(code) ?? boxOf(code)]));
      for (const [code, box] of boxes) if (wanted.get(code) !== box) drop(code, box);
      for (const [code, box] of wanted) if (box && !boxes.has(code)) hold(code, box);
    },
  };
}

/** The nearest element around a code that has a box of its own, in or around a shadow root; undefined where none has. */
export function boxOf({ spans: [first] }: CodeOnPage): Element | undefined {
  let at = first && around(first.node);
  while (at && !(isElement(at) && at.getClientRects().length > 0)) {
    at = at.nodeType === Node.DOCUMENT_NODE ? undefined : around(at);
  }
  return at;
}

/** True for an element that stands around a node, in or around a shadow root, and for the node itself. */
export function isAround(element: Element, node: Node): boolean {
  for (let at: Node | undefined = node; at; at = around(at)) if (at === element) return true;
  return false;
}
