/**
 * First digits of the card schemes, with the lengths that they issue (ISO/IEC 7812 ranges as the schemes publish them).
 * A range is compared with as many leading digits as it has.
 */
const issuers: readonly { readonly from: number; readonly to: number; readonly lengths: readonly number[] }[] = [
  { from: 4, to: 4, lengths: [13, 16, 18, 19] }, // Visa
  { from: 51, to: 55, lengths: [16] }, // Mastercard
  { from: 2221, to: 2720, lengths: [16] }, // Mastercard
  { from: 34, to: 34, lengths: [15] }, // American Express
  { from: 37, to: 37, lengths: [15] }, // American Express
  { from: 300, to: 305, lengths: [14, 16, 19] }, // Diners Club
  { from: 36, to: 36, lengths: [14, 16, 19] }, // Diners Club
  { from: 38, to: 39, lengths: [14, 16, 19] }, // Diners Club
  { from: 3528, to: 3589, lengths: [16, 17, 18, 19] }, // JCB
  { from: 6011, to: 6011, lengths: [16, 17, 18, 19] }, // Discover
  { from: 644, to: 659, lengths: [16, 17, 18, 19] }, // Discover, RuPay, Elo
  { from: 60, to: 60, lengths: [16] }, // RuPay, Hipercard
  { from: 62, to: 62, lengths: [16, 17, 18, 19] }, // UnionPay
  { from: 81, to: 82, lengths: [16, 17, 18, 19] }, // UnionPay, RuPay
  { from: 50, to: 50, lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro, Elo, Verve
  { from: 56, to: 59, lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: 61, to: 61, lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: 63, to: 63, lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: 66, to: 69, lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: 2200, to: 2204, lengths: [16, 17, 18, 19] }, // Mir
  { from: 9792, to: 9792, lengths: [16] }, // Troy
];

/** Digits with at most two separators between any two of them. */
const digitRuns = /\d(?:[\s.\-–_/·]{0,2}\d){12,}/g;

/** True for 13 to 19 bare digits that begin like a card scheme's, have its length and pass the Luhn check. */
export function isCardNumber(digits: string): boolean {
  if (!/^\d{13,19}$/.test(digits)) return false;
  const issued = issuers.some(({ from, to, lengths }) => {
    const lead = Number(digits.slice(0, String(from).length));
    return lead >= from && lead <= to && lengths.includes(digits.length);
  });
  return issued && passesLuhn(digits);
}

/** True where a text holds what looks like a card number, in any grouping of its digits. */
export function holdsCardNumber(text: string): boolean {
  return cardNumbersIn(text).length > 0;
}

/**
 * The text with each thing that looks like a card number cut down to its last four digits ("•••• 1111").
 * Text without one comes back as it was. Works in linear time on any length.
 */
export function maskCardNumbers(text: string): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of cardNumbersIn(text)) {
    masked += `${text.slice(at, start)}•••• ${text.slice(start, end).replace(/\D/g, '').slice(-4)}`;
    at = end;
  }
  return masked + text.slice(at);
}

/** A card number as it stands in a text (start inclusive, end exclusive, in UTF-16 units). */
export type CardPlace = { readonly start: number; readonly end: number };

/**
 * The text with the digits of each thing that looks like a card number covered, and where these stand: as long as it
 * was, so that places in it stay true. The last four digits stay, except where they would be part of another number.
 * Digits of other scripts and digits with invisible characters between them count too. Works in linear time.
 */
export function coverCardNumbers(text: string): { readonly text: string; readonly cards: readonly CardPlace[] } {
  const cards: CardPlace[] = [];
  let covered = text;
  // What is kept of one number can be the beginning of another: twice with the last four kept, then without.
  for (const kept of [4, 4, 0]) {
    const before = cards.length;
    // What is a number among ASCII digits can be part of a longer one with other digits beside it, and the other way round.
    for (const isPlain of [false, true]) {
      const seen: string = isPlain ? inPlainDigits(covered) : covered;
      if (isPlain && seen === covered) continue;
      const found = cardNumbersIn(seen);
      for (const card of found) cards.push(card);
      if (found.length > 0) covered = cover(covered, found, kept);
    }
    if (cards.length === before) break;
  }
  return { text: covered, cards };
}

function cover(text: string, cards: readonly CardPlace[], kept: number): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of cards) {
    const digits = [...inPlainDigits(text.slice(start, end)).matchAll(/\d/g)];
    const last = digits[digits.length - kept]?.index ?? end - start;
    parts.push(text.slice(at, start), text.slice(start, start + last).replace(/[^\s.\-–_/·]/g, '•'));
    parts.push(text.slice(start + last, end));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** The same length: digits of other scripts as 0 to 9, invisible characters as spaces. */
function inPlainDigits(text: string): string {
  if (!/[\u00AD\u0600-\uFFFF]/.test(text)) return text;
  return text
    .replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\uFF10-\uFF19]/g, digit => {
      const code = digit.charCodeAt(0);
      return String(code - (code >= 0xff10 ? 0xff10 : code >= 0x0966 ? 0x0966 : code >= 0x06f0 ? 0x06f0 : 0x0660));
    })
    .replace(/[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g, ' ');
}

function cardNumbersIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const run of text.matchAll(digitRuns)) {
    const groups = [...run[0].matchAll(/\d+/g)].map(group => ({
      digits: group[0],
      start: run.index + group.index,
      end: run.index + group.index + group[0].length,
    }));
    for (let first = 0; first < groups.length; first++) {
      const last = lastGroupOfCard(groups, first);
      const start = groups[first]?.start;
      const end = last === undefined ? undefined : groups[last]?.end;
      if (last === undefined || start === undefined || end === undefined) continue;
      found.push({ start, end });
      first = last;
    }
  }
  return found;
}

/** The group at which a card number that begins with group `first` is complete; undefined where none begins there. */
function lastGroupOfCard(groups: readonly { digits: string }[], first: number): number | undefined {
  let digits = '';
  for (let last = first; last < groups.length && digits.length < 19; last++) {
    digits += groups[last]?.digits ?? '';
    if (digits.length >= 13 && isCardNumber(digits)) return last;
  }
  return undefined;
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
