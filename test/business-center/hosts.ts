/**
 * The hosts the stand-in answers for, kept apart from the extension's own list on purpose: a host
 * missing there must show up in a test instead of being missing here too.
 */
const sites: ReadonlySet<string> = new Set([
  'businesscenter.cybersource.com',
  'businesscentertest.cybersource.com',
  'ebc2.cybersource.com',
  'ebc2test.cybersource.com',
  'ebc.cybersource.com',
  'ebctest.cybersource.com',
  'ubc.cybersource.com',
  'ubctest.cybersource.com',
  'businesscenter.in.cybersource.com',
  'businesscenter.visaacceptance.com',
  'businesscentertest.visaacceptance.com',
]);

const partner = /^[a-z0-9-]+\.(?:ubc|ubctest)\.cybersource\.com$/;

/** An ordinary site beside the Business Center, on which the extension must do nothing. */
export const ordinaryHost = 'example.shop';

/** Names for the certificate: every host that is answered, with wildcards where partners have their own. */
export const certificateNames: readonly string[] = [
  '*.cybersource.com',
  '*.in.cybersource.com',
  '*.ubc.cybersource.com',
  '*.ubctest.cybersource.com',
  '*.visaacceptance.com',
  ordinaryHost,
];

/** Tells whether a host name (no port) is a Business Center of any kind: production, test or a partner's. */
export function isBusinessCenter(host: string): boolean {
  const name = host.toLowerCase();
  return sites.has(name) || partner.test(name);
}

/** Tells whether the stand-in answers for a host name (no port); everything else is refused. */
export function isAnswered(host: string): boolean {
  return isBusinessCenter(host) || host.toLowerCase() === ordinaryHost;
}
