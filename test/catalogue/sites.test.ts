import { expect, test } from 'vitest';
import { clashes } from './clashes.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { type Problem, told } from './problem.ts';
import { readJson, readText } from './read-catalogue.ts';
import { schemaProblems } from './schema-problems.ts';

type Site = { readonly host: string; readonly brand: string; readonly environment: string; readonly older?: boolean };
type Sites = {
  readonly sites: readonly Site[];
  readonly banks: readonly { readonly suffix: string; readonly environment: string }[];
};

const schema = readJson('schemas/sites.json');

/** How the environment shows in a host: every test host has "test" at the end of one of its parts. */
const looksLikeTest = (host: string) => host.split('.').some(part => part.endsWith('test'));

function problemsOf(file: string, text: string): Problem[] {
  const value: unknown = JSON.parse(text);
  const wrong = schemaProblems(schema, file, value);
  if (wrong.length > 0) return wrong;
  const { sites, banks } = value as Sites;
  const own = ({ host, brand, environment, older }: Site): Omit<Problem, 'file' | 'entry'>[] => {
    const bank = banks.find(({ suffix }) => host.endsWith(suffix));
    const found = [];
    if (looksLikeTest(host) !== (environment === 'test')) {
      found.push({ problem: `the host does not look like ${environment}`, mend: 'Correct the environment' });
    }
    if ((brand === 'bank') !== (bank !== undefined)) {
      found.push({
        problem: "brand and host disagree about being a bank's",
        mend: 'Correct the brand, or add the end of the host to "banks"',
      });
    }
    if ((brand === 'visa-acceptance') !== host.endsWith('.visaacceptance.com')) {
      found.push({ problem: 'brand and host disagree about Visa Acceptance', mend: 'Correct the brand' });
    }
    if (older && brand !== 'cybersource') {
      found.push({ problem: "only a name of Cybersource's own can be an older one", mend: 'Take "older" out' });
    }
    return found;
  };
  return [
    ...duplicateKeys(text).map(entry => ({ file, entry, problem: 'it is written twice', mend: 'Keep one of the two' })),
    ...clashes(
      file,
      'host',
      sites.map(({ host }, i) => ({ spelling: host, owner: `${host}, entry ${i + 1}` })),
      host => host,
    ),
    ...sites.flatMap(site => own(site).map(found => ({ file, entry: site.host, ...found }))),
  ];
}

test('every site fits the schema and agrees with its host', () => {
  const { file, text } = readText('sites.json');
  expect(told(problemsOf(file, text))).toBe('');
});

test('the addresses that the vendor prints today are there and are not called older', () => {
  const { sites } = JSON.parse(readText('sites.json').text) as Sites;
  const today = sites.filter(({ older, brand }) => !older && brand !== 'bank').map(({ host }) => host);
  expect(today).toEqual([
    'businesscenter.cybersource.com',
    'businesscentertest.cybersource.com',
    'businesscenter.in.cybersource.com',
    'businesscenter.visaacceptance.com',
    'businesscentertest.visaacceptance.com',
  ]);
});

const site = (host: string, brand = 'cybersource', environment = 'production', more = {}) => ({
  host,
  brand,
  name: 'Name',
  region: 'global',
  environment,
  sources: ['a guide'],
  ...more,
});
const banks = [{ suffix: '.ubc.cybersource.com', environment: 'production' }];
const check = (sites: unknown) => problemsOf('sites.json', JSON.stringify({ sites, banks }));

test('the check lets a sound table pass', () => {
  expect(told(check([site('ebc2.cybersource.com'), site('one.ubc.cybersource.com', 'bank')]))).toBe('');
});

test.each([
  [
    'a host written twice',
    [site('ebc2.cybersource.com'), site('ebc2.cybersource.com')],
    /host "ebc2.cybersource.com" belongs/,
  ],
  ['a host in capitals', [site('EBC2.cybersource.com')], /not written as it must be/],
  ['an address in place of a host', [site('https://ebc2.cybersource.com/ebc2/')], /not written as it must be/],
  ['a look-alike', [site('cybersource.com.example.org')], /not written as it must be/],
  ['a test host called production', [site('ebc2test.cybersource.com')], /does not look like production/],
  ['a production host called test', [site('ebc2.cybersource.com', 'cybersource', 'test')], /does not look like test/],
  ["a bank's host under another brand", [site('one.ubc.cybersource.com')], /disagree about being a bank/],
  ["a bank outside the banks' hosts", [site('one.cybersource.com', 'bank')], /disagree about being a bank/],
  [
    'Visa Acceptance under another brand',
    [site('businesscenter.visaacceptance.com')],
    /disagree about Visa Acceptance/,
  ],
  [
    'an older name of a bank',
    [site('one.ubc.cybersource.com', 'bank', 'production', { older: true })],
    /only a name of Cybersource/,
  ],
  ['a source missing', [site('ebc2.cybersource.com', 'cybersource', 'production', { sources: [] })], /fewer than 1/],
])('%s is found', (_kind, sites, problem) => {
  expect(told(check(sites))).toMatch(problem);
});
