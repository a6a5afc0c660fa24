import Papa from 'papaparse';
import { type Meaning, meaningOf } from './meaning.ts';
import type { Meter } from './meter.ts';
import { group, type Node } from './node.ts';
import { placeIn, type Source } from './source.ts';

/** A table in a text: where its heading and its rows stand. */
export type Table = {
  readonly delimiter: string;
  /** The names of the columns; of a record without a heading, those that its shape says. */
  readonly columns: readonly string[];
  /** Where the first row begins in the source. */
  readonly rows: number;
};

/** One row as it stands; `cells` in the order of the columns. */
export type Row = { readonly cells: readonly string[]; readonly start: number; readonly end: number };

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
    const cells = cellsOf(line, delimiter);
    const columns = cells.map(cell => cell.replace(/^\uFEFF/, '').trim());
    if (columns.filter(isColumn).length >= 2 && columns.every(column => column.length < 80 && !/[=:{]/.test(column)))
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
  const isRecord =
    cells.length === 10 && /^\s*\d{22}\s*$/.test(cells[3] ?? '') && /^\s*[DES][A-Z]{2,}\s*$/.test(cells[6] ?? '');
  return isRecord ? record : undefined;
}

/** What the columns stand for. */
export function meaningsOf({ columns }: Table): readonly (Meaning | undefined)[] {
  return columns.map(column => meaningOf([column]));
}

/** The name of a row of a table. */
export const rowName = '#row';

/** A row as a group of named values. */
export function rowNode(row: Row, columns: readonly string[], source: Source): Node {
  const node = group(rowName, 'group', row.start);
  node.end = row.end;
  // The cells stand in the row in their order; one that is written differently (doubled quotes) has the row's place.
  const local = source.places ? undefined : source.text.slice(row.start - source.base, row.end - source.base);
  let from = 0;
  row.cells.forEach((cell, i) => {
    const found = local?.indexOf(cell, from) ?? -1;
    if (found >= 0) from = found + cell.length;
    node.children.push({
      name: columns[i] ?? '',
      kind: 'text',
      value: cell.trim(),
      children: [],
      start: found >= 0 ? row.start + found : row.start,
      end: found >= 0 ? row.start + found + cell.length : row.end,
    });
  });
  return node;
}

const block = 65_536;

/**
 * The rows of a table, to an empty line or to the end of the text. A quoted cell may hold line breaks.
 *
 * @returns where the source's text goes on behind the table
 */
export function* rowsOf(
  source: Source,
  table: Table,
  limit: number,
  meter: Meter,
  onRow: (row: Row) => void,
): Generator<void, number> {
  const { text } = source;
  let at = table.rows;
  while (at < limit) {
    const { end, last } = blockFrom(text, at, limit);
    let from = 0;
    let stop = -1;
    Papa.parse<string[]>(text.slice(at, end), {
      delimiter: table.delimiter,
      step: ({ data, meta }, parser) => {
        const raw = text.slice(at + from, Math.min(at + meta.cursor, end));
        // Behind the last line break of a block stands nothing.
        if (raw === '') return;
        // The line that Markdown draws below its heading.
        if (/^[|\s:+-]{3,400}$/.test(raw) && raw.includes('-')) {
          from = meta.cursor;
          return;
        }
        const isEmpty = raw.trim() === '';
        // What stands in one cell behind a table of several is no row of it.
        if (isEmpty || (data.length === 1 && table.columns.length > 2)) {
          stop = isEmpty ? at + meta.cursor : at + from;
          parser.abort();
          return;
        }
        onRow({
          cells: data,
          start: placeIn(source, at + from),
          end: placeIn(source, at + from + raw.trimEnd().length),
        });
        from = meta.cursor;
      },
    });
    if (meter.spend(end - at)) yield;
    if (stop >= 0) return stop;
    at = end;
    if (last) break;
  }
  return Math.max(at, table.rows);
}

/** A block of whole rows: it ends behind a line break that stands in no quotes. */
function blockFrom(text: string, at: number, limit: number): { end: number; last: boolean } {
  let isQuoted = false;
  for (let i = at; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) isQuoted = !isQuoted;
    if (code === 0x0a && !isQuoted && i - at >= block) return { end: i + 1, last: false };
  }
  return { end: limit, last: true };
}

function cellsOf(line: string, delimiter: string): string[] {
  const { data } = Papa.parse<string[]>(line, { delimiter });
  return data[0] ?? [];
}
