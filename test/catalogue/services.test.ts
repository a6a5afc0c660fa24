import { expect, test } from 'vitest';
import { labelKey } from '../../src/domain/text.ts';
import { clashes, type Spelling } from './clashes.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { type Problem, told } from './problem.ts';
import { readJson, readText } from './read-catalogue.ts';
import { schemaProblems } from './schema-problems.ts';

type Service = {
  readonly service: string;
  readonly applications: readonly string[];
  readonly prefixes?: readonly string[];
  readonly texts: Readonly<Record<string, readonly string[]>>;
};

const schema = readJson('schemas/services.json');

function problemsOf(file: string, text: string): Problem[] {
  const value: unknown = JSON.parse(text);
  const wrong = schemaProblems(schema, file, value);
  if (wrong.length > 0) return wrong;
  const { services } = value as { services: readonly Service[] };
  const spellings = (of: (service: Service) => readonly string[]) =>
    services.flatMap(each => of(each).map((spelling): Spelling => ({ spelling, owner: each.service })));
  const names = services.map(
    ({ service }, i): Spelling => ({ spelling: service, owner: `${service}, entry ${i + 1}` }),
  );
  return [
    ...duplicateKeys(text).map(entry => ({ file, entry, problem: 'it is written twice', mend: 'Keep one of the two' })),
    ...clashes(file, 'service', names, name => name),
    ...clashes(
      file,
      'text',
      spellings(({ applications, texts }) => [...applications, ...Object.values(texts).flat()]),
      labelKey,
    ),
    ...clashes(
      file,
      'prefix',
      spellings(({ prefixes }) => prefixes ?? []),
      prefix => prefix.toLowerCase(),
    ),
  ];
}

test('every service fits the schema and has names of its own', () => {
  const { file, text } = readText('services.json');
  expect(told(problemsOf(file, text))).toBe('');
});

test('all 87 applications that are known are there', () => {
  const { services } = JSON.parse(readText('services.json').text) as { services: readonly Service[] };
  expect(new Set(services.flatMap(({ applications }) => applications)).size).toBe(87);
  const serviceOf = (application: string) =>
    services.find(({ applications }) => applications.includes(application))?.service;
  expect(
    ['ics_auth', 'ics_bill', 'ics_credit', 'ics_auth_reversal', 'ics_void', 'ics_decision_early'].map(serviceOf),
  ).toEqual(['authorization', 'capture', 'credit', 'authorization-reversal', 'void', 'decision-manager-early']);
});

const entry = (service: string, application: string, prefix: string, text: string) => ({
  service,
  applications: [application],
  prefixes: [prefix],
  texts: { en: [text], es: [text], fr: [text] },
  sources: ['a guide'],
});
const sound = [
  entry('authorization', 'ics_auth', 'ccAuthReply', 'Authorization'),
  entry('capture', 'ics_bill', 'bill', 'Capture'),
];
const check = (services: unknown) => problemsOf('services.json', JSON.stringify({ services }));

test('the check lets a sound table pass', () => {
  expect(told(check(sound))).toBe('');
});

test.each([
  ['a text with a space in front', [...sound, entry('sale', 'ics_sale', 'sale', ' Sale')], /space at an end/],
  [
    'a text of two services',
    [...sound, entry('sale', 'ics_sale', 'sale', 'CAPTURE:')],
    /text "CAPTURE:" belongs to "capture"/,
  ],
  [
    'an application of two services',
    [...sound, entry('sale', 'ics_bill', 'sale', 'Sale')],
    /text "ics_bill" belongs to "capture"/,
  ],
  [
    'a prefix of two services',
    [...sound, entry('sale', 'ics_sale', 'ccauthreply', 'Sale')],
    /prefix "ccauthreply" belongs to "authorization"/,
  ],
  ['a service written twice', [...sound, entry('capture', 'ics_sale', 'sale', 'Sale')], /service "capture" belongs/],
  ['a name that is not kebab-case', [entry('Card Sale', 'ics_sale', 'sale', 'Sale')], /not written as it must be/],
  ['a source missing', [{ ...entry('sale', 'ics_sale', 'sale', 'Sale'), sources: [] }], /fewer than 1/],
])('%s is found', (_kind, services, problem) => {
  expect(told(check(services))).toMatch(problem);
});
