import { type CodeOnPage, textOf } from './codes.ts';
import type { Span } from './fields.ts';

/** A selection over more pieces of text than this is a part of the page and no code. */
const mostPieces = 50;

/** Where the selected text stands, as the place of a code; undefined where none is, or where it stands in an input. */
export function selectedPlace(document: Document): CodeOnPage | undefined {
  const range = rangeOf(document);
  const spans = range ? spansOf(range) : [];
  if (spans.length === 0) return undefined;
  return { spans, text: textOf(spans) };
}

/** The one of the codes that is selected, or that the selection is a part of; undefined for none and for several. */
export function selectedOf(document: Document, codes: readonly CodeOnPage[]): CodeOnPage | undefined {
  const range = rangeOf(document);
  if (!range) return undefined;
  const touched = codes.filter(({ spans }) => spans.some(span => touches(range, span)));
  return touched.length === 1 ? touched[0] : undefined;
}

function rangeOf(document: Document): Range | undefined {
  const selection = document.getSelection();
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
}

function touches(range: Range, { node, from, to }: Span): boolean {
  if (!node.isConnected || !range.intersectsNode(node)) return false;
  if (range.startContainer === node && range.startOffset >= to) return false;
  return !(range.endContainer === node && range.endOffset <= from);
}

function spansOf(range: Range): Span[] {
  const { commonAncestorContainer: root, startContainer, startOffset, endContainer, endOffset } = range;
  const texts = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const spans: Span[] = [];
  let node: Node | null | undefined = root instanceof Text ? root : texts?.nextNode();
  for (; node instanceof Text && spans.length < mostPieces; node = texts?.nextNode()) {
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : node.data.length;
    if (range.intersectsNode(node) && from < to && node.data.slice(from, to).trim()) spans.push({ node, from, to });
  }
  return spans;
}
