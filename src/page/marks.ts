import type { CodeOnPage } from './codes.ts';
import type { Span } from './fields.ts';
import css from './marks.css?inline';
import { isElement, type Root } from './walk.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** How far outside the viewport codes are marked ahead of scrolling. */
const ahead = '300px';
const names = { code: 'companion-code', current: 'companion-current' } as const;

export type Marks = {
  /** Marks these codes in place of all earlier ones. */
  readonly show: (codes: readonly CodeOnPage[], roots: readonly Root[]) => void;
  /** The code under a point of the viewport; undefined where there is none. */
  readonly at: (x: number, y: number) => CodeOnPage | undefined;
  /** Sets one code apart as the one that is being read; undefined for none. */
  readonly setCurrent: (code: CodeOnPage | undefined) => void;
};

/**
 * Marks codes with the CSS Custom Highlight API, so that no node of the page changes. Only codes near the viewport are
 * registered: the browser looks at every registered range whenever anything on the page changes.
 */
export function createMarks(document: Document, signal: AbortSignal): Marks {
  const view = document.defaultView;
  const registry = view?.CSS.highlights;
  const byText = new Map<Text, CodeOnPage[]>();
  const ranges = new Map<CodeOnPage, StaticRange[]>();
  const byBox = new Map<Element, CodeOnPage[]>();
  const codeMarks = new Highlight();
  const currentMarks = new Highlight();
  let adopted: readonly Root[] = [];

  const near = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) {
        for (const code of byBox.get(target) ?? [])
          if (isIntersecting) register(code);
          else unregister(code);
      }
      putBack();
    },
    { rootMargin: ahead },
  );

  const register = (code: CodeOnPage) => {
    if (ranges.has(code)) return;
    const own = rangesOf(code);
    ranges.set(code, own);
    for (const range of own) codeMarks.add(range);
  };
  const unregister = (code: CodeOnPage) => {
    for (const range of ranges.get(code) ?? []) codeMarks.delete(range);
    ranges.delete(code);
  };
  /** The page can clear the registry: what is ours is put back when we paint. */
  const putBack = () => {
    if (!registry) return;
    if (registry.get(names.code) !== codeMarks) registry.set(names.code, codeMarks);
    if (registry.get(names.current) !== currentMarks) registry.set(names.current, currentMarks);
  };
  const clear = () => {
    near.disconnect();
    codeMarks.clear();
    currentMarks.clear();
    for (const map of [byText, ranges, byBox]) map.clear();
  };

  currentMarks.priority = 1;
  signal.addEventListener('abort', () => {
    clear();
    registry?.delete(names.code);
    registry?.delete(names.current);
    for (const root of adopted) withdraw(root);
  });

  return {
    show: (codes, roots) => {
      clear();
      adopted = roots.filter(root => root !== document && adopt(root));
      for (const code of codes) {
        for (const { node } of code.spans) byText.set(node, [...(byText.get(node) ?? []), code]);
        const box = code.spans[0]?.node.parentElement;
        if (!isElement(box)) continue;
        byBox.set(box, [...(byBox.get(box) ?? []), code]);
        near.observe(box);
      }
      putBack();
    },
    at: (x, y) => {
      const shadowRoots = adopted.filter(root => root instanceof ShadowRoot);
      const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
      const node = caret?.offsetNode;
      return node?.nodeType === Node.TEXT_NODE
        ? byText.get(node as Text)?.find(code => code.spans.some(span => covers(span, x, y)))
        : undefined;
    },
    setCurrent: code => {
      currentMarks.clear();
      for (const range of code ? rangesOf(code) : []) currentMarks.add(range);
      putBack();
    },
  };
}

function rangesOf(code: CodeOnPage): StaticRange[] {
  return code.spans.flatMap(({ node, from, to }) =>
    node.isConnected && to <= node.data.length
      ? [new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to })]
      : [],
  );
}

/** The caret is the nearest one, not the one under the pointer: the point must lie in the code's own boxes. */
function covers({ node, from, to }: Span, x: number, y: number): boolean {
  if (!node.isConnected || to > node.data.length) return false;
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()].some(box => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}

/**
 * Firefox does not let the document's highlight style reach into a shadow root: there the root itself gets our sheet
 * (a style sheet of the root, not a node in it). True where the root is one whose text we mark.
 */
function adopt(root: Root): boolean {
  if (CSS.supports('-moz-appearance', 'none')) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter(other => other !== sheet), sheet];
  }
  return true;
}

function withdraw(root: Root): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter(other => other !== sheet);
}
