import { type CardPlace, coverCardNumbers } from '../card-guard.ts';

const piece = 65_536;

/** What no card number goes over, however it is grouped. */
const boundary = /[A-Za-z"',:;=<>{}[\]()|&]/g;

/**
 * The text with its card numbers covered, piece by piece: as long as it was. A piece ends where no card number can go on;
 * a text that has no such place is one piece.
 */
export function* coverText(text: string): Generator<number, string> {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    boundary.lastIndex = Math.min(at + piece, text.length);
    const end = boundary.exec(text)?.index ?? text.length;
    parts.push(coverCardNumbers(text.slice(at, end)).text);
    yield end - at;
    at = end;
  }
  return parts.join('');
}

/** The text with the given places covered: numbers that only showed once it was decoded. */
export function coverAt(text: string, cards: readonly CardPlace[]): string {
  if (cards.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...cards].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), text.slice(from, end).replace(/\S/g, '•'));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** A field's name as it may be shown. */
export function coverName(name: string): string {
  return name.length < 13 ? name : coverCardNumbers(name).text;
}
