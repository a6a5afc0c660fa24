import type { View } from './pages.ts';
import type { Transaction } from './transaction.ts';

/** The transaction that the address names comes first. */
export function inOrder(transactions: readonly Transaction[], page: View): readonly Transaction[] {
  const named = namedBy(page);
  const isNamed = ({ requestId }: Transaction) => named !== undefined && requestId === named;
  return [...transactions.filter(isNamed), ...transactions.filter(one => !isNamed(one))];
}

/** True where every transaction of the page has a Request ID, and none the one that the address names. */
export function isOfAnother(transactions: readonly Transaction[], page: View): boolean {
  const named = namedBy(page);
  if (named === undefined || transactions.length === 0) return false;
  return transactions.every(({ requestId }) => requestId !== undefined && requestId !== named);
}

/**
 * The one transaction that a page is about: the one that its address names, or the only one. Undefined where the address
 * names none of several, so that nobody is given the number of the wrong one.
 */
export function theTransaction(transactions: readonly Transaction[], page: View): Transaction | undefined {
  const named = namedBy(page);
  const [first, ...others] = inOrder(transactions, page);
  return others.length === 0 || (named !== undefined && first?.requestId === named) ? first : undefined;
}

function namedBy(page: View): string | undefined {
  return page.kind === 'transaction-details' ? page.requestId : undefined;
}
