import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type Polyfill from 'webextension-polyfill';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { until } from './harness/until.ts';
import { type Desk, host, startDesk } from './popup/desk.ts';
import { expectNoProblems, shows } from './popup/expecting.ts';
import { currentMark } from './support/current-mark.ts';
import { type Person, personAt } from './support/person.ts';
import { emptyPage, putRows } from './support/rows.ts';

declare const chrome: Polyfill.Browser;

const { menu } = en.find;

describe.each(['chromium', 'firefox'] as const)('"What does this mean?" on selected text, in %s', kind => {
  let desk: Desk;
  let person: Person;
  beforeAll(async () => {
    desk = await startDesk(kind);
    person = personAt(desk);
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  /** A page with these rows; the text of one element is selected, or a part of it. */
  const select = async (rows: { label: string; value: string }[], text: string) => {
    await desk.open(emptyPage);
    await putRows(desk.page, rows);
    await desk.page.evaluate(wanted => {
      const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf(wanted);
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      }
    }, text);
    await person.rests();
  };

  test('explains a code in running text beside the selection, until Escape', async () => {
    await select([{ label: 'Note', value: 'the log said dcardrefused twice' }], 'dcardrefused');
    const before = await desk.page.evaluate(() => document.body.outerHTML);
    await desk.lab.chooseInMenu(desk.page, menu);
    const shown = await person.sees('Card refused');
    expect(shown.text).toContain('Reply flag');
    expect(await desk.page.evaluate(() => document.body.outerHTML)).toBe(before);
    await desk.page.keyboard.press('Escape');
    await person.seesNothing();
  });

  test('goes by the label where the page has one', async () => {
    await select([{ label: 'AVS Code', value: 'N' }], 'N');
    await person.seesMarks(['N']);
    await desk.lab.chooseInMenu(desk.page, menu);
    // The pointer is on the code as well; only what was asked for has the mark of the code that is explained.
    await until('the answer of the menu', async () => (await currentMark(desk.page))?.text === 'N' || undefined);
    const shown = await person.sees('Nothing matches');
    expect(shown.text).toContain(en.families.avs);
    await desk.page.keyboard.press('Escape');
  });

  test('says all that a bare code can be, what is near, and that we do not know it', async () => {
    for (const [text, signs] of [
      ['203', [en.find.several, en.families['simple-order'], en.families['ds-error']]],
      ['DCARDREFUSE', [en.code.unknownName, 'DCARDREFUSED']],
      ['qqqq zzzz', [en.code.unknownName, en.find.noneWhat]],
    ] as const) {
      await select([{ label: 'Note', value: `it says ${text} here` }], text);
      await desk.lab.chooseInMenu(desk.page, menu);
      const shown = await person.sees(signs[1] ?? '');
      for (const sign of signs) expect(shown.text).toContain(sign);
      await desk.page.keyboard.press('Escape');
      await person.seesNothing();
    }
  });

  test('stays while the page changes around it, and never shows a card number', async () => {
    await select([{ label: 'Note', value: 'card 4111 1111 1111 1111 it was' }], '4111 1111 1111 1111');
    await desk.lab.chooseInMenu(desk.page, menu);
    await person.sees('•••• 1111');
    await desk.page.evaluate(() => document.querySelector('main')?.append(document.createElement('hr')));
    await person.rests();
    const shown = await person.sees('•••• 1111');
    expect(shown.text).not.toMatch(/4111\s*1111/);
    await desk.page.keyboard.press('Escape');
    await person.seesNothing();
  });

  test('opens our page where nothing of ours runs in the page', async () => {
    await select([{ label: 'Note', value: 'the log said dcardrefused twice' }], 'dcardrefused');
    await desk.lab.contentWorld(desk.page, 'companionForBusinessCenter.abort()');
    await desk.lab.chooseInMenu(desk.page, menu);
    const page = await desk.lab.openedPage('src/codes/index.html');
    await shows(page, 'DCARDREFUSED');
    expect(await page.evaluate(() => location.hash)).toBe('#scmp/DCARDREFUSED');
    await page.evaluate(() => window.close());
  });

  // Only Firefox lets its menu be seen.
  test.runIf(kind === 'firefox')('is not there on a page where customers pay, nor elsewhere', async () => {
    for (const address of [`${host}/ebc2/payByLink/pay/abc`, 'https://example.shop/']) {
      await desk.open(address);
      await desk.page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body));
      await expect(desk.lab.chooseInMenu(desk.page, menu), address).rejects.toThrow(menu);
    }
  });

  test('has its title in the language of the settings', async () => {
    await desk.lab.background(async () => chrome.storage.local.set({ settings: { language: 'fr' } }));
    await select([{ label: 'Note', value: 'the log said dcardrefused twice' }], 'dcardrefused');
    await until('the French title', () => desk.lab.chooseInMenu(desk.page, fr.find.menu).then(() => true));
    await person.sees('Carte refusée');
    await desk.page.keyboard.press('Escape');
    await desk.lab.background(async () => chrome.storage.local.set({ settings: { language: 'auto' } }));
  });
});
