import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, mainQuestion, otherNumbers, questions, servicesFor } from '../../src/domain/questions.ts';
import { readReference, readRequestId } from '../../src/domain/references.ts';
import type { ServiceResult, Transaction } from '../../src/domain/transaction.ts';
import { readJson } from '../catalogue/read-catalogue.ts';

const { services } = readJson('services.json') as { services: readonly { readonly service: string }[] };

function result(service: string | undefined, reference?: string): ServiceResult {
  return { service, codes: [], reference: reference === undefined ? undefined : readReference(reference) };
}
function payment(...services: ServiceResult[]): Transaction {
  return { requestId: readRequestId('7731181773932218603276'), services, details: {} };
}
const told = (transaction: Transaction) =>
  questions.map(question => {
    const found = answer(question, transaction);
    if (found.kind === 'number') return `${found.service}: ${found.reference.value}`;
    return 'service' in found ? `${found.kind} ${found.service}` : found.kind;
  });

describe('each question has the number of its own service', () => {
  test.each<[string, Transaction, string[]]>([
    [
      'declined without a number',
      payment(result('authorization')),
      ['no-number authorization', 'elsewhere', 'elsewhere'],
    ],
    [
      'authorization and capture',
      payment(result('capture', '2222222222'), result('authorization', '3333333333')),
      ['authorization: 3333333333', 'capture: 2222222222', 'elsewhere'],
    ],
    [
      'the capture stands in Related Transactions',
      payment(result('authorization', '3333333333')),
      ['authorization: 3333333333', 'elsewhere', 'elsewhere'],
    ],
    ['a refund alone', payment(result('credit', '5323412455')), ['elsewhere', 'elsewhere', 'credit: 5323412455']],
    [
      'eCheck: one step answers two questions',
      payment(result('echeck-debit', '44556677')),
      ['echeck-debit: 44556677', 'echeck-debit: 44556677', 'elsewhere'],
    ],
    [
      'PayPal',
      payment(result('paypal-authorization', 'A1'), result('paypal-capture', 'B2'), result('paypal-refund', 'C3')),
      ['paypal-authorization: A1', 'paypal-capture: B2', 'paypal-refund: C3'],
    ],
    [
      'held for review',
      payment(result('authorization', '3333333333'), result('decision-manager')),
      ['authorization: 3333333333', 'elsewhere', 'elsewhere'],
    ],
    [
      'a number under no service is the authorization’s where nothing else is named',
      payment(result(undefined, '3333333333')),
      ['undefined: 3333333333', 'elsewhere', 'elsewhere'],
    ],
    [
      'but not beside a refund',
      payment(result(undefined, '3333333333'), result('credit')),
      ['elsewhere', 'elsewhere', 'no-number credit'],
    ],
    [
      'unreadable',
      payment(result('authorization', 'see below, please')),
      ['unreadable authorization', 'elsewhere', 'elsewhere'],
    ],
    ['nothing', payment(), ['elsewhere', 'elsewhere', 'elsewhere']],
  ])('%s', (_, transaction, answers) => {
    expect(told(transaction)).toEqual(answers);
  });
});

test('a number that equals the Request ID is given, and it is said', () => {
  const same = answer('why-declined', payment(result('authorization', '7731181773932218603276')));
  expect(same).toMatchObject({ kind: 'number', equalsRequestId: true });
  expect(answer('why-declined', payment(result('authorization', '1')))).toMatchObject({ equalsRequestId: false });
});

test('every service that is named is in the catalogue', () => {
  const known = services.map(({ service }) => service);
  for (const question of questions) expect(known).toEqual(expect.arrayContaining([...servicesFor[question]]));
});

test('whatever services a payment has, an answer is never another service’s number nor the Request ID', () => {
  const names = services.map(({ service }) => service);
  const results = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.option(fc.stringMatching(/^[A-Z0-9]{8}$/))), {
    selector: ([name]) => name,
    maxLength: 6,
  });
  fc.assert(
    fc.property(results, fc.constantFrom(...questions), (made, question) => {
      const transaction = payment(...made.map(([name, number]) => result(name, number ?? undefined)));
      const found = answer(question, transaction);
      if (found.kind !== 'number') return;
      expect(servicesFor[question]).toContain(found.service);
      expect(made).toContainEqual([found.service, found.reference.value]);
    }),
  );
});

test('each other number has its own users; no bank is sent the Request ID or the merchant’s own number', () => {
  const details = { arn: '24000000000000000000001', xid: 'abc', merchantReference: '100-203', amount: '5.00' };
  const numbers = otherNumbers({ ...payment(), details });
  expect(numbers.map(({ number }) => number)).toEqual(['requestId', 'merchantReference', 'arn', 'xid']);
  for (const { number, users } of numbers)
    expect(
      users.some(user => user === 'issuer'),
      number,
    ).toBe(number === 'arn');
});

describe('the main question of a transaction', () => {
  const result = (service: string | undefined, code: string) => ({
    service,
    codes: [{ family: 'simple-order', code, known: true, label: 'Reason Code' } as const],
    reference: undefined,
  });
  const of = (...services: ReturnType<typeof result>[]) =>
    mainQuestion({ requestId: undefined, services, details: {} });

  test.each([
    ['a refusal', [result('authorization', '203')], 'why-declined'],
    ['money that is only reserved', [result('authorization', '100')], 'why-declined'],
    ['money that was collected', [result('authorization', '100'), result('capture', '100')], 'which-payment'],
    ['a capture that failed', [result('authorization', '100'), result('capture', '150')], 'why-declined'],
    ['a refund', [result('credit', '100')], 'where-refund'],
    ['a refund that failed', [result('capture', '100'), result('credit', '150')], 'where-refund'],
    ['a service that nobody names', [result(undefined, '203')], 'why-declined'],
    ['nothing', [], 'why-declined'],
  ] as const)('%s', (_, services, question) => {
    expect(of(...services)).toBe(question);
  });
});
