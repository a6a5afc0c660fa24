import type { Piece } from './fields.ts';
import { isShown, isVisible } from './shown.ts';
import { isElement, isText, nodesIn } from './walk.ts';

/** The text of a value, and the pieces that it is made of; none where it stands in an input. */
export type Value = { readonly value: string; readonly spans: readonly Piece[] };

export const longestValue = 2000;
/** Of more texts than these no value is made; so many are looked at where some are hidden. */
export const mostPieces = 60;
const mostLooked = 300;
const none: Value = { value: '', spans: [] };

/**
 * The value of a node: the text in it that is to be seen, texts in boxes or lines of their own parted by a line break; or
 * what stands in a read-only or disabled input (never what a person types). A button beside a value is no part of it.
 */
export function readValue(node: Node): Value {
  const control = isElement(node) ? (isControl(node) ? node : inputIn(node)) : undefined;
  if (control) {
    const shown = control.type !== 'password' && (control.readOnly || control.disabled);
    return { value: shown ? control.value.slice(0, longestValue + 1) : '', spans: [] };
  }
  const parts = partsIn(node);
  const read = parts.filter(({ text }) => !buttonAround(text, node));
  // An identifier can be a button by itself, to open what it names; what a button does is told without a digit.
  const own = read.some(({ text }) => !isBlank(text.data)) ? read : parts.filter(({ text }) => /\d/.test(text.data));
  return joined(own);
}

/** True where all of a value stands in one line. */
export function isOneLine({ spans }: Value): boolean {
  let end = 0;
  return spans.every(({ at, from, to }) => {
    const follows = at === end;
    end = at + to - from;
    return follows;
  });
}

/** True for a text without anything to read: space, and the signs that pages put between label and value. */
export function isBlank(text: string): boolean {
  return !/[^\s:：*]/.test(text);
}

/** True for an input that holds a text. */
export function isControl(node: Node): node is HTMLInputElement {
  if (!isElement(node) || node.tagName !== 'INPUT') return false;
  return !/^(?:hidden|checkbox|radio|button|submit|reset|image|file|range|color)$/.test(
    (node as HTMLInputElement).type,
  );
}

type Part = { readonly text: Text; readonly breaks: boolean };

/** The texts in a node that are to be seen, and whether a line break stands before each. */
function partsIn(node: Node): Part[] {
  if (isText(node)) return [{ text: node, breaks: false }];
  const parts: Part[] = [];
  let breaks = false;
  let length = 0;
  let looked = 0;
  for (const part of nodesIn(node, false)) {
    if (!isText(part)) {
      if (isElement(part) && part.tagName === 'BR') breaks = true;
      continue;
    }
    if (++looked > mostLooked) break;
    if (part.parentNode !== node && !isVisible(part)) continue;
    parts.push({ text: part, breaks });
    breaks = false;
    length += part.data.length;
    if (length > longestValue || parts.length > mostPieces) break;
  }
  return parts.length > mostPieces || looked > mostLooked ? [] : parts;
}

function joined(parts: readonly Part[]): Value {
  const first = parts.findIndex(({ text }) => !isBlank(text.data));
  const last = parts.findLastIndex(({ text }) => !isBlank(text.data));
  if (first < 0) return none;
  const spans: Piece[] = [];
  let value = '';
  let before: Text | undefined;
  for (const { text, breaks } of parts.slice(first, last + 1)) {
    if (before && (breaks || areApart(before, text))) value += '\n';
    spans.push({ node: text, from: 0, to: text.data.length, at: value.length });
    value += text.data;
    before = text;
  }
  return { value, spans };
}

/** True where two texts that follow each other stand in different boxes for the eye. */
function areApart(a: Text, b: Text): boolean {
  const above = (node: Node) => {
    const elements: Element[] = [];
    for (let at = node.parentElement; at; at = at.parentElement) elements.push(at);
    return elements;
  };
  const ofA = above(a);
  const ofB = above(b);
  const own = [...ofA.filter(element => !ofB.includes(element)), ...ofB.filter(element => !ofA.includes(element))];
  return own.some(isBox);
}

/** True for an element with a box of its own, not one in a line of text. */
export function isBox(element: Element): boolean {
  return !/^(?:inline|contents|ruby)/.test(getComputedStyle(element).display);
}

function buttonAround(text: Text, within: Node): boolean {
  const button = text.parentElement?.closest('button, [role="button"]');
  return button ? button !== within && within.contains(button) : false;
}

/** The first input in an element that holds a text and is to be seen. */
export function inputIn(element: Element): HTMLInputElement | undefined {
  if (!element.querySelector('input')) return undefined;
  return [...element.querySelectorAll('input')].find(input => isControl(input) && isShown(input));
}
