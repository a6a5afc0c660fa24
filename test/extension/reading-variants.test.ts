import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { plain } from '../../src/domain/text.ts';
import { examples, type Transaction } from '../business-center/transactions.ts';
import { type Variant, variants } from '../business-center/variants.ts';
import { eventually } from './reading/eventually.ts';
import { expectationOf, marksExpected, readOf } from './reading/expected-details.ts';
import { marksOn } from './reading/marks-on-page.ts';
import { detailsAddress, expectNoProblems, type Reader, startReader } from './reading/reader.ts';

/** The transactions that are told apart most easily by mistake, by what each shows; the first three are enough for a look. */
const telling = Object.entries({
  'refused (203), no reference': '7778862908997172603705',
  'authorization and settlement in one': '7763010088967620605942',
  'held for review by Decision Manager': '7778092383457881605693',
  'refused (204), with a reference': '7731181773932218603276',
  'the reference is the Request ID': '6731935003836864604392',
  'the reference is another Request ID': '6770608887931537604148',
  'rejected by Decision Manager': '7719822490585162603711',
  'settlement that failed': '7741740970335621603883',
  'authentication wanted, three services not run': '7701583270895427605727',
  'refused but approved by the bank, reversed later': '7788281941152133603881',
}).flatMap(([what, id]) => examples.filter(example => example.id === id).map(transaction => ({ what, transaction })));

describe.each(['chromium', 'firefox'] as const)('the details page in %s', kind => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader(kind);
  });
  afterAll(() => reader.close());
  afterEach(() => expectNoProblems(reader));

  describe.each(variants)('$name', ({ variant }) => {
    beforeAll(() => reader.vary(variant));

    test.each(casesFor(variant, kind === 'firefox'))('$what', async ({ transaction }) => {
      await reader.show(detailsAddress(transaction.id));
      const read = async () => (await reader.read()).transactions.map(readOf);
      await eventually('the transaction', read, [expectationOf(transaction)]);
      const marks = async () => (await marksOn(reader.page)).map(({ text }) => plain(text));
      await eventually('the marks', marks, marksExpected(transaction, variant));
      expect((await reader.read()).view).toBe('transaction-details');
    });
  });
});

function casesFor({ delay, ...rest }: Variant, few: boolean): { what: string; transaction: Transaction }[] {
  if (delay === 5000) return telling.slice(0, 1);
  if (few) return telling.slice(0, 3);
  const isDefault = rest.layout === 'known' && JSON.stringify({ ...rest, delay }) === JSON.stringify(variants[0]?.variant);
  return isDefault ? examples.map(transaction => ({ what: transaction.id, transaction })) : telling;
}
