import data from '../catalogue/sites.json';
import { rightAddress } from './address.ts';
import { editDistance } from './near-spelling.ts';
import { type Site, siteOf } from './sites.ts';

/** The domains under which the vendor runs everything of its own. */
const vendorDomains = ['cybersource.com', 'visaacceptance.com'] as const;

/** True for a host of the vendor's, whatever it serves: pages, interfaces, documents. */
export function isVendorHost(host: string): boolean {
  return vendorDomains.some(domain => host === domain || host.endsWith(`.${domain}`));
}

/**
 * The address that the vendor prints today for a portal of its own with an older name (ebc, ebc2, ubc without a bank): to
 * be offered as a choice, never put in silently. Always of the same environment. Undefined for every other portal.
 */
export function newerAddress(site: Site): string | undefined {
  if (!site.older) return undefined;
  const isToday = (one: (typeof data.sites)[number]) =>
    one.brand === site.brand &&
    one.region === site.region &&
    one.environment === site.environment &&
    !('older' in one && one.older);
  const today = data.sites.find(isToday);
  const found = today && siteOf(new URL(`https://${today.host}/`));
  return found && rightAddress(found);
}

/**
 * The one portal that a host of the vendor's is misspelled for ("businesscentre", "business-center"); undefined where it
 * could be several, or where it is as short as "ebc", which is like too much. Banks' names are nobody's to guess.
 *
 * @param host in small letters, without a dot at the end
 */
export function misspelledPortal(host: string): Site | undefined {
  const near = data.sites
    .filter(({ brand, host: known }) => brand !== 'bank' && known.length > 20)
    .map(({ host: known }) => ({ known, distance: editDistance(host, known, 2) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = near;
  if (!first || first.distance === second?.distance) return undefined;
  return siteOf(new URL(`https://${first.known}/`));
}
