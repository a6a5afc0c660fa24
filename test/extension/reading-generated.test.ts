import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { randomFrom } from '../business-center/random.ts';
import { readOf } from './reading/expected-details.ts';
import { type GeneratedPage, generatedPage } from './reading/generated-page.ts';
import { detailsAddress, expectNoProblems, type Reader, startReader } from './reading/reader.ts';

describe.each([
  { kind: 'chromium', pages: 300 },
  { kind: 'firefox', pages: 100 },
] as const)('$pages pages that nobody has seen before, in $kind', ({ kind, pages }) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader(kind);
    await reader.open(detailsAddress('7778862908997172603705'));
  });
  afterAll(() => reader.close());
  afterEach(() => expectNoProblems(reader));

  test('every code and reference is read under its own label, and a value that is missing is not made up', async () => {
    const random = randomFrom(203);
    for (let at = 0; at < pages; at++) {
      const page = generatedPage(random);
      await reader.page.$eval('main', (main, html) => main.setHTMLUnsafe(html), page.html);
      const { transactions } = await reader.read();
      expect(transactions.map(readOf), page.html).toEqual([expected(page)]);
    }
  });
});

function expected({ values }: GeneratedPage) {
  const list = (label: string) => [values[label] ?? ''].filter(text => text !== '');
  const [reasonCodes, replyFlags, [reference]] = [
    list('Reason Code'),
    list('Reply Flag'),
    list('Transaction Reference Number'),
  ];
  const answer = { service: 'authorization', reasonCodes, replyFlags, reference };
  const isEmpty = reasonCodes.length === 0 && replyFlags.length === 0 && reference === undefined;
  return { requestId: values['Request ID'], answers: isEmpty ? [] : [answer] };
}
