import { endsInColon } from './beside.ts';
import type { LabelUnit, Lexicon } from './fields.ts';
import type { Work } from './slices.ts';
import { elementsIn, isElement, textsIn } from './walk.ts';

/** A cell under a known heading, and the row that it stands in. */
export type CellUnder = { readonly label: string; readonly cell: Element; readonly row: Element };

/** A table or grid: its row of headings, and the rows below it that hold values. */
export type Table = { readonly header: Element; readonly rows: readonly Element[] };

export type Columns = {
  readonly grids: readonly Table[];
  readonly cells: readonly CellUnder[];
  readonly columns: ReadonlySet<LabelUnit>;
  readonly isInCell: (node: Node) => boolean;
};

/**
 * Finds tables and grids, whatever they are built of, by the row that holds their headings: labels side by side, followed
 * by rows with as many cells. Gives them, the cells under the labels, which labels are headings of a column, and what is
 * the whole of a cell in the rows below them.
 */
export function* columnsIn(units: readonly LabelUnit[], lexicon: Lexicon): Work<Columns> {
  const byRow = new Map<Element, { unit: LabelUnit; index: number }[]>();
  const starts = new Map<Element, ReadonlyMap<Element, number>>();
  for (const unit of units) {
    const cell = isElement(unit.node) ? (unit.node.closest('th, [role="columnheader"]') ?? unit.node) : undefined;
    const row = cell?.parentElement;
    if (!cell || !row) continue;
    const startOf = starts.get(row) ?? columnsOf(row);
    starts.set(row, startOf);
    const labels = byRow.get(row) ?? [];
    labels.push({ unit, index: startOf.get(cell) ?? 0 });
    byRow.set(row, labels);
  }
  const grids: Table[] = [];
  const cells: CellUnder[] = [];
  const columns = new Set<LabelUnit>();
  const inTables = new Set<Node>();
  const isLabel = (text: string) => lexicon.isLabel(text) || endsInColon(text);
  for (const [header, labels] of byRow) {
    // Headings that stand once more among the rows.
    if (inTables.has(header)) continue;
    yield;
    const rows = rowsUnder(
      header,
      labels.map(({ index }) => index),
    );
    const found: CellUnder[][] = [];
    for (const row of rows) {
      yield;
      const under = labels.flatMap(({ unit, index }) => {
        const cell = cellAt(row, index);
        return cell ? [{ label: unit.label, cell, row }] : [];
      });
      if (!areMostly(under, ({ cell }) => isHeading(cell) || isLabel(textsIn(cell, 80).text))) found.push(under);
    }
    if (found.length === 0) continue;
    // Lines of boxes that each hold a label and its value look like a grid where the values of the first line are missing.
    const isPlain = header.tagName !== 'TR' && !header.closest('[role="grid"], [role="table"], [role="treegrid"]');
    const holdsLabel = (row: Element) => textsIn(row, 2000).texts.some(text => isLabel(text.data));
    if (isPlain && areMostly(found.slice(0, 20), ([first]) => first !== undefined && holdsLabel(first.row))) continue;
    for (const { unit } of labels) columns.add(unit);
    cells.push(...found.flat());
    grids.push({ header, rows: found.flatMap(([first]) => first?.row ?? []) });
    for (const row of rows) inTables.add(row);
  }
  const isInCell = (node: Node) => {
    for (let at: Node | null = node; at; at = at.parentNode) {
      if (at.parentNode && inTables.has(at.parentNode))
        return textsIn(at, 300).text.trim() === textsIn(node, 300).text.trim();
    }
    return false;
  };
  return { grids, cells, columns, isInCell };
}

/** What stands in a cell may be anybody's words: one label among values says nothing, most of them do. */
function areMostly<T>(list: readonly T[], is: (one: T) => boolean): boolean {
  return list.filter(is).length * 2 > list.length;
}

/** A heading cell that is not the first of its row is a label within the row. */
function isHeading(cell: Element): boolean {
  return cell.tagName === 'TH' && cell.previousElementSibling !== null;
}

/** The rows below a row of headings, given the columns in which its labels stand; none where the row is an ordinary one. */
function rowsUnder(header: Element, labels: readonly number[]): Element[] {
  const isTable = header.tagName === 'TR';
  const headings = elementsIn(header);
  if (isTable) {
    const allHeadings = header.parentElement?.tagName === 'THEAD' || headings.every(cell => cell.tagName === 'TH');
    if (headings.length < 2 || !(allHeadings || areHeadings(headings, labels))) return [];
    const below = [...(header.closest('table')?.rows ?? [])].filter(
      row => header.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return below.filter(row => row.cells.length >= headings.length && row.querySelector('td'));
  }
  const grid = header.closest('[role="grid"], [role="table"], [role="treegrid"]');
  if (grid && headings.some(cell => cell.getAttribute('role') === 'columnheader')) {
    return [...grid.querySelectorAll('[role="row"]')].filter(row => row !== header && elementsIn(row).length > 0);
  }
  return areHeadings(headings, labels) ? rowsBeside(header, headings.length) : [];
}

/**
 * True for plain boxes or cells that are headings: labels stand side by side and nothing is a bare number. Where labels
 * and values take turns ("Reason Code", "203", "Reply Flag", "DCARDREFUSED"), a label has its value beside it.
 */
function areHeadings(boxes: readonly Element[], labels: readonly number[]): boolean {
  if (boxes.length < 3 || boxes.some(box => box.tagName === 'DT')) return false;
  const columns = new Set(labels);
  const sideBySide = labels.some(index => columns.has(index + 1));
  return sideBySide && !boxes.some(box => /^\s*\d[\d\s.,:/-]*$/.test(textsIn(box, 80).text));
}

/** Rows built of plain boxes: the nearest elements after the row of headings, or after a box around it, of as many cells. */
function rowsBeside(header: Element, cells: number): Element[] {
  let at: Element = header;
  for (let up = 0; up < 4; up++) {
    const after: Element[] = [];
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) after.push(next);
    for (let level = after, down = 0; level.length > 0 && down < 3; down++) {
      const rows = level.filter(row => elementsIn(row).length === cells);
      if (rows.length > 0) return rows;
      level = level.flatMap(elementsIn);
    }
    if (!at.parentElement || at.parentElement === header.ownerDocument.body) return [];
    at = at.parentElement;
  }
  return [];
}

/** The columns in which the cells of a row begin, counting those that cells before them span. */
function columnsOf(row: Element): Map<Element, number> {
  let index = 0;
  return new Map(
    elementsIn(row).map(cell => {
      const start = index;
      index += spanOf(cell);
      return [cell, start];
    }),
  );
}

function cellAt(row: Element, index: number): Element | undefined {
  let at = 0;
  for (const cell of elementsIn(row)) {
    at += spanOf(cell);
    if (at > index) return cell;
  }
  return undefined;
}

function spanOf(cell: Element): number {
  const span = Number(cell.getAttribute('colspan') ?? cell.getAttribute('aria-colspan') ?? 1);
  return Number.isInteger(span) && span > 0 && span < 1000 ? span : 1;
}
