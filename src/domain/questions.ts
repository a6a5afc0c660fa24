import type { CodeRef } from './codes.ts';
import { type Copyable, copyReference, type ReferenceReading } from './references.ts';
import type { Detail, ServiceResult, Transaction } from './transaction.ts';
import { saying } from './whole.ts';

/** What people want to know from a bank about a payment, in the order in which it happens. */
export const questions = ['why-declined', 'which-payment', 'where-refund'] as const;
export type Question = (typeof questions)[number];

// A service that takes the money at once (a sale, a debit) is asked about both as an authorization and as a capture.
const oneStep = [
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

function answerOf({ service, reference }: ServiceResult, { requestId }: Transaction): Answer {
  if (reference?.kind === 'unreadable') return { kind: 'unreadable', service };
  if (reference) {
    const equalsRequestId = (reference.value as string) === requestId;
    return { kind: 'number', service, reference, equalsRequestId };
  }
  return service === undefined ? { kind: 'elsewhere' } : { kind: 'no-number', service };
}

/** A question with its answer; `question` is undefined where the page does not tell what its number is about. */
export type Asked = { readonly question: Question | undefined; readonly answer: Answer };

/** What the numbers of a transaction are for: the question that its state raises, then the others that make sense. */
export type Asking = { readonly first: Asked; readonly others: readonly (Asked & { readonly question: Question })[] };

/**
 * Why a refused payment was refused, where a refund is, which payment a capture is: each state raises one question. The
 * others follow where the page answers them, or where somebody may well ask and only another page can answer. A page
 * that fits no question (a reversal, a check of the payer) still hands over the number that it shows, under its own
 * service's name.
 */
export function askingOf(transaction: Transaction): Asking {
  const [first, ...rest] = questionsRaisedBy(transaction);
  if (!first) return { first: { question: undefined, answer: unasked(transaction) }, others: [] };
  const main = { question: first, answer: answer(first, transaction) };
  const others = rest
    .map(question => ({ question, answer: answer(question, transaction) }))
    // A step that answers two questions (a sale, a debit) has one number: it is shown once.
    .filter(one => !sameService(one.answer, main.answer));
  const isDeclined = first === 'why-declined' && wasDeclined(transaction);
  return { first: main, others: isDeclined ? others.filter(one => one.answer.kind !== 'elsewhere') : others };
}

function questionsRaisedBy(transaction: Transaction): readonly Question[] {
  const has = (question: Question) => transaction.services.some(result => isAskedBy(question, result));
  const authorization: readonly Question[] = has('why-declined') ? ['why-declined'] : [];
  if (has('where-refund')) return ['where-refund', 'which-payment', ...authorization];
  if (wasDeclined(transaction)) return ['why-declined', 'which-payment'];
  // A capture that failed is on no statement; beside it stands what the bank has set aside.
  if (authorization.length > 0 && wasRefused('which-payment', transaction)) return ['why-declined', 'which-payment'];
  if (has('which-payment')) return ['which-payment', 'why-declined', 'where-refund'];
  return authorization.length > 0 ? ['why-declined', 'which-payment'] : [];
}

function isAskedBy(question: Question, { service }: ServiceResult): boolean {
  const ours: readonly string[] = servicesFor[question];
  return service !== undefined && ours.includes(service);
}

function sameService(one: Answer, other: Answer): boolean {
  return 'service' in one && 'service' in other && one.service === other.service;
}

/** The number of a page that raises no question: the one under no service's name, else the first that there is. */
function unasked(transaction: Transaction): Answer {
  const { services } = transaction;
  const withReference = services.filter(({ reference }) => reference);
  const best = withReference.find(({ service }) => service === undefined) ?? withReference[0];
  return best ? answerOf(best, transaction) : { kind: 'elsewhere' };
}

/**
 * True where the bank or the processor refused the payment. What was stopped after the bank's yes, waits for somebody or
 * has only to be authenticated was not refused by the bank: nobody need ask it why.
 */
export function wasDeclined(transaction: Transaction): boolean {
  return wasRefused('why-declined', transaction);
}

function wasRefused(question: Question, { services }: Transaction): boolean {
  const isUnnamed = question === 'why-declined' && services.every(({ service }) => service === undefined);
  return services.some(
    result =>
      (isUnnamed || isAskedBy(question, result)) && !result.codes.some(isApproval) && result.codes.some(isRefusal),
  );
}

const approvals: ReadonlySet<string> = new Set(Object.values(saying).flat());

function isApproval({ family, code }: CodeRef): boolean {
  return approvals.has(`${family} ${code}`);
}

// After a time-out or a technical error nobody knows yet whether it was refused (scmp marks these with an E, refusals with
// a D); 800 is an acceptance of its own.
const noRefusals: ReadonlySet<string> = new Set(['150', '151', '152', '236', '250', '262', '268', '490', '800', '809']);

function isRefusal({ family, code }: CodeRef): boolean {
  switch (family) {
    case 'simple-order':
      return !noRefusals.has(code);
    case 'scmp':
      return code.startsWith('D');
    case 'decision':
      return code === 'REJECT';
    case 'rest-status':
      return code === 'DECLINED' || code === 'AUTHORIZATION_DECLINED';
    default:
      return false;
  }
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

/** The Transaction Reference Numbers of services that no question names, such as a reversal's; none that may be a card's. */
export function unaskedReferences(
  transaction: Transaction,
): { readonly service: string | undefined; readonly value: Copyable }[] {
  const { first, others } = askingOf(transaction);
  const asked = [first, ...others].flatMap(one => (one.answer.kind === 'number' ? [one.answer.service] : []));
  return transaction.services.flatMap(({ service, reference }) => {
    const value = reference && copyReference(reference);
    return value && !asked.includes(service) ? [{ service, value }] : [];
  });
}
