import type { AddressFault } from './address.ts';

/** An address as somebody copied it, made readable. */
export type CopiedAddress = {
  readonly url: URL;
  /** As it was copied, without what stands around it in a sentence; what cannot be seen is shown as ▯. */
  readonly shown: string;
  /** What had to be put right before it could be read. */
  readonly faults: readonly AddressFault[];
};

/** Takes no room and stays in an address that was copied from a mail or a chat. */
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|[\uFE00-\uFE0F]|\u034F/g;
const strayStart = /^[\s<>("'«“”‘’„‹›[{*_`]+/;
const strayEnd = /[\s<>)"'»“”‘’‹›\]}*_`.,;!…]+$/;
const ours = /(?:cybersource|visaacceptance)[^\s/]*\./i;
const web = /^https?:/i;
/** What people make of "https://" when they type it or copy it in part. */
const misspelledScheme = /^h{1,2}t{1,3}p{1,2}s{0,2}(?:[:;.]\/*|\/+)|^t{1,2}ps?:\/\//i;

/**
 * Reads an address out of any text: a whole sentence too, of which it takes the address of a Business Center, or else the
 * first one that begins as one. Undefined where there is none.
 */
export function copiedAddress(text: string): CopiedAddress | undefined {
  const found = addressIn(text);
  if (found === undefined) return undefined;
  const faults: AddressFault[] = [];
  const visible = found.replace(invisible, '');
  if (visible !== found) faults.push('invisible');
  const bare = visible.replace(strayStart, '').replace(strayEnd, '');
  if (bare !== visible.trim()) faults.push('stray-sign');
  const decoded = decodedWhole(bare);
  if (decoded !== bare) faults.push('encoded');
  const spelled = spelledScheme(decoded);
  if (spelled === undefined) return undefined;
  if (spelled.isMisspelled) faults.push('scheme');
  const url = URL.parse(spelled.address);
  // To leave out "https://" is no mistake, so it must not look like one.
  const whole = spelled.isWithout && visible === found ? found.replace(bare, spelled.address) : found;
  return url ? { url, shown: whole.replace(invisible, '▯'), faults } : undefined;
}

/**
 * Whether a text is meant as an address and not as a word to look up: it begins as one, or it has a host of ours in it, or
 * a host and a slash.
 */
export function isMeantAsAddress(text: string): boolean {
  const bare = text.replace(invisible, '').replace(strayStart, '');
  if (web.test(bare) || misspelledScheme.test(bare) || /^https?%3A/i.test(bare) || /^www\./i.test(bare)) return true;
  const [first = ''] = bare.split(/\s/, 1);
  if (/^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.\p{L}{2,}\.?(?::\d+)?[/?#\\]/u.test(first)) return true;
  return bare.split(/\s+/).some(word => ours.test(word) || /^[^\s@]*[^\p{ASCII}\s@][^\s@]*\.\p{L}{2,}$/u.test(word));
}

/** The word of a text that is the address. */
function addressIn(text: string): string | undefined {
  const words = text.split(/\s+/).filter(word => word.replace(invisible, '') !== '');
  if (words.length <= 1) return words[0];
  return words.find(word => ours.test(word)) ?? words.find(word => web.test(word.replace(strayStart, '')));
}

/** An address of which even the beginning is encoded ("https%3A%2F%2F…"), as it stands in another address. */
function decodedWhole(address: string): string {
  if (!/^https?%3A/i.test(address)) return address;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** An address with its scheme as it must be; undefined for what is no web address, such as a bookmarklet. */
function spelledScheme(
  address: string,
): { readonly address: string; readonly isMisspelled?: true; readonly isWithout?: true } | undefined {
  if (/^https?:\/\/(?!\/)/i.test(address)) return { address };
  const rest = address.replace(misspelledScheme, '');
  if (rest !== address) return { address: `https://${rest}`, isMisspelled: true };
  // "host:8443/…" has no scheme: a scheme holds no dot before its colon, as far as browsers have any.
  if (/^[a-z][a-z0-9+-]*:/i.test(address)) return undefined;
  return { address: `https://${address.replace(/^\/+/, '')}`, isWithout: true };
}
