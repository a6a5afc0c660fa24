import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { until } from './harness/until.ts';
import { type GridNow, gridOn } from './reading/grid-on-page.ts';
import { expectNoProblems, host, type Reader, startReader } from './reading/reader.ts';

const transactions = `${host}/ebc2/app/TransactionManagement/Transactions`;

describe.each(['chromium', 'firefox'] as const)('the grid of 2,000 transactions in %s', kind => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader(kind, { width: 1800, height: 800 });
  });
  beforeEach(() => reader.vary({}));
  afterAll(() => reader.close());
  afterEach(() => expectNoProblems(reader));

  /** Waits until the codes in view are marked and no mark is elsewhere than on a code of a row near the viewport. */
  const expectRightMarks = async (): Promise<GridNow> => {
    let last: GridNow | undefined;
    const found = until('the marks of the grid', async () => {
      last = await gridOn(reader.page);
      return isRight(last) ? last : undefined;
    });
    return found.catch(error => {
      expect(last?.marked, 'the marks in view').toEqual(last?.inView);
      expect(last?.strays, 'marks that stand elsewhere').toEqual([]);
      throw error;
    });
  };

  test.each([
    { name: 'plain boxes', change: {} },
    { name: 'boxes with the roles of a grid', change: { layout: 'dl' } },
    { name: 'rows that are replaced', change: { rerender: 'in-place' } },
    { name: 'French heads with a colon', change: { language: 'fr', colon: true } },
  ] as const)('marks follow while it is scrolled: $name', async ({ change }) => {
    reader.vary(change);
    await reader.open(transactions);
    const atTop = await expectRightMarks();
    expect(atTop.inView.length).toBeGreaterThan(10);
    for (const row of [3, 60, 61, 1000, 1990, 0]) {
      await reader.page.$eval('.grid-body', (body, top) => body.scrollTo({ top }), row * 36);
      await expectRightMarks();
    }
    expect(await gridOn(reader.page)).toEqual(atTop);
  });

  test('marks follow while it is scrolled without a stop', async () => {
    await reader.open(transactions);
    await expectRightMarks();
    await reader.page.$eval(
      '.grid-body',
      body =>
        new Promise<void>(done => {
          const step = () => {
            body.scrollTop += 137;
            if (body.scrollTop > 9000) done();
            else requestAnimationFrame(step);
          };
          step();
        }),
    );
    await expectRightMarks();
  });

  test('it is a list, not the details of a transaction, and nothing of a row far below is marked', async () => {
    await reader.open(transactions);
    const { inView } = await expectRightMarks();
    const { view, transactions: found, words } = await reader.read();
    expect({ view, found }).toEqual({ view: 'transactions', found: [] });
    expect(words.length).toBeGreaterThan(inView.length);
  });
});

function isRight({ inView, marked, strays }: GridNow): boolean {
  return inView.length > 0 && isDeepStrictEqual(marked, inView) && strays.length === 0;
}
