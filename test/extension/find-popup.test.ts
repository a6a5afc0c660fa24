import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { until } from './harness/until.ts';
import { misfits, violations } from './popup/axe.ts';
import { type Desk, detailsOf, host, startDesk } from './popup/desk.ts';
import { expectNoProblems, hasFocus, shows } from './popup/expecting.ts';
import { payments } from './popup/payments.ts';
import { control, focusOf, said, textOf } from './popup/reading.ts';
import { screenNamed } from './popup/screen-named.ts';

const { find } = en;

describe.each(['chromium', 'firefox'] as const)('looking a code up in the popup, in %s', kind => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(kind);
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  /** The popup over a payment, with the focus in the box. */
  const open = async (): Promise<Page> => {
    await desk.open(detailsOf(payments.declined.id));
    const popup = await desk.popup();
    await hasFocus(popup, en.popup.copy);
    await popup.keyboard.press('/');
    await hasFocus(popup, find.label);
    return popup;
  };
  /** The options of the list, and the one that is active for a screen reader. */
  const options = (popup: Page) =>
    popup.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('[role=combobox]');
      const active = document.getElementById(input?.getAttribute('aria-activedescendant') ?? '');
      return {
        all: [...document.querySelectorAll('[role=option]')].map(option => option.textContent),
        active: active?.textContent,
        selected: [...document.querySelectorAll('[role=option][aria-selected=true]')].map(
          ({ textContent }) => textContent,
        ),
        expanded: input?.getAttribute('aria-expanded'),
        value: input?.value,
      };
    });

  test('shows at once what a code of a kind means, says it, and gives way to the transaction on Escape', async () => {
    const popup = await open();
    await popup.keyboard.type('avs n');
    await shows(popup, 'Neither the street address nor the postal code');
    expect(await textOf(popup)).not.toContain(en.popup.reference);
    expect((await options(popup)).expanded).toBe('false');
    expect((await said(popup)).join()).toContain('Nothing matches');
    await popup.keyboard.press('Escape');
    await shows(popup, en.popup.reference);
    await hasFocus(popup, find.label);
    expect((await options(popup)).value).toBe('');
  });

  test('lists what a bare code can be; arrows move, Enter takes, and what is active is explained', async () => {
    const popup = await open();
    await popup.keyboard.type('203');
    await shows(popup, find.count(2));
    const before = await options(popup);
    expect(before.all).toHaveLength(2);
    expect([before.expanded, before.active, before.selected]).toEqual(['true', before.all[0], [before.all[0]]]);
    await shows(popup, 'General decline by the issuer');
    await popup.keyboard.press('ArrowDown');
    await until('the second', async () => (await options(popup)).active === before.all[1] || undefined);
    await popup.keyboard.press('ArrowDown');
    await until('the first again', async () => (await options(popup)).active === before.all[0] || undefined);
    await popup.keyboard.press('Enter');
    await until('a closed list', async () => (await options(popup)).expanded === 'false' || undefined);
    expect((await options(popup)).all).toEqual([]);
    expect((await said(popup)).join()).toContain('General decline by the issuer');
    await hasFocus(popup, find.label);
  });

  test('a twin is one press away, and leads back', async () => {
    const popup = await open();
    await popup.keyboard.type('reason code 203');
    await shows(popup, find.twins);
    await (await control(popup, 'DCARDREFUSED')).click();
    await until('the twin', async () => (await options(popup)).value === 'Reply flag DCARDREFUSED' || undefined);
    await shows(popup, 'The issuer refused the card.');
    await hasFocus(popup, find.label);
    const back = await control(popup, '203');
    await back.focus();
    await popup.keyboard.press('Enter');
    await shows(popup, 'gave no further reason');
    expect((await options(popup)).value).toBe('Reason code 203');
  });

  test('says what is near, what is of another kind, and that nothing is there', async () => {
    const popup = await open();
    for (const [query, sign] of [
      ['DCARDREFUSE', find.near],
      ['avs 203', find.otherKind],
      ['qqqq zzzz', find.noneWhat],
    ] as const) {
      await popup.keyboard.type(query);
      await shows(popup, sign);
      expect((await said(popup)).join(), query).toContain(sign);
      expect(await violations(popup)).toEqual([]);
      expect(await misfits(popup)).toEqual([]);
      await (await control(popup, find.clear)).click();
      await hasFocus(popup, find.label);
    }
  });

  test('follows the language, and finds the words of both', async () => {
    const popup = await open();
    await popup.keyboard.type('carte volée');
    await shows(popup, 'Card reported lost or stolen');
    await popup.select('select', 'fr');
    await shows(popup, 'Carte déclarée perdue ou volée');
    expect(await textOf(popup)).toContain(fr.find.all);
    await popup.select('select', 'auto');
    await shows(popup, 'Card reported lost or stolen');
  });

  test.each([
    ['elsewhere', 'https://example.shop/', en.popup.elsewhere, true],
    ['a page for payers', `${host}/ebc2/payByLink/pay/abc`, en.popup.payer, true],
    ['the sign-in page', `${host}/ebc2/`, en.popup.signIn, false],
    ['a wrong address', `${host}/ebc2/?code=1`, en.address.title, false],
    ['two transactions', screenNamed('two-transactions').address, en.popup.transactionNumber(1, 2), true],
  ])('works on %s, and does not take the focus', async (_, address, sign, isSignedIn) => {
    await (isSignedIn ? desk.signIn() : desk.signOut());
    await desk.open(address);
    const popup = await desk.popup();
    await shows(popup, sign);
    expect(await focusOf(popup)).not.toBe(find.label);
    await popup.keyboard.press('/');
    await popup.keyboard.type('cvn m');
    await shows(popup, 'Security code check (CVN)');
    await popup.keyboard.press('Escape');
    await shows(popup, sign);
    await desk.signIn();
  });

  test('leads to the page of all codes, at what is shown', async () => {
    const popup = await open();
    await popup.keyboard.type('avs n');
    await shows(popup, 'Nothing matches');
    await (await control(popup, find.all)).click();
    const page = await desk.lab.openedPage('src/codes/index.html');
    await shows(page, en.allCodes.title);
    expect(await page.evaluate(() => location.hash)).toBe('#avs/N');
    await page.evaluate(() => window.close());
  });
});
