import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type Polyfill from 'webextension-polyfill';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { until } from './harness/until.ts';
import { type Desk, host, startDesk } from './popup/desk.ts';
import { expectNoProblems, shows } from './popup/expecting.ts';

declare const chrome: Polyfill.Browser;

const trial = 'https://businesscentertest.cybersource.com/ebc2/';
const { popup: words } = en;

/** Where a person can be, and what the popup and the toolbar button say there. */
const places = [
  [`${host}/ebc2/`, ['Cybersource Business Center, worldwide', words.production], ''],
  ['https://businesscenter.in.cybersource.com/ebc2/', ['Cybersource Business Center, India', words.production], ''],
  ['https://ebc2.cybersource.com/ebc2/', ['worldwide, older address', words.production], ''],
  [trial, ['Cybersource Business Center, worldwide', words.test], words.test],
  ['https://ebctest.cybersource.com/ebc2/', ['older address', words.test], words.test],
  ['https://businesscentertest.visaacceptance.com/ebc2/', ['Visa Acceptance Business Center', words.test], words.test],
  ['https://nbk.ubc.cybersource.com/ebc2/', ['National Bank of Kuwait, a bank’s own portal', words.production], ''],
  ['https://barclaycard.ubctest.cybersource.com/ebc2/', ['Barclaycard Smartpay Fuse', words.test], words.test],
  ['https://unlisted.ubctest.cybersource.com/ebc2/', ['unlisted, a bank’s own portal', words.test], words.test],
] as const;

describe.each(['chromium', 'firefox'] as const)('the portal of a tab, in %s', kind => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(kind);
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  /** What the toolbar button says over each tab that is in front. */
  const button = () =>
    desk.lab.background(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const about = tab?.id === undefined ? {} : { tabId: tab.id };
      return { text: await chrome.action.getBadgeText(about), title: await chrome.action.getTitle(about) };
    });
  const buttonSays = (text: string) =>
    until(`"${text}" on the button`, async () => ((await button()).text === text ? await button() : undefined));

  test.each(places)('is told at %s', async (address, lines, badge) => {
    await desk.open(address);
    await desk.page.waitForSelector('#password, nav');
    const { title } = await buttonSays(badge);
    expect(title.startsWith('TEST environment: ')).toBe(badge !== '');
    const popup = await desk.popup();
    for (const line of lines) await shows(popup, line);
  });

  test('TEST goes with the tab: to production, to another site, to where customers pay', async () => {
    await desk.open(trial);
    await buttonSays(words.test);
    await desk.open(`${host}/ebc2/`);
    await buttonSays('');
    await desk.open('https://example.shop/');
    await buttonSays('');
    await desk.open('https://ebc2test.cybersource.com/ebc2/payByLink/pay/abc');
    await buttonSays('');
    // Inside the application, without loading a page.
    await desk.open(trial);
    await buttonSays(words.test);
    await desk.move(`${trial}app/Home`);
    await desk.page.waitForFunction(() => location.pathname.endsWith('Home'));
    await buttonSays(words.test);
  });

  test('TEST is there again after a step back', async () => {
    // A tab of its own: puppeteer cannot load another page in it afterwards.
    const page = await desk.lab.newPage(trial);
    await buttonSays(words.test);
    await page.goto('https://example.shop/');
    await buttonSays('');
    await page.evaluate(() => history.back());
    await buttonSays(words.test);
    await page.close();
    await desk.page.bringToFront();
  });

  test('another tab beside it is not marked', async () => {
    await desk.open(trial);
    await buttonSays(words.test);
    const other = await desk.lab.newPage(`${host}/ebc2/`);
    await buttonSays('');
    await other.close();
    await desk.page.bringToFront();
    await buttonSays(words.test);
  });

  test('the button speaks the language of the person', async () => {
    await desk.open(trial);
    await buttonSays(words.test);
    await desk.lab.background(async () => chrome.storage.local.set({ settings: { language: 'fr' } }));
    await until('French', async () => (await button()).title.startsWith('Environnement de TEST') || undefined);
    await shows(await desk.popup(), `Business Center de Cybersource, monde entier`);
    expect(fr.popup.test).toBe('TEST');
    await desk.lab.background(async () => chrome.storage.local.set({ settings: { language: 'auto' } }));
  });

  test('an update of the extension marks the tabs that are open', async () => {
    await desk.open(trial);
    await buttonSays(words.test);
    await desk.lab.reload();
    await buttonSays(words.test);
  });
});
