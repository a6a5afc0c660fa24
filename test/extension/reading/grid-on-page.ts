import type { Page } from 'puppeteer-core';

/** The marks of the Transactions grid at one moment, held against its rows. */
export type GridNow = {
  /** The reason codes and reply flags of the rows in view, in the order of reading. */
  readonly inView: readonly string[];
  /** What is marked in the rows in view. */
  readonly marked: readonly string[];
  /** Marks that are not a whole code of their column, and marks of rows farther than 300 pixels outside the viewport. */
  readonly strays: readonly string[];
};

/** Compares what is registered as marked in the page with what its grid shows. */
export function gridOn(page: Page): Promise<GridNow> {
  return page.evaluate(() => {
    const codeColumns = [6, 7];
    const margin = 300;
    const view = document.querySelector('.grid-body')?.getBoundingClientRect();
    const rows = [...document.querySelectorAll<HTMLElement>('.grid-row:not([hidden])')]
      .map(row => ({ row, box: row.getBoundingClientRect(), cells: [...row.children] }))
      .sort((a, b) => a.box.top - b.box.top);
    const ranges = [...(CSS.highlights.get('companion-code') ?? [])].map(range => {
      const cell = range.startContainer.parentElement?.closest('.cell');
      const text = (range.startContainer.textContent ?? '').slice(range.startOffset, range.endOffset);
      const row = rows.find(({ cells }) => cells.some(each => each === cell));
      const column = row && cell ? row.cells.indexOf(cell) : -1;
      const isCode = codeColumns.includes(column) && text !== '' && text === cell?.textContent;
      const isNear = row !== undefined && row.box.bottom >= -margin && row.box.top <= innerHeight + margin;
      return { row, column, text, isRight: isCode && isNear };
    });
    const shown = rows.filter(({ box }) => view && box.bottom > view.top + 1 && box.top < view.bottom - 1);
    const inView = shown.flatMap(({ cells }) => codeColumns.map(column => cells[column]?.textContent ?? ''));
    const marked = shown.flatMap(row =>
      codeColumns.flatMap(column => ranges.filter(each => each.row === row && each.column === column)),
    );
    return {
      inView: inView.filter(text => text !== ''),
      marked: marked.map(({ text }) => text),
      strays: ranges.filter(({ isRight }) => !isRight).map(({ text, column }) => `"${text}" in column ${column}`),
    };
  });
}
