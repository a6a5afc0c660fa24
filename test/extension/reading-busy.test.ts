import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../business-center/transactions.ts';
import { eventually } from './reading/eventually.ts';
import { expectationOf, readOf } from './reading/expected-details.ts';
import { marksOn } from './reading/marks-on-page.ts';
import { detailsAddress, expectNoProblems, type Reader, startReader } from './reading/reader.ts';

/** More than is read in one slice, and so small that all of them are in the tall viewport. */
const rows = 400;

describe.each(['chromium', 'firefox'] as const)('a page that is long and busy, in %s', kind => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader(kind);
    reader.vary({});
  });
  afterAll(() => reader.close());
  afterEach(() => expectNoProblems(reader));

  /** Waits until exactly these codes are marked in the table. */
  const expectMarked = (codes: readonly string[]) => {
    const marks = async () =>
      (await marksOn(reader.page)).filter(({ line }) => /^20[34]$/.test(line)).map(({ text }) => text);
    return eventually('the marks in the table', marks, codes);
  };

  test('codes are marked although the page never rests', async () => {
    const [refused] = examples;
    if (!refused) throw new Error('The stand-in has no transactions');
    await reader.open(detailsAddress(refused.id));
    await reader.page.evaluate(startClock);
    await reader.page.evaluate(addTable, rows);
    await expectMarked(Array<string>(rows).fill('203'));
    expect((await reader.read()).transactions.map(readOf)).toEqual([expectationOf(refused)]);
  });

  test('nothing is left of what is replaced while the page is being read', async () => {
    await reader.page.evaluate(replaceCodes, '204');
    await expectMarked(Array<string>(rows).fill('204'));
  });
});

/** Runs in the page: a clock that ticks all the time. */
function startClock(): void {
  const clock = document.createElement('p');
  document.body.prepend(clock);
  setInterval(() => {
    clock.textContent = `Now ${performance.now()}`;
  }, 5);
}

/** Runs in the page: a long table with a code in each row. */
function addTable(count: number): void {
  const table = document.createElement('table');
  const line = (cells: readonly string[], tag: 'th' | 'td') => {
    const row = document.createElement('tr');
    for (const text of cells) row.append(Object.assign(document.createElement(tag), { textContent: text }));
    return row;
  };
  table.append(line(['Order', 'Reason Code', 'Amount'], 'th'));
  for (let i = 0; i < count; i++) table.append(line([`order-${i}`, '203', '12.50'], 'td'));
  table.id = 'long';
  table.style.cssText = 'font-size: 6px; line-height: 8px; border-spacing: 0';
  document.body.prepend(table);
}

/** Runs in the page: another code in every row, a few rows at a time. */
function replaceCodes(code: string): void {
  const cells = [...document.querySelectorAll('#long td:nth-child(2)')];
  const some = () => {
    for (const cell of cells.splice(0, 20)) cell.textContent = code;
    if (cells.length > 0) setTimeout(some, 3);
  };
  some();
}
