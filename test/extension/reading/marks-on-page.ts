import type { Page } from 'puppeteer-core';

/** A mark as it is registered in a page. */
export type Mark = {
  /** What stands in it at this moment; the pieces of one code joined. */
  readonly text: string;
  /** The text of the box in which it stands, and where in that text the mark begins. */
  readonly line: string;
  readonly at: number;
};

/**
 * The marks that are registered in the page and its frames, in the order of reading: taken from the page's own registry,
 * which does not tell what made them. A range whose text is gone gives a mark that says so.
 */
export async function marksOn(page: Page, name = 'companion-code'): Promise<Mark[]> {
  const marks: Mark[] = [];
  for (const frame of page.frames()) marks.push(...(await frame.evaluate(marksIn, name)));
  return marks;
}

/** Runs in the page. */
function marksIn(name: string): { text: string; line: string; at: number }[] {
  type Piece = { node: Node; from: number; to: number; box: Element | null; path: number[] };

  const pathOf = (node: Node): number[] => {
    const path: number[] = [];
    for (let at: Node = node; ; ) {
      const parent: Node | null = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null);
      if (parent === null) return path.reverse();
      path.push(at instanceof ShadowRoot ? -1 : [...parent.childNodes].indexOf(at as ChildNode));
      at = parent;
    }
  };
  const compare = (a: Piece, b: Piece): number => {
    const at = a.path.findIndex((step, i) => step !== b.path[i]);
    return at < 0 ? a.from - b.from : (a.path[at] ?? 0) - (b.path[at] ?? 0);
  };
  const textsOf = (box: Element | null): Text[] => {
    const texts: Text[] = [];
    if (!box) return texts;
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts;
  };

  const pieces = [...(CSS.highlights.get(name) ?? [])].map((range): Piece => {
    const node = range.startContainer;
    const box = node.parentElement?.closest(':not(span, font, a, b, i, em, strong)') ?? null;
    return { node, from: range.startOffset, to: range.endOffset, box, path: pathOf(node) };
  });
  const marks: { text: string; line: string; at: number; end: Piece }[] = [];
  for (const piece of pieces.sort(compare)) {
    const data = piece.node.isConnected ? (piece.node.textContent ?? '') : '';
    const text = data.slice(piece.from, piece.to) || '(gone)';
    const texts = textsOf(piece.box);
    const index = texts.findIndex(other => other === piece.node);
    const last = marks.at(-1);
    const touches =
      last?.end.box === piece.box &&
      last.end.to === last.end.node.textContent?.length &&
      piece.from === 0 &&
      texts[index - 1] === last.end.node;
    if (last && touches) {
      last.text += text;
      last.end = piece;
    } else {
      const before = texts.slice(0, Math.max(0, index)).map(other => other.data);
      const line = texts.map(other => other.data).join('');
      marks.push({ text, line, at: before.join('').length + piece.from, end: piece });
    }
  }
  return marks.map(({ text, line, at }) => ({ text, line, at }));
}
