import { expect, test } from 'vitest';
import { families as allFamilies, type Family } from '../../src/domain/codes.ts';
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

/** The family of codes that each field holds. */
const families: Readonly<Record<string, Family>> = {
  reasonCode: 'simple-order',
  replyFlag: 'scmp',
  decision: 'decision',
  restReason: 'rest-reason',
  restStatus: 'rest-status',
  avs: 'avs',
  cvn: 'cvn',
  electronicVerification: 'electronic-verification',
  accountName: 'account-name',
  cardType: 'card-type',
  processorResponse: 'processor-scheme',
  merchantAdvice: 'advice-mastercard',
  requestResult: 'request-result',
  paEnrolled: 'pa-enrolled',
  paStatus: 'pa-status',
  paStatusReason: 'pa-status-reason',
  paResult: 'pa-result',
  paPath: 'pa-path',
  paType: 'pa-type',
  paEffectiveType: 'pa-effective-type',
  paChallengeRequired: 'pa-challenge-required',
  paChallengeCancel: 'pa-challenge-cancel',
  paWhiteList: 'pa-white-list',
  eci: 'eci',
  eciRaw: 'eci-raw',
  commerceIndicator: 'commerce-indicator',
  ucaf: 'ucaf',
  cavvAlgorithm: 'cavv-algorithm',
  cavvResponse: 'cavv-response',
  dsError: 'ds-error',
  riskFactor: 'risk-factor',
  smartAuthorizationFactor: 'smart-authorization-factor',
  informationCode: 'information-code',
  dmDecision: 'dm-decision',
  ruleEvaluation: 'rule-evaluation',
  fraudMarking: 'fraud-marking',
  alternativeStatus: 'alternative-status',
  walletStatus: 'wallet-status',
  paypalStatus: 'paypal-status',
  reportStatus: 'report-status',
  bankReturn: 'ach-return',
  bankChange: 'ach-change',
  service: 'application',
};

/** The families without a label of their own, and how one comes to them; every other family stands under one label. */
const withoutLabel: Readonly<Partial<Record<Family, string>>> = {
  'processor-amex': 'read for processorResponse where the page names this processor',
  'processor-elavon': 'read for processorResponse where the page names this processor',
  'processor-gpn': 'read for processorResponse where the page names this processor',
  'processor-latin-america': 'read for processorResponse where the page names this processor',
  'processor-omnipay': 'read for processorResponse where the page names this processor',
  'processor-paymentech': 'read for processorResponse where the page names this processor',
  'processor-uatp': 'read for processorResponse where the page names this processor',
  'processor-alternative': 'read for processorResponse where the payment is an alternative one',
  'direct-debit-return': 'read for bankReturn where the payment is a direct debit',
  'advice-visa': 'read for merchantAdvice where the card is a Visa',
  'advice-barclays': 'read for merchantAdvice where the processor is Barclays',
  'advice-barclays-raw': 'read for merchantAdviceRaw where the processor is Barclays',
  'report-action': 'a column of a report, called Action: too ordinary a label',
  'payment-event': 'a column of a report, called Event: too ordinary a label',
  phase: 'headings of a list of the Business Center, not values beside a label',
  'billing-agreement-status': 'stands under Status, which holds the status of the transaction',
  'batch-upload-status': 'stands under Status, which holds the status of the transaction',
  'updater-status': 'stands under Status, which holds the status of the transaction',
  'invoice-status': 'stands under Status, which holds the status of the transaction',
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

test('every family of codes stands under a label, or it is said why not', () => {
  const labels = labelsNow();
  const labelled = labels.flatMap(({ family }) => family ?? []);
  expect(labelled.toSorted()).toEqual(Object.values(families).sort());
  expect([...labelled, ...Object.keys(withoutLabel)].sort()).toEqual(allFamilies.toSorted());
});

function labelsNow(): readonly Label[] {
  const { labels } = JSON.parse(readText('labels.json').text) as { labels: readonly Label[] };
  return labels;
}

/** The field that a text stands for. */
function fieldOf(text: string): string | undefined {
  return labelsNow().find(({ texts }) =>
    Object.values(texts)
      .flat()
      .some(each => labelKey(each) === labelKey(text)),
  )?.field;
}

test('labels of supporting codes stand for their own field', () => {
  const labels = labelsNow();
  expect(
    ['Commerce Indicator', 'ECI', 'ECI Raw', 'RCode', 'MAC', 'Velocity Information', 'Risk factors:'].map(fieldOf),
  ).toEqual(['commerceIndicator', 'eci', 'eciRaw', 'requestResult', 'merchantAdvice', 'informationCode', 'riskFactor']);
  expect(fieldOf('Return Code')).toBe('other');
  const names = labels.flatMap(({ field, names }) => names.map(name => [name, field]));
  expect(Object.fromEntries(names)).toMatchObject({
    afsReply_velocityInfoCode: 'informationCode',
    decisionReply_velocityInfoCode: 'other',
    cardType: 'cardType',
  });
});

test('what only looks like a Transaction Reference Number is not one', () => {
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
