import { describe, expect, test } from 'vitest';
import type { Reply, Value } from '../../src/browser/messages.ts';
import { fieldsOf, type Pair } from '../../src/domain/fields.ts';
import { isToBeAskedAgain, isToBeRead, type Known, popupState } from '../../src/popup/state.ts';

const details =
  'https://businesscenter.cybersource.com/ebc2/app/TransactionManagement/details?requestId=7600000000000000000012';
const list = 'https://businesscenter.cybersource.com/ebc2/app/TransactionManagement/Transactions';

function known(url: string | undefined, more: Partial<Known> = {}, loading = false): Known {
  return { access: true, tab: { id: 1, url, loading }, asked: 1, ...more };
}

function read(view: Value<'readPage'>['view'], more: Partial<Value<'readPage'>> = {}): Reply<'readPage'> {
  return { ok: true, value: { view, settled: true, fields: [], words: [], buttons: [], ...more } };
}

const nobody = { ok: false, why: 'nobody' } as const;
const requestId = (value: string, place: number) => ({ label: 'Request ID', value, path: [0, place, 0] });
const reference = (value: string, place: number) => ({
  label: 'Transaction Reference Number',
  value,
  path: [0, place, 2],
});
const reasonCode = (value: string, place: number) => ({ label: 'Reason Code', value, path: [0, place, 1] });

describe('before the page is asked', () => {
  test.each([
    ['nothing is known', undefined, 'loading'],
    ['another site', known('https://example.com/ebc2/'), 'elsewhere'],
    ['a look-alike', known('https://businesscenter.cybersource.com.example.com/ebc2/'), 'elsewhere'],
    ['no tab at all', known(undefined), 'elsewhere'],
    ['a hidden address without access', known(undefined, { access: false }), 'access'],
    ['a page for payers', known('https://businesscenter.cybersource.com/ebc2/payByLink/pay/x'), 'payer'],
    ['a page of the Business Center', known(details), 'loading'],
  ] as const)('%s', (_, given, kind) => {
    expect(popupState(given).kind).toBe(kind);
  });

  test('only a page of the Business Center that is not for payers is read', () => {
    expect(isToBeRead(known(details))).toBe(true);
    expect(isToBeRead(known('https://example.com/'))).toBe(false);
    expect(isToBeRead(known('https://businesscenter.cybersource.com/ebc2/payByLink/pay/x'))).toBe(false);
  });
});

describe('what the page answers', () => {
  test.each([
    ['nobody, while it loads', known(details, { reply: nobody }, true), 'not-ready'],
    ['nobody, on a page that is there', known(details, { reply: nobody }), 'updated'],
    ['nobody yet, where access came with the popup', known(details, { reply: nobody, access: false }), 'loading'],
    ['nobody, where access is withheld', known(details, { reply: nobody, access: false, asked: 5 }), 'access'],
    ['a failure', known(details, { reply: { ok: false, why: 'failed' } }), 'failed'],
    ['the sign-in form', known(details, { reply: read('sign-in') }), 'sign-in'],
    ['the one-time code', known(details, { reply: read('one-time-code') }), 'one-time-code'],
    ['details without anything yet', known(details, { reply: read('transaction-details') }), 'not-ready'],
    ['details without anything for long', known(details, { reply: read('transaction-details'), asked: 25 }), 'failed'],
    ['the list', known(list, { reply: read('transactions') }), 'no-transaction'],
  ] as const)('%s', (_, given, kind) => {
    expect(popupState(given).kind).toBe(kind);
  });

  test('the codes of a list come once each, those in a sentence too', () => {
    const words = [{ family: 'scmp', code: 'DCARDREFUSED' }] as const;
    const pairs = ['203', '100', '203'].map((value, row) => ({ ...reasonCode(value, row), cell: true }));
    const state = popupState(
      known(list, { reply: read('transactions', { fields: fieldsOf(pairs), words: [...words, ...words] }) }),
    );
    expect(state.kind === 'no-transaction' && state.codes.map(({ code }) => code)).toEqual([
      '203',
      '100',
      'DCARDREFUSED',
    ]);
  });

  test('the transaction that the address names comes first', () => {
    const pairs = [
      requestId('7600000000000000000099', 1),
      reasonCode('203', 1),
      requestId('7600000000000000000012', 2),
      reasonCode('100', 2),
    ];
    const state = popupState(known(details, { reply: read('transaction-details', { fields: fieldsOf(pairs) }) }));
    expect(state.kind === 'transactions' && state.transactions.map(one => one.requestId)).toEqual([
      '7600000000000000000012',
      '7600000000000000000099',
    ]);
  });
});

describe('another transaction than the address names', () => {
  const other = [requestId('7600000000000000000099', 1), reasonCode('203', 1)];
  const shown = (pairs: readonly Pair[], asked = 1) =>
    known(details, { reply: read('transaction-details', { fields: fieldsOf(pairs) }), asked });

  test('is not shown while the page may still bring the right one', () => {
    expect(popupState(shown(other)).kind).toBe('not-ready');
    expect(isToBeAskedAgain(shown(other))).toBe(true);
  });

  test('is shown where the page keeps it, and beside the right one', () => {
    expect(popupState(shown(other, 25)).kind).toBe('transactions');
    expect(isToBeAskedAgain(shown(other, 25))).toBe(false);
    expect(popupState(shown([...other, requestId('7600000000000000000012', 2), reasonCode('100', 2)])).kind).toBe(
      'transactions',
    );
  });

  test('is not assumed where the page shows no Request ID', () => {
    expect(popupState(shown([reasonCode('203', 1)])).kind).toBe('transactions');
  });
});

test('the page is asked again while it may show more, and not for ever', () => {
  const withoutNumber = [requestId('7600000000000000000012', 1), reasonCode('203', 1)];
  const pairs = [...withoutNumber, reference('79629274ZX73FAXZ', 1)];
  expect(isToBeAskedAgain(known(details, { reply: read('transaction-details') }))).toBe(true);
  expect(
    isToBeAskedAgain(known(details, { reply: read('transaction-details', { fields: fieldsOf(withoutNumber) }) })),
  ).toBe(true);
  expect(
    isToBeAskedAgain(
      known(details, { reply: read('transaction-details', { fields: fieldsOf(pairs), settled: false }) }),
    ),
  ).toBe(true);
  expect(isToBeAskedAgain(known(details, { reply: read('transaction-details', { fields: fieldsOf(pairs) }) }))).toBe(
    false,
  );
  expect(isToBeAskedAgain(known(details, { reply: nobody }, true))).toBe(true);
  // The browser lets the popup in while it opens.
  expect(isToBeAskedAgain(known(undefined, { access: false }))).toBe(true);
  expect(isToBeAskedAgain(known(details, { access: false, reply: nobody }))).toBe(true);
  expect(isToBeAskedAgain(known(undefined, { access: false, asked: 5 }))).toBe(false);
  expect(isToBeAskedAgain(known(undefined))).toBe(false);
  expect(isToBeAskedAgain(known(details, { reply: read('transaction-details'), asked: 25 }))).toBe(false);
  expect(isToBeAskedAgain(known(list, { reply: read('transactions') }))).toBe(false);
});
