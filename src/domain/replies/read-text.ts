import { coverCardNumbers } from '../card-guard.ts';
import { blockOf, linesName } from './blocks.ts';
import { decoded } from './decode.ts';
import { type Line, readLine } from './lines.ts';
import { readMarkup, startsMarkup } from './markup.ts';
import { meaningOf, pathTo } from './meaning.ts';
import { type Meter, nodeWork } from './meter.ts';
import { isLeaf, type Node } from './node.ts';
import { readPrinted, startsPrinted } from './printed.ts';
import { isSaid } from './sentences.ts';
import { covered, type OnCards, partOf, type Source } from './source.ts';
import { isAligned, rowNode, rowsOf, tableAt } from './table.ts';

/** What the layers of a text have in common while it is read. */
export type Reading = {
  readonly meter: Meter;
  readonly onCards: OnCards;
  /** Hears of what is no value, by its place in the pasted text. */
  readonly onProse: (piece: { readonly start: number; readonly end: number }) => void;
};

const deepestLayer = 8;
const longestLine = 16_384;

/**
 * Reads a text in whatever formats it is written, one behind the other, and the texts inside its values. Nothing is
 * decided here of what the values mean.
 *
 * @param text what is to be read, with its card numbers covered
 * @param layer how many encodings are around the text
 * @returns one node for each group, row or run of lines, in the order of the text
 */
export function* readText(text: Source, layer: number, reading: Reading): Generator<void, Node[]> {
  let source = text;
  for (let i = 0; i < 3; i++) {
    const plain = decoded(source);
    if (reading.meter.spend(source.text.length)) yield;
    if (!plain) break;
    source = covered(plain, reading.onCards);
  }
  const nodes = yield* readPieces(source, reading);
  for (const node of nodes) yield* readInside(node, layer, reading);
  return nodes;
}

/** Covers the card numbers of a value that only show once it is decoded. */
function coverValue(leaf: Node, onCards: OnCards): void {
  if (leaf.value.length < 13) return;
  const { text, cards } = coverCardNumbers(leaf.value);
  if (cards.length === 0) return;
  leaf.value = text;
  if (leaf.source) leaf.source = covered(leaf.source, onCards);
  else onCards([{ start: leaf.start, end: leaf.end }]);
}

function* readPieces(source: Source, reading: Reading): Generator<void, Node[]> {
  const { text } = source;
  const { meter } = reading;
  const nodes: Node[] = [];
  let lines: Line[] = [];
  const flush = () => {
    const block = blockOf(lines, source, reading.onProse);
    if (block) nodes.push(block);
    lines = [];
  };
  let pos = 0;
  let isLineStart = true;
  let end = -1;
  while (pos < text.length) {
    if (pos >= end) end = lineEnd(text, pos);
    if (isLineStart) {
      const table = tableAt(source, pos, end);
      if (table) {
        flush();
        pos = yield* rowsOf(source, table, meter, row => {
          if (isAligned(row, table.columns)) nodes.push(rowNode(row, table.columns, source));
          else reading.onProse(row);
        });
        continue;
      }
    }
    const piece = pieceIn(text, pos, end);
    const until = piece ?? end;
    if (until > pos) lines.push(readLine(source, pos, until));
    if (meter.spend(until - pos + 1)) yield;
    if (piece === undefined) {
      isLineStart = text[end] === '\n';
      pos = isLineStart ? end + 1 : end;
      // An empty line ends what belongs together.
      if (isLineStart && text.slice(until, pos + 1).trim() === '' && isEmptyLine(text, pos)) flush();
      continue;
    }
    flush();
    const read = yield* text[piece] === '<' ? readMarkup(source, piece, meter) : readPrinted(source, piece, meter);
    nodes.push(read.node);
    pos = read.end;
    isLineStart = text[pos - 1] === '\n';
    if (text[pos] === '\n') {
      pos++;
      isLineStart = true;
    }
  }
  flush();
  return nodes;
}

function isEmptyLine(text: string, at: number): boolean {
  const end = text.indexOf('\n', at);
  return end >= 0 && end - at < 200 && text.slice(at, end).trim() === '';
}

/** Where a line ends; a line longer than any that people or programs write is read in parts. */
function lineEnd(text: string, at: number): number {
  const part = text.slice(at, at + longestLine);
  const found = part.indexOf('\n');
  if (found >= 0) return at + found;
  if (part.length < longestLine) return at + part.length;
  const cut = Math.max(part.lastIndexOf(' '), part.lastIndexOf('&'), part.lastIndexOf(','));
  return at + (cut > 0 ? cut : part.length);
}

/** Where in a line a group, a list or an element begins. */
function pieceIn(text: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    const character = text[at] ?? '';
    if (character === '<') {
      // Ruby prints its objects as #<Name ...>.
      if (text[at - 1] !== '#' && startsMarkup(text, at) && closesMarkup(text, at)) return at;
    } else if ('{[(\\"\''.includes(character) && startsPrinted(text, at)) return at;
    while (character === '\\' && text[at + 1] === '\\') at++;
  }
  return undefined;
}

/** A tag in a sentence is none of XML: XML has an end, or is cut off behind other tags. */
function closesMarkup(text: string, at: number): boolean {
  const ahead = text.slice(at, at + 4000);
  return ahead.includes('</') || ahead.includes('/>') || ahead.split('<', 4).length > 3;
}

/** Reads the texts inside the values of a node, and covers the card numbers in all of them. */
function* readInside(node: Node, layer: number, reading: Reading): Generator<void, void> {
  const waiting = [node];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    for (const child of at.children) waiting.push(child);
    if (reading.meter.spend(nodeWork)) yield;
    if (!isLeaf(at)) continue;
    coverValue(at, reading.onCards);
    if (!at.source || layer >= deepestLayer) continue;
    if (reading.meter.spend(at.source.text.length)) yield;
    if (!mayHold(at.source.text)) continue;
    const inside = yield* readText(at.source, layer + 1, { ...reading, onProse: () => {} });
    if (!inside.some(node => knownIn(node) >= (node.name === linesName ? 2 : 1))) continue;
    for (const node of inside) at.children.push(node);
    at.inner = true;
  }
}

/** A cheap look whether a value may be a document of its own. */
function mayHold(text: string): boolean {
  if (text.length < 12) return false;
  return (
    /\{\s*[\\"'{:\w[]/.test(text) ||
    /<[A-Za-z?][^<]*<\/|&lt;[a-z?]/i.test(text.slice(0, 20_000)) ||
    /^[\w.[\]-]{1,80}=[^&]{0,2000}&[\w.[\]-]{1,80}=/.test(text) ||
    /^\s*%(?:7B|3C|5B)/i.test(text) ||
    (text.length >= 40 && /^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) ||
    /^[^\s{<"]{0,400}(?:%[0-9A-F]{2}[^\s{<"]{0,400}){3}/i.test(text) ||
    holdsPairs(text.slice(0, 20_000))
  );
}

/** A pair, or cells of a table. */
function holdsPairs(text: string): boolean {
  const pairs = text.match(/[A-Za-z_]{3}["'\]]{0,2}\s{0,2}(?:=>?|:(?!\/\/))/g)?.length ?? 0;
  return pairs > 0 || (text.includes('\n') && /,[^\n]*,/.test(text)) || text.split(',', 10).length > 9;
}

/** How many names that we know are inside, up to two; what a sentence says of codes counts. */
function knownIn(root: Node): number {
  let known = 0;
  const waiting: { node: Node; path: readonly string[] }[] = [{ node: root, path: [] }];
  for (let at = waiting.pop(); at && known < 2; at = waiting.pop()) {
    const { node, path } = at;
    const own = pathTo(path.slice(-4), node.name);
    if (!isLeaf(node)) {
      for (const child of node.children) waiting.push({ node: child, path: own });
    } else if (node.name === 'id' || isSaid(node.name) || (own.length > path.length && meaningOf(own))) known++;
  }
  return known;
}

/** The whole of a pasted text as a source. */
export function pasted(text: string): Source {
  return partOf({ text, base: 0, places: undefined }, 0, text.length);
}
