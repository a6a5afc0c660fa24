import data from '../catalogue/sites.json';
import { rightAddress } from './address.ts';
import { type Site, siteOf } from './sites.ts';

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
