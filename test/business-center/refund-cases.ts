import { daysAgo } from './days.ts';
import type { Application, Transaction } from './transactions.ts';

const accepted = { reasonCode: '100', rCode: '1', rFlag: 'SOK', rMessage: 'Request was processed successfully.' };

function idOf(number: number): string {
  return `79${String(number).padStart(20, '0')}`;
}

type Case = {
  readonly number: number;
  readonly note: string;
  readonly days: number;
  readonly applications: readonly Application[];
  readonly amount?: string;
  readonly type?: string;
  /** Numbers of the cases that belong to it. */
  readonly related?: readonly number[];
};

function transactionOf({ number, note, days, applications, amount, type, related }: Case): Transaction {
  const deciding = applications.at(-1);
  return {
    note,
    id: idOf(number),
    rootId: idOf(number),
    reconciliationId: `98${String(number).padStart(8, '0')}`,
    submitTimeUTC: daysAgo(days),
    merchantId: 'example_merchant',
    applicationInformation: {
      reasonCode: Number(deciding?.reasonCode ?? 100),
      ...(deciding?.status === undefined ? {} : { status: deciding.status }),
      applications: [...applications],
    },
    clientReferenceInformation: { code: `refund-${number}`, applicationName: 'Business Center' },
    errorInformation: {},
    orderInformation: {
      billTo: { firstName: 'PAT', lastName: 'EXAMPLE', country: 'US' },
      amountDetails: { totalAmount: amount ?? '203.00', currency: 'USD' },
    },
    paymentInformation: { paymentType: { name: 'omnipaydirect', type: type ?? 'credit card' } },
    processingInformation: {},
    processorInformation: { processor: { name: 'omnipaydirect' } },
    _links: {
      relatedTransactions: (related ?? []).map(each => ({
        href: `https://apitest.cybersource.com/tss/v2/transactions/${idOf(each)}`,
      })),
    },
  };
}

const authorization: Application = { name: 'ics_auth', ...accepted };
const capture = (status: string): Application => ({ name: 'ics_bill', status, ...accepted });
const sale = (status: string): Application[] => [authorization, capture(status)];
const credit: Application = { name: 'ics_credit', status: 'TRANSMITTED', ...accepted };
const review: Application = { name: 'ics_decision', reasonCode: '480', rCode: '0', rFlag: 'DREVIEW' };

const numbers = {
  days61: 1,
  days181: 2,
  days366: 3,
  echeck: 4,
  review: 5,
  batchError: 6,
  paypal: 7,
  capturedElsewhere: 8,
  captureOfIt: 9,
  partlyRefunded: 10,
  partOne: 11,
  partTwo: 12,
  fullyRefunded: 13,
  whole: 14,
  pending: 15,
  authorized: 16,
} as const;

/** Payments that can be refunded or not, by what is special about them; their days are counted back from today. */
export const refundCases: readonly Transaction[] = [
  { number: numbers.days61, note: 'Sale 61 days ago', days: 61, applications: sale('TRANSMITTED') },
  { number: numbers.days181, note: 'Sale 181 days ago', days: 181, applications: sale('TRANSMITTED') },
  { number: numbers.days366, note: 'Sale 366 days ago', days: 366, applications: sale('TRANSMITTED') },
  {
    number: numbers.echeck,
    note: 'Electronic check, 200 days ago',
    days: 200,
    type: 'check',
    applications: [{ name: 'ics_ecp_debit', status: 'TRANSMITTED', ...accepted }],
  },
  { number: numbers.review, note: 'Held for review', days: 3, applications: [authorization, review] },
  { number: numbers.batchError, note: 'The batch failed', days: 2, applications: sale('BATCH_ERROR') },
  {
    number: numbers.paypal,
    note: 'PayPal, 200 days ago',
    days: 200,
    type: 'paypal',
    applications: [{ name: 'ics_paypal_do_capture', status: 'TRANSMITTED', ...accepted }],
  },
  {
    number: numbers.capturedElsewhere,
    note: 'Authorization whose capture is a transaction of its own',
    days: 100,
    applications: [authorization],
    related: [numbers.captureOfIt],
  },
  {
    number: numbers.captureOfIt,
    note: 'The capture of the one before',
    days: 99,
    applications: [capture('TRANSMITTED')],
    related: [numbers.capturedElsewhere],
  },
  {
    number: numbers.partlyRefunded,
    note: 'Refunded in part, twice',
    days: 30,
    applications: sale('TRANSMITTED'),
    related: [numbers.partOne, numbers.partTwo],
  },
  {
    number: numbers.partOne,
    note: 'First part',
    days: 20,
    amount: '53.00',
    applications: [credit],
    related: [numbers.partlyRefunded],
  },
  {
    number: numbers.partTwo,
    note: 'Second part',
    days: 10,
    amount: '20.50',
    applications: [credit],
    related: [numbers.partlyRefunded],
  },
  {
    number: numbers.fullyRefunded,
    note: 'Refunded in whole, 200 days ago',
    days: 200,
    applications: sale('TRANSMITTED'),
    related: [numbers.whole],
  },
  {
    number: numbers.whole,
    note: 'The refund of the one before',
    days: 199,
    applications: [credit],
    related: [numbers.fullyRefunded],
  },
  { number: numbers.pending, note: 'Sale of today, waiting for its batch', days: 0, applications: sale('PENDING') },
  { number: numbers.authorized, note: 'Authorized, not captured', days: 1, applications: [authorization] },
].map(transactionOf);

/** The Request ID of a case by its name. */
export function refundCase(name: keyof typeof numbers): string {
  return idOf(numbers[name]);
}
