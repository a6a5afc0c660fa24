import type { CodeRef } from './codes.ts';
import type { CopiedTable } from './copied-table.ts';
import { codesOfField } from './field-codes.ts';
import { fieldsByPair, type Pair } from './fields.ts';
import { plain } from './text.ts';

/** A table as a page shows it: the heads of its columns, and rows of cells, some of which may be missing. */
export type PageTable = {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** True where the rows are those that the person has selected, false where they are those on screen. */
  readonly selected: boolean;
};

/** What a code means in a few words, and how the column is headed that says so. */
export type Meanings = { readonly nameOf: (code: CodeRef) => string; readonly headOf: (head: string) => string };

/**
 * The table as it is copied: the columns as shown, without those that hold nothing (such as one of ticks), and behind each
 * column of codes one that says what they mean, read by what else their own row says.
 */
export function explainedTable({ heads, rows }: PageTable, { nameOf, headOf }: Meanings): CopiedTable {
  const cells = rows.map((row, place) =>
    heads.map((label, column): Pair => ({ label, value: row[column] ?? '', path: [place], cell: true })),
  );
  const fields = fieldsByPair(cells.flat());
  const meanings = cells.map(row =>
    row.map(pair => {
      const field = fields.get(pair);
      return field ? codesOfField(field).map(nameOf).join('; ') : '';
    }),
  );
  const columns = heads.flatMap((head, at) => {
    const values = rows.map(row => plain(row[at] ?? ''));
    const explained = meanings.map(row => row[at] ?? '');
    const own = plain(head) || values.some(Boolean) ? [{ head: plain(head), values }] : [];
    return explained.some(Boolean) ? [...own, { head: headOf(plain(head)), values: explained }] : own;
  });
  return {
    heads: columns.map(({ head }) => head),
    rows: rows.map((_, place) => columns.map(({ values }) => values[place] ?? '')),
  };
}
