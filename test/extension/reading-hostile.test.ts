import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../business-center/transactions.ts';
import { eventually } from './reading/eventually.ts';
import { expectationOf, marksExpected, readOf } from './reading/expected-details.ts';
import { hostileChanges } from './reading/hostile-changes.ts';
import { markTexts } from './reading/marks-on-page.ts';
import { detailsAddress, expectNoProblems, type Reader, startReader } from './reading/reader.ts';

const [transaction] = examples.filter(({ id }) => id === '7731181773932218603276');

describe.each(['chromium', 'firefox'] as const)('a page that is built to break us, in %s', kind => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader(kind);
  });
  afterAll(() => reader.close());
  afterEach(() => expectNoProblems(reader));

  test.each(Object.entries(hostileChanges))('%s', async (_, change) => {
    if (!transaction) throw new Error('The example is missing');
    await reader.open(detailsAddress(transaction.id));
    const read = async () => (await reader.read()).transactions.map(readOf);
    const marks = () => markTexts(reader.page);
    await eventually('the transaction', read, [expectationOf(transaction)]);
    await reader.page.evaluate(change);
    await eventually('the transaction after it', read, [expectationOf(transaction)]);
    await eventually('the marks after it', marks, marksExpected(transaction, reader.center.variant));
  });

  test('values in custom elements, in shadow roots and in elements without a box', async () => {
    if (!transaction) throw new Error('The example is missing');
    await reader.open(detailsAddress(transaction.id));
    await reader.page.evaluate(() => {
      const put = (label: string, value: Node) => {
        const row = document.createElement('div');
        row.className = 'row';
        const head = document.createElement('div');
        head.textContent = label;
        row.append(head, value);
        return row;
      };
      const inShadow = document.createElement('x-value');
      inShadow.attachShadow({ mode: 'open' }).append('230');
      const withoutBox = document.createElement('slot');
      withoutBox.append('DCV');
      const rows = [put('Reason Code', inShadow), put('Reply Flag', withoutBox)];
      document.querySelector('main')?.replaceChildren(...rows);
    });
    const fields = async () => (await reader.read()).fields.map(({ field, value }) => `${field} ${value}`);
    await eventually('the fields', fields, ['reasonCode 230', 'replyFlag DCV']);
    await eventually('the marks', () => markTexts(reader.page), ['230', 'DCV']);
  });

  test('a page whose body is taken away and put back', async () => {
    if (!transaction) throw new Error('The example is missing');
    await reader.open(detailsAddress(transaction.id));
    const marks = () => markTexts(reader.page);
    const expected = marksExpected(transaction, reader.center.variant);
    await eventually('the marks', marks, expected);
    const body = await reader.page.evaluateHandle(() => {
      const { body } = document;
      body.replaceWith(document.createElement('body'));
      return body;
    });
    await eventually('the marks of the empty page', marks, []);
    expect((await reader.read()).transactions).toEqual([]);
    await body.evaluate(old => document.body.replaceWith(old));
    await eventually('the marks', marks, expected);
  });
});
