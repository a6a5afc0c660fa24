import type { Pair } from '../domain/fields.ts';
import { holdsLabel, placeAfter, valueBeside } from './beside.ts';
import { columnsIn, type Table } from './columns.ts';
import { placer } from './paths.ts';
import { isShown, isVisible } from './shown.ts';
import type { Work } from './slices.ts';
import { isBlank, isControl, longestValue, readValue } from './values.ts';
import { elementsIn, isElement, isText, nodesIn, type Root, textsIn } from './walk.ts';

/** A piece of a text node (from inclusive, to exclusive). A value is one or more of them. */
export type Span = { readonly node: Text; readonly from: number; readonly to: number };

/** A piece of a value, and where in the value it begins. */
export type Piece = Span & { readonly at: number };

/** A pair as read from a page, with the pieces of text that make its value; none where it stands in an input. */
export type ReadPair = Pair & { readonly spans: readonly Piece[] };

/** What the reader looks for. It knows no meaning: it asks whether a text is one that means something. */
export type Lexicon = {
  readonly isLabel: (text: string) => boolean;
  readonly isName: (name: string) => boolean;
  readonly isHeading: (text: string) => boolean;
};

/** Everything that was read in one pass. */
export type Reading = {
  /** In the order of reading. */
  readonly pairs: readonly ReadPair[];
  /** Every text node that holds capital letters in a row, for codes that stand for themselves. */
  readonly texts: readonly Text[];
  /** The document and each open shadow root or frame in it. */
  readonly roots: readonly Root[];
  readonly grids: readonly Table[];
};

/** A label as it stands: the outermost node that holds it and nothing else to read, and the innermost one that holds it. */
export type LabelUnit = { readonly node: Node; readonly inner: Node; readonly label: string };

const longestLabel = 80;

/**
 * Reads the labels with their values and the headings of a page, whatever they are built of: rows with a known id,
 * definition lists, tables, plain boxes side by side, labels in attributes, read-only inputs, columns of a grid.
 * Throws nothing on any page; a label without a value gives a pair with an empty value.
 */
export function* readFields(root: Root, lexicon: Lexicon, frames: boolean): Work<Reading> {
  const placeOf = placer();
  const pairs: ReadPair[] = [];
  const texts: Text[] = [];
  const roots: Root[] = [root];
  const units: LabelUnit[] = [];
  const taken = new Set<Node>();
  /** What counts only where it stands in no table: there it is the value of a cell. */
  const outsideTables: { at: Node; pair: ReadPair }[] = [];

  const addPair = (at: Node, pair: ReadPair) => {
    if (isVisible(at)) pairs.push(pair);
  };
  const readElement = (element: Element) => {
    const name = [element.getAttribute('id'), element.getAttribute('data-test')].find(id => id && lexicon.isName(id));
    const row = name ? readRow(element, lexicon) : undefined;
    if (name && row) {
      for (const node of row.taken) taken.add(node);
      addPair(element, { name, label: row.label, ...row.value, path: placeOf(element) });
    }
    const label = labelAttribute(element, lexicon);
    if (label) addPair(element, { label, ...readValue(element), path: placeOf(element) });
    if (/^H[1-6]$|^LEGEND$|^SUMMARY$|^CAPTION$/.test(element.tagName) || element.getAttribute('role') === 'heading') {
      addPair(element, { label: textsIn(element, longestLabel).text.trim(), path: placeOf(element), spans: [] });
    }
  };
  const readText = (text: Text) => {
    const data = text.data;
    if (/[A-Z]{4}/.test(data)) texts.push(text);
    if (data.length > longestLabel * 4 || !/\p{L}/u.test(data) || taken.has(text)) return;
    const unit = labelUnit(text, lexicon);
    if (unit) units.push(unit);
    else if (lexicon.isHeading(data) && isHeadingPlace(text)) {
      const at = outermost(text);
      outsideTables.push({ at, pair: { label: data.trim(), path: placeOf(at), spans: [] } });
    } else {
      const line = oneLine(text, lexicon);
      if (line) outsideTables.push({ at: text, pair: { ...line, path: placeOf(text) } });
    }
  };

  for (const node of nodesIn(root, frames)) {
    yield;
    if (isText(node)) readText(node);
    else if (isElement(node)) readElement(node);
    else roots.push(node);
  }
  const { grids, cells, columns, isInCell } = yield* columnsIn(units, lexicon);
  for (const { label, cell, row } of cells) {
    yield;
    addPair(cell, { label, ...readValue(cell), path: placeOf(row), cell: true });
  }
  for (const unit of units) {
    yield;
    if (columns.has(unit) || isInCell(unit.node)) continue;
    const value = valueBeside(unit, lexicon);
    addPair(unit.node, { label: unit.label, ...(value ?? { value: '', spans: [] }), path: placeOf(unit.node) });
  }
  for (const { at, pair } of outsideTables) {
    yield;
    if (!isInCell(at)) addPair(at, pair);
  }
  return { pairs: inOrder(pairs), texts, roots, grids };
}

/** A row with a known id: its first child is the label, what comes next to it the value (whatever the language). */
function readRow(row: Element, lexicon: Lexicon) {
  const [first] = elementsIn(row);
  if (!first) {
    const value = readValue(row);
    return value.value && !lexicon.isLabel(value.value) ? { label: '', value, taken: [] } : undefined;
  }
  const next = placeAfter(first, true);
  const second = next === 'empty' || next === 'passed' ? undefined : next;
  const label = textsIn(first, longestLabel);
  if (label.text.length > longestLabel) return undefined;
  // Ids like "status" also name boxes around many rows.
  if (second && holdsLabel(second, lexicon)) return undefined;
  return {
    label: label.text.trim(),
    value: second ? readValue(second) : { value: '', spans: [] },
    taken: label.texts,
  };
}

/** The label that an element carries in an attribute, where its own text is not that label. */
function labelAttribute(element: Element, lexicon: Lexicon): string | undefined {
  for (const attribute of ['aria-label', 'data-label', 'data-title', 'title']) {
    const label = element.getAttribute(attribute);
    if (!label || label.length > longestLabel || !lexicon.isLabel(label)) continue;
    const { value } = readValue(element);
    if (value && value.length <= longestValue && !lexicon.isLabel(value) && !holdsLabel(element, lexicon)) return label;
  }
  return undefined;
}

function labelUnit(text: Text, lexicon: Lexicon): LabelUnit | undefined {
  if (lexicon.isLabel(text.data)) {
    const node = outermost(text);
    return isElement(text.parentElement?.closest('nav, [role="menu"], [role="listbox"]'))
      ? undefined
      : { node, inner: text, label: text.data.trim() };
  }
  // A label in several pieces ("Reason <b>Code</b>"): looked at once, from its first piece.
  const parent = text.parentElement;
  if (!parent || parent.childNodes.length < 2 || parent.firstChild !== text) return undefined;
  const whole = textsIn(parent, longestLabel).text;
  return whole.length <= longestLabel && lexicon.isLabel(whole)
    ? { node: outermost(parent), inner: parent, label: whole.trim() }
    : undefined;
}

/** The outermost node that holds the same text and nothing else to read: a label's or a heading's whole box. */
function outermost(node: Node): Node {
  let at = node;
  for (let up = 0; up < 6; up++) {
    const parent: Node | null = at.parentNode;
    if (!isElement(parent) || parent === parent.ownerDocument.body) return at;
    const isRead = (other: Node) => hasText(other) || isControl(other);
    // The neighbours first: they tell in most cases, and are quickly read.
    for (let next = at.nextSibling; next; next = next.nextSibling) if (isRead(next)) return at;
    for (let before = at.previousSibling; before; before = before.previousSibling) if (isRead(before)) return at;
    at = parent;
  }
  return at;
}

const lineOf = /^(\s*[^:：]{2,80}[:：]\s*)(\S[\s\S]*)$/;

/** "Reason Code: 203" in one piece of text, where that is not what stands beside another label. */
function oneLine(text: Text, lexicon: Lexicon): { label: string; value: string; spans: Piece[] } | undefined {
  const [, head, value] = lineOf.exec(text.data) ?? [];
  if (!head || !value || !lexicon.isLabel(head) || standsBesideLabel(text)) return undefined;
  return { label: head.trim(), value, spans: [{ node: text, from: head.length, to: text.data.length, at: 0 }] };
}

/** True where the box before is neither a heading nor a line of a label and its value: what people typed stands so. */
function standsBesideLabel(text: Text): boolean {
  let before = outermost(text).previousSibling;
  while (before && !hasText(before)) before = before.previousSibling;
  if (!isElement(before) || before.matches('h1, h2, h3, h4, h5, h6, legend, [role="heading"]')) return false;
  return !lineOf.test(textsIn(before, longestLabel).text);
}

/** A service's name in a menu, a link or a button is no heading. */
function isHeadingPlace(text: Text): boolean {
  return !text.parentElement?.closest(
    'a, button, nav, [role="menu"], [role="menuitem"], [role="button"], [role="tab"], li',
  );
}

function hasText(node: Node): boolean {
  if (isText(node)) return !isBlank(node.data);
  return (
    isElement(node) &&
    !/^(?:SCRIPT|STYLE|TEMPLATE|SVG|BUTTON)$/i.test(node.tagName) &&
    !isBlank(textsIn(node, 200).text) &&
    isShown(node)
  );
}

function inOrder(pairs: ReadPair[]): ReadPair[] {
  return pairs.sort((a, b) => {
    for (let i = 0; i < a.path.length && i < b.path.length; i++) {
      const difference = (a.path[i] ?? 0) - (b.path[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return a.path.length - b.path.length;
  });
}
