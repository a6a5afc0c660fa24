import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { examples, type Transaction } from '../business-center/transactions.ts';
import { eventually } from './reading/eventually.ts';
import { expectationOf, marksExpected, readOf } from './reading/expected-details.ts';
import { markTexts } from './reading/marks-on-page.ts';
import { detailsAddress, expectNoProblems, host, type Reader, startReader } from './reading/reader.ts';

const users = `${host}/ebc2/app/AccountManagement/Users`;
const refused = example('7778862908997172603705');
const review = example('7778092383457881605693');
const sale = example('7763010088967620605942');

describe.each(['chromium', 'firefox'] as const)('moving about in %s', kind => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader(kind);
  });
  beforeEach(() => reader.vary({}));
  afterAll(() => reader.close());
  afterEach(() => expectNoProblems(reader));

  /** Exactly this transaction is read and exactly its codes are marked: nothing is left of the page before. */
  const expectOnly = async (transaction: Transaction) => {
    const transactions = async () => (await reader.read()).transactions.map(readOf);
    await eventually('the transaction', transactions, [expectationOf(transaction)]);
    await eventually('the marks', () => markTexts(reader.page), marksExpected(transaction, reader.center.variant));
  };
  const expectNothing = async () => {
    await eventually('the transactions', async () => (await reader.read()).transactions, []);
    await eventually('the marks', () => markTexts(reader.page), []);
  };

  test('Next and Previous lead to the codes and the reference of another transaction', async () => {
    await reader.open(detailsAddress(refused.id));
    for (const name of ['Next', 'Next', 'Previous', 'Next', 'Next', 'Next']) {
      await reader.page.locator(`a.step ::-p-text(${name})`).click();
      await expectOnly(await shownNow(reader));
    }
  });

  test('rows that are used again for another transaction keep nothing of the one before', async () => {
    reader.vary({ rerender: 'reused', delay: 500 });
    await reader.open(detailsAddress(refused.id));
    await expectOnly(refused);
    for (const transaction of [sale, review, refused]) {
      await reader.move(detailsAddress(transaction.id));
      await expectOnly(transaction);
    }
  });

  test('rows that are replaced some time after they came are marked anew', async () => {
    reader.vary({ rerender: 'in-place' });
    await reader.open(detailsAddress(review.id));
    await expectOnly(review);
    await reader.move(detailsAddress(sale.id));
    await expectOnly(sale);
  });

  test('Back, Forward and a replaced address are followed without a load', async () => {
    await reader.open(detailsAddress(refused.id));
    await expectOnly(refused);
    await reader.move(users);
    await expectNothing();
    await reader.move(detailsAddress(review.id));
    await expectOnly(review);
    await goInHistory(reader, -1);
    await expectNothing();
    await goInHistory(reader, -1);
    await expectOnly(refused);
    await goInHistory(reader, 2);
    await expectOnly(review);
    await reader.page.evaluate(address => {
      history.replaceState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, detailsAddress(sale.id));
    await expectOnly(sale);
  });

  test('a page that is still loading has nothing; what comes late is read and marked', async () => {
    reader.vary({ delay: 500 });
    await reader.page.goto(detailsAddress(review.id));
    await reader.page.waitForSelector('main > .loading');
    const { transactions, words } = await reader.read();
    expect({ transactions, words, marks: await markTexts(reader.page) }).toEqual({
      transactions: [],
      words: [],
      marks: [],
    });
    await expectOnly(review);
  });

  test('a page that the browser had kept and shows again is marked and followed', async () => {
    await reader.open(detailsAddress(refused.id));
    await expectOnly(refused);
    await reader.page.evaluate(() => Reflect.set(window, 'wasKept', true));
    await reader.page.goto('https://example.shop/');
    await goInHistory(reader, -1);
    const wasKept = () =>
      reader.page.evaluate(() => location.host !== 'example.shop' && Reflect.has(window, 'wasKept'));
    await eventually('the page itself, not a new copy of it', wasKept, true);
    await expectOnly(refused);
    await reader.move(detailsAddress(sale.id));
    await expectOnly(sale);
  });
});

function example(id: string): Transaction {
  const found = examples.find(transaction => transaction.id === id);
  if (!found) throw new Error(`No example ${id}`);
  return found;
}

/** The example at whose address the page is. */
async function shownNow(reader: Reader): Promise<Transaction> {
  const address = await reader.page.evaluate(() => location.href);
  return example(new URL(address).searchParams.get('requestId') ?? '');
}

async function goInHistory(reader: Reader, steps: number): Promise<void> {
  await reader.page.evaluate(by => history.go(by), steps);
}
