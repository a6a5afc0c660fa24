import { coverCardNumbers } from '../card-guard.ts';
import { type ReferenceReading, type RequestId, readReference, readRequestId } from '../references.ts';
import { gather } from './gather.ts';
import type { Meaning, Means } from './meaning.ts';
import { meter as newMeter } from './meter.ts';
import type { Progress } from './read-replies.ts';
import { pasted } from './read-text.ts';
import type { ReplyCode } from './reply.ts';
import { isAligned, meaningsOf, type Row, rowNode, rowsOf, type Table, tableAt } from './table.ts';
import { understand } from './understand.ts';

/** One row of a report, as far as we know its columns; what is shown of it otherwise is for the caller to cover. */
export type ReportRow = {
  /** From 1, in the order of the report. */
  readonly number: number;
  /** False where the row has more cells than the heading: then nothing of it is read but its place. */
  readonly isAligned: boolean;
  /** Where the row stands in the report. */
  readonly start: number;
  readonly end: number;
  readonly requestId: RequestId | undefined;
  readonly reference: ReferenceReading | undefined;
  readonly merchantReference: string | undefined;
  readonly amount: string | undefined;
  readonly currency: string | undefined;
  /** The application of the row as the report writes it (ics_bill). */
  readonly application: string | undefined;
  readonly codes: readonly Pick<
    ReplyCode,
    'means' | 'family' | 'code' | 'written' | 'known' | 'part' | 'brand' | 'processor'
  >[];
};

/** What a report's heading says. */
export type Report = { readonly columns: readonly string[]; readonly rows: number };

const longestTitle = 40;

/**
 * Reads a report in CSV of any size, row by row: what is remembered does not grow with it. Lines before the heading (the
 * report's title) are passed over. Undefined where no heading with columns that we know comes first.
 *
 * @param onRow hears of each row while the report is read
 */
export function* readReport(text: string, onRow: (row: ReportRow) => void): Generator<Progress, Report | undefined> {
  const source = pasted(text);
  const table = headingOf(text, source);
  if (!table) return undefined;
  const meter = newMeter();
  const read = rowReader(table);
  let rows = 0;
  const steps = rowsOf(source, table, meter, row => onRow(read(row, ++rows)));
  for (let step = steps.next(); !step.done; step = steps.next())
    yield { done: Math.min(meter.spent(), text.length), total: text.length };
  return { columns: table.columns, rows };
}

function headingOf(text: string, source: ReturnType<typeof pasted>): Table | undefined {
  let at = 0;
  for (let line = 0; line < longestTitle && at < text.length; line++) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const table = tableAt(source, at, end);
    if (table) return table;
    at = end + 1;
  }
  return undefined;
}

const mostRemembered = 5000;

/** Reads the rows of a table. The same answers come again and again: each combination is understood once. */
function rowReader(table: Table): (row: Row, number: number) => ReportRow {
  const meanings = meaningsOf(table);
  const column = (means: Means) => meanings.findIndex(meaning => meaning?.means === means);
  const columns = {
    requestId: column('requestId'),
    reference: column('transactionReference'),
    merchantReference: column('merchantReference'),
    amount: column('amount'),
    currency: column('currency'),
  };
  const application = table.columns.findIndex(name => /^(?:application|transaction_?type)$/i.test(name));
  const telling = meanings.flatMap((meaning, i) => (isTelling(meaning) || i === application ? [i] : []));
  const names = telling.map(i => table.columns[i] ?? '');
  const remembered = new Map<string, ReportRow['codes']>();
  const codesOf = (cells: readonly string[]): ReportRow['codes'] => {
    const key = cells.join('\n');
    const known = remembered.get(key);
    if (known) return known;
    const codes = understood(cells, names);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, codes);
    return codes;
  };
  return (row, number) => {
    const { start, end } = row;
    const aligned = isAligned(row, table.columns);
    const cells = aligned ? row.cells : [];
    const cell = (at: number) => cells[at]?.value.trim() || undefined;
    const reference = cell(columns.reference);
    return {
      number,
      isAligned: aligned,
      start,
      end,
      requestId: readRequestId(cell(columns.requestId) ?? ''),
      reference: reference === undefined ? undefined : readReference(coverCardNumbers(reference).text),
      merchantReference: shown(cell(columns.merchantReference)),
      amount: shown(cell(columns.amount)),
      currency: shown(cell(columns.currency)),
      application: shown(cell(application)),
      codes: codesOf(telling.map(i => cells[i]?.value.trim() ?? '')),
    };
  };
}

function isTelling(meaning: Meaning | undefined): boolean {
  return (
    meaning !== undefined &&
    (meaning.family !== undefined || meaning.means === 'processor' || /^merchantAdvice/.test(meaning.means))
  );
}

function shown(text: string | undefined): string | undefined {
  return text && coverCardNumbers(text).text;
}

function understood(values: readonly string[], names: readonly string[]): ReportRow['codes'] {
  const text = coverCardNumbers(values.join('\n')).text;
  let at = 0;
  const cells = text.split('\n').map(value => {
    const start = at;
    at += value.length + 1;
    return { value, start, end: start + value.length, isQuoted: false };
  });
  const steps = gather([rowNode({ cells, start: 0, end: text.length }, names, pasted(text))], newMeter());
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.replies.flatMap(gathered => understand(gathered).codes);
}
