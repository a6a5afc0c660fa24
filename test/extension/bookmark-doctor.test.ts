import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type Polyfill from 'webextension-polyfill';
import { bookmarkHints } from '../../src/i18n/bookmark-hint.ts';
import { bookmarkWords } from '../../src/i18n/bookmark-words.ts';
import { en } from '../../src/i18n/en.ts';
import { clickThatCloses } from './harness/closing-pages.ts';
import { until } from './harness/until.ts';
import { misfits, violations } from './popup/axe.ts';
import { type Desk, host, startDesk } from './popup/desk.ts';
import { expectNoProblems, hasFocus, shows } from './popup/expecting.ts';
import { addBookmark, addManyBookmarks, moveBookmark, type OwnBookmark, seeBookmark } from './popup/own-bookmarks.ts';
import { control, textOf } from './popup/reading.ts';

declare const chrome: Polyfill.Browser;

const words = bookmarkWords.en;
const { mend, faults } = en;
const folder = 'Every morning';
const own = {
  code: { title: 'Payments', url: `${host}/ebc2/?code=1`, folder },
  http: { title: 'India', url: 'http://businesscenter.in.cybersource.com/ebc2', folder },
  older: { title: 'Manual', url: 'https://ebc2.cybersource.com/ebc2/', folder },
  lookAlike: { title: 'From a mail', url: 'https://businesscenter-cybersource.com/ebc2/', folder },
  right: { title: 'Sign in', url: `${host}/ebc2/`, folder },
  other: { title: 'Shop', url: 'https://example.shop/', folder },
  bookmarklet: { title: 'Small program', url: `javascript:open(/${new URL(host).host}/)`, folder },
} satisfies Record<string, OwnBookmark>;
type Name = keyof typeof own;

describe.each(['chromium', 'firefox'] as const)('a person who checks the bookmarks, in %s', kind => {
  let desk: Desk;
  const ids = new Map<Name, string>();
  const idOf = (name: Name) => ids.get(name) ?? '';
  beforeAll(async () => {
    desk = await startDesk(kind);
    await desk.signOut();
    for (const name of Object.keys(own) as Name[]) ids.set(name, await addBookmark(desk.lab, own[name]));
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  const holds = (name: Name, url: string) =>
    until(`${name} at ${url}`, async () => (await seeBookmark(desk.lab, idOf(name))).url === url || undefined);
  /** The page, opened anew. */
  const open = async (): Promise<Page> => {
    const page = await desk.lab.extensionPage('src/mend/index.html');
    await shows(page, words.title);
    return page;
  };
  const close = (page: Page) => page.evaluate(() => window.close());
  /** The button of one bookmark. */
  const buttonOf = (page: Page, name: Name, label: string) =>
    until(`"${label}" of ${name}`, async () => {
      const handle = await page.evaluateHandle(
        (title, wanted) =>
          [...document.querySelectorAll('.bookmark')]
            .filter(row => row.querySelector('h3')?.textContent === title)
            .flatMap(row => [...row.querySelectorAll('button')])
            .find(one => one.textContent === wanted),
        own[name].title,
        label,
      );
      return (handle.asElement() as ElementHandle<HTMLElement> | null) ?? undefined;
    });

  test('is led there by the popup before any sign-in, and says no: nothing is read', async () => {
    await desk.open(`${host}/ebc2/`);
    await desk.page.waitForSelector('#password');
    const popup = await desk.popup();
    await shows(popup, bookmarkHints.en.why);
    await clickThatCloses(popup, '.once button');
    const page = await desk.lab.openedPage('src/mend/index.html');
    await shows(page, words.permission);
    await hasFocus(page, words.look);
    expect(await textOf(page)).not.toContain(own.code.title);
    await page.keyboard.press('Enter');
    const prompt = await desk.lab.permissionPrompt();
    expect(prompt.text).toMatch(/bookmarks/i);
    await prompt.deny();
    await shows(page, words.refused);
    await hasFocus(page, words.look);
  });

  test('allows it: every bookmark of a Business Center with its verdict, and no other', async () => {
    const page = await desk.lab.openedPage('src/mend/index.html');
    await (await control(page, words.look)).click();
    await (await desk.lab.permissionPrompt()).allow();
    await shows(page, words.found(5));
    for (const line of [
      words.groups['look-alike'](1),
      words.groups.wrong(2),
      words.groups.older(1),
      words.groups.right(1),
      faults.query,
      faults['not-secure'],
      words.noRepair,
      folder,
      'Cybersource Business Center, India',
    ])
      await shows(page, line);
    const text = await textOf(page);
    for (const name of ['other', 'bookmarklet'] as const) expect(text).not.toContain(own[name].title);
    for (const name of Object.keys(own) as Name[])
      expect((await seeBookmark(desk.lab, idOf(name))).url).toBe(own[name].url);
    expect(await violations(page)).toEqual([]);
    for (const width of [320, 1280]) {
      await page.setViewport({ width, height: 800 });
      expect(await misfits(page), `${width}`).toEqual([]);
    }
    await close(page);
  });

  test('repairs one and takes it back; the others stay as they are', async () => {
    const page = await open();
    await (await buttonOf(page, 'http', mend.repair)).click();
    await holds('http', 'https://businesscenter.in.cybersource.com/ebc2/');
    await shows(page, mend.repaired);
    await hasFocus(page, mend.repaired);
    await (await buttonOf(page, 'http', mend.undo)).click();
    await holds('http', own.http.url);
    await shows(page, mend.undone);
    expect(await seeBookmark(desk.lab, idOf('code'))).toEqual(own.code);
    await close(page);
  });

  test('repairs all and takes all back: neither look-alikes nor older names are touched', async () => {
    const page = await open();
    await (await control(page, words.repairAll(2))).click();
    await shows(page, words.repairedAll(2, 0));
    await hasFocus(page, words.repairedAll(2, 0));
    await holds('code', `${host}/ebc2/`);
    await holds('http', 'https://businesscenter.in.cybersource.com/ebc2/');
    for (const name of ['older', 'lookAlike', 'right', 'other'] as const)
      expect(await seeBookmark(desk.lab, idOf(name))).toEqual(own[name]);
    expect(await violations(page)).toEqual([]);
    await (await control(page, words.undoAll(2))).click();
    await shows(page, words.undoneAll(2, 0));
    for (const name of ['code', 'http'] as const) expect(await seeBookmark(desk.lab, idOf(name))).toEqual(own[name]);
    await close(page);
  });

  test('takes today’s name for an older one only by its own button', async () => {
    const page = await open();
    await (await buttonOf(page, 'older', words.takeNewer('businesscenter.cybersource.com'))).click();
    await holds('older', `${host}/ebc2/`);
    await (await buttonOf(page, 'older', mend.undo)).click();
    await holds('older', own.older.url);
    await close(page);
  });

  test('is told where a bookmark has changed meanwhile, and that is left alone', async () => {
    const page = await open();
    await shows(page, words.groups.wrong(2));
    await moveBookmark(desk.lab, idOf('code'), 'https://example.shop/new');
    await (await control(page, words.repairAll(2))).click();
    await shows(page, words.repairedAll(1, 1));
    await shows(page, mend.gone);
    expect((await seeBookmark(desk.lab, idOf('code'))).url).toBe('https://example.shop/new');
    await holds('http', 'https://businesscenter.in.cybersource.com/ebc2/');
    await close(page);
  });

  test('wants new ones to be looked at: the button and the popup tell of a wrong one, and nothing is changed', async () => {
    const badge = () => desk.lab.background(() => chrome.action.getBadgeText({}));
    const made = { title: 'Just made', url: `${host}/ebc2/logout`, folder: 'New' };
    // Not before it is asked for.
    await addBookmark(desk.lab, { ...made, url: `${host}/ebc2/#before` });
    const page = await open();
    await (await until('the box to tick', async () => (await page.$('.watch input')) ?? undefined)).click();
    await until('the wish', () =>
      desk.lab.background(async () => {
        const { watchBookmarks } = await chrome.storage.local.get('watchBookmarks');
        return watchBookmarks === true || undefined;
      }),
    );
    await close(page);
    expect(await badge()).toBe('');
    await addBookmark(desk.lab, { ...made, url: `${host}/ebc2/`, title: 'A right one' });
    const id = await addBookmark(desk.lab, made);
    await until('"!" on the button', async () => (await badge()) === '!' || undefined);
    expect(await seeBookmark(desk.lab, id)).toEqual(made);

    await desk.open('https://example.shop/');
    const popup = await desk.popup();
    await shows(popup, bookmarkHints.en.newWrong);
    await clickThatCloses(popup, '.once button');
    const doctor = await desk.lab.openedPage('src/mend/index.html');
    await shows(doctor, made.title);
    await until('the end of the news', async () => (await badge()) === '' || undefined);
    await (await until('the box', async () => (await doctor.$('.watch input')) ?? undefined)).click();
    await close(doctor);
  });

  test('has thousands of bookmarks: they are listed a part at a time', async () => {
    await addManyBookmarks(desk.lab, 'Old', 3000, `${host}/ebc2/app/Home?n=`);
    const page = await open();
    await until('the many', async () => /\b30\d\b/.test(await textOf(page)) || undefined);
    const rows = () => page.evaluate(() => document.querySelectorAll('.bookmark').length);
    const before = await rows();
    expect(before).toBeLessThan(100);
    await (await control(page, words.more(50))).click();
    await until('more rows', async () => (await rows()) === before + 50 || undefined);
    await close(page);
  });
});
