import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { verdictWords } from '../../src/i18n/address-verdict.ts';
import { en } from '../../src/i18n/en.ts';
import { portalWords } from '../../src/i18n/portal-text.ts';
import { clickThatCloses } from './harness/closing-pages.ts';
import { until } from './harness/until.ts';
import { misfits, violations } from './popup/axe.ts';
import { type Desk, host, startDesk } from './popup/desk.ts';
import { expectNoProblems, hasFocus, shows } from './popup/expecting.ts';
import { control, said, textOf } from './popup/reading.ts';

const { faults, find } = en;
const words = verdictWords.en;
const live = `${host}/ebc2/`;

/** What is pasted, what the popup says of it, and the addresses that it offers. */
const pasted: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [live, [words.right, 'Cybersource Business Center, worldwide'], [words.open]],
  [`<${live}>.`, [words.wrong, faults['stray-sign']], [words.open]],
  ['http://www.businesscenter.in.cybersource.com/ebc2', [words.wrong, faults.www, faults.slash, 'India'], [words.open]],
  ['businesscentre.cybersource.com', [words.wrong, faults.host], [words.open]],
  [`https://www.google.com/url?q=${encodeURIComponent(live)}&sa=D`, [words.wrong, faults['search-link']], [words.open]],
  [
    'ebc2.cybersource.com/ebc2/',
    [words.older],
    [words.open, portalWords.en.openNewer('businesscenter.cybersource.com')],
  ],
  [
    'https://ebctest.cybersource.com/ebctest/login/Login.do',
    [words.wrong, faults['old-address'], en.popup.test],
    [words.open, portalWords.en.openNewer('businesscentertest.cybersource.com')],
  ],
  [
    'https://businesscenter.cybersource.com.example.org/ebc2/',
    [words.lookAlike, words.lookAlikeAdvice, 'businesscenter.cybersource.com.example.org'],
    [],
  ],
  ['https://cybers\u043Eurce.com/ebc2/', [words.lookAlike, words.reasons.letters('cybers\u043Eurce.com')], []],
  ['https://developer.cybersource.com/docs/', [words.elsewhere], []],
  [`${host}/ebc2/payByLink/pay/abc`, [words.payer], []],
];

describe.each(['chromium', 'firefox'] as const)('an address that is pasted into the popup, in %s', kind => {
  let desk: Desk;
  let popup: Page;
  beforeAll(async () => {
    desk = await startDesk(kind);
    // Before any sign-in, on any page.
    await desk.signOut();
    await desk.open('https://example.shop/');
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  const open = async () => {
    popup = await desk.popup();
    await shows(popup, en.popup.elsewhere);
    await popup.keyboard.press('/');
    await hasFocus(popup, find.label);
  };
  /** Puts a text into the box at once, as pasting does. */
  const paste = (text: string) =>
    popup.evaluate(value => {
      const input = document.activeElement;
      if (!(input instanceof HTMLInputElement)) throw new Error('The box has not got the focus');
      input.select();
      document.execCommand('insertText', false, value);
    }, text);

  test('is judged, with what it is, what is wrong and where to go', async () => {
    await open();
    for (const [text, lines, links] of pasted) {
      await paste(text);
      for (const line of lines) await shows(popup, line);
      expect((await said(popup)).join(' '), text).toContain(lines[0]);
      const offered = await popup.evaluate(() =>
        [...document.querySelectorAll('.address-verdict button')].map(button => button.textContent),
      );
      expect(offered, text).toEqual(links);
      expect(await textOf(popup)).not.toContain(find.none);
      expect(await violations(popup), text).toEqual([]);
      expect(await misfits(popup), text).toEqual([]);
      await hasFocus(popup, find.label);
    }
    await popup.keyboard.press('Escape');
    await shows(popup, en.popup.elsewhere);
  });

  test('shows both addresses with the difference marked', async () => {
    await open();
    await paste(`http://businesscenter.cybersource.com/ebc2/?code=1`);
    await shows(popup, words.wrong);
    const marked = await popup.evaluate(() =>
      [...document.querySelectorAll('.addresses dd')].map(line => [
        line.textContent,
        [...line.querySelectorAll('mark')].map(mark => mark.textContent),
      ]),
    );
    expect(marked).toEqual([
      ['http://businesscenter.cybersource.com/ebc2/?code=1', ['?code=1']],
      [live, ['s']],
    ]);
  });

  test('never hands its words on: not to the page of all codes, and no password is shown', async () => {
    await open();
    await paste('https://me:secret@businesscenter.cybersource.com/ebc2/?4111111111111111');
    await shows(popup, faults['user-or-port']);
    expect(await textOf(popup)).not.toMatch(/secret|4111/);
    await (await control(popup, find.all)).click();
    const page = await desk.lab.openedPage('src/codes/index.html');
    await shows(page, en.allCodes.title);
    expect(await page.evaluate(() => location.hash)).not.toContain('secret');
    await page.evaluate(() => window.close());
    await desk.page.bringToFront();
  });

  test('opens the right one of the same host on a click, and the popup closes', async () => {
    await open();
    await paste('https://ebctest.cybersource.com/ebctest/Home.do');
    await shows(popup, words.open);
    await clickThatCloses(popup, '.address-verdict .button.main');
    await until(
      'the right address',
      async () => (await desk.addresses()).includes('https://ebctest.cybersource.com/ebc2/') || undefined,
    );
  });
});
