import type { ReferenceReading } from './references.ts';
import type { Detail, ServiceResult, Transaction } from './transaction.ts';

/** What people want to know from a bank about a payment, in the order in which it happens. */
export const questions = ['why-declined', 'which-payment', 'where-refund'] as const;
export type Question = (typeof questions)[number];

// A service that takes the money at once (a sale, a debit) is asked about both as an authorization and as a capture.
export const oneStep = [
  'alternative-sale',
  'bank-transfer',
  'bank-transfer-real-time',
  'boleto-payment',
  'china-payment',
  'direct-debit',
  'echeck-debit',
  'pin-debit-purchase',
  'pinless-debit',
];

/** Whose Transaction Reference Number answers a question, the likeliest service first (names of services.json). */
export const servicesFor = {
  'why-declined': [
    'authorization',
    'incremental-authorization',
    'authorization-refresh',
    'alternative-authorization',
    'paypal-authorization',
    ...oneStep,
  ],
  'which-payment': ['capture', 'alternative-capture', 'paypal-capture', ...oneStep],
  'where-refund': [
    'credit',
    'alternative-refund',
    'paypal-refund',
    'paypal-credit',
    'echeck-credit',
    'direct-debit-refund',
    'bank-transfer-refund',
    'china-refund',
    'pin-debit-credit',
    'original-credit',
  ],
} as const satisfies Record<Question, readonly string[]>;

/** What a transaction answers to a question. */
export type Answer =
  /** The number to give; `service` is undefined where the page names none and has no other. */
  | {
      readonly kind: 'number';
      readonly service: string | undefined;
      readonly reference: Exclude<ReferenceReading, { kind: 'unreadable' }>;
      /** It happens; then the person is told, since a Request ID alone means nothing to a bank. */
      readonly equalsRequestId: boolean;
    }
  /** The service is there without a number (normal on a refusal): the bank searches by amount, date, card and code. */
  | { readonly kind: 'no-number'; readonly service: string }
  /** Something stands under the label that is no number: look at the page itself. */
  | { readonly kind: 'unreadable'; readonly service: string | undefined }
  /** The service is not part of what the page shows: look under Related Transactions. */
  | { readonly kind: 'elsewhere' };

/** The answer to a question about a payment; never the number of another service in its place. */
export function answer(question: Question, transaction: Transaction): Answer {
  const ours: readonly string[] = servicesFor[question];
  const results = ours.flatMap(name => transaction.services.filter(({ service }) => service === name));
  // A number that the page puts under no service is the authorization's only where nothing else is named.
  const unnamed =
    question === 'why-declined' && transaction.services.every(({ service }) => service === undefined)
      ? transaction.services
      : [];
  const all = [...results, ...unnamed];
  const best = all.find(({ reference }) => reference && reference.kind !== 'unreadable') ?? all[0];
  return best ? answerOf(best, transaction) : { kind: 'elsewhere' };
}

/** What one service answers, whatever is asked. */
export function answerOf({ service, reference }: ServiceResult, { requestId }: Transaction): Answer {
  if (reference?.kind === 'unreadable') return { kind: 'unreadable', service };
  if (reference) {
    const equalsRequestId = (reference.value as string) === requestId;
    return { kind: 'number', service, reference, equalsRequestId };
  }
  return service === undefined ? { kind: 'elsewhere' } : { kind: 'no-number', service };
}

/** Who can look a payment up by a number. */
export type NumberUser = 'merchant' | 'issuer' | 'acquirer' | 'support';

/** Each number besides the TRN, in the order of display, with who can use it; the issuer never by the Request ID. */
export const numberUsers = {
  requestId: ['support', 'acquirer'],
  merchantReference: ['merchant', 'support'],
  authorizationCode: ['issuer', 'acquirer'],
  retrievalReference: ['issuer', 'acquirer'],
  networkTransactionId: ['issuer', 'acquirer'],
  arn: ['issuer', 'acquirer'],
  xid: ['support'],
} as const satisfies Partial<Record<Detail | 'requestId', readonly NumberUser[]>>;
export type OtherNumber = keyof typeof numberUsers;

/** The other numbers that the page shows, each with who can use it; an empty list where it shows none. */
export function otherNumbers(
  transaction: Transaction,
): { readonly number: OtherNumber; readonly value: string; readonly users: readonly NumberUser[] }[] {
  const names = Object.keys(numberUsers).filter((name): name is OtherNumber => name in numberUsers);
  return names.flatMap(number => {
    const value = number === 'requestId' ? transaction.requestId : transaction.details[number];
    return value ? [{ number, value, users: numberUsers[number] }] : [];
  });
}
