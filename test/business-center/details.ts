import { daysSince } from './days.ts';
import { customerRows, orderRows, type Pair, paymentRows, requestRows, riskRows } from './details-fields.ts';
import { type LabelSettings, labelFor, wordFor } from './labels.ts';
import { serviceOf } from './services.ts';
import { relatedTo, resultOf, type Transaction } from './transactions.ts';
import type { Variant } from './variants.ts';

/** One row of the details page: `field` is a key of labels.json, `id` the element id that is known for the row. */
export type Row = { field: string; label: string; value: string; id?: string };

/** A section of the details page; one that belongs to an application carries our name of its service. */
export type Section = { heading: string; rows: Row[]; service?: string };

/** What the details page shows of a transaction, in reading order, whatever the layout. */
export type Details = {
  sections: Section[];
  related: readonly string[];
  result: string;
  actions: string[];
  hasCase: boolean;
};

/** Fields without a value are left out; an empty string stays, as a label over nothing. */
function rowsOf(pairs: readonly Pair[], settings: LabelSettings): Row[] {
  return pairs.flatMap(([field, value, id]) => {
    if (value === undefined) return [];
    const row = { field, label: labelFor(field, settings), value: String(value) };
    return [id === undefined ? row : { ...row, id }];
  });
}

/** Keys of labels.json: what the page offers to do, by the last service that went through and its state (KA-09506, 000002070). */
function actionsOn(transaction: Transaction, refundDays: number): string[] {
  const { applications } = transaction.applicationInformation;
  const last = applications.findLast(
    each => each.rCode === '1' && /^ics_(?:auth|bill|credit|ecp_debit|paypal_do_capture)$/.test(each.name),
  );
  const refused = applications.some(each => each.rCode !== undefined && each.rCode !== '1');
  if (last === undefined) return ['newOrder'];
  if (last.name === 'ics_auth') return refused ? ['reversal', 'newOrder'] : ['settle', 'reversal', 'viewReceipt'];
  if (last.status === 'PENDING') return ['void', 'viewReceipt'];
  const isInTime = daysSince(transaction.submitTimeUTC) <= refundDays;
  return last.name !== 'ics_credit' && last.status !== 'BATCH_ERROR' && isInTime
    ? ['refund', 'viewReceipt']
    : ['viewReceipt'];
}

/** Reads what the details page shows from a transaction; tests compare a reader's answer with the same rows. */
export function detailsOf(transaction: Transaction, settings: LabelSettings & Pick<Variant, 'refundDays'>): Details {
  const section = (heading: string, pairs: readonly Pair[]): Section => ({
    heading: wordFor(heading, settings),
    rows: rowsOf(pairs, settings),
  });
  const { applications } = transaction.applicationInformation;
  const services = applications.map((application): Section => {
    const { service, label } = serviceOf(application.name);
    const pairs: Pair[] = [
      ['status', application.status ?? resultOf(application)],
      ['reasonCode', application.reasonCode],
      ['replyFlag', application.rFlag],
      ['replyMessage', application.rMessage],
      ['transactionReference', application.reconciliationId],
    ];
    return { heading: label, service, rows: rowsOf(pairs, settings) };
  });
  const risk = transaction.riskInformation;
  const hasCase = risk?.profile !== undefined;
  const sections = [
    section('requestInformation', requestRows(transaction)),
    section('paymentInformation', paymentRows(transaction)),
    ...services,
    section('orderInformation', orderRows(transaction)),
    section('customerInformation', customerRows(transaction.orderInformation)),
    ...(risk !== undefined && hasCase ? [section('decisionManager', riskRows(risk))] : []),
  ].filter(({ rows }) => rows.length > 0);
  const deciding = applications.find(each => each.reasonCode === String(transaction.applicationInformation.reasonCode));
  const result = deciding === undefined ? 'Failed' : resultOf(deciding);
  return {
    sections,
    related: relatedTo(transaction),
    result,
    actions: actionsOn(transaction, settings.refundDays).map(action => wordFor(action, settings)),
    hasCase,
  };
}
