import { expect, test } from 'vitest';
import { told } from './problem.ts';
import { problemsOf } from './problems.ts';
import { readJson } from './read-catalogue.ts';
import { kinds } from './supporting.ts';

// A check that cannot fail is a defect: each case breaks one thing in a small catalogue of supporting codes without a fault.

const schemas = { codes: readJson('schemas/codes.json'), words: readJson('schemas/words.json') };

const sourced = { confidence: 'official', seen: 2026, sources: ['developer.cybersource.com/docs'] };
const refused = {
  code: '205',
  services: ['card'],
  outcome: 'hard-decline',
  retry: 'never-same-card',
  who: 'issuer',
  askIssuer: true,
  customer: 'bank-declined',
  secret: true,
  twins: {},
  ...sourced,
};
const stolen = {
  code: '43',
  tone: 'bad',
  scope: 'all',
  visaCategory: '1',
  twins: { 'simple-order': ['205'] },
  secret: true,
  ...sourced,
};
const never = { code: '1', tone: 'bad', scope: 'visa', retry: 'other-means', fee: true, ...sourced };
const later = { code: '2', tone: 'warning', scope: 'visa', retry: 'later', ...sourced };
const mismatch = { code: 'MM-BIN', tone: 'warning', scope: 'address', secret: true, ...sourced };
const failure = { code: 'vbv_failure', tone: 'warning', scope: 'some-processors', note: 'Barclays.', ...sourced };
const text = { name: 'Name', meaning: 'Meaning.', next: 'Next.' };

type Code = Record<string, unknown>;
const sound: Readonly<Record<string, readonly Code[]>> = {
  'simple-order': [refused],
  'processor-scheme': [stolen],
  'advice-visa': [never, later],
  'information-code': [mismatch],
  'commerce-indicator': [failure],
};

function check(change: Readonly<Record<string, readonly Code[]>>): string {
  const files = Object.entries({ ...sound, ...change }).flatMap(([family, codes]) => [
    { file: `codes/${family}.json`, text: JSON.stringify({ family, codes }) },
    {
      file: `words/en/${family}.json`,
      text: JSON.stringify(Object.fromEntries(codes.map(({ code }) => [code, text]))),
    },
  ]);
  return told(problemsOf(files, schemas));
}

/** The small catalogue with `change` made to its processor code (43, a refusal). */
const processor = (change: Code) => ({ 'processor-scheme': [{ ...stolen, ...change }] });

/** The small catalogue with `change` made to its second advice (2, try again later). */
const advice = (change: Code) => ({ 'advice-visa': [never, { ...later, ...change }] });

test('the small catalogue without a fault has no problem', () => {
  expect(check({})).toBe('');
});

test.each<[kind: string, change: Readonly<Record<string, readonly Code[]>>, problem: RegExp]>([
  ['a code of another family', { 'information-code': [{ ...mismatch, code: 'MMBIN' }] }, /MMBIN: it is not written as/],
  [
    'a processor code of another processor',
    processor({ code: '100' }),
    /processor-scheme\.json, 100: it is not written/,
  ],
  ['a code in small letters', processor({ code: '5c' }), /5c: it is not written as/],
  ['a space at the end of a code', processor({ code: '43 ' }), /codes > 43 {2}> code: it is not written as it must be/],
  ['a scope that does not exist', processor({ scope: 'visas' }), /scope: the value is not one of those/],
  ['a scope of another family', processor({ scope: 'uatp' }), /43: this family has no "uatp"/],
  ['a kind of information for a processor', processor({ scope: 'address' }), /this family has no "address"/],
  ['processors that nothing names', { 'commerce-indicator': [{ ...failure, note: undefined }] }, /which processors/],
  ['a field missing', processor({ tone: undefined }), /"tone" is missing/],
  ['an outcome beside a tone', processor({ outcome: 'success' }), /"outcome" is not known/],
  ['no source', processor({ sources: [] }), /fewer than 1/],
  ['a Visa category that does not exist', processor({ visaCategory: '5' }), /visaCategory: the value is not one/],
  ['a Visa category that is a number', processor({ visaCategory: 1 }), /must be string/],
  ['a Visa category where there is none', advice({ visaCategory: '1' }), /"visaCategory" is not known/],
  ['a refusal that Visa files as an approval', processor({ visaCategory: 'approved' }), /files it as an approval/],
  ['an approval that Visa files as a refusal', processor({ tone: 'good', twins: undefined }), /files it as a refusal/],
  [
    'a twin that does not exist',
    processor({ twins: { 'simple-order': ['206'] } }),
    /twin "206" is not in simple-order/,
  ],
  ['a twin in a family that is no reply', processor({ twins: { avs: ['Y'] } }), /"avs" is not known/],
  ['twins without one', processor({ twins: {} }), /fewer than 1/],
  [
    'an approval that arrives with a refusal',
    processor({ tone: 'good', visaCategory: undefined }),
    /its twin simple-order "205" is no approval/,
  ],
  ['a retry of a reply code', advice({ retry: 'never-same-card' }), /retry: the value is not one/],
  ['a retry that the tone speaks against', advice({ tone: 'bad' }), /allows another try/],
  ['a good tone for advice to stop', advice({ retry: 'no', tone: 'good' }), /advises against another try/],
  ['a fee without a limit', advice({ fee: true }), /the advice sets no limit/],
  ['a fee that is false', advice({ retry: 'up-to-15', fee: false }), /must be equal to constant/],
  ['advice for a code that is none', { 'information-code': [{ ...mismatch, retry: 'no' }] }, /"retry" is not known/],
  [
    'a secret that a reply code keeps',
    processor({ secret: undefined }),
    /43: it arrives with simple-order "205", whose reason is secret/,
  ],
  ['a secret that is false', processor({ secret: false }), /must be equal to constant/],
  [
    'a risk code that is no secret',
    { 'information-code': [{ ...mismatch, secret: undefined }] },
    /MM-BIN: the customer must not learn anything of this family\. Set "secret" to true/,
  ],
  ['sources that disagree, nobody knows how', processor({ disputed: true }), /nothing says how/],
  ['a code written twice', { 'information-code': [mismatch, mismatch] }, /MM-BIN: it is written twice/],
])('%s is found', (_kind, change, problem) => {
  expect(check(change)).toMatch(problem);
});

test('words that speak of a suspicion are found where the code is no secret', () => {
  const code = { code: '59', tone: 'bad', scope: 'all', ...sourced };
  const files = (name: string) => [
    { file: 'codes/processor-scheme.json', text: JSON.stringify({ family: 'processor-scheme', codes: [code] }) },
    { file: 'words/en/processor-scheme.json', text: JSON.stringify({ 59: { ...text, name } }) },
  ];
  expect(told(problemsOf(files('Suspected fraud'), schemas))).toMatch(/59: its words speak of a suspicion/);
  expect(told(problemsOf(files('Refused'), schemas))).toBe('');
});

test.each([
  ['Do not retry.', /2: its next step forbids another try, and "retry" is "later"/],
  ['Give the bank the Transaction Reference Number.', /2: its next step wants the Transaction Reference Number/],
])('the next step %j is found', (next, problem) => {
  const files = [
    { file: 'codes/advice-visa.json', text: JSON.stringify({ family: 'advice-visa', codes: [later] }) },
    { file: 'words/en/advice-visa.json', text: JSON.stringify({ 2: { ...text, next } }) },
  ];
  expect(told(problemsOf(files, schemas))).toMatch(problem);
});

test('a reply code need not name the codes of processors', () => {
  expect(check({ 'simple-order': [{ ...refused, twins: {} }] })).toBe('');
});

test('no family is open to every spelling or every scope', () => {
  for (const { looks, scopes } of Object.values(kinds)) {
    expect(looks.test('Any thing-at_all')).toBe(false);
    expect(new Set(scopes).size).toBe(scopes.length);
    expect(scopes.length).toBeLessThan(12);
  }
});
