import { expect, test } from 'vitest';
import { answer } from '../../../src/domain/questions.ts';
import { transactionOf } from '../../../src/domain/replies/transaction-of.ts';
import type { Transaction } from '../../../src/domain/transaction.ts';
import { wholeOf } from '../../../src/domain/whole.ts';
import { caseFiles } from './case-files.ts';
import { read } from './read.ts';

function transaction(text: string): Transaction {
  const [reply] = read(text).replies;
  if (!reply) throw new Error('no reply');
  return transactionOf(reply);
}

function ofCase(id: string): Transaction {
  const found = caseFiles().find(each => each.id === id);
  if (!found) throw new Error(`no case ${id}`);
  return transaction(found.input);
}

test.each([
  ['002-soap-481-dm-reject-auth-100', 'rejected-held'],
  ['104-log-yaml-review-flattened-100', 'review-held'],
  ['087-soap-230-cvn-mismatch', 'check-held'],
  ['112-soap-auth-jpy-amount-1', undefined],
  ['038-question-processor-declined-live', undefined],
])('what became of it as a whole: %s', (id, whole) => {
  expect(wholeOf(ofCase(id))).toBe(whole);
});

test('the number to give is that of the service that the question is about', () => {
  const both = ofCase('005-soap-recon-5-letters');
  expect(answer('why-declined', both)).toMatchObject({ kind: 'number', reference: { value: 'abebe' } });
  expect(answer('which-payment', both)).toMatchObject({ kind: 'number', reference: { value: '65385856Q5MX2R03' } });
  const captureOnly = ofCase('074-soap-102-capture-recon-only');
  expect(answer('why-declined', captureOnly)).toEqual({ kind: 'no-number', service: 'authorization' });
  expect(answer('why-declined', ofCase('019-sa-json-trn-equals-request-id'))).toMatchObject({ equalsRequestId: true });
});

test('what the reply says for the whole and for a service alike is shown once', () => {
  const { services } = transaction('{"decision":"REJECT","reasonCode":203,"ccAuthReply":{"reasonCode":203}}');
  expect(services.map(({ service, codes }) => [service, codes.map(({ code }) => code)])).toEqual([
    [undefined, ['REJECT']],
    ['authorization', ['203']],
  ]);
  const [reply] = read('{"decision":"REJECT","reasonCode":203,"ccAuthReply":{"reasonCode":203}}').replies;
  expect(reply?.answers.map(({ codes }) => codes.map(({ code }) => code))).toEqual([['REJECT', '203'], ['203']]);
});

test('the details are those of the whole before those of a service', () => {
  const { details } = transaction(
    'ccAuthReply_amount=1,00\nccAuthReply_authorizationCode=831000\namount=2,00\nreasonCode=100',
  );
  expect(details).toMatchObject({ amount: '2,00', authorizationCode: '831000' });
});

test('an answer in no list of ours is no code of the transaction', () => {
  const { services } = transaction('auth_response=ZZ9\nreason_code=203');
  expect(services.flatMap(({ codes }) => codes.map(({ code }) => code))).toEqual(['203']);
});
