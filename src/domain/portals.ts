import data from '../catalogue/sites.json';
import { editDistance } from './edit-distance.ts';
import { type Site, siteOf } from './sites.ts';

/** The domains under which the vendor runs everything of its own. */
const vendorDomains = ['cybersource.com', 'visaacceptance.com'] as const;

/** True for a host of the vendor's, whatever it serves: pages, interfaces, documents. */
export function isVendorHost(host: string): boolean {
  return vendorDomains.some(domain => host === domain || host.endsWith(`.${domain}`));
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
