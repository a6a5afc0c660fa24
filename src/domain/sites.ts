import data from '../catalogue/sites.json';

/** A host that runs the Business Center. */
export type Site = {
  readonly host: string;
  readonly brand: 'cybersource' | 'visa-acceptance' | 'bank';
  /** As people know it, e.g. "Cybersource Business Center" or the bank's name. */
  readonly name: string;
  readonly region: string;
  readonly environment: 'production' | 'test';
  /** An older name of a Cybersource host. */
  readonly older?: true;
};

const byHost = new Map<string, Site>(data.sites.map(site => [site.host, site]));

/**
 * The Business Center that an address belongs to. A bank's own portal counts although nobody has listed it, since the
 * vendor gives banks the hosts under ubc and ubctest. Undefined for every other address, look-alikes among them.
 */
export function siteOf(url: URL): Site | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const host = url.hostname.replace(/\.$/, '');
  const listed = byHost.get(host);
  if (listed) return listed;
  for (const { suffix, environment } of data.banks) {
    const bank = host.slice(0, -suffix.length);
    if (host.endsWith(suffix) && /^[a-z0-9-]+$/.test(bank)) {
      return { host, brand: 'bank', name: bank, region: 'global', environment };
    }
  }
  return undefined;
}
