import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bookmarkWords } from '../../src/i18n/bookmark-words.ts';
import type { Words } from '../../src/i18n/en.ts';
import { wordsIn } from '../../src/i18n/language.ts';
import { misfits, violations } from './popup/axe.ts';
import { type Desk, detailsOf, host, startDesk } from './popup/desk.ts';
import { expectNoProblems, shows } from './popup/expecting.ts';
import { payments } from './popup/payments.ts';
import { screenNamed } from './popup/screen-named.ts';

// Colours and words fail apart from each other; every language in every scheme is tried in test/ui.
const cases = (['chromium', 'firefox'] as const).flatMap(kind => [
  [kind, 'light', 'en'] as const,
  [kind, 'dark', 'fr'] as const,
]);

/** States of the popup that look different, each with something that it shows once it is complete. */
function states({ popup, address }: Words): readonly { state: string; at: string; sign: string; signedIn?: false }[] {
  return [
    { state: 'a number', at: detailsOf(payments.declined.id), sign: popup.copy },
    { state: 'no number', at: detailsOf(payments.withoutReference.id), sign: popup.noReference },
    { state: 'a doubt', at: screenNamed('card-number-under-the-label').address, sign: popup.doubtedReference },
    { state: 'two', at: screenNamed('two-transactions').address, sign: popup.transactionNumber(1, 2) },
    { state: 'codes', at: `${host}/ebc2/app/TransactionManagement/Transactions`, sign: popup.noTransaction },
    { state: 'elsewhere', at: 'https://example.shop/', sign: popup.elsewhere },
    { state: 'a wrong address', at: `${host}/ebc2/?code=1`, sign: address.title, signedIn: false },
    { state: 'sign-in', at: `${host}/ebc2/`, sign: popup.signIn, signedIn: false },
  ];
}

describe.each(cases)('axe finds nothing and everything fits, in %s, %s, %s', (kind, colorScheme, language) => {
  const words = wordsIn(language);
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(kind, { colorScheme });
    await desk.open('https://example.shop/');
    const popup = await desk.popup();
    await shows(popup, words.popup.name);
    await popup.select('select', language);
    await shows(popup, words.popup.elsewhere);
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  test.each(states(words))('in the popup with $state', async ({ at, sign, signedIn = true }) => {
    await (signedIn ? desk.signIn() : desk.signOut());
    await desk.open(at);
    const popup = await desk.popup();
    await shows(popup, sign);
    expect(await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(colorScheme === 'dark');
    await popup.waitForFunction(() => !document.querySelector('.verdict.waiting'));
    expect(await misfits(popup)).toEqual([]);
    expect(await violations(popup)).toEqual([]);
    expect(await misfits(popup)).toEqual([]);
  });

  test.each([
    ['that checks all bookmarks', '', bookmarkWords[language].look],
    ['that mends', `#${encodeURIComponent(`${host}/ebc2/?code=1`)}`, words.mend.find],
  ])('on the page %s', async (_, hash, sign) => {
    const page = await desk.lab.extensionPage(`src/mend/index.html${hash}`);
    await shows(page, sign);
    expect(await violations(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
    await page.evaluate(() => window.close());
  });
});
