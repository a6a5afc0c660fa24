import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { tableWords } from '../../src/i18n/table-text.ts';
import { paste } from './popup/clipboard.ts';
import { type Desk, host, startDesk } from './popup/desk.ts';
import { expectNoProblems, shows } from './popup/expecting.ts';
import { control } from './popup/reading.ts';
import { type Person, personAt } from './support/person.ts';

const words = tableWords.en;
const transactions = `${host}/ebc2/app/TransactionManagement/Transactions`;

describe.each(['chromium', 'firefox'] as const)('the table of transactions, in %s', kind => {
  let desk: Desk;
  let person: Person;
  beforeAll(async () => {
    desk = await startDesk(kind, { window: { width: 1800, height: 800 } });
    person = personAt(desk);
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  /** The Request IDs of the rows whose middle a person sees, from above. */
  const onScreen = () =>
    desk.page.evaluate(() => {
      const view = document.querySelector('.grid-body')?.getBoundingClientRect();
      const rows = [...document.querySelectorAll<HTMLElement>('.grid-row:not([hidden])')].map(row => {
        const { top, bottom } = row.getBoundingClientRect();
        return { middle: (top + bottom) / 2, id: row.querySelector('a')?.textContent ?? '' };
      });
      const bottom = Math.min(view?.bottom ?? 0, innerHeight);
      return rows
        .filter(({ middle }) => middle >= (view?.top ?? 0) && middle <= bottom)
        .sort((a, b) => a.middle - b.middle)
        .map(({ id }) => id);
    });
  const open = async () => {
    await desk.open(transactions);
    await desk.page.waitForSelector('.grid-row a');
    await desk.page.$eval('.grid-body', body => body.scrollTo({ top: 2000 }));
    await person.rests();
  };
  const idsIn = (text: string) => text.split('\n').flatMap(line => /^\W*(\d{16,26})\b/.exec(line)?.[1] ?? []);

  test('the popup copies what is on screen, each code explained, and the same as CSV', async () => {
    await open();
    const ids = await onScreen();
    expect(ids.length).toBeGreaterThan(5);
    const count = words.count(ids.length, false);
    let popup = await desk.popup();
    await shows(popup, count);
    await (await control(popup, words.copy)).click();
    await shows(popup, words.copied(count));
    const table = await paste(desk);
    expect(idsIn(table)).toEqual(ids);
    expect(table).toContain(words.head('Reason Code'));

    popup = await desk.popup();
    await (await control(popup, words.csv)).click();
    await shows(popup, words.csvCopied(count));
    const csv = await paste(desk);
    expect(idsIn(csv)).toEqual(ids);
    expect(csv).toContain(`"${words.head('Reason Code')}"`);
  });

  test('the key copies it without the popup, and offers CSV', async () => {
    await open();
    const ids = await onScreen();
    await desk.lab.press(desk.page, 'C');
    await person.sees(words.copied(words.count(ids.length, false)));
    await person.sees(words.csv);
    expect(idsIn(await paste(desk))).toEqual(ids);
  });

  test('of selected rows it copies those only', async () => {
    await open();
    const [, second, third] = await onScreen();
    await desk.page.evaluate(
      wanted => {
        for (const row of document.querySelectorAll('.grid-row'))
          if (wanted.includes(row.querySelector('a')?.textContent ?? '')) row.setAttribute('aria-selected', 'true');
      },
      [second, third],
    );
    await desk.lab.press(desk.page, 'C');
    await person.sees(words.copied(words.count(2, true)));
    expect(idsIn(await paste(desk))).toEqual([second, third]);
  });
});
