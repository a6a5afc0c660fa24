import { expect, test } from 'vitest';
import { labelKey } from '../../src/domain/text.ts';
import { clashes, type Spelling } from './clashes.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { type Problem, told } from './problem.ts';
import { readJson, readText } from './read-catalogue.ts';
import { schemaProblems } from './schema-problems.ts';

type Label = {
  readonly field: string;
  readonly family?: string;
  readonly names: readonly string[];
  readonly texts: Readonly<Record<string, readonly string[]>>;
};

const schema = readJson('schemas/labels.json');

/** The family of codes that each field holds; every family has to stand under one label. */
const families: Readonly<Record<string, string>> = {
  reasonCode: 'simple-order',
  replyFlag: 'scmp',
  decision: 'decision',
  restReason: 'rest-reason',
  restStatus: 'rest-status',
  avs: 'avs',
  cvn: 'cvn',
  electronicVerification: 'electronic-verification',
  accountName: 'account-name',
};

function problemsOf(file: string, text: string): Problem[] {
  const value: unknown = JSON.parse(text);
  const wrong = schemaProblems(schema, file, value);
  if (wrong.length > 0) return wrong;
  const { labels } = value as { labels: readonly Label[] };
  const texts = labels.flatMap(({ field, texts }) =>
    Object.values(texts)
      .flat()
      .map((spelling): Spelling => ({ spelling, owner: field })),
  );
  const names = labels.flatMap(({ field, names }) => names.map((spelling): Spelling => ({ spelling, owner: field })));
  const fields = labels.map(({ field }, i): Spelling => ({ spelling: field, owner: `${field}, entry ${i + 1}` }));
  return [
    ...duplicateKeys(text).map(entry => ({ file, entry, problem: 'it is written twice', mend: 'Keep one of the two' })),
    ...clashes(file, 'field', fields, name => name),
    ...clashes(file, 'text', texts, labelKey),
    ...clashes(file, 'name', names, name => name.toLowerCase()),
    ...labels
      .filter(({ field, family }) => family !== families[field])
      .map(({ field }) => ({
        file,
        entry: field,
        problem: 'its family is not the one that the field holds',
        mend: `Set "family" to "${families[field] ?? ''}", or leave it out where that is empty`,
      })),
  ];
}

test('every label fits the schema and stands for one field', () => {
  const { file, text } = readText('labels.json');
  expect(told(problemsOf(file, text))).toBe('');
});

test('every family of codes stands under a label', () => {
  const { labels } = JSON.parse(readText('labels.json').text) as { labels: readonly Label[] };
  expect(labels.flatMap(({ family }) => family ?? []).sort()).toEqual(Object.values(families).sort());
});

test('what only looks like a Transaction Reference Number is not one', () => {
  const { labels } = JSON.parse(readText('labels.json').text) as { labels: readonly Label[] };
  const fieldOf = (text: string) =>
    labels.find(({ texts }) =>
      Object.values(texts)
        .flat()
        .some(each => labelKey(each) === labelKey(text)),
    )?.field;
  expect(
    ['Trans. Ref. No.', 'TRN:', 'reconciliation id', ' Numéro de référence de la transaction :'].map(fieldOf),
  ).toEqual(Array(4).fill('transactionReference'));
  expect(fieldOf('Retrieval Reference Number')).toBe('retrievalReference');
  expect(fieldOf('Merchant Reference Number')).toBe('merchantReference');
  expect(fieldOf('Network Transaction ID')).toBe('networkTransactionId');
  expect(['Reconciliation Reference Number', 'Transaction ID', 'PA Transaction ID', 'TID'].map(fieldOf)).toEqual(
    Array(4).fill('other'),
  );
});

const entry = (field: string, names: string[], ...texts: string[]) => ({
  field,
  names,
  texts: { en: texts, es: texts, fr: texts },
  confidence: 'official',
  sources: ['developer.cybersource.com/docs'],
});
const sound = [{ ...entry('avs', ['avsCode'], 'AVS'), family: 'avs' }, entry('avsRaw', ['avsCodeRaw'], 'AVS Raw')];
const check = (labels: unknown) => problemsOf('labels.json', JSON.stringify({ labels }));

test('the check lets a sound table pass', () => {
  expect(told(check(sound))).toBe('');
});

test.each([
  [
    'a text of two fields',
    [...sound, entry('cvn', ['cvCode'], 'ＡＶＳ  raw :')],
    /text "ＡＶＳ {2}raw :" belongs to "avsRaw"/,
  ],
  ['a name of two fields', [...sound, entry('cvnRaw', ['AVSCODE'], 'CVN raw')], /name "AVSCODE" belongs to "avs"/],
  ['a field written twice', [...sound, entry('avsRaw', ['raw'], 'Raw')], /field "avsRaw" belongs/],
  ['a field without its family', [entry('avs', ['avsCode'], 'AVS')], /its family is not/],
  [
    'a family for a field that holds no code',
    [{ ...entry('avsRaw', ['raw'], 'Raw'), family: 'avs' }],
    /its family is not/,
  ],
  [
    'a language missing',
    [{ ...entry('avsRaw', ['raw'], 'Raw'), texts: { en: ['Raw'], es: ['Raw'] } }],
    /"fr" is missing/,
  ],
  ['a field that does not exist', [entry('avsSquared', ['raw'], 'Raw')], /not one of those/],
  ['a source missing', [{ ...entry('avsRaw', ['raw'], 'Raw'), sources: [] }], /fewer than 1/],
])('%s is found', (_kind, labels, problem) => {
  expect(told(check(labels))).toMatch(problem);
});
