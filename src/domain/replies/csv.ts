// Cells with their places, one row at a time, are what a report of any size needs. Of the well-kept readers of CSV none
// gives a cell's place, and those that go row by row bring code that asks the network (Papa Parse) or makes functions out
// of text (d3-dsv, uDSV), which has no place in this extension; the format's rules fit on a page (RFC 4180).

/** One cell: its value without quotes, and where it stands (the inside of its quotes). */
export type Cell = { readonly value: string; readonly start: number; readonly end: number; readonly isQuoted: boolean };

/** A row of cells, and where the next one begins. */
export type CsvRow = { readonly cells: readonly Cell[]; readonly end: number; readonly next: number };

const longestQuoted = 100_000;

/**
 * Reads the row that begins at a place. A quote that is never closed, or inside a cell, is a character like others.
 *
 * @param limit where the text ends for this reader
 */
export function rowAt(text: string, at: number, limit: number, delimiter: string): CsvRow {
  const cells: Cell[] = [];
  let pos = at;
  for (;;) {
    const quoted = quotedCell(text, pos, limit, delimiter);
    const cell = quoted?.cell ?? bareCell(text, pos, limit, delimiter);
    cells.push(cell);
    pos = quoted?.next ?? cell.end;
    if (pos < limit && text[pos] === delimiter) pos++;
    else break;
  }
  const end = pos;
  if (text[pos] === '\r') pos++;
  if (text[pos] === '\n') pos++;
  return { cells, end, next: Math.min(Math.max(pos, at + 1), Math.max(limit, at + 1)) };
}

function bareCell(text: string, at: number, limit: number, delimiter: string): Cell {
  let end = at;
  while (end < limit) {
    const character = text[end];
    if (character === delimiter || character === '\n' || (character === '\r' && text[end + 1] === '\n')) break;
    end++;
  }
  return { value: text.slice(at, end), start: at, end, isQuoted: false };
}

function quotedCell(
  text: string,
  at: number,
  limit: number,
  delimiter: string,
): { readonly cell: Cell; readonly next: number } | undefined {
  let start = at;
  while (text[start] === ' ' && start - at < 20) start++;
  if (text[start] !== '"') return undefined;
  start++;
  const last = Math.min(limit, start + longestQuoted);
  for (let end = start; end < last; end++) {
    if (text[end] !== '"') continue;
    if (text[end + 1] === '"') {
      end++;
      continue;
    }
    let next = end + 1;
    while (text[next] === ' ' && next - end < 20) next++;
    const isClosed = next >= limit || text[next] === delimiter || text[next] === '\n' || text[next] === '\r';
    if (!isClosed) return undefined;
    return { cell: { value: text.slice(start, end).replaceAll('""', '"'), start, end, isQuoted: true }, next };
  }
  return undefined;
}
