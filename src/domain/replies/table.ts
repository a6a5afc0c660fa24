import { type Cell, rowAt } from './csv.ts';
import { replaced } from './escapes.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import type { Meter } from './meter.ts';
import { group, type Node } from './node.ts';
import { partOf, placeIn, type Source } from './source.ts';

/** A table in a text: where its heading and its rows stand. */
export type Table = {
  readonly delimiter: string;
  /** The names of the columns; of a record without a heading, those that its shape says. */
  readonly columns: readonly string[];
  /** Where the first row begins in the source. */
  readonly rows: number;
};

/** One row as it stands; `cells` in the order of the columns. */
export type Row = { readonly cells: readonly Cell[]; readonly start: number; readonly end: number };

const delimiters = [',', ';', '\t', '|'] as const;
const longestHeading = 20_000;

/**
 * The table whose heading is the line at `at`: at least three columns, of which we know two. A line of a batch reply file
 * without a heading is a table of one row. Undefined for any other line.
 */
export function tableAt(source: Source, at: number, end: number): Table | undefined {
  if (end - at > longestHeading) return undefined;
  const line = source.text.slice(at, end);
  for (const delimiter of delimiters) {
    if (line.split(delimiter, 3).length < 3) continue;
    const cells = rowAt(line, 0, line.length, delimiter).cells.map(({ value }) => value);
    const columns = cells.map(cell => cell.replace(/^\uFEFF/, '').trim());
    if (columns.filter(isColumn).length >= 2 && columns.every(column => column.length < 80 && !/[=:{<]/.test(column)))
      return { delimiter, columns, rows: end + 1 };
    const record = recordColumns(cells);
    if (record) return { delimiter, columns: record, rows: at };
  }
  return undefined;
}

/** True for the name of a column that a report has. */
function isColumn(name: string): boolean {
  return /\p{L}/u.test(name) && meaningOf([name]) !== undefined;
}

// The transaction record of a batch reply file (developer.cybersource.com, batch upload guide): merchant, batch,
// processor, Request ID, reference, merchant's reference, flag, amount, currency, action.
const record = [
  ...['merchantID', 'batch', 'processor', 'request_id', 'trans_ref_no', 'merchant_ref_number'],
  ...['ics_rflag', 'amount', 'currency', 'action'],
];

function recordColumns(cells: readonly string[]): readonly string[] | undefined {
  const shapes: readonly (readonly [number, RegExp])[] = [
    [0, /^\s*[\w-]{1,40}\s*$/],
    [3, /^\s*\d{22}\s*$/],
    [6, /^\s*[DES][A-Z]{2,}\s*$/],
    [9, /^\s*[A-Z_]{3,30}\s*$/],
  ];
  const isRecord = cells.length === 10 && shapes.every(([at, shape]) => shape.test(cells[at] ?? ''));
  return isRecord ? record : undefined;
}

/** False where a row has more cells than there are columns (an amount with a decimal comma): no cell is then certain. */
export function isAligned({ cells }: Row, columns: readonly string[]): boolean {
  return cells.slice(columns.length).every(({ value }) => value.trim() === '');
}

/** What the columns stand for. */
export function meaningsOf({ columns }: Table): readonly (Meaning | undefined)[] {
  return columns.map(column => meaningOf([column]));
}

/** The name of a row of a table. */
export const rowName = '#row';

/** A row as a group of named values. */
export function rowNode({ cells, start, end }: Row, columns: readonly string[], source: Source): Node {
  const node = group(rowName, 'group', start);
  node.end = end;
  cells.forEach((cell, i) => {
    const part = partOf(source, cell.start, cell.end);
    const isEscaped = cell.isQuoted && part.text.includes('""');
    node.children.push({
      name: columns[i] ?? '',
      kind: 'text',
      value: cell.value.trim(),
      children: [],
      start: placeIn(source, cell.start),
      end: placeIn(source, cell.end),
      source: part.text.length < 12 ? undefined : isEscaped ? replaced(part, /""/g, () => '"') : part,
    });
  });
  return node;
}

/**
 * The rows of a table, to an empty line or to the end of the text. A quoted cell may hold line breaks.
 *
 * @returns where the source's text goes on behind the table
 */
export function* rowsOf(
  source: Source,
  { delimiter, columns, rows }: Table,
  meter: Meter,
  onRow: (row: Row) => void,
): Generator<void, number> {
  const { text } = source;
  let at = rows;
  while (at < text.length) {
    const { cells, end, next } = rowAt(text, at, text.length, delimiter);
    if (meter.spend(next - at)) yield;
    const isEmpty = text.slice(at, end).trim() === '';
    // What stands in one cell behind a table of several is no row of it.
    if (isEmpty || (cells.length === 1 && columns.length > 2)) return isEmpty ? next : at;
    // Markdown draws a line below its heading.
    const isDrawn = cells.every(({ value }) => /^\s{0,20}:?-{0,80}:?\s{0,20}$/.test(value));
    if (!isDrawn) onRow({ cells, start: placeIn(source, at), end: placeIn(source, end) });
    at = next;
  }
  return Math.max(at, rows);
}
