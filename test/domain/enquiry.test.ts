import { describe, expect, test } from 'vitest';
import { enquiryFacts, lastFour, recipients, toldTo } from '../../src/domain/enquiry.ts';
import { numberUsers } from '../../src/domain/questions.ts';
import { readReference, readRequestId } from '../../src/domain/references.ts';
import type { ServiceResult, Transaction } from '../../src/domain/transaction.ts';

function result(service: string | undefined, reference?: string): ServiceResult {
  return {
    service,
    codes: [
      { family: 'simple-order', code: '100', known: true, label: '' },
      { family: 'avs', code: 'Y', known: true, label: '' },
    ],
    reference: reference === undefined ? undefined : readReference(reference),
  };
}

const transaction: Transaction = {
  requestId: readRequestId('7731181773932218603276'),
  services: [result('authorization', '79629274ZX73FAXZ'), result('capture', '1111111111')],
  details: {
    amount: '1204.00',
    currency: 'EUR',
    transactionDate: 'Mar 13 2026 9:15:00 AM',
    cardSuffix: '4444',
    authorizationCode: '831000',
    merchantId: 'example_merchant',
  },
};

describe('what is known for an enquiry', () => {
  test('is the number of the question’s own service, and what the page shows of the payment', () => {
    expect(enquiryFacts(transaction, 'which-payment')).toMatchObject({
      trn: '1111111111',
      service: 'capture',
      requestId: '7731181773932218603276',
      amount: '1204.00',
      currency: 'EUR',
      date: 'Mar 13 2026 9:15:00 AM',
      cardEnding: '4444',
      authorizationCode: '831000',
      merchant: 'example_merchant',
      merchantId: 'example_merchant',
      answers: [
        { service: 'authorization', codes: ['100'] },
        { service: 'capture', codes: ['100'] },
      ],
    });
    expect(enquiryFacts(transaction, 'why-declined')).toMatchObject({
      trn: '79629274ZX73FAXZ',
      service: 'authorization',
    });
  });

  test('without a question it is what the page shows first', () => {
    expect(enquiryFacts(transaction, undefined)).toMatchObject({ trn: '1111111111', service: 'capture' });
  });

  test('no other service’s number stands in for a missing one', () => {
    expect(enquiryFacts(transaction, 'where-refund')).toMatchObject({ trn: undefined, service: undefined });
  });

  test('a doubted or unreadable reference is not handed to a bank', () => {
    for (const value of ['4111111111111111', 'not a number!']) {
      const doubted = { ...transaction, services: [result('authorization', value)] };
      expect(enquiryFacts(doubted, 'why-declined').trn).toBeUndefined();
    }
  });

  test.each([
    ['4444', '4444'],
    ['411111XXXXXX1111', '1111'],
    ['•••• 1111', '1111'],
    ['xxxx', undefined],
    ['12', undefined],
    [undefined, undefined],
  ])('the last four digits of %s are %s', (value, digits) => {
    expect(lastFour(value)).toBe(digits);
  });
});

describe('who is told what', () => {
  test.each(recipients)('the %s gets no number that it can do nothing with', recipient => {
    const given: readonly string[] = toldTo[recipient];
    for (const [number, users] of Object.entries(numberUsers)) {
      // What is for the bank goes to it by way of the customer as well.
      const user = recipient === 'customer' ? 'issuer' : recipient;
      if (given.includes(number))
        expect(
          [...users].some(one => one === user),
          number,
        ).toBe(true);
    }
  });

  test('the customer is told no reason, and the bank no Request ID', () => {
    expect(toldTo.customer).not.toContain('answers');
    expect(toldTo.customer).not.toContain('processorResponse');
    expect(toldTo.customer).not.toContain('requestId');
    expect(toldTo.issuer).not.toContain('requestId');
  });
});
