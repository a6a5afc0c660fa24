import type { LabelUnit, Lexicon } from './fields.ts';
import { isShown } from './shown.ts';
import {
  inputIn,
  isBlank,
  isBox,
  isControl,
  isOneLine,
  longestValue,
  mostPieces,
  readValue,
  type Value,
} from './values.ts';
import { elementsIn, isElement, isText, type Root, textsIn } from './walk.ts';

/** The value that stands beside a label: what its markup says, else what comes next to it or to the box around it. */
export function valueBeside(unit: LabelUnit, lexicon: Lexicon): Value | undefined {
  const box = isElement(unit.node) ? unit.node : unit.node.parentElement;
  const label = box?.closest('label');
  const target = label?.htmlFor ? (label.getRootNode() as Root).getElementById(label.htmlFor) : undefined;
  if (target && !target.contains(label ?? null)) return isShown(target) ? readValue(target) : undefined;
  const place = placeBeside(unit);
  if (!place) return undefined;
  const value = withoutColon(readValue(place));
  if (lexicon.isLabel(value.value) || holdsLabel(place, lexicon)) return undefined;
  if (value.spans.some(({ node }) => endsInColon(node.data) && !isBlank(node.data))) return undefined;
  // Boxes below each other are the rows that come after a row without a value.
  return isOneLine(value) || (isElement(place) && place.matches('td, dd')) ? value : undefined;
}

/** A value without the colon that stands between it and its label, where the two are in one line of text. */
function withoutColon({ value, spans }: Value): Value {
  const [first, ...rest] = spans;
  const colon = /^\s*[:：]\s*/.exec(value)?.[0].length ?? 0;
  if (!first || colon === 0 || colon > first.to - first.from) return { value, spans };
  const moved = rest.map(piece => ({ ...piece, at: piece.at - colon }));
  return { value: value.slice(colon), spans: [{ ...first, from: first.from + colon }, ...moved] };
}

/** The place of the value of a label; undefined where it is empty, or where what comes next is another row. */
function placeBeside(unit: LabelUnit): Node | undefined {
  let at: Node = unit.inner;
  let passedEmpty = false;
  for (let outside = 0; outside < 3; ) {
    if (isElement(at) && at.matches('li, tr')) return undefined;
    const next = placeAfter(at, at === unit.node);
    if (next === 'passed') passedEmpty = true;
    else if (next) {
      const isRow = next === 'empty' || isBuiltAlike(at, next) || (passedEmpty && readValue(next).spans.length > 1);
      return isRow ? undefined : next;
    }
    if (at === unit.node || outside > 0) outside++;
    const parent: Node | null = at.parentNode;
    if (!isElement(parent) || parent === parent.ownerDocument.body) return undefined;
    if (outside > 0 && parent.matches('tr, dl, ul, section, article, form, main')) return undefined;
    at = parent;
  }
  return undefined;
}

/**
 * The place of a value among what comes after a node; "empty" where it holds nothing or the next label stands there,
 * "passed" where only elements come that may be an empty place or no place, undefined where nothing comes.
 *
 * @param inRow whether values stand right beside the node, so that an empty box like it is the place of its value
 */
export function placeAfter(node: Node, inRow: boolean): Node | 'empty' | 'passed' | undefined {
  const tag = inRow && isElement(node) ? node.tagName : undefined;
  let passedEmpty = false;
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    if (isElement(next)) {
      if (!isShown(next)) continue;
      if (isControl(next)) return next;
      if (next.matches('button, [role="button"], input')) continue;
      if (next.matches('dt, th') || next.querySelector('dt, th')) return 'empty';
    }
    if (!isBlank(readValue(next).value) || (isElement(next) && inputIn(next))) {
      // Something empty, then a box like the label's own: the next label.
      return passedEmpty && isElement(next) && next.tagName === tag ? 'empty' : next;
    }
    if (!isElement(next) || isDecoration(next)) continue;
    if (next.tagName === tag || isBox(next)) return 'empty';
    passedEmpty = true;
  }
  return passedEmpty ? 'passed' : undefined;
}

/** True where a node holds more labels or texts than the value of one label does. */
export function holdsLabel(node: Node, lexicon: Lexicon): boolean {
  if (isText(node)) return false;
  const { texts, text } = textsIn(node, longestValue);
  if (texts.length > mostPieces) return true;
  return texts.length > 1 && text.length <= longestValue && texts.some(part => lexicon.isLabel(part.data));
}

/** True for a text that says by its colon that it is a label, whether we know it or not. */
export function endsInColon(text: string): boolean {
  return /[:：]\s*$/.test(text);
}

/** True for an icon, a line or a handle: an element without text that is no place for a value. */
function isDecoration(element: Element): boolean {
  if (/^(?:HR|BR|IMG|SVG|I)$/i.test(element.tagName)) return true;
  if (element.matches('[aria-hidden="true"], [role="img"]')) return true;
  return /icon|tooltip|help|divider|separator/i.test(element.getAttribute('class') ?? '');
}

/**
 * True for boxes that begin with an element and are built of the same ones, several or one beside text: a row and the
 * next row.
 */
function isBuiltAlike(row: Node, next: Node): boolean {
  if (!isElement(row) || !isElement(next) || row.tagName !== next.tagName) return false;
  const parts = elementsIn(row);
  const others = elementsIn(next);
  if (parts.length !== others.length || parts.some((part, i) => part.tagName !== others[i]?.tagName)) return false;
  const texts = [...next.childNodes].filter(node => isText(node) && /\S/.test(node.data));
  const begins = isElement(firstIn(row)) && isElement(firstIn(next));
  return begins && (parts.length > 1 || texts.length > 0);
}

function firstIn(element: Element): Node | undefined {
  return [...element.childNodes].find(node => isElement(node) || (isText(node) && /\S/.test(node.data)));
}
