import { expect, test } from 'vitest';
import { inOrder, isOfAnother, theTransaction } from '../../src/domain/page-transactions.ts';
import { readRequestId } from '../../src/domain/references.ts';
import type { Transaction } from '../../src/domain/transaction.ts';

const one = of('7600000000000000000001');
const two = of('7600000000000000000002');
const named = { kind: 'transaction-details', requestId: '7600000000000000000002' } as const;
const unnamed = { kind: 'transaction-details' } as const;

function of(id: string): Transaction {
  return { requestId: readRequestId(id), services: [], details: {} };
}

test('the transaction that the address names comes first, and is the one that the page is about', () => {
  expect(inOrder([one, two], named)).toEqual([two, one]);
  expect(theTransaction([one, two], named)).toBe(two);
});

test('of several none is taken where the address names none of them; of one that one', () => {
  expect(theTransaction([one, two], unnamed)).toBeUndefined();
  expect(theTransaction([{ ...two, requestId: undefined }, one], unnamed)).toBeUndefined();
  expect(theTransaction([one], unnamed)).toBe(one);
  expect(theTransaction([], named)).toBeUndefined();
});

test('a page that still shows the transaction before is told', () => {
  expect(isOfAnother([one], named)).toBe(true);
  expect(isOfAnother([one, two], named)).toBe(false);
  expect(isOfAnother([one], unnamed)).toBe(false);
});
