import { editDistance } from './edit-distance.ts';
import { isVendorHost } from './portals.ts';
import { readableHost } from './punycode.ts';

/**
 * Why an address passes for a Business Center and is none. `before-at`: the name stands before an @, where it says nothing
 * of the site; `letters`: letters or figures that only look like those of the name; `other-end`: the name is there, but
 * the site is another; `near-name`: the name is nearly there.
 */
export type LookAlikeReason = 'before-at' | 'letters' | 'other-end' | 'near-name';

const names = ['cybersource', 'visaacceptance'] as const;

/** Letters and figures that look like a Latin letter, by that letter (after Unicode's table of confusables, UTS 39). */
const alike: Readonly<Record<string, string>> = {
  a: '4аαɑ',
  b: 'ьƅв6',
  c: 'сϲᴄⅽ',
  e: '3еєҽε℮',
  i: '1іιıɩ!|lӏ',
  n: 'ոп',
  o: '0оοσօ',
  p: 'рρ',
  r: 'гᴦ',
  s: '5ѕꜱ',
  t: '7тτ',
  u: 'υսᴜ',
  v: 'νѵᴠ',
  y: 'уүγ',
};
const latinBy = new Map(Object.entries(alike).flatMap(([latin, others]) => [...others].map(other => [other, latin])));

/** A name as the eye takes it: without accents and hyphens, each look-alike as its Latin letter. */
function asSeen(text: string): string {
  const bare = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F-]/g, '');
  return [...bare].map(letter => latinBy.get(letter) ?? letter).join('');
}

const namesAsSeen = names.map(asSeen);

/** Why a host could be taken for the vendor's; undefined where it is the vendor's own, or like nothing of the vendor's. */
export function lookAlike(url: URL): LookAlikeReason | undefined {
  const host = url.hostname.replace(/\.$/, '');
  if (isVendorHost(host)) return undefined;
  const before = plainName(`${url.username}${url.password}`);
  if (names.some(name => before.includes(name))) return 'before-at';
  const readable = readableHost(host);
  const plain = plainName(readable);
  if (names.some(name => plain.includes(name))) return 'other-end';
  if (namesAsSeen.some(name => asSeen(readable).includes(name))) return 'letters';
  // Alone, two letters off is another word ("cyberforce"); beside what our addresses hold it is meant for ours.
  const most = /business|cent(?:er|re)|\b[eu]bc/i.test(url.href) ? 2 : 1;
  const words = readable.split(/[.-]/).map(asSeen);
  return words.some(word => namesAsSeen.some(name => editDistance(word, name, most) <= most)) ? 'near-name' : undefined;
}

function plainName(text: string): string {
  return text.toLowerCase().replaceAll('-', '');
}
