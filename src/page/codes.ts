import { type CodeAt, type CodeRef, refOf, wordsIn } from '../domain/codes.ts';
import type { ValueText } from '../i18n/code-text.ts';
import type { Piece, Reading, ReadPair, Span } from './fields.ts';

/** One code on the page: what it is, and the pieces of text in which it stands. */
export type CodeOnPage = {
  /** Undefined for a value that is no code, and of which there is something to say all the same. */
  readonly ref?: CodeRef | undefined;
  /** What is said of it in place of what its code means. */
  readonly said?: ValueText;
  readonly spans: readonly Span[];
  /** The text of the pieces when it was read: what is shown of the code holds only as long as it stands so. */
  readonly text: string;
};

/**
 * The codes that stand on the page as text, in the order of reading: those in values, then those that say by their own
 * spelling what they are.
 *
 * @param codesOf the codes in a pair's value, with their places in it
 */
export function codesOn(reading: Reading, codesOf: (pair: ReadPair) => readonly CodeAt[]): CodeOnPage[] {
  const found: CodeOnPage[] = [];
  const marked = new Map<Text, { from: number; to: number }[]>();
  const add = (ref: CodeRef, spans: readonly Span[]) => {
    const overlaps = spans.some(span =>
      marked.get(span.node)?.some(other => span.from < other.to && other.from < span.to),
    );
    if (overlaps || spans.length === 0) return;
    for (const { node, from, to } of spans) marked.set(node, [...(marked.get(node) ?? []), { from, to }]);
    found.push({ ref: refOf(ref), spans, text: textOf(spans) });
  };
  for (const pair of reading.pairs) {
    if (pair.spans.length === 0) continue;
    for (const code of codesOf(pair)) add(code, cut(pair.spans, code.start, code.end));
  }
  for (const node of reading.texts) {
    for (const code of wordsIn(node.data)) {
      if (node.parentElement?.checkVisibility()) add(code, [{ node, from: code.start, to: code.end }]);
    }
  }
  return inOrder(found);
}

/** In the order of reading. */
export function inOrder(codes: readonly CodeOnPage[]): CodeOnPage[] {
  return codes.toSorted(
    (a, b) => order(a.spans[0]?.node, b.spans[0]?.node) || (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0),
  );
}

/** True while a code still stands where it was read. */
export function stillStands(code: CodeOnPage): boolean {
  return code.spans.every(span => span.node.isConnected) && textOf(code.spans) === code.text;
}

/** The boxes in which a code is painted, one a line and piece; none where it is not painted. */
export function rectsOf(code: CodeOnPage): DOMRect[] {
  return code.spans.flatMap(({ node, from, to }) => {
    if (!node.isConnected || to > node.data.length) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(rect => rect.width > 0 && rect.height > 0);
  });
}

/** The text of the pieces. */
export function textOf(spans: readonly Span[]): string {
  return spans.map(({ node, from, to }) => node.data.slice(from, to)).join('');
}

/** The pieces of a value that hold its characters from start to end. */
function cut(pieces: readonly Piece[], start: number, end: number): Span[] {
  return pieces.flatMap(({ node, from, to, at }) => {
    const piece = { node, from: from + Math.max(0, start - at), to: Math.min(to, from + end - at) };
    return piece.from < piece.to ? [piece] : [];
  });
}

function order(a: Node | undefined, b: Node | undefined): number {
  if (!a || !b || a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
