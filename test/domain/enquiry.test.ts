import { describe, expect, test } from 'vitest';
import { enquiryFacts, lastFour, namesZone, serviceToAskAbout } from '../../src/domain/enquiry.ts';
import { readReference, readRequestId } from '../../src/domain/references.ts';
import type { ServiceResult, Transaction } from '../../src/domain/transaction.ts';
import { languages, wordsIn } from '../../src/i18n/language.ts';

function result(service: string | undefined, reference?: string): ServiceResult {
  return { service, codes: [], reference: reference === undefined ? undefined : readReference(reference) };
}

const transaction: Transaction = {
  requestId: readRequestId('7731181773932218603276'),
  services: [result('authorization', '79629274ZX73FAXZ')],
  details: {
    amount: '1204.00',
    currency: 'EUR',
    transactionDate: 'Mar 13 2026 9:15:00 AM',
    cardSuffix: '4444',
    authorizationCode: '831000',
    merchantId: 'example_merchant',
  },
};

describe('the service that an issuer is asked about', () => {
  test.each<[string, ServiceResult[], string | undefined]>([
    [
      'the authorization before its capture',
      [result('capture', '1111111111'), result('authorization', '2222222222')],
      'authorization',
    ],
    [
      'the authorization, though only its capture has a reference',
      [result('authorization'), result('capture', '1111111111')],
      'authorization',
    ],
    ['a credit alone', [result('credit', '1111111111')], 'credit'],
    [
      'the authorization, though nothing has a reference',
      [result('payer-auth-enrollment'), result('authorization')],
      'authorization',
    ],
  ])('%s', (_, services, service) => {
    expect(serviceToAskAbout({ ...transaction, services })?.service).toBe(service);
  });

  test('there is none without an answer', () => {
    expect(serviceToAskAbout({ ...transaction, services: [] })).toBeUndefined();
  });
});

describe('what is known for an enquiry', () => {
  test('names everything that the page shows, never the Request ID', () => {
    const facts = enquiryFacts(transaction);
    expect(facts).toEqual({
      service: 'authorization',
      reference: '79629274ZX73FAXZ',
      amount: '1204.00 EUR',
      date: 'Mar 13 2026 9:15:00 AM',
      dateHasZone: false,
      lastFour: '4444',
      authorizationCode: '831000',
      merchant: 'example_merchant',
    });
  });

  test('a doubted or unreadable reference is not handed to a bank', () => {
    for (const value of ['4111111111111111', 'not a number!']) {
      expect(enquiryFacts({ ...transaction, services: [result('authorization', value)] }).reference).toBeUndefined();
    }
  });

  test.each([
    ['Mar 13 2026 9:15:00 AM', false],
    ['2026-03-13T09:15:00Z', true],
    ['2026-03-13 09:15:00 +01:00', true],
    ['13/03/2026 09:15 CET', true],
    ['Mar 13 2026 9:15 AM PST', true],
    ['13 March 2026', false],
  ])('%s names a time zone: %s', (date, names) => {
    expect(namesZone(date)).toBe(names);
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

describe.each(languages)('the texts in %s', language => {
  const { enquiryForIssuer, noteForCustomer } = wordsIn(language);

  test('hold what a bank can search by', () => {
    const text = enquiryForIssuer(enquiryFacts(transaction));
    for (const part of [
      '79629274ZX73FAXZ',
      '1204.00 EUR',
      'Mar 13 2026 9:15:00 AM',
      '4444',
      '831000',
      'example_merchant',
      'TRN',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('7731181773932218603276');
  });

  test('without a reference give the rest and no other number in its place', () => {
    const text = enquiryForIssuer(enquiryFacts({ ...transaction, services: [result('authorization')] }));
    expect(text).toContain('1204.00 EUR');
    expect(text).not.toMatch(/TRN\)\s?:/);
    expect(text).not.toContain('7731181773932218603276');
  });

  test('say what is missing by leaving it out, not by a blank', () => {
    const bare = noteForCustomer(enquiryFacts({ requestId: undefined, services: [], details: {} }), undefined);
    expect(bare).not.toContain('undefined');
    expect(bare.split('\n').filter(line => /:\s*$/.test(line)).length).toBeLessThanOrEqual(1);
  });
});
