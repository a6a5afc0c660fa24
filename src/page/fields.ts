import type { Pair } from '../domain/fields.ts';
import { columnsIn } from './columns.ts';
import { around, placer } from './paths.ts';
import { isElement, isText, type Root, textsIn, walk } from './walk.ts';

/** A piece of a text node (from inclusive, to exclusive). A value is one or more of them. */
export type Span = { readonly node: Text; readonly from: number; readonly to: number };

/** A pair as read from a page, with the pieces of text that make its value; none where it stands in an input. */
export type ReadPair = Pair & { readonly spans: readonly Span[] };

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
};

/** A label as it stands: the outermost node that holds it and nothing else. */
export type LabelUnit = { readonly node: Node; readonly label: string };

const longestLabel = 80;
const longestValue = 2000;

/**
 * Reads the labels with their values and the headings of a page, whatever they are built of: rows with a known id,
 * definition lists, tables, plain boxes side by side, labels in attributes, read-only inputs, columns of a grid.
 * Throws nothing on any page; a label without a value gives a pair with an empty value.
 */
export function readFields(root: Root, lexicon: Lexicon, frames: boolean): Reading {
  const placeOf = placer();
  const pairs: ReadPair[] = [];
  const texts: Text[] = [];
  const roots: Root[] = [root];
  const units: LabelUnit[] = [];
  const taken = new Set<Node>();

  const addPair = (at: Node, pair: Pair & { spans: readonly Span[] }) => {
    if (isVisible(at)) pairs.push(pair);
  };

  walk(
    root,
    {
      root: inner => roots.push(inner),
      element: element => {
        const name = [element.id, element.getAttribute('data-test')].find(id => id && lexicon.isName(id));
        if (name) {
          const row = readRow(element, lexicon);
          if (row) {
            for (const node of row.taken) taken.add(node);
            addPair(element, { name, label: row.label, ...row.value, path: placeOf(element) });
          }
        }
        const label = labelAttribute(element, lexicon);
        if (label) addPair(element, { label, ...valueOf(element), path: placeOf(element) });
        if (
          /^H[1-6]$|^LEGEND$|^SUMMARY$|^CAPTION$/.test(element.tagName) ||
          element.getAttribute('role') === 'heading'
        ) {
          addPair(element, { label: textsIn(element, longestLabel).text.trim(), path: placeOf(element), spans: [] });
        }
      },
      text: text => {
        const data = text.data;
        if (/[A-Z]{4}/.test(data)) texts.push(text);
        if (data.length > longestLabel * 4 || !/\p{L}/u.test(data) || taken.has(text)) return;
        const unit = labelUnit(text, lexicon);
        if (unit) units.push(unit);
        else if (lexicon.isHeading(data) && isHeadingPlace(text)) {
          const node = outermost(text);
          if (isVisible(node)) pairs.push({ label: data.trim(), path: placeOf(node), spans: [] });
        } else {
          const line = oneLine(text, lexicon);
          if (line) addPair(text, { ...line, path: placeOf(text) });
        }
      },
    },
    frames,
  );

  const { cells, columns } = columnsIn(units, lexicon);
  for (const { label, cell, row } of cells) addPair(cell, { label, ...valueOf(cell), path: placeOf(row), cell: true });
  for (const unit of units) {
    if (columns.has(unit)) continue;
    const value = valueBeside(unit, lexicon);
    addPair(unit.node, { label: unit.label, ...(value ?? { value: '', spans: [] }), path: placeOf(unit.node) });
  }
  return { pairs: inOrder(pairs), texts, roots };
}

/** A row with a known id: its first child is the label, the next one with text the value (whatever the language). */
function readRow(row: Element, lexicon: Lexicon) {
  const children = [...row.children];
  const [first, ...rest] = children;
  if (!first) {
    const value = valueOf(row);
    return value.value && !lexicon.isLabel(value.value) ? { label: '', value, taken: [] } : undefined;
  }
  const second = rest.find(child => valueOf(child).value !== '');
  const label = textsIn(first, longestLabel);
  if (label.text.length > longestLabel) return undefined;
  return { label: label.text.trim(), value: second ? valueOf(second) : { value: '', spans: [] }, taken: label.texts };
}

/** The label that an element carries in an attribute, where its own text is not that label. */
function labelAttribute(element: Element, lexicon: Lexicon): string | undefined {
  for (const attribute of ['aria-label', 'data-label', 'data-title', 'title']) {
    const label = element.getAttribute(attribute);
    if (!label || label.length > longestLabel || !lexicon.isLabel(label)) continue;
    const { value } = valueOf(element);
    if (value && value.length <= longestValue && !lexicon.isLabel(value) && !holdsLabel(element, lexicon)) return label;
  }
  return undefined;
}

function labelUnit(text: Text, lexicon: Lexicon): LabelUnit | undefined {
  if (lexicon.isLabel(text.data)) {
    const node = outermost(text);
    return isElement(text.parentElement?.closest('nav, [role="menu"], [role="listbox"]'))
      ? undefined
      : { node, label: text.data.trim() };
  }
  // A label in several pieces ("Reason <b>Code</b>"): looked at once, from its first piece.
  const parent = text.parentElement;
  if (!parent || parent.childNodes.length < 2 || parent.firstChild !== text) return undefined;
  const whole = textsIn(parent, longestLabel).text;
  return whole.length <= longestLabel && lexicon.isLabel(whole)
    ? { node: outermost(parent), label: whole.trim() }
    : undefined;
}

/** The outermost node that holds the same text and nothing else to read: a label's or a heading's whole box. */
function outermost(node: Node): Node {
  let at = node;
  for (let up = 0; up < 6; up++) {
    const parent: Node | null = at.parentNode;
    if (!isElement(parent) || parent === parent.ownerDocument.body) return at;
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child !== at && (hasText(child) || isControl(child))) return at;
    }
    at = parent;
  }
  return at;
}

/** The value that stands beside a label: what its markup says, else what comes next to it or to the box around it. */
function valueBeside(unit: LabelUnit, lexicon: Lexicon): { value: string; spans: Span[] } | undefined {
  const box = isElement(unit.node) ? unit.node : unit.node.parentElement;
  const label = box?.closest('label');
  const target = label?.htmlFor ? (label.getRootNode() as Root).getElementById(label.htmlFor) : undefined;
  if (target) return isShown(target) ? valueOf(target) : undefined;
  let at: Node = unit.node;
  for (let up = 0; up < 3; up++) {
    const next = nextWithText(at);
    if (next) {
      const value = valueOf(next);
      const isValue = isVisible(next) && !lexicon.isLabel(value.value) && !holdsLabel(next, lexicon);
      return isValue ? value : undefined;
    }
    const parent = at.parentNode;
    if (
      !isElement(parent) ||
      parent === parent.ownerDocument.body ||
      parent.matches('tr, dl, ul, section, article, form, main')
    ) {
      return undefined;
    }
    at = parent;
  }
  return undefined;
}

function nextWithText(node: Node): Node | undefined {
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    if (isControl(next)) return next;
    if (isElement(next) && next.matches('button, dt, th'))
      return next.matches('dt, th') ? undefined : nextWithText(next);
    if (hasText(next)) return next;
  }
  return undefined;
}

/** "Reason Code: 203" in one piece of text. */
function oneLine(text: Text, lexicon: Lexicon): { label: string; value: string; spans: Span[] } | undefined {
  const parts = /^(\s*[^:：]{2,80}[:：]\s*)(\S[\s\S]*)$/.exec(text.data);
  const [, head, value] = parts ?? [];
  if (!head || !value || !lexicon.isLabel(head)) return undefined;
  return { label: head.trim(), value, spans: [{ node: text, from: head.length, to: text.data.length }] };
}

/** The value of a node: its text, or what stands in a read-only or disabled input (never what a person types). */
export function valueOf(node: Node): { value: string; spans: Span[] } {
  const control = isElement(node) ? (isControl(node) ? node : node.querySelector('input, output')) : undefined;
  if (control && isControl(control)) {
    const input = control as HTMLInputElement;
    const shown = input.type !== 'password' && (input.readOnly || input.disabled);
    return { value: shown ? input.value.slice(0, longestValue + 1) : '', spans: [] };
  }
  const { texts, text } = textsIn(node, longestValue);
  return { value: text, spans: texts.map(part => ({ node: part, from: 0, to: part.data.length })) };
}

function holdsLabel(node: Node, lexicon: Lexicon): boolean {
  if (isText(node)) return false;
  const { texts, text } = textsIn(node, longestValue);
  return (
    texts.length > 60 ||
    (texts.length > 1 && text.length <= longestValue && texts.some(part => lexicon.isLabel(part.data)))
  );
}

/** A service's name in a menu, a link or a button is no heading. */
function isHeadingPlace(text: Text): boolean {
  return !text.parentElement?.closest(
    'a, button, nav, [role="menu"], [role="menuitem"], [role="button"], [role="tab"], li',
  );
}

function isControl(node: Node): boolean {
  return isElement(node) && node.tagName === 'INPUT';
}

function hasText(node: Node): boolean {
  if (isText(node)) return /[^\s:：*]/.test(node.data);
  return (
    isElement(node) &&
    !/^(?:SCRIPT|STYLE|TEMPLATE|SVG)$/i.test(node.tagName) &&
    /[^\s:：*]/.test(textsIn(node, 200).text)
  );
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

function isVisible(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  const host = element ?? around(node);
  return isElement(host) && isShown(host);
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
