import { expect, test } from 'vitest';
import { duplicateKeys } from './duplicate-keys.ts';
import { told } from './problem.ts';
import { problemsOf } from './problems.ts';
import { readJson, type TextFile } from './read-catalogue.ts';
import { allowed } from './rules.ts';

// A check that cannot fail is a defect: each case breaks one thing in a small catalogue without a fault.

const schemas = { codes: readJson('schemas/codes.json'), words: readJson('schemas/words.json') };

const sourced = { confidence: 'official', seen: 2026, sources: ['developer.cybersource.com/docs'] };
const approved = {
  code: '100',
  services: ['all'],
  outcome: 'success',
  retry: 'no',
  who: 'none',
  askIssuer: false,
  customer: 'approved',
  secret: false,
  twins: { scmp: ['SOK'] },
  ...sourced,
};
const stolen = {
  code: '205',
  services: ['card'],
  outcome: 'hard-decline',
  retry: 'never-same-card',
  who: 'issuer',
  askIssuer: true,
  customer: 'bank-declined',
  secret: true,
  twins: { scmp: ['DCARDREFUSED'] },
  ...sourced,
};
const flagApproved = { ...approved, code: 'SOK', twins: { 'simple-order': ['100'] } };
const flagRefused = {
  ...stolen,
  code: 'DCARDREFUSED',
  secret: false,
  retry: 'other-means',
  twins: { 'simple-order': ['205'] },
};
const matches = { code: 'Y', tone: 'good', scope: 'us', ...sourced };
const text = { name: 'Name', meaning: 'Meaning.', next: 'Next.' };

type Data = Record<string, unknown>;
const sound: Data = {
  'codes/simple-order.json': { family: 'simple-order', codes: [approved, stolen] },
  'codes/scmp.json': { family: 'scmp', codes: [flagApproved, flagRefused] },
  'codes/avs.json': { family: 'avs', codes: [matches] },
  'words/en/simple-order.json': { '100': text, '205': text },
  'words/en/scmp.json': { $schema: '../../schemas/words.json', SOK: text, DCARDREFUSED: text },
  'words/en/avs.json': { Y: text },
  'words/fr/simple-order.json': { '100': text, '205': text },
  'words/fr/scmp.json': { SOK: text, DCARDREFUSED: text },
  'words/fr/avs.json': { Y: text },
};

function filesFrom(data: Data): TextFile[] {
  return Object.entries(data).map(([file, value]) => ({
    file,
    text: typeof value === 'string' ? value : JSON.stringify(value),
  }));
}

/** The small catalogue with `change` made to its first reply code (100, a success). */
function with100(change: Data): Data {
  return { 'codes/simple-order.json': { family: 'simple-order', codes: [{ ...approved, ...change }, stolen] } };
}

/** The small catalogue with `change` made to its second reply code (205, a refusal whose reason is secret). */
function with205(change: Data): Data {
  return { 'codes/simple-order.json': { family: 'simple-order', codes: [approved, { ...stolen, ...change }] } };
}

const codes = 'codes/simple-order.json';
const broken: readonly (readonly [kind: string, change: Data, file: string, entry: string, problem: RegExp])[] = [
  [
    'a file that is no JSON',
    { 'words/fr/avs.json': '{ "Y": ' },
    'words/fr/avs.json',
    'the whole file',
    /not valid JSON/,
  ],
  [
    'a key written twice',
    { 'words/fr/avs.json': `{"Y":${JSON.stringify(text)},"Y":${JSON.stringify(text)}}` },
    'words/fr/avs.json',
    'Y',
    /twice/,
  ],
  [
    "a family that is not the file's name",
    { 'codes/avs.json': { family: 'cvn', codes: [matches] } },
    'codes/avs.json',
    'family',
    /says "cvn"/,
  ],
  [
    'a code written twice',
    { 'codes/avs.json': { family: 'avs', codes: [matches, matches] } },
    'codes/avs.json',
    'Y',
    /twice/,
  ],
  ['a field missing', with100({ retry: undefined }), codes, 'codes > 100', /"retry" is missing/],
  ['a value that does not exist', with100({ retry: 'maybe' }), codes, 'codes > 100 > retry', /not one of those/],
  ['a field that does not exist', with100({ retrry: 'no' }), codes, 'codes > 100', /"retrry" is not known/],
  ['no source', with100({ sources: [] }), codes, 'codes > 100 > sources', /fewer than 1/],
  ['an empty source', with100({ sources: [' '] }), codes, 'codes > 100 > sources > 0', /empty/],
  ['a number for a code', with100({ code: 100 }), codes, 'codes > 0 > code', /must be string/],
  [
    'a reply code among checks',
    { 'codes/avs.json': { family: 'avs', codes: [{ ...approved, code: 'Y' }] } },
    'codes/avs.json',
    'codes > Y',
    /is missing|not known/,
  ],
  ['a check among reply codes', with100({ tone: 'good' }), codes, 'codes > 100', /"tone" is not known/],
  ['a code without words', { 'words/fr/avs.json': {} }, 'words/fr/avs.json', 'Y', /no words/],
  ['a whole file of words missing', { 'words/fr/avs.json': undefined }, 'words/fr/avs.json', 'Y', /no words/],
  [
    'words for a code that does not exist',
    { 'words/fr/avs.json': { Y: text, Q: text } },
    'words/fr/avs.json',
    'Q',
    /no such code/,
  ],
  [
    'a text missing',
    { 'words/fr/avs.json': { Y: { name: 'Name', meaning: 'Meaning.' } } },
    'words/fr/avs.json',
    'Y',
    /"next" is missing/,
  ],
  ['an empty text', { 'words/fr/avs.json': { Y: { ...text, next: '' } } }, 'words/fr/avs.json', 'Y > next', /empty/],
  [
    'a text of spaces',
    { 'words/fr/avs.json': { Y: { ...text, next: ' \n' } } },
    'words/fr/avs.json',
    'Y > next',
    /empty/,
  ],
  [
    'a twin that does not exist',
    with100({ twins: { scmp: ['SOK', 'SNONE'] } }),
    codes,
    '100',
    /"SNONE" is not in scmp/,
  ],
  ['a twin that does not answer', with100({ twins: {} }), 'codes/scmp.json', 'SOK', /"100" does not name it back/],
  [
    'a code that is its own twin',
    with100({ twins: { scmp: ['SOK'], 'simple-order': ['100'] } }),
    codes,
    '100',
    /its own twin/,
  ],
  ['a retry that contradicts the outcome', with100({ retry: 'later' }), codes, '100', /"retry" is "later"/],
  ['an actor that contradicts the outcome', with100({ who: 'merchant' }), codes, '100', /"who" is "merchant"/],
  [
    'a sentence that contradicts the outcome',
    with100({ customer: 'other-card' }),
    codes,
    '100',
    /"customer" is "other-card"/,
  ],
  [
    'an unknown outcome that only the merchant learns of',
    with205({
      outcome: 'system-error',
      retry: 'look-first',
      who: 'support',
      askIssuer: false,
      customer: 'nothing',
      secret: false,
    }),
    codes,
    '205',
    /unknown outcome/,
  ],
  [
    'a refusal for risk that is no secret',
    with205({
      outcome: 'risk-decline',
      retry: 'no',
      who: 'merchant',
      askIssuer: false,
      customer: 'could-not-complete',
      secret: false,
    }),
    codes,
    '205',
    /refusal for risk/,
  ],
  ['a secret reason given away', with205({ customer: 'contact-bank' }), codes, '205', /gives a secret reason away/],
  [
    'a secret reason given away by a twin',
    { 'codes/scmp.json': { family: 'scmp', codes: [flagApproved, { ...flagRefused, customer: 'contact-bank' }] } },
    'codes/scmp.json',
    'DCARDREFUSED',
    /whose reason is secret/,
  ],
  [
    'a bank to ask and a sentence that does not say so',
    with205({ customer: 'could-not-complete' }),
    codes,
    '205',
    /disagree about asking/,
  ],
  [
    'a sentence that sends to a bank that cannot know',
    with205({ askIssuer: false }),
    codes,
    '205',
    /disagree about asking/,
  ],
  [
    'a bank to ask while the merchant has to act',
    with205({ who: 'merchant' }),
    codes,
    '205',
    /somebody else has to act/,
  ],
];

test('the small catalogue without a fault has no problem', () => {
  expect(told(problemsOf(filesFrom(sound), schemas))).toBe('');
});

test.each(broken)('%s is found and told', (_kind, change, file, entry, problem) => {
  const data = Object.fromEntries(Object.entries({ ...sound, ...change }).filter(([, value]) => value !== undefined));
  const found = problemsOf(filesFrom(data), schemas);
  expect(found).toContainEqual({
    file,
    entry,
    problem: expect.stringMatching(problem),
    mend: expect.stringMatching(/\S/),
  });
  expect(told(found)).toContain(`${file}, ${entry}: `);
});

test('a file that cannot be read is reported once, without a problem for each of its codes', () => {
  const found = problemsOf(filesFrom({ ...sound, 'codes/scmp.json': '{', 'words/fr/simple-order.json': '[' }), schemas);
  expect(found.map(({ file }) => file)).toEqual(['codes/scmp.json', 'words/fr/simple-order.json']);
});

test('no outcome leaves a key open to everything', () => {
  for (const { retry, who, customer } of Object.values(allowed)) {
    expect(retry.length).toBeLessThan(6);
    expect(who.length).toBeLessThan(7);
    expect(customer.length).toBeLessThan(16);
  }
});

test('keys are counted by object, and text that only looks like a key is none', () => {
  expect(duplicateKeys('{"a":{"b":1},"c":{"b":[{"b":2},{"b":3}]},"d":"\\"a\\": {"}')).toEqual([]);
  expect(duplicateKeys('{"a":[{"b":1,"b" : 2}],"\\u0061":3}')).toEqual(['b', 'a']);
});
