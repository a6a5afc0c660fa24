import { maskCardNumbers } from './card-guard.ts';
import { escapeHtml } from './html.ts';
import { plain } from './text.ts';

/** What is on screen of several transactions: the heads of the columns, and rows with a cell for each. */
export type CopiedTable = { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };

// In each form a sign that no card number is grouped by stands between any two cells, so that none can arise from several.

/** The table as aligned text, a bar between its cells; each cell one line, without card numbers. */
export function tableAsText(table: CopiedTable): string {
  const lines = [table.heads, ...table.rows].map(row =>
    row.map(cell => maskCardNumbers(plain(cell)).replaceAll('|', '/')),
  );
  const widths = table.heads.map((_, column) => Math.max(...lines.map(line => line[column]?.length ?? 0)));
  return lines.map(line => `| ${widths.map((width, i) => (line[i] ?? '').padEnd(width)).join(' | ')} |`).join('\n');
}

/** The table as CSV (RFC 4180, every cell quoted), in which no spreadsheet finds a formula and nobody a card number. */
export function tableAsCsv(table: CopiedTable): string {
  return [table.heads, ...table.rows]
    .map(row => `${table.heads.map((_, i) => csvCell(row[i] ?? '')).join(',')}\r\n`)
    .join('');
}

/**
 * A cell that a spreadsheet takes for text: one that begins with = + - @ (of full width too), a tab or a line end, blanks
 * before it or not, gets an apostrophe in front. The signs are those that OWASP lists under "CSV Injection".
 */
export function csvCell(text: string): string {
  const masked = maskCardNumbers(text);
  const harmless = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(masked) ? `'${masked}` : masked;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** The table as rich text for the clipboard: HTML in which every cell is text, without card numbers. */
export function tableAsHtml(table: CopiedTable): string {
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${table.heads.map((_, i) => `<${tag}>${escapeHtml(maskCardNumbers(plain(cells[i] ?? '')))}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${row(table.heads, 'th')}</thead><tbody>${table.rows.map(cells => row(cells, 'td')).join('')}</tbody></table>`;
}
