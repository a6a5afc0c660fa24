import { expect, test } from 'vitest';
import { copyText, readReference, readRequestId } from '../../src/domain/references.ts';
import { parseTemplate, placeholders, renderTemplate } from '../../src/domain/template.ts';
import { templateValues } from '../../src/domain/template-values.ts';
import type { ServiceResult, Transaction } from '../../src/domain/transaction.ts';

const requestId = readRequestId('7600000000000000000012');
const named = (service: string) => `<${service}>`;

function result(service: string | undefined, reference?: string): ServiceResult {
  return { service, codes: [], reference: reference === undefined ? undefined : readReference(reference) };
}

function valuesOf(services: readonly ServiceResult[], details: Transaction['details'] = {}) {
  return templateValues({ requestId, services, details }, named);
}

test('every placeholder has its value where the page shows all', () => {
  const values = valuesOf([result('capture', 'C1'), result('authorization', 'A1')], {
    merchantReference: 'order-7',
    authorizationCode: '831000',
    retrievalReference: '012345678901',
    networkTransactionId: '016153570198200',
    arn: '74027420123456789012345',
    amount: '481.00',
    currency: 'EUR',
    transactionDate: 'Nov 24 2026 04:12:09 PM',
    cardNumber: '411111XXXXXX1111',
    merchantId: 'example_merchant',
    merchantName: 'Example Books',
  });
  expect(Object.keys(values).sort()).toEqual([...placeholders].sort());
  expect(values).toMatchObject({
    trn: 'A1',
    service: '<authorization>',
    requestId,
    amount: '481.00 EUR',
    cardEnding: '1111',
    merchant: 'Example Books',
  });
});

test('what the page does not show is missing, and an empty value is none', () => {
  expect(valuesOf([result('authorization')], { arn: '' })).toEqual({ service: '<authorization>', requestId });
  expect(valuesOf([])).toEqual({ requestId });
});

test.each([
  ['the refund where nothing else has one', [result('authorization'), result('credit', 'R1')], 'R1', '<credit>'],
  ['the one under no service', [result(undefined, 'N1')], 'N1', undefined],
  ['none where it cannot be read', [result('authorization', 'see (2)')], undefined, '<authorization>'],
  ['none of another service', [result('decision-manager', 'D1')], undefined, undefined],
] as const)('number and service belong together: %s', (_, services, trn, service) => {
  const values = valuesOf(services);
  expect([values.trn, values.service]).toEqual([trn, service]);
});

test('a number that looks like a card number makes the whole text one that is not copied', () => {
  const parsed = parseTemplate('Look up {trn}');
  if (parsed.kind !== 'template') throw new Error('it is a template');
  const values = valuesOf([result('authorization', '4111111111111111')]);
  expect(copyText(renderTemplate(parsed.parts, values, '?'))).toBeUndefined();
});
