import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type Polyfill from 'webextension-polyfill';
import { allCodes } from '../../src/i18n/catalogue.ts';
import { wordsIn } from '../../src/i18n/language.ts';
import { until } from './harness/until.ts';
import { misfits, violations } from './popup/axe.ts';
import { type Desk, startDesk } from './popup/desk.ts';
import { expectNoProblems, hasFocus, shows } from './popup/expecting.ts';
import { control } from './popup/reading.ts';

declare const chrome: Polyfill.Browser;

const cases = (['chromium', 'firefox'] as const).flatMap(kind => [
  [kind, 'light', 'en'] as const,
  [kind, 'dark', 'fr'] as const,
]);

describe.each(cases)('the page of all codes, in %s, %s, %s', (kind, colorScheme, language) => {
  const words = wordsIn(language);
  const { allCodes: page, find } = words;
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(kind, { colorScheme });
    await desk.lab.background(async chosen => chrome.storage.local.set({ settings: { language: chosen } }), language);
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  const open = async (hash = '') => {
    const opened = await desk.lab.extensionPage(`src/codes/index.html${hash}`);
    await shows(opened, page.title);
    return opened;
  };
  const close = (opened: Page) => opened.evaluate(() => window.close());
  const idsOf = (opened: Page) =>
    opened.evaluate(() => [...document.querySelectorAll('.entry')].map(entry => entry.id));

  test('holds every code once, under a heading for its kind', async () => {
    const opened = await open();
    const all = allCodes().map(({ family, code }) => `${family}/${code}`);
    await until('all rows', async () => (await idsOf(opened)).length >= all.length || undefined);
    expect(await idsOf(opened)).toEqual(all);
    const headings = await opened.$$eval('h2', found => found.map(({ textContent }) => textContent));
    expect(headings).toEqual([...new Set(allCodes().map(({ family }) => words.families[family]))]);
    await shows(opened, page.count(all.length));
    await close(opened);
  });

  test('opens at the code that the address names, which has the focus, and follows its twins', async () => {
    const opened = await open('#scmp/DCARDREFUSED');
    const here = () =>
      opened.evaluate(() => {
        const row = document.activeElement;
        const top = row?.getBoundingClientRect().top ?? -1;
        return row?.classList.contains('is-here') && top >= 0 && top < innerHeight ? row.id : undefined;
      });
    expect(await until('the row in sight', here)).toBe('scmp/DCARDREFUSED');
    const twin = await until(
      'the link to the twin',
      async () => (await opened.$('.is-here a[href="#simple-order/203"]')) ?? undefined,
    );
    await twin.evaluate(link => link.click());
    await until('the twin', async () => (await here()) === 'simple-order/203' || undefined);
    await close(opened);
  });

  test('searches as it is typed into, by kind too, and says what was not found', async () => {
    const opened = await open();
    await opened.keyboard.press('/');
    await hasFocus(opened, find.label);
    await opened.keyboard.type('avs n');
    await until('one row', async () => String(await idsOf(opened)) === 'avs/N' || undefined);
    await shows(opened, page.count(1));
    await opened.keyboard.press('Escape');
    await opened.select('select', 'cvn');
    const cvn = allCodes().filter(({ family }) => family === 'cvn');
    await until('one kind', async () => (await idsOf(opened)).length === cvn.length || undefined);
    await opened.type('input', 'qqqq zzzz');
    await shows(opened, find.noneWhat);
    expect(await violations(opened)).toEqual([]);
    await (await control(opened, page.showAll)).click();
    await until('all again', async () => (await idsOf(opened)).length === allCodes().length || undefined);
    await hasFocus(opened, find.label);
    await close(opened);
  });

  test('says that it does not know the code of a link, and what is near', async () => {
    const opened = await open('#scmp/DCARDREFUSE');
    await shows(opened, page.gone('DCARDREFUSE'));
    expect(await idsOf(opened)).toEqual(['scmp/DCARDREFUSED']);
    await close(opened);
  });

  test.each(['#?stolen', '#avs/N', '#avs/Q9Q'])('axe finds nothing and everything fits: %s', async hash => {
    const opened = await open(hash);
    // One kind is enough: axe takes ten seconds over all rows.
    if (hash === '#avs/N') await opened.select('select', 'avs');
    expect(await violations(opened)).toEqual([]);
    for (const width of [320, 700, 1280]) {
      await opened.setViewport({ width, height: 800 });
      expect(await misfits(opened), `${width}`).toEqual([]);
    }
    await close(opened);
  });

  test('prints the rows without its controls', async () => {
    const opened = await open('#?stolen');
    await desk.lab.emulate(opened, { print: true });
    expect(await opened.$eval('.all-codes-tools', tools => getComputedStyle(tools).display)).toBe('none');
    expect(await opened.$eval('.entry', entry => getComputedStyle(entry).contentVisibility)).toBe('visible');
    await close(opened);
  });
});
