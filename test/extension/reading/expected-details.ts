import { type CodeRef, isKnown } from '../../../src/domain/codes.ts';
import type { Transaction as TransactionRead } from '../../../src/domain/transaction.ts';
import { detailsOf } from '../../business-center/details.ts';
import { transactionOf } from '../../business-center/search.ts';
import { serviceOf } from '../../business-center/services.ts';
import { relatedTo, type Transaction } from '../../business-center/transactions.ts';
import type { Variant } from '../../business-center/variants.ts';

/** What one service answered, as far as an enquiry is about it. */
export type Answer = {
  readonly service: string | undefined;
  readonly reasonCodes: readonly string[];
  readonly replyFlags: readonly string[];
  readonly reference: string | undefined;
};

/** A transaction as it must be read, whatever its page is built of. */
export type Expectation = { readonly requestId: string; readonly answers: readonly Answer[] };

/** What must be read of a transaction: taken from the data from which the stand-in draws its page. */
export function expectationOf({ id, applicationInformation }: Transaction): Expectation {
  const ran = applicationInformation.applications.filter(application => application.reasonCode !== undefined);
  const answers = ran.map(({ name, reasonCode, rFlag, reconciliationId }) => ({
    service: serviceOf(name).service,
    reasonCodes: reasonCode === undefined ? [] : [reasonCode],
    replyFlags: rFlag === undefined ? [] : [rFlag],
    reference: reconciliationId,
  }));
  return { requestId: id, answers };
}

/** What was read of a transaction, to be held against what must be. Answers that hold neither code nor reference are left out. */
export function readOf({ requestId, services }: TransactionRead): Partial<Expectation> {
  const answers = services.map(({ service, codes, reference }) => ({
    service,
    reasonCodes: codes.filter(({ family }) => family === 'simple-order').map(({ code }) => code),
    replyFlags: codes.filter(({ family }) => family === 'scmp').map(({ code }) => code),
    reference: reference?.kind === 'reference' ? reference.value : reference?.kind,
  }));
  return {
    ...(requestId === undefined ? {} : { requestId }),
    answers: answers.filter(({ reasonCodes, replyFlags, reference }) =>
      Boolean(reasonCodes.length > 0 || replyFlags.length > 0 || reference),
    ),
  };
}

const families: Readonly<Record<string, CodeRef['family']>> = {
  reasonCode: 'simple-order',
  replyFlag: 'scmp',
  status: 'rest-status',
  restReason: 'rest-reason',
  avs: 'avs',
  cvn: 'cvn',
  processorResponse: 'processor-scheme',
  commerceIndicator: 'commerce-indicator',
  profileDecision: 'dm-decision',
  factors: 'risk-factor',
};

/**
 * Answers of services that set money aside or move it. The bank approved those that a check of Cybersource's own stopped,
 * which only their own page tells: a list names them declined.
 */
function touchesMoney({ applicationInformation: { applications } }: Transaction, isListed = false): boolean {
  return applications.some(
    ({ name, rCode, reasonCode }) =>
      /^ics_(?:auth|bill|credit|ecp_debit)$/.test(name) &&
      (rCode === '1' || (!isListed && (reasonCode === '200' || reasonCode === '230'))),
  );
}

/**
 * What is marked on the details page of a transaction, in the order of reading: its codes, and its date where there may be
 * something to refund.
 */
export function marksExpected(transaction: Transaction, variant: Variant): string[] {
  // What stands in an input cannot be marked.
  if (variant.layout === 'input') return [];
  const tried = transaction.applicationInformation.applications.find(({ name }) => name === 'ics_auth');
  const others = relatedTo(transaction).flatMap(id => transactionOf(id) ?? []);
  const isRefundable =
    touchesMoney(transaction) || (tried?.reasonCode === undefined && others.some(other => touchesMoney(other, true)));
  return detailsOf(transaction, variant).sections.flatMap(({ rows }) =>
    rows.flatMap(({ field, value }) => {
      if (field === 'transactionDate') return isRefundable ? [value] : [];
      const family = families[field];
      if (!family) return [];
      const codes = family === 'risk-factor' ? value.split(', ') : [value];
      return codes.filter(code => isKnown({ family, code }));
    }),
  );
}
