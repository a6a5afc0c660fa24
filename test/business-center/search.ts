import { dateOn } from './details-fields.ts';
import { generated } from './generated.ts';
import { refundCases } from './refund-cases.ts';
import { serviceOf } from './services.ts';
import { examples, replyFlagOf, resultOf, type Transaction } from './transactions.ts';

/** A row of the results grid; `cells` in the order of the columns, the applications apart because they are badges. */
export type ResultRow = {
  requestId: string;
  merchantId: string;
  cells: string[];
  applications: { name: string; result: string }[];
};

/** A search: words for Quick Search, days back from now, and filters by the name they have in Add Filter. */
export type Search = { freeText: string; days: number; filters: { name: string; text: string }[] };

/** Column keys (labels.json) in the order of a result row's cells; the badges come after the eighth. */
export const columns: readonly string[] = [
  'requestId',
  'merchantReference',
  'transactionDate',
  'amount',
  'currency',
  'cardSuffix',
  'reasonCode',
  'replyFlag',
  'transactionReference',
];

const now = Date.UTC(2026, 10, 25, 23, 59, 59);
const all: readonly Transaction[] = [
  ...generated,
  ...examples.toSorted((a, b) => b.submitTimeUTC.localeCompare(a.submitTimeUTC)),
];
const byId: ReadonlyMap<string, number> = new Map(all.map(({ id }, index) => [id, index]));

/** A transaction by its Request ID: a worked example, a generated one, or one of those that can be refunded (which no list shows). */
export function transactionOf(requestId: string): Transaction | undefined {
  const index = byId.get(requestId);
  return index === undefined ? refundCases.find(({ id }) => id === requestId) : all[index];
}

/** The neighbours of a transaction in the list, for Previous and Next on its details. */
export function neighboursOf(requestId: string): { previous?: Transaction; next?: Transaction } {
  const index = byId.get(requestId);
  if (index === undefined) return {};
  const [previous, next] = [all[index - 1], all[index + 1]];
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}

/** What each filter of Add Filter looks at; filters that are not listed find nothing unless they are empty. */
const filterable: Readonly<Record<string, (transaction: Transaction) => string | number | undefined>> = {
  'Merchant Reference Number': each => each.clientReferenceInformation.code,
  'Request ID': each => each.id,
  'Transaction Reference Number': each => each.reconciliationId,
  Application: each =>
    each.applicationInformation.applications.map(({ name }) => `${name} ${serviceOf(name).label}`).join(' '),
  'Email Address': each => each.orderInformation.billTo.email,
  'First Name': each => each.orderInformation.billTo.firstName,
  'Last Name': each => each.orderInformation.billTo.lastName,
  'Account Suffix': each => each.paymentInformation.card?.suffix,
  'Account Prefix': each => each.paymentInformation.card?.prefix,
  'Billing Phone Number': each => each.orderInformation.billTo.phoneNumber,
  Reply: each => replyFlagOf(each),
  Reason: each => `${each.applicationInformation.reasonCode} ${each.errorInformation.reason ?? ''}`,
  'Client Application': each => each.clientReferenceInformation.applicationName,
  'Authorization Code': each => each.processorInformation.approvalCode,
  'Retrieval Reference Number': each => each.processorInformation.retrievalReferenceNumber,
  'Commerce Indicator': each => each.processingInformation.commerceIndicatorLabel,
  Status: each => each.applicationInformation.status,
  Processor: each => each.processorInformation.processor.name,
};

function rowOf(transaction: Transaction): ResultRow {
  const { amountDetails } = transaction.orderInformation;
  return {
    requestId: transaction.id,
    merchantId: transaction.merchantId,
    cells: [
      transaction.id,
      transaction.clientReferenceInformation.code,
      dateOn(transaction.submitTimeUTC),
      amountDetails.totalAmount ?? '',
      amountDetails.currency ?? '',
      transaction.paymentInformation.card?.suffix ?? transaction.paymentInformation.bank?.account.suffix ?? '',
      String(transaction.applicationInformation.reasonCode),
      replyFlagOf(transaction) ?? '',
      transaction.reconciliationId ?? '',
    ],
    applications: transaction.applicationInformation.applications.map(each => ({
      name: serviceOf(each.name).short,
      result: resultOf(each),
    })),
  };
}

/** The rows a search finds, newest first. */
export function searchFor({ freeText, days, filters }: Search): ResultRow[] {
  const words = freeText.toLowerCase().split(/\s+/).filter(Boolean);
  const since = now - days * 24 * 3600 * 1000;
  return all
    .filter(({ submitTimeUTC }) => Date.parse(submitTimeUTC) >= since)
    .filter(each => filters.every(({ name, text }) => text === '' || contains(filterable[name]?.(each), text)))
    .map(rowOf)
    .filter(({ cells }) => words.every(word => cells.some(cell => cell.toLowerCase().includes(word))));
}

function contains(value: string | number | undefined, text: string): boolean {
  return String(value ?? '')
    .toLowerCase()
    .includes(text.trim().toLowerCase());
}

/** Reads a search from a request's body; anything unexpected becomes the default of seven days without filters. */
export function searchFrom(body: unknown): Search {
  const { freeText, days, filters } = Object(body) as Record<string, unknown>;
  return {
    freeText: typeof freeText === 'string' ? freeText : '',
    days: typeof days === 'number' ? days : 8,
    filters: Array.isArray(filters)
      ? filters.map(each => ({ name: String(Object(each).name ?? ''), text: String(Object(each).text ?? '') }))
      : [],
  };
}
