import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { askingOf } from '../../src/domain/asking.ts';
import type { FieldName } from '../../src/domain/field-names.ts';
import type { Field } from '../../src/domain/fields.ts';
import type { Transaction } from '../../src/domain/transaction.ts';
import { loadScreens, type Screen } from '../business-center/screens.ts';
import { eventually } from './reading/eventually.ts';
import { type Mark, marksOn, markTexts } from './reading/marks-on-page.ts';
import { expectNoProblems, type Reader, startReader } from './reading/reader.ts';

const screens = loadScreens();

describe.each(['chromium', 'firefox'] as const)('every screen of test/screens, in %s', kind => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader(kind);
  });
  afterAll(() => reader.close());
  afterEach(() => expectNoProblems(reader));

  test.each(screens)('$name: $why', async screen => {
    await reader.open(screen.address);
    await eventually('the kind of page', async () => (await reader.read()).view, screen.view);
    await eventually('the fields', async () => foundIn((await reader.read()).fields), expectedOf(screen));
    const { transactions } = await reader.read();
    for (const { field, value, service } of screen.find)
      if (service !== undefined) expect(answersOf(transactions, service), `${service} ${field}`).toContain(value);
    expect(referenceToGive(transactions)).toBe(screen.trn);

    // A screen that is higher than the window is looked at from its end.
    await reader.page.$eval('main', main => main.lastElementChild?.scrollIntoView({ block: 'end' }));
    await eventually('the marks', () => markTexts(reader.page), [...screen.marks]);
    const left = screen.leave.filter(text => !screen.marks.includes(text));
    expect((await marksOn(reader.page)).flatMap(mark => left.filter(text => touches(mark, text)))).toEqual([]);
  });
});

/** Headings, what means nothing to us, and fields that no screen lists. */
const unlisted: ReadonlySet<FieldName> = new Set([
  'service',
  'section',
  'other',
  'avsRaw',
  'cvnRaw',
  'electronicVerification',
  'accountName',
  'systemTrace',
  'xid',
  'arn',
  'tokenId',
  'cardNumber',
  'cardType',
  'replyMessage',
  'email',
  'customerName',
]);

/** The fields as a screen lists them; a label without a value is none. */
function foundIn(fields: readonly Field[]): string[] {
  return fields
    .filter(({ field, value }) => value !== '' && !unlisted.has(field))
    .map(({ field, value }) => `${field} ${value}`);
}

function expectedOf(screen: Screen): string[] {
  return screen.find.map(({ field, value }) => `${field} ${value}`);
}

/** All codes and references that a service answered with. */
function answersOf(transactions: readonly Transaction[], service: string): string[] {
  return transactions
    .flatMap(({ services }) => services.filter(result => result.service === service))
    .flatMap(({ codes, reference }) => [
      ...codes.map(({ code }) => code),
      ...(reference && reference.kind !== 'unreadable' ? [reference.value] : []),
    ]);
}

/** The reference that a person is given first; null where none is certain. */
function referenceToGive(transactions: readonly Transaction[]): string | null {
  const [transaction, ...others] = transactions;
  if (!transaction || others.length > 0) return null;
  const { answer } = askingOf(transaction).first;
  return answer.kind === 'number' && answer.reference.kind === 'reference' ? answer.reference.value : null;
}

function touches({ text, line, at }: Mark, other: string): boolean {
  for (let from = line.indexOf(other); from >= 0; from = line.indexOf(other, from + 1))
    if (from < at + text.length && at < from + other.length) return true;
  return false;
}
