import { askingOf } from './asking.ts';
import { holdsCardNumber, maskCardNumbers } from './card-guard.ts';
import type { CopiedTable } from './copied-table.ts';
import { lastFour } from './enquiry.ts';
import { copyReference, type ReferenceReading, type RequestId } from './references.ts';
import type { Detail, Transaction } from './transaction.ts';

/** A transaction that the agent has visited: no more of it than a hand-over needs, and the host on which it was seen. */
export type Visited = { readonly host: string; readonly transaction: Transaction & { readonly requestId: RequestId } };

/** More than a day's work; the oldest go first. */
export const mostVisited = 200;

/** Of the values that stand once on a page, those that a hand-over needs. */
const kept = ['merchantReference', 'amount', 'currency', 'transactionDate'] as const satisfies readonly Detail[];

/**
 * What is held of a transaction: numbers, codes, amount, date and the last four digits of the card. Whatever looks like a
 * card number is left out or cut down to its last four digits. Undefined where the page shows no Request ID to hold it
 * by, or one that looks like a card number.
 */
export function visited(transaction: Transaction, host: string): Visited | undefined {
  const { requestId, services, details } = transaction;
  if (!requestId || holdsCardNumber(requestId)) return undefined;
  const suffix = lastFour(details.cardSuffix) ?? lastFour(details.cardNumber);
  const values = kept.flatMap(name => {
    const value = details[name];
    return value ? [[name, maskCardNumbers(value)] as const] : [];
  });
  return {
    host,
    transaction: {
      requestId,
      services: services.map(({ service, codes, reference }) => ({
        service,
        codes: codes.map(code => ({ ...code, label: maskCardNumbers(code.label) })).filter(isHarmless),
        reference: sure(reference),
      })),
      details: { ...Object.fromEntries(values), ...(suffix ? { cardSuffix: suffix } : {}) },
    },
  };
}

/** The tray with one more visit: each transaction once, as it was seen last, the newest visit first. */
export function withVisit(tray: readonly Visited[], visit: Visited): Visited[] {
  return [visit, ...tray.filter(other => !isSame(other, visit))].slice(0, mostVisited);
}

/** The tray without what was seen on a host: somebody has signed out there. */
export function withoutHost(tray: readonly Visited[], host: string): Visited[] {
  return tray.filter(one => one.host !== host);
}

/** A transaction as a line of a hand-over, still without words. */
export type TrayLine = {
  readonly requestId: string;
  readonly merchantReference: string;
  /** The number that answers the main question; empty where there is none to give. */
  readonly reference: string;
  readonly service: string | undefined;
  /** The numbers of the other services. */
  readonly others: readonly { readonly service: string | undefined; readonly reference: string }[];
  readonly amount: string;
  readonly currency: string;
  readonly date: string;
  readonly lastFour: string;
};

export function trayLine({ transaction }: Visited): TrayLine {
  const { requestId, services, details } = transaction;
  const found = askingOf(transaction).first.answer;
  const service = 'service' in found ? found.service : undefined;
  const numberOf = (reading: ReferenceReading | undefined) => (reading && copyReference(reading)) ?? '';
  const main = found.kind === 'number' ? numberOf(found.reference) : '';
  // Services often share one number: each is told once.
  const others = new Map(
    services
      .map(({ service: own, reference }) => [numberOf(reference), own] as const)
      .filter(([reference]) => reference && reference !== main)
      .toReversed(),
  );
  return {
    requestId,
    merchantReference: details.merchantReference ?? '',
    reference: main,
    service,
    others: [...others].toReversed().map(([reference, own]) => ({ service: own, reference })),
    amount: details.amount ?? '',
    currency: details.currency ?? '',
    date: details.transactionDate ?? '',
    lastFour: details.cardSuffix ?? '',
  };
}

/** A table without the columns in which no row holds anything. */
export function withoutEmptyColumns({ heads, rows }: CopiedTable): CopiedTable {
  const filled = heads.map((_, at) => rows.some(row => row[at]));
  const keep = (cells: readonly string[]) => cells.filter((_, at) => filled[at]);
  return { heads: keep(heads), rows: rows.map(keep) };
}

function isSame(a: Visited, b: Visited): boolean {
  return a.host === b.host && a.transaction.requestId === b.transaction.requestId;
}

/** A code is what the page writes, so it could be anything; the name of a processor is kept short by the reader. */
function isHarmless({ code }: { readonly code: string }): boolean {
  return !holdsCardNumber(code);
}

function sure(reading: ReferenceReading | undefined): ReferenceReading | undefined {
  return reading?.kind === 'reference' ? reading : undefined;
}
