import type { PageTable } from '../domain/grid-table.ts';
import type { Table } from './columns.ts';
import { around } from './paths.ts';
import { isShown } from './shown.ts';
import { readValue } from './values.ts';
import { elementsIn, isElement } from './walk.ts';

/**
 * What is to be copied of the page's tables: the selected rows of the one that has most of them, else the rows on screen
 * of the one that shows most, as a person sees them from above. A grid that keeps only some rows in the page gives those.
 */
export function tableOn(tables: readonly Table[]): PageTable | undefined {
  for (const selected of [true, false]) {
    const picked = tables.map(({ header, rows }) => ({
      header,
      rows: rows.filter(row => isShown(row) && (selected ? isSelected(row) : isOnScreen(row))),
    }));
    const [most] = picked.sort((a, b) => b.rows.length - a.rows.length);
    if (!most?.rows[0]) continue;
    return {
      heads: cellsOf(most.header),
      rows: most.rows.sort((a, b) => middleOf(a) - middleOf(b)).map(cellsOf),
      selected,
    };
  }
  return undefined;
}

function cellsOf(row: Element): string[] {
  return elementsIn(row).map(cell => readValue(cell).value.slice(0, 200));
}

function isSelected(row: Element): boolean {
  const mark = ':is([aria-selected="true"], [aria-checked="true"], input:checked)';
  return row.matches(mark) || row.querySelector(mark) !== null;
}

/** A row counts as seen where its middle is: in the window, and in every box around it that cuts off what is outside. */
function isOnScreen(row: Element): boolean {
  const middle = middleOf(row);
  for (let at = around(row); at; at = around(at)) {
    if (!isElement(at) || getComputedStyle(at).overflowY === 'visible') continue;
    const { top, bottom } = at.getBoundingClientRect();
    if (middle < top || middle > bottom) return false;
  }
  return middle > 0 && middle < (row.ownerDocument.defaultView?.innerHeight ?? 0);
}

function middleOf(row: Element): number {
  const { top, bottom } = row.getBoundingClientRect();
  return (top + bottom) / 2;
}
