import { spellings } from './tables.ts';
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
  'pa-enrolled',
  'pa-status',
  'pa-status-reason',
  'pa-result',
  'pa-path',
  'pa-type',
  'pa-effective-type',
  'pa-challenge-required',
  'pa-challenge-cancel',
  'pa-white-list',
  'eci',
  'eci-raw',
  'commerce-indicator',
  'ucaf',
  'cavv-algorithm',
  'cavv-response',
  'ds-error',
  'risk-factor',
  'smart-authorization-factor',
  'information-code',
  'dm-decision',
  'rule-evaluation',
  'processor-scheme',
  'processor-amex',
  'processor-elavon',
  'processor-gpn',
  'processor-latin-america',
  'processor-omnipay',
  'processor-paymentech',
  'processor-uatp',
  'processor-alternative',
  'ach-return',
  'ach-change',
  'direct-debit-return',
  'advice-visa',
  'advice-mastercard',
  'advice-barclays',
  'advice-barclays-raw',
  'card-type',
  'application',
  'request-result',
  'report-action',
  'payment-event',
  'phase',
  'alternative-status',
  'wallet-status',
  'billing-agreement-status',
  'paypal-status',
  'batch-upload-status',
  'updater-status',
  'report-status',
  'invoice-status',
  'fraud-marking',
] as const;
export type Family = (typeof families)[number];

/** The card brands for which some codes mean something of their own. */
export const brands = ['visa', 'mastercard', 'amex', 'discover', 'diners', 'jcb', 'elo', 'rupay', 'union-pay'] as const;
export type Brand = (typeof brands)[number];

/** What stands beside a code and bears on its meaning. */
export type Given = {
  /** The brand of the card, where the page says it and the family's codes depend on it. */
  readonly brand?: Brand | undefined;
  /** The processor as the page names it, where the code is a processor's answer. */
  readonly processor?: string | undefined;
};

/** One code of one family, in the catalogue's spelling, with what the page says beside it. */
export type CodeRef = Given & { readonly family: Family; readonly code: string };

/** What a code is, without what else is known of it. */
export function refOf({ family, code, brand, processor }: CodeRef): CodeRef {
  return { family, code, brand, processor };
}

/** What tells codes apart that are to be explained differently. */
export function keyOf({ family, code, brand, processor }: CodeRef): string {
  return [family, code, brand, processor].join(' ');
}

/** A code and where it stands in the text it was read from (start inclusive, end exclusive, in UTF-16 units). */
export type CodeAt = CodeRef & { readonly start: number; readonly end: number; readonly known: boolean };

const spelled = new Map<Family, ReadonlySet<string>>();

/** The codes of a family as they are written; made when they are first asked for, since most pages show few families. */
function spelledIn(family: Family): ReadonlySet<string> {
  const made = spelled.get(family) ?? new Set(spellings.find(of => of.family === family)?.codes.split('|'));
  spelled.set(family, made);
  return made;
}

/**
 * How a code of the family that is not in our list would look. Only these are shown as "not in our list"; a family
 * that is missing here shares its label with ordinary words (a user's status) or with other families (the answers of
 * processors), so an unknown value there is no code of it for certain.
 */
const unknownShape: Partial<Record<Family, RegExp>> = {
  'simple-order': /^\d{3}$/,
  scmp: /^[DES][A-Z]{2,30}$/,
  'rest-reason': /^[A-Z]+(?:_[A-Z]+)+$/,
  decision: /^[A-Z]{3,20}$/,
  avs: /^[A-Z0-9]$/,
  cvn: /^[A-Z0-9]$/,
  'pa-enrolled': /^[A-Z]$/,
  'pa-status': /^[A-Z]$/,
  'pa-status-reason': /^\d\d$/,
  'pa-challenge-cancel': /^\d\d$/,
  'cavv-response': /^[A-Z0-9]$/,
  'ds-error': /^\d{3}$/,
  'risk-factor': /^[A-Z]$/,
  'information-code': /^[A-Z]{2,6}-[A-Z0-9]{1,6}$/,
  'ach-return': /^R\d\d$/,
  'ach-change': /^C\d\d$/,
  'advice-visa': /^\d{1,2}$/,
  'advice-mastercard': /^\d{1,2}$/,
  'advice-barclays': /^\d{1,2}$/,
  'advice-barclays-raw': /^\d{1,2}$/,
  'card-type': /^\d{3}$/,
  // Read only where the page names the processor.
  'processor-amex': /^\d{3}$/,
  'processor-gpn': /^\d{3}$/,
  'processor-latin-america': /^\d{1,2}$/,
  'processor-paymentech': /^\d{3}$/,
};

/** Families whose unknown codes count in a list too: one new code must not hide the others beside it. */
const lists: ReadonlySet<Family> = new Set(['simple-order', 'risk-factor', 'information-code']);

/**
 * Families that share their label with ordinary words ("Failed") or whose codes have small and capital letters: a code
 * only where it is written as the API writes it.
 */
const asWritten: ReadonlySet<Family> = new Set([
  'rest-status',
  'rest-reason',
  'information-code',
  'report-action',
  'payment-event',
  'phase',
  'alternative-status',
  'wallet-status',
  'billing-agreement-status',
  'paypal-status',
  'batch-upload-status',
  'updater-status',
  'report-status',
  'invoice-status',
  'fraud-marking',
]);

/** Families whose codes have small letters only, which pages may show with a capital one. */
const smallLetters: ReadonlySet<Family> = new Set(['commerce-indicator', 'application']);

/** Families that write one digit where others write two. */
const withoutZeros: ReadonlySet<Family> = new Set(['processor-elavon', 'processor-latin-america']);

/** True where the catalogue has this code, in its own spelling. */
export function isKnown(ref: CodeRef): boolean {
  return spelledIn(ref.family).has(ref.code);
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
  if (spelledIn(family).has(code)) return [{ family, code, ...at, known: true }];

  const tokens = [...raw.matchAll(/[^\s,;:^|/()[\]–—]+/g)].map(token => ({
    code: spell(family, token[0]),
    start: token.index,
    end: token.index + token[0].length,
  }));
  const isCode = (token: { code: string }) =>
    spelledIn(family).has(token.code) || (lists.has(family) && unknownShape[family]?.test(token.code));
  if (tokens.length > 1 && tokens.every(isCode)) {
    return tokens.map(token => ({ family, ...token, known: spelledIn(family).has(token.code) }));
  }
  const first = tokens[0];
  if (first && isCode(first) && leadsItsText(family, raw.slice(first.end))) {
    return [{ family, ...first, known: spelledIn(family).has(first.code) }];
  }
  if (unknownShape[family]?.test(code)) return [{ family, code, ...at, known: false }];
  return [];
}

/** True where what follows a code is its description and not the rest of another value ("203 Sample Street", "1.5"). */
function leadsItsText(family: Family, rest: string): boolean {
  // Behind a code as short as these a word means that the value is no code.
  if ([...spelledIn(family)].every(code => code.length < 3)) return /^\s*(?:[-:=(–—]|$)/.test(rest);
  return /^\s*(?:[-:=(–—,;|]|$)/.test(rest);
}

/** A code in the catalogue's spelling, in which leading zeros that a spreadsheet lost are there again ("5" for "05"). */
function spell(family: Family, text: string): string {
  const code = inCase(family, plain(text));
  if (!/^\d{1,4}$/.test(code)) return code;
  const known = spelledIn(family);
  if (known.has(code)) return code;
  if (withoutZeros.has(family)) return code.replace(/^0(?=\d$)/, '');
  for (let longer = `0${code}`; longer.length <= 5; longer = `0${longer}`) if (known.has(longer)) return longer;
  return code;
}

function inCase(family: Family, text: string): string {
  if (asWritten.has(family)) return text;
  return smallLetters.has(family) ? text.toLowerCase() : text.toUpperCase();
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
    const family = spelledIn('scmp').has(code)
      ? 'scmp'
      : code.includes('_') && spelledIn('rest-reason').has(code)
        ? 'rest-reason'
        : undefined;
    if (family) found.push({ family, code, start: token.index, end: token.index + code.length, known: true });
  }
  return found;
}
