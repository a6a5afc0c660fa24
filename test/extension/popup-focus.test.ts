import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { enquiryWords } from '../../src/i18n/enquiry-words.ts';
import { type Desk, detailsOf, host, startDesk } from './popup/desk.ts';
import { expectNoProblems, hasFocus, shows } from './popup/expecting.ts';
import { payments } from './popup/payments.ts';
import { focusOf } from './popup/reading.ts';

const words = en.popup;

describe.each(['chromium', 'firefox'] as const)('what has the focus when the popup opens, in %s', kind => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(kind);
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  // Firefox loads a popup in a hidden panel and may lose there what has the focus: once does not show it.
  test.each([
    { at: 'https://example.shop/', primary: words.openBusinessCenter },
    { at: `${host}/ebc2/payByLink/pay/abc`, primary: words.openBusinessCenter },
    { at: detailsOf(payments.declined.id), primary: words.copy },
    { at: detailsOf(payments.withoutReference.id), primary: enquiryWords.en.copyEnquiry },
    { at: `${host}/ebc2/?code=1`, primary: en.address.go, signedIn: false },
  ])('the one thing to do, each time: "$primary" at $at', async ({ at, primary, signedIn = true }) => {
    await (signedIn ? desk.signIn() : desk.signOut());
    await desk.open(at);
    for (let time = 1; time <= 5; time++) await hasFocus(await desk.popup(), primary);
  });

  test('nothing, where there is nothing to do; and nothing is scrolled', async () => {
    await desk.signIn();
    await desk.open(`${host}/ebc2/app/Home`);
    const popup = await desk.popup();
    await shows(popup, words.noTransaction);
    expect(await focusOf(popup)).toBe('');
    expect(await popup.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
  });
});
