import { type CodeOnPage, rectsOf } from './codes.ts';
import css from './marks.css?inline';
import { watchNear } from './near.ts';
import { isText, type Root } from './walk.ts';

/** Made for the first shadow root that needs it. */
let sheet: CSSStyleSheet | undefined;

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
  const registry = document.defaultView?.CSS.highlights;
  const byText = new Map<Text, CodeOnPage[]>();
  const ranges = new Map<CodeOnPage, readonly StaticRange[]>();
  const codeMarks = new Highlight();
  const currentMarks = new Highlight();
  let current: CodeOnPage | undefined;
  let adopted: readonly Root[] = [];

  const register = (codes: Iterable<CodeOnPage>) => {
    unregister(codes);
    for (const code of codes) {
      const own = rangesOf(code);
      ranges.set(code, own);
      for (const range of own) codeMarks.add(range);
    }
    putBack();
  };
  const unregister = (codes: Iterable<CodeOnPage>) => {
    for (const code of codes) {
      for (const range of ranges.get(code) ?? []) codeMarks.delete(range);
      ranges.delete(code);
    }
  };
  const paintCurrent = () => {
    currentMarks.clear();
    for (const range of current ? rangesOf(current) : []) currentMarks.add(range);
    putBack();
  };
  /** The page can clear the registry: what is ours is put back when we paint. */
  const putBack = () => {
    if (!registry || signal.aborted) return;
    if (registry.get(names.code) !== codeMarks) registry.set(names.code, codeMarks);
    if (registry.get(names.current) !== currentMarks) registry.set(names.current, currentMarks);
  };
  const near = watchNear(ahead, register, unregister, signal);

  currentMarks.priority = 1;
  signal.addEventListener('abort', () => {
    for (const marks of [codeMarks, currentMarks]) marks.clear();
    for (const map of [byText, ranges]) map.clear();
    for (const name of Object.values(names)) registry?.delete(name);
    for (const root of adopted) withdraw(root);
  });

  return {
    show: (codes, roots) => {
      for (const root of adopted) if (!roots.includes(root)) withdraw(root);
      adopted = roots.filter(root => root !== document);
      for (const root of adopted) adopt(root);
      byText.clear();
      for (const code of codes) {
        for (const { node } of code.spans) byText.set(node, [...(byText.get(node) ?? []), code]);
      }
      near.watch(codes);
      if (current && !codes.includes(current)) current = undefined;
      paintCurrent();
    },
    at: (x, y) => {
      const shadowRoots = adopted.filter(root => root instanceof ShadowRoot);
      const node = document.caretPositionFromPoint(x, y, { shadowRoots })?.offsetNode;
      // The caret is the nearest one, not the one under the pointer: the point must lie in the code's own boxes.
      return isText(node) ? byText.get(node)?.find(code => rectsOf(code).some(box => holds(box, x, y))) : undefined;
    },
    setCurrent: code => {
      current = code;
      paintCurrent();
    },
  };
}

function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function rangesOf(code: CodeOnPage): StaticRange[] {
  return code.spans.flatMap(({ node, from, to }) =>
    node.isConnected && to <= node.data.length
      ? [new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to })]
      : [],
  );
}

/**
 * Firefox does not let the document's highlight style reach into a shadow root: there the root itself gets our sheet
 * (a style sheet of the root, not a node in it).
 */
function adopt(root: Root): void {
  if (!CSS.supports('-moz-appearance', 'none')) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  if (root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function withdraw(root: Root): void {
  if (!sheet || !root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter(other => other !== sheet);
}
