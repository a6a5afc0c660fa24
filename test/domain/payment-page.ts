import { type Field, fieldsOf, type Pair } from '../../src/domain/fields.ts';

/** A details page as its labels and values: the rows of Request Information, the services, the lines of Related Transactions. */
export type PaymentPage = {
  readonly top?: Readonly<Record<string, string>>;
  readonly services?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly related?: readonly Readonly<Record<string, string>>[];
  readonly buttons?: readonly string[];
};

/** The Request ID of the page's own transaction, and that of another one. */
export const own = '7600000000000000000012';
export const other = '7600000000000000000077';

/** The rows that a page has at its top unless told. */
export const top = { 'Request ID': own, Date: 'Mar 12 2026 09:22:32 AM', Amount: '203.00', Currency: 'USD' };
export const accepted = { 'Reason Code': '100', 'Reply Flag': 'SOK' };

/** What is read of such a page. */
export function fieldsOfPage({ top: rows = top, services = {}, related = [] }: PaymentPage): Field[] {
  const pairs: Pair[] = [
    ...Object.entries(rows).map(([label, value], i) => ({ label, value, path: [0, i] })),
    ...Object.entries(services).flatMap(([heading, answers], i) => [
      { label: heading, path: [1, i, 0] },
      ...Object.entries(answers).map(([label, value], j) => ({ label, value, path: [1, i, 1, j] })),
    ]),
    ...(related.length > 0 ? [{ label: 'Related Transactions', path: [2, 0] }] : []),
    ...related.flatMap((line, i) =>
      Object.entries(line).map(([label, value]) => ({ label, value, path: [2, 1, i], cell: true })),
    ),
  ];
  return fieldsOf(pairs);
}

/** A line of Related Transactions. */
export function line(
  id: string,
  application: string,
  status: string,
  amount: string,
  date = '2026-03-13',
): Readonly<Record<string, string>> {
  return { 'Request ID': id, Application: application, Status: status, Amount: amount, Date: date };
}
