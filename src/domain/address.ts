import { maskCardNumbers } from './card-guard.ts';
import { pageAt } from './pages.ts';
import { type Site, siteOf } from './sites.ts';

/**
 * One thing that is wrong with an address, in the order in which it is told. Some cannot be wrong with an address at which
 * a tab is, only with one that was copied: see address-text.ts.
 */
export type AddressFault =
  | 'stray-sign'
  | 'invisible'
  | 'search-link'
  | 'mail-link'
  | 'scheme'
  | 'not-secure'
  | 'www'
  | 'host'
  | 'user-or-port'
  | 'old-address'
  | 'sign-up'
  | 'signed-out'
  | 'deep-page'
  | 'path'
  | 'encoded'
  | 'slash'
  | 'upper-case'
  | 'redirect'
  | 'query'
  | 'fragment';

/** What is to be said of an address from which somebody wants to sign in. */
export type AddressVerdict =
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'payer' }
  /** Right to the letter, or the bare host, which the vendor itself recommends. */
  | { readonly kind: 'right'; readonly site: Site; readonly right: string }
  | {
      readonly kind: 'wrong';
      readonly site: Site;
      readonly right: string;
      readonly faults: readonly AddressFault[];
    };

/** The one right sign-in address of a portal. The host is always kept: nobody is moved to another portal. */
export function rightAddress(site: Site): string {
  return `https://${site.host}/ebc2/`;
}

/**
 * Judges an address as a place to sign in. The vendor: sign-in fails unless the address is the portal's own to the letter
 * (support articles 000002302 and 000003191). It is judged as a browser goes there: spaces around it, the case of the host
 * and the usual port make no difference. What is no address at all, or no page of the application, counts as elsewhere.
 */
export function judgeAddress(address: string): AddressVerdict {
  const url = URL.parse(address);
  const site = url ? siteOf(url) : undefined;
  if (!url || !site || !isApplication(url)) return { kind: 'elsewhere' };
  if (pageAt(url).kind === 'payer') return { kind: 'payer' };
  const right = rightAddress(site);
  const faults = faultsOf(url);
  return faults.length === 0 ? { kind: 'right', site, right } : { kind: 'wrong', site, right, faults };
}

/** The help and the documents that stand on the same hosts are no way to sign in, so nothing is wrong with them. */
function isApplication(url: URL): boolean {
  return !/^\/+content(?:\/|$)/i.test(url.pathname);
}

function faultsOf(url: URL): AddressFault[] {
  const faults: AddressFault[] = [];
  if (url.protocol === 'http:') faults.push('not-secure');
  if (url.port || url.username || url.password || url.hostname.endsWith('.')) faults.push('user-or-port');
  faults.push(...pathFaults(url.pathname));
  // `search` and `hash` are empty for a bare "?" or "#", which are wrong all the same: the whole address shows them.
  const [beforeFragment = ''] = url.href.split('#', 1);
  if (beforeFragment.includes('?')) faults.push(namesAnotherPlace(url) ? 'redirect' : 'query');
  if (url.href.includes('#')) faults.push('fragment');
  return faults;
}

/** Names of parameters with which sites say where to go after signing in. */
const placeName = /^(?:redirect|return|goto|continue|next|target|callback|dest|service|relaystate|fromuri|url)/i;

function namesAnotherPlace(url: URL): boolean {
  for (const name of url.searchParams.keys()) if (placeName.test(name)) return true;
  return false;
}

/** Only a last part that says so and nothing else: "SessionManagement" or ";jsessionid=" is no page of a session's end. */
const signedOut =
  /\/(?:log-?(?:ged-?)?(?:out|off)|sign-?(?:ed-?)?(?:out|off)|(?:session-?)?(?:time-?out|timed-?out|expired|ended))(?:\.[a-z]+)?\/?$/i;

function pathFaults(path: string): AddressFault[] {
  if (path === '/ebc2/' || path === '/') return [];
  if (/^\/+ebc(?:test)?(?:\/|$)/i.test(path)) return ['old-address'];
  if (/^\/+ebc2\/+registration(?:\/|$)/i.test(path)) return ['sign-up'];
  if (signedOut.test(path)) return ['signed-out'];
  if (/^\/+ebc2\/+app(?:\/|$)/i.test(path)) return ['deep-page'];
  if (!/^\/+ebc2\/*$/i.test(path)) return [path.includes('%') ? 'encoded' : 'path'];
  const faults: AddressFault[] = [];
  if (!/^\/ebc2\/$/i.test(path)) faults.push('slash');
  if (!path.includes('ebc2')) faults.push('upper-case');
  return faults;
}

/** Behind this many characters of an address stand parameters that help nobody. */
const longest = 240;

/** A password before the host, whatever the rest of the address is like. */
const password = /^((?:[^/?#\\]*[/\\]{2})?[^/?#\\:]*):[^/?#\\]*@/;

/**
 * An address as it may stand on a screen: no password, no card number but its last four digits, and not endless. Nothing
 * else of it is changed, so that what is wrong with it can be seen.
 */
export function shownAddress(address: string): string {
  const masked = maskCardNumbers(address.trim().replace(password, '$1:•••@'));
  return masked.length > longest ? `${masked.slice(0, longest)}…` : masked;
}
