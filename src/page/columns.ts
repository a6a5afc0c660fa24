import type { LabelUnit, Lexicon } from './fields.ts';
import { isElement, textsIn } from './walk.ts';

/** A cell under a known heading, and the row that it stands in. */
export type CellUnder = { readonly label: string; readonly cell: Element; readonly row: Element };

/**
 * Finds tables and grids, whatever they are built of, by the row that holds their headings: labels side by side, followed
 * by rows with as many cells. Gives the cells under the labels, and which labels are headings of a column.
 */
export function columnsIn(
  units: readonly LabelUnit[],
  lexicon: Lexicon,
): { cells: CellUnder[]; columns: ReadonlySet<LabelUnit> } {
  const byRow = new Map<Element, { unit: LabelUnit; index: number }[]>();
  for (const unit of units) {
    const cell = isElement(unit.node) ? (unit.node.closest('th, [role="columnheader"]') ?? unit.node) : undefined;
    const row = cell?.parentElement;
    if (!cell || !row) continue;
    const entry = { unit, index: columnOf(cell) };
    byRow.set(row, [...(byRow.get(row) ?? []), entry]);
  }
  const cells: CellUnder[] = [];
  const columns = new Set<LabelUnit>();
  for (const [header, labels] of byRow) {
    const rows = rowsUnder(header, labels.length);
    if (rows.length === 0) continue;
    const found = rows.flatMap(row =>
      labels.flatMap(({ unit, index }) => {
        const cell = cellAt(row, index);
        return cell ? [{ label: unit.label, cell, row }] : [];
      }),
    );
    if (found.some(({ cell }) => lexicon.isLabel(textsIn(cell, 80).text))) continue;
    for (const { unit } of labels) columns.add(unit);
    cells.push(...found);
  }
  return { cells, columns };
}

/** The rows below a row of headings; none where the row is an ordinary one. */
function rowsUnder(header: Element, labels: number): Element[] {
  const isTable = header.tagName === 'TR';
  const headings = [...header.children];
  if (isTable) {
    const allHeadings = header.parentElement?.tagName === 'THEAD' || headings.every(cell => cell.tagName === 'TH');
    if (!allHeadings || headings.length < 2) return [];
    const rows = header.closest('table')?.rows ?? [];
    return [...rows].filter(row => row !== header && row.cells.length >= headings.length && row.querySelector('td'));
  }
  const grid = header.closest('[role="grid"], [role="table"], [role="treegrid"]');
  if (grid && headings.some(cell => cell.getAttribute('role') === 'columnheader')) {
    return [...grid.querySelectorAll('[role="row"]')].filter(row => row !== header && row.children.length > 0);
  }
  if (labels < 2 || headings.length < 3) return [];
  return rowsBeside(header, headings.length);
}

/** Rows built of plain boxes: the nearest elements after the row of headings, or after a box around it, of as many cells. */
function rowsBeside(header: Element, cells: number): Element[] {
  let at: Element = header;
  for (let up = 0; up < 4; up++) {
    const after: Element[] = [];
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) after.push(next);
    for (let level = after, down = 0; level.length > 0 && down < 3; down++) {
      const rows = level.filter(row => row.children.length === cells);
      if (rows.length > 0) return rows;
      level = level.flatMap(row => [...row.children]);
    }
    if (!at.parentElement || at.parentElement === header.ownerDocument.body) return [];
    at = at.parentElement;
  }
  return [];
}

/** The column in which a heading stands, counting the columns that earlier headings span. */
function columnOf(cell: Element): number {
  let index = 0;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling) {
    index += spanOf(before);
  }
  return index;
}

function cellAt(row: Element, index: number): Element | undefined {
  let at = 0;
  for (const cell of row.children) {
    at += spanOf(cell);
    if (at > index) return cell;
  }
  return undefined;
}

function spanOf(cell: Element): number {
  const span = Number(cell.getAttribute('colspan') ?? cell.getAttribute('aria-colspan') ?? 1);
  return Number.isInteger(span) && span > 0 && span < 1000 ? span : 1;
}
