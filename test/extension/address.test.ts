import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { until } from './harness/until.ts';
import { violations } from './popup/axe.ts';
import { cardOn, pressOnCard } from './popup/card.ts';
import { type Desk, host, startDesk } from './popup/desk.ts';
import { expectNoProblems, hasFocus, shows } from './popup/expecting.ts';
import { addBookmark, moveBookmark, type OwnBookmark, seeBookmark } from './popup/own-bookmarks.ts';
import { control, textOf } from './popup/reading.ts';

const wrong = `${host}/ebc2/?code=1`;
const right = `${host}/ebc2/`;
const { mend, faults } = en;
const bookmark: OwnBookmark = { title: 'Business Center', url: wrong, folder: 'Every morning' };

describe.each(['chromium', 'firefox'] as const)('a person who signs in from a wrong bookmark, in %s', kind => {
  let desk: Desk;
  let id: string;
  beforeAll(async () => {
    desk = await startDesk(kind);
    await desk.signOut();
    id = await addBookmark(desk.lab, bookmark);
    await desk.open(wrong);
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  /** The page that mends, opened from the card on the page. */
  const openMend = async (): Promise<Page> => {
    await desk.open(wrong);
    await cardOn(desk);
    await pressOnCard(desk, 'mend');
    const page = await desk.lab.openedPage('src/mend/index.html');
    await shows(page, mend.title);
    return page;
  };
  const holds = (url: string) =>
    until(`a bookmark at ${url}`, async () => (await seeBookmark(desk.lab, id)).url === url || undefined);

  test('says no to the browser’s question: nothing is changed, and the way to do it by hand is told', async () => {
    const page = await openMend();
    for (const line of [wrong, right, faults.query, mend.permission]) await shows(page, line);
    await hasFocus(page, mend.find);
    await page.keyboard.press('Enter');
    await (await desk.lab.permissionPrompt()).deny();
    await shows(page, mend.refused);
    await hasFocus(page, mend.find);
    expect(await seeBookmark(desk.lab, id)).toEqual(bookmark);
  });

  test('allows it, mends the bookmark and takes it back', async () => {
    const page = await desk.lab.openedPage('src/mend/index.html');
    await (await control(page, mend.find)).click();
    const prompt = await desk.lab.permissionPrompt();
    expect(prompt.text).toMatch(/bookmarks/i);
    await prompt.allow();
    await shows(page, mend.found(1));
    await shows(page, bookmark.title);
    await shows(page, bookmark.folder);
    expect(await seeBookmark(desk.lab, id)).toEqual(bookmark);

    await (await control(page, mend.repair)).click();
    await shows(page, mend.repaired);
    await holds(right);
    expect(await seeBookmark(desk.lab, id)).toEqual({ ...bookmark, url: right });
    expect(await violations(page)).toEqual([]);

    await (await control(page, mend.undo)).click();
    await shows(page, mend.undone);
    await holds(wrong);
    expect(await seeBookmark(desk.lab, id)).toEqual(bookmark);

    // All with the keyboard: where the button goes, the line that says what was done has the focus.
    await hasFocus(page, mend.undone);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await hasFocus(page, mend.repair);
    await page.keyboard.press('Enter');
    await shows(page, mend.repaired);
    await holds(right);
    await page.evaluate(() => window.close());
  });

  test('is not asked again, and is told where no bookmark has the address', async () => {
    const page = await openMend();
    await shows(page, mend.none);
    expect(await textOf(page)).not.toContain(mend.permission);
    await (await control(page, mend.open)).click();
    await until('the sign-in page', async () => (await desk.addresses()).includes(right) || undefined);
  });

  test('is shown bookmarks that are wrong in another way, and none is changed that has changed meanwhile', async () => {
    const other = { title: 'Home of the Business Center', url: `${host}/ebc2/app/Home`, folder: 'Work' };
    const otherId = await addBookmark(desk.lab, other);
    const page = await openMend();
    await shows(page, mend.similar);
    await shows(page, other.title);
    await moveBookmark(desk.lab, otherId, 'https://example.shop/');
    await (await control(page, mend.repair)).click();
    await shows(page, mend.gone);
    expect(await seeBookmark(desk.lab, otherId)).toEqual({ ...other, url: 'https://example.shop/' });
    await page.evaluate(() => window.close());
  });
});
