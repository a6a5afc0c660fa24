import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askingOf, wasDeclined } from '../../src/domain/asking.ts';
import { answer, otherNumbers, questions, servicesFor } from '../../src/domain/questions.ts';
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

describe('the question that a page raises comes first, then those that make sense', () => {
  const accepted = [{ family: 'simple-order', code: '100', known: true, label: '' }] as const;
  const refused = [{ family: 'simple-order', code: '203', known: true, label: '' }] as const;
  const held = [{ family: 'simple-order', code: '480', known: true, label: '' }] as const;
  const asked = (transaction: Transaction) => {
    const { first, others } = askingOf(transaction);
    return [first, ...others].map(one => `${one.question ?? 'a number'}: ${one.answer.kind}`);
  };
  test.each<[string, Transaction, string[]]>([
    ['declined without a number', payment({ ...result('authorization'), codes: refused }), ['why-declined: no-number']],
    [
      'authorized: the capture may stand in Related Transactions',
      payment({ ...result('authorization', '3333333333'), codes: accepted }),
      ['why-declined: number', 'which-payment: elsewhere'],
    ],
    [
      'authorization and capture',
      payment(
        { ...result('authorization', '3333333333'), codes: accepted },
        { ...result('capture', '2222222222'), codes: accepted },
      ),
      ['which-payment: number', 'why-declined: number', 'where-refund: elsewhere'],
    ],
    [
      'a capture',
      payment({ ...result('capture', '2222222222'), codes: accepted }),
      ['which-payment: number', 'why-declined: elsewhere', 'where-refund: elsewhere'],
    ],
    [
      'a capture that failed is on no statement',
      payment(
        { ...result('authorization', '3333333333'), codes: accepted },
        { ...result('capture', '2222222222'), codes: refused },
      ),
      ['why-declined: number', 'which-payment: number'],
    ],
    [
      'a refund',
      payment({ ...result('credit', '4444444444'), codes: accepted }),
      ['where-refund: number', 'which-payment: elsewhere'],
    ],
    [
      'eCheck: its one number once',
      payment({ ...result('echeck-debit', '44556677'), codes: accepted }),
      ['which-payment: number', 'where-refund: elsewhere'],
    ],
    ['eCheck, refused', payment({ ...result('echeck-debit', '44556677'), codes: refused }), ['why-declined: number']],
    [
      'held for review: the bank has not refused it',
      payment(
        { ...result('authorization', '3333333333'), codes: accepted },
        { ...result('decision-manager'), codes: held },
      ),
      ['why-declined: number', 'which-payment: elsewhere'],
    ],
    [
      'a number under no service',
      payment({ ...result(undefined, '3333333333'), codes: accepted }),
      ['a number: number'],
    ],
    [
      'a reversal',
      payment({ ...result('authorization-reversal', '3333333333'), codes: accepted }),
      ['a number: number'],
    ],
    ['a check of the payer', payment({ ...result('payer-auth-enrollment'), codes: accepted }), ['a number: elsewhere']],
  ])('%s', (_, transaction, answers) => {
    expect(asked(transaction)).toEqual(answers);
  });

  test('whatever is shown, no number twice for one service, and each question once', () => {
    const names = services.map(({ service }) => service);
    const results = fc.uniqueArray(
      fc.tuple(
        fc.constantFrom(undefined, ...names),
        fc.constantFrom(undefined, '1234567890'),
        fc.constantFrom(accepted, refused),
      ),
      { selector: ([name]) => name, maxLength: 6 },
    );
    fc.assert(
      fc.property(results, made => {
        const { first, others } = askingOf(
          payment(...made.map(([name, number, codes]) => ({ ...result(name, number), codes }))),
        );
        const all = [first, ...others];
        expect(new Set(all.map(({ question }) => question)).size).toBe(all.length);
        for (const { answer: other } of others)
          if ('service' in other && 'service' in first.answer) expect(other.service).not.toBe(first.answer.service);
      }),
    );
  });
});

describe('only what the bank or the processor refused was declined', () => {
  const codes = readJson('codes/simple-order.json') as {
    codes: readonly { readonly code: string; readonly outcome: string }[];
  };
  test.each(codes.codes.map(({ code, outcome }) => [code, outcome] as const))('%s (%s)', (code, outcome) => {
    const declined = wasDeclined(
      payment({ ...result('authorization'), codes: [{ family: 'simple-order', code, known: true, label: '' }] }),
    );
    if (outcome === 'hard-decline') expect(declined).toBe(true);
    if (['success', 'partial', 'review', 'soft-decline', 'system-error'].includes(outcome))
      expect(declined).toBe(false);
  });
});
