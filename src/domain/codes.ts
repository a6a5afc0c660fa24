import accountName from '../catalogue/codes/account-name.json?spellings';
import avs from '../catalogue/codes/avs.json?spellings';
import cvn from '../catalogue/codes/cvn.json?spellings';
import decision from '../catalogue/codes/decision.json?spellings';
import electronicVerification from '../catalogue/codes/electronic-verification.json?spellings';
import restReason from '../catalogue/codes/rest-reason.json?spellings';
import restStatus from '../catalogue/codes/rest-status.json?spellings';
import scmp from '../catalogue/codes/scmp.json?spellings';
import simpleOrder from '../catalogue/codes/simple-order.json?spellings';
import { plain } from './text.ts';

/** A family is what ONE field can hold: the same letter means another thing in another family. */
export const families = [
  'simple-order',
  'scmp',
  'rest-reason',
  'rest-status',
  'decision',
  'avs',
  'cvn',
  'electronic-verification',
  'account-name',
] as const;
export type Family = (typeof families)[number];

/** One code of one family, in the catalogue's spelling. */
export type CodeRef = { readonly family: Family; readonly code: string };

/** A code and where it stands in the text it was read from (start inclusive, end exclusive, in UTF-16 units). */
export type CodeAt = CodeRef & { readonly start: number; readonly end: number; readonly known: boolean };

const spellings: Readonly<Record<Family, ReadonlySet<string>>> = {
  'simple-order': new Set(simpleOrder),
  scmp: new Set(scmp),
  'rest-reason': new Set(restReason),
  'rest-status': new Set(restStatus),
  decision: new Set(decision),
  avs: new Set(avs),
  cvn: new Set(cvn),
  'electronic-verification': new Set(electronicVerification),
  'account-name': new Set(accountName),
};

/**
 * How a code of the family that is not in our list would look. Only these are shown as "not in our list"; a family
 * that is missing here shares its label with ordinary words (a user's status), so an unknown value there is no code.
 */
const unknownShape: Partial<Record<Family, RegExp>> = {
  'simple-order': /^\d{3}$/,
  scmp: /^[DES][A-Z]{2,30}$/,
  'rest-reason': /^[A-Z]+(?:_[A-Z]+)+$/,
  decision: /^[A-Z]{3,20}$/,
  avs: /^[A-Z0-9]$/,
  cvn: /^[A-Z0-9]$/,
};

/** Families that share their label with ordinary words ("Failed"): a code only where it is written as the API writes it. */
const asWritten: ReadonlySet<Family> = new Set(['rest-status', 'rest-reason']);

/** Families whose codes are so short that a word behind them means that the value is no code. */
const shortCodes: ReadonlySet<Family> = new Set(['avs', 'cvn', 'electronic-verification', 'account-name']);

/** True where the catalogue has this code, in its own spelling. */
export function isKnown(ref: CodeRef): boolean {
  return spellings[ref.family].has(ref.code);
}

/**
 * The codes in a value that stands under the family's own label. Reads a single code, a code with its text behind it
 * ("203 - General decline"), and a list of codes. A value that is none of these gives an empty list, never a guess.
 */
export function codesIn(family: Family, raw: string): CodeAt[] {
  if (raw.length > 2000) return [];
  const whole = /\S(?:[\s\S]*\S)?/.exec(raw);
  if (!whole) return [];
  const code = spell(family, raw);
  const at = { start: whole.index, end: whole.index + whole[0].length };
  if (spellings[family].has(code)) return [{ family, code, ...at, known: true }];

  const tokens = [...raw.matchAll(/[^\s,;:^|/()[\]–—]+/g)].map(token => ({
    code: spell(family, token[0]),
    start: token.index,
    end: token.index + token[0].length,
  }));
  const isCode = (token: { code: string }) =>
    spellings[family].has(token.code) || (family === 'simple-order' && /^\d{3}$/.test(token.code));
  if (tokens.length > 1 && tokens.every(isCode)) {
    return tokens.map(token => ({ family, ...token, known: spellings[family].has(token.code) }));
  }
  const first = tokens[0];
  if (first && isCode(first) && leadsItsText(family, raw.slice(first.end))) {
    return [{ family, ...first, known: spellings[family].has(first.code) }];
  }
  if (unknownShape[family]?.test(code)) return [{ family, code, ...at, known: false }];
  return [];
}

/** True where what follows a code is its description and not the rest of another value ("203 Sample Street", "1.5"). */
function leadsItsText(family: Family, rest: string): boolean {
  if (shortCodes.has(family)) return /^\s*(?:[-:=(–—]|$)/.test(rest);
  return /^\s*(?:[-:=(–—,;|]|$)/.test(rest);
}

function spell(family: Family, text: string): string {
  return asWritten.has(family) ? plain(text) : plain(text).toUpperCase();
}

/**
 * The codes that say by their own spelling what they are, wherever they stand: every SCMP reply flag but those that are
 * ordinary words, and the REST reasons with an underscore. Written exactly as the APIs write them; a word in lower case
 * is a word. An empty list for text without one.
 */
export function wordsIn(text: string): CodeAt[] {
  if (text.length > 100_000 || !/[A-Z]{4}/.test(text)) return [];
  const found: CodeAt[] = [];
  for (const token of text.matchAll(/(?<![\w-])[A-Z][A-Z_]{3,}(?![\w-])/g)) {
    const code = token[0];
    const family = spellings.scmp.has(code)
      ? 'scmp'
      : code.includes('_') && spellings['rest-reason'].has(code)
        ? 'rest-reason'
        : undefined;
    if (family) found.push({ family, code, start: token.index, end: token.index + code.length, known: true });
  }
  return found;
}
