import fc from 'fast-check';
import { servicesFor } from '../../src/domain/questions.ts';
import { readReference, readRequestId } from '../../src/domain/references.ts';
import type { Detail, Transaction } from '../../src/domain/transaction.ts';

/** Stands in every value that is nobody's business, so that one is found wherever it comes through. */
export const secretMark = '§';
const secret: readonly Detail[] = ['cvn', 'cvnRaw', 'email', 'customerName', 'tokenId'];
const shown: readonly Detail[] = [
  'amount',
  'currency',
  'transactionDate',
  'cardSuffix',
  'cardNumber',
  'authorizationCode',
  'retrievalReference',
  'networkTransactionId',
  'arn',
  'xid',
  'merchantId',
  'merchantName',
  'merchantReference',
  'processor',
];

const card = '4111 1111 1111 1111';
const value = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9 -]{1,24}$/),
  fc.constantFrom(card, `Shop ${card}`, '4111111111111111', '378282246310005', '12', '1204.00', 'FDC Nashville Global'),
);
const named = [...new Set(Object.values(servicesFor).flat()), 'authorization-reversal', 'decision-manager'];
const results = fc.uniqueArray(
  fc.record({
    service: fc.option(fc.constantFrom(...named), { nil: undefined }),
    code: fc.constantFrom('100', '203', '480', '150'),
    number: fc.option(
      fc.oneof(
        fc.stringMatching(/^[A-Z0-9]{6,22}$/),
        fc.constantFrom('4111111111111111', '7600000000000000000012', 'see below'),
      ),
      { nil: undefined },
    ),
  }),
  { selector: ({ service }) => service, maxLength: 4 },
);

/** Any transaction that a page could show, with card numbers where none should be. */
export const anyTransaction: fc.Arbitrary<Transaction> = fc
  .record({
    results,
    requestId: fc.constantFrom('7600000000000000000012', '7600000000000000000013', '4111111111111111'),
    values: fc.array(fc.option(value, { nil: undefined }), { minLength: shown.length, maxLength: shown.length }),
  })
  .map(({ results: made, requestId, values }) => ({
    requestId: readRequestId(requestId),
    services: made.map(({ service, code, number }) => ({
      service,
      codes: [{ family: 'simple-order', code, known: true, label: '' }],
      reference: number === undefined ? undefined : readReference(number),
    })),
    details: {
      ...Object.fromEntries(secret.map(name => [name, `${secretMark}${name} ${card}`])),
      ...Object.fromEntries(shown.flatMap((name, i) => (values[i] === undefined ? [] : [[name, values[i]]]))),
    },
  }));
