import { type AddressFault, judgeAddress } from './address.ts';
import { copiedAddress } from './copied-address.ts';
import { leadingLink } from './leading-link.ts';
import { type LookAlikeReason, lookAlike } from './look-alike.ts';
import { newerAddress } from './newer-address.ts';
import { isVendorHost, misspelledPortal } from './portals.ts';
import { readableHost } from './punycode.ts';
import { type Site, siteOf } from './sites.ts';

/**
 * What is to be said of any text that may be an address: pasted, or out of a bookmark. Unlike `judgeAddress`, which judges
 * an address at which a tab is, this knows hosts that only look or should look like a Business Center's.
 */
export type AddressTextVerdict =
  /** No web address at all: words, a bookmarklet. */
  | { readonly kind: 'none' }
  /** An address of something else; of the vendor's own, but no place to sign in, or of anybody's. */
  | { readonly kind: 'elsewhere'; readonly whose: 'vendor' | 'other'; readonly host: string }
  | { readonly kind: 'payer'; readonly site: Site }
  | { readonly kind: 'right'; readonly site: Site; readonly right: string }
  /** Right, but by an older name of the host: `newer` is today's, to be offered and not to be put in. */
  | { readonly kind: 'older'; readonly site: Site; readonly right: string; readonly newer: string }
  | {
      readonly kind: 'wrong';
      readonly site: Site;
      readonly right: string;
      /** Today's address, where the host has an older name. */
      readonly newer: string | undefined;
      readonly faults: readonly AddressFault[];
      /** As it was copied. */
      readonly shown: string;
    }
  | { readonly kind: 'look-alike'; readonly reason: LookAlikeReason; readonly host: string; readonly shown: string };

/** More than this of a text is not looked at: no address is as long. */
const longest = 4000;

/**
 * Judges any text as an address for signing in. A repair keeps host and environment; only where no such host exists
 * ("www." before it, "businesscentre") is it the one that must be meant. What looks like a Business Center and is none
 * is never repaired.
 */
export function judgeText(text: string): AddressTextVerdict {
  return judge(text.slice(0, longest), 3);
}

function judge(text: string, links: number): AddressTextVerdict {
  const copied = copiedAddress(text);
  if (!copied) return { kind: 'none' };
  const { url, shown } = copied;
  const link = links > 0 ? leadingLink(url) : undefined;
  if (link) {
    const target = judge(link.target, links - 1);
    if (target.kind === 'look-alike') return { ...target, shown };
    if (!('right' in target)) return elsewhere(url);
    const faults = [...copied.faults, link.fault, ...('faults' in target ? target.faults : [])];
    const { site, right } = target;
    return { kind: 'wrong', site, right, newer: newerAddress(site), faults, shown };
  }
  const found = portalOf(url);
  if (!found) {
    const reason = lookAlike(url);
    return reason ? { kind: 'look-alike', reason, host: hostOf(url), shown } : elsewhere(url);
  }
  const verdict = judgeAddress(found.url.href);
  if (verdict.kind === 'payer') return { kind: 'payer', site: found.site };
  if (verdict.kind === 'elsewhere') return elsewhere(url);
  const { site, right } = verdict;
  const newer = newerAddress(site);
  const faults = [...copied.faults, ...found.faults, ...('faults' in verdict ? verdict.faults : [])];
  if (faults.length > 0) return { kind: 'wrong', site, right, newer, faults: [...new Set(faults)], shown };
  return newer ? { kind: 'older', site, right, newer } : { kind: 'right', site, right };
}

/** The portal that an address is meant for, and the address there. */
function portalOf(url: URL): { site: Site; url: URL; faults: readonly AddressFault[] } | undefined {
  const host = url.hostname.replace(/\.$/, '');
  // First without "www.", which would pass for the name of a bank before "ubc".
  const bare = host.replace(/^(?:www\.)+/, '');
  const named = siteOf(withHost(url, bare));
  if (named) {
    return bare === host
      ? { site: named, url, faults: [] }
      : { site: named, url: withHost(url, bare), faults: ['www'] };
  }
  const meant = isVendorHost(bare) ? misspelledPortal(bare) : undefined;
  return meant && { site: meant, url: withHost(url, meant.host), faults: ['host'] };
}

function withHost(url: URL, host: string): URL {
  const other = new URL(url);
  other.hostname = host;
  return other;
}

function elsewhere(url: URL): AddressTextVerdict {
  const host = hostOf(url);
  return { kind: 'elsewhere', whose: isVendorHost(host) ? 'vendor' : 'other', host };
}

function hostOf(url: URL): string {
  return readableHost(url.hostname.replace(/\.$/, ''));
}
