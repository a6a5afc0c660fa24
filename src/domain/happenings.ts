import type { CodeRef } from './codes.ts';
import { codesOfField } from './field-codes.ts';
import type { Field } from './fields.ts';
import { resultOf } from './offers.ts';
import { oneStep } from './questions.ts';
import { readRequestId } from './references.ts';
import { type Movement, movementOf } from './refund.ts';
import { isStatus, type Transaction } from './transaction.ts';
import { authorizations, captures, isAccepted, isFailed, refunds, reversals, says } from './whole.ts';

/** What became of one service, as far as a page tells. */
export type Outcome =
  | 'done'
  | 'pending'
  | 'sent'
  | 'batch-error'
  | 'voided'
  | 'reversed'
  | 'review'
  | 'failed'
  | 'unknown';
export type Kind = 'authorization' | 'capture' | 'refund' | 'reversal' | 'void';

/** One service of the payment: of the page's own transaction, or of one that the page lists beside it. */
export type Happening = {
  readonly kinds: readonly Kind[];
  readonly service: string;
  readonly outcome: Outcome;
  readonly date: string | undefined;
  readonly moved: Movement | undefined;
  /** True for the page's own transaction. */
  readonly isOwn: boolean;
  readonly requestId: string | undefined;
};

/**
 * All that a page tells to have happened to the money of a payment, the page's own transaction first.
 *
 * @param panel the fields of the transaction
 * @returns whether the page also lists transactions without telling what they did, as well
 */
export function happeningsOf(
  panel: readonly Field[],
  transaction: Transaction,
): { readonly all: readonly Happening[]; readonly hasUntold: boolean } {
  const rows = rowsOf(panel, transaction);
  const told = rows.filter(row => row !== 'untold');
  return { all: [...ownOf(transaction, told), ...told], hasUntold: told.length < rows.length };
}

/** Of a transaction that is listed without its service nobody knows what it did. */
type Row = Happening | 'untold';

/** The lines of tables that tell of this payment: its own history, and the transactions that belong to it. */
function rowsOf(panel: readonly Field[], { requestId, details }: Transaction): Row[] {
  const lines = Map.groupBy(
    panel.filter(field => field.cell),
    field => field.path.join('.'),
  );
  return [...lines.values()].flatMap((line): Row[] => {
    const of = (name: Field['field']) => line.find(field => field.field === name && field.value !== '')?.value;
    const id = of('requestId');
    const service = of('service');
    const kinds = service === undefined ? [] : kindsOf(service);
    if (id === undefined && service === undefined) return [];
    const isOwn = id === undefined || readRequestId(id) === requestId;
    if (service === undefined) return isOwn ? [] : ['untold'];
    if (kinds.length === 0) return [];
    const amount = of('amount');
    return [
      {
        kinds,
        service,
        outcome: outcomeOf(
          line.flatMap(field => codesOfField(field)),
          line.find(isStatus)?.value,
        ),
        date: of('settlementDate') ?? of('transactionDate'),
        moved: amount === undefined ? undefined : movementOf(amount, of('currency') ?? details.currency),
        isOwn,
        requestId: isOwn ? undefined : id,
      },
    ];
  });
}

/** The services of the page's own transaction, but for those that a table tells of: of these each line counts. */
function ownOf({ services, details }: Transaction, rows: readonly Happening[]): Happening[] {
  const inRows = new Set(rows.flatMap(({ isOwn, service }) => (isOwn ? [service] : [])));
  const overall = services.find(({ service }) => service === undefined)?.status ?? details.restStatus;
  return services.flatMap(({ service, codes, status }): Happening[] => {
    if (service === undefined || inRows.has(service)) return [];
    const kinds = kindsOf(service);
    if (kinds.length === 0) return [];
    const own = outcomeOf(codes, status);
    // A page may say for all services at once how far they have come.
    const outcome = own === 'done' || own === 'unknown' ? further(own, outcomeOf([], overall)) : own;
    return [
      {
        kinds,
        service,
        outcome,
        date: details.transactionDate,
        moved: details.amount === undefined ? undefined : movementOf(details.amount, details.currency),
        isOwn: true,
        requestId: undefined,
      },
    ];
  });
}

function further(own: Outcome, overall: Outcome): Outcome {
  return overall === 'unknown' || overall === 'failed' || overall === 'done' ? own : overall;
}

function kindsOf(service: string): readonly Kind[] {
  const isOneStep: readonly string[] = oneStep;
  if (isOneStep.includes(service)) return ['authorization', 'capture'];
  if (authorizations.has(service)) return ['authorization'];
  if (captures.has(service)) return ['capture'];
  if (refunds.has(service)) return ['refund'];
  if (reversals.has(service)) return ['reversal'];
  return service === 'void' ? ['void'] : [];
}

/**
 * What the statuses of the REST API, of batches and of reports say (pages show them under Status): PENDING waits for the
 * batch, TRANSMITTED and BATCHED have left with it (KA-09506; batch guide).
 */
const statuses: Readonly<Record<string, Outcome>> = {
  PENDING: 'pending',
  BATCH_RESET: 'pending',
  TRANSMITTED: 'sent',
  BATCHED: 'sent',
  SETTLED: 'sent',
  REFUNDED: 'sent',
  BATCH_ERROR: 'batch-error',
  TRXN_ERROR: 'batch-error',
  VOIDED: 'voided',
  CANCELLED: 'voided',
  REVERSED: 'reversed',
  AUTHORIZED: 'done',
  PARTIAL_AUTHORIZED: 'done',
  AUTHORIZED_PENDING_REVIEW: 'review',
  PENDING_REVIEW: 'review',
  DECLINED: 'failed',
  DENIED: 'failed',
  FAILED: 'failed',
  INVALID_REQUEST: 'failed',
  AUTHORIZED_RISK_DECLINED: 'done',
};

function outcomeOf(codes: readonly CodeRef[], status = ''): Outcome {
  if (says(codes, 'review')) return 'review';
  // The bank approved before our own check said no, and the money is set aside.
  if (says(codes, 'check')) return 'done';
  if (isFailed({ codes })) return 'failed';
  const told = statuses[status.trim().toUpperCase().replaceAll(/[ -]/g, '_')];
  if (told) return told;
  const result = resultOf(status);
  if (result) return result === 'success' ? 'done' : result;
  return isAccepted({ codes }) ? 'done' : 'unknown';
}
