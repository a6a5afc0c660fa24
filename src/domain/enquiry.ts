import { askingOf } from './asking.ts';
import { answer as answerTo, type Question } from './questions.ts';
import type { Detail, Transaction } from './transaction.ts';

/** Who is written or spoken to. */
export const recipients = ['issuer', 'acquirer', 'support', 'customer'] as const;
export type Recipient = (typeof recipients)[number];

/** What can be told of a payment. */
export type Fact =
  | 'trn'
  | 'service'
  | 'requestId'
  | 'merchantReference'
  | 'authorizationCode'
  | 'retrievalReference'
  | 'networkTransactionId'
  | 'arn'
  | 'xid'
  | 'amount'
  | 'date'
  | 'cardEnding'
  | 'merchant'
  | 'merchantId'
  | 'processor'
  | 'processorResponse'
  | 'answers';

/**
 * What each recipient is told, in the order of the lines: what it can search by, and nothing that it must not know. A
 * bank cannot look a Request ID up, a customer is told no reason.
 */
export const toldTo = {
  issuer: [
    'trn',
    'service',
    'merchant',
    'amount',
    'date',
    'cardEnding',
    'authorizationCode',
    'retrievalReference',
    'networkTransactionId',
    'arn',
  ],
  acquirer: [
    'trn',
    'service',
    'requestId',
    'merchantId',
    'amount',
    'date',
    'cardEnding',
    'authorizationCode',
    'retrievalReference',
    'networkTransactionId',
    'arn',
    'processor',
    'processorResponse',
  ],
  support: [
    'requestId',
    'trn',
    'service',
    'merchantId',
    'merchantReference',
    'amount',
    'date',
    'answers',
    'processor',
    'processorResponse',
    'xid',
  ],
  customer: ['trn', 'merchant', 'amount', 'date', 'cardEnding', 'authorizationCode'],
} as const satisfies Record<Recipient, readonly Fact[]>;

/** What a page shows of a payment, as the page writes it; what it does not show is undefined. */
export type EnquiryFacts = Readonly<
  Record<Exclude<Fact, 'amount' | 'date' | 'answers'>, string | undefined> & {
    readonly amount: string | undefined;
    readonly currency: string | undefined;
    readonly date: string | undefined;
    readonly answers: readonly { readonly service: string | undefined; readonly codes: readonly string[] }[];
  }
>;

/** What is known for an enquiry about `question`; undefined asks about what the page shows first. */
export function enquiryFacts(transaction: Transaction, question: Question | undefined): EnquiryFacts {
  const { details, requestId, services } = transaction;
  const answer = question ? answerTo(question, transaction) : askingOf(transaction).first.answer;
  const is = (detail: Detail) => details[detail];
  return {
    // A number that may be a card's is given by the person alone, with its own button.
    trn: answer.kind === 'number' && answer.reference.kind === 'reference' ? answer.reference.value : undefined,
    service: 'service' in answer ? answer.service : undefined,
    requestId,
    merchantReference: is('merchantReference'),
    authorizationCode: is('authorizationCode'),
    retrievalReference: is('retrievalReference'),
    networkTransactionId: is('networkTransactionId'),
    arn: is('arn'),
    xid: is('xid'),
    amount: is('amount'),
    currency: is('currency'),
    date: is('transactionDate'),
    cardEnding: lastFour(is('cardSuffix')) ?? lastFour(is('cardNumber')),
    merchant: is('merchantName') ?? is('merchantId'),
    merchantId: is('merchantId') ?? is('merchantName'),
    processor: is('processor'),
    processorResponse: is('processorResponse'),
    answers: services.flatMap(({ service, codes }) => {
      const told = codes.filter(({ family }) => answering.has(family)).map(({ code }) => code);
      return told.length > 0 ? [{ service, codes: told }] : [];
    }),
  };
}

/** The families by which support looks an answer up; the results of checks stand on its own screen. */
const answering: ReadonlySet<string> = new Set(['simple-order', 'scmp', 'rest-reason', 'rest-status', 'decision']);

/** The last four digits of a card suffix or of a masked number; undefined where fewer than four digits end it. */
export function lastFour(value: string | undefined): string | undefined {
  return value ? /(\d{4})\D*$/.exec(value)?.[1] : undefined;
}
