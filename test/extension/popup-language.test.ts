import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type Polyfill from 'webextension-polyfill';
import { enquiryWords } from '../../src/i18n/enquiry-words.ts';
import { type Language, pickLanguage, wordsIn } from '../../src/i18n/language.ts';
import { numberWords } from '../../src/i18n/numbers.ts';
import { paste } from './popup/clipboard.ts';
import { type Desk, detailsOf, startDesk } from './popup/desk.ts';
import { expectNoProblems, hasFocus, shows } from './popup/expecting.ts';
import { enquiryLinesOf, linesOf, payments, plainSpaces } from './popup/payments.ts';
import { pointAt } from './popup/pointing.ts';
import { choose, control, focusOf, said, textOf } from './popup/reading.ts';

declare const browser: Polyfill.Browser;

const { declined } = payments;
const names = { en: 'Not enough funds', fr: 'Provision insuffisante' } as const satisfies Record<Language, string>;

/** Opens the popup, which speaks `language`, copies number, enquiry and note by its words and compares what is pasted. */
async function copiesAll(desk: Desk, language: Language): Promise<void> {
  const { popup: words, serviceName, customerSentences } = wordsIn(language);
  const number = await desk.popup();
  await hasFocus(number, words.copy);
  await shows(number, names[language]);
  await number.keyboard.press('Enter');
  await shows(number, words.copiedReference(serviceName('authorization')));
  expect(await paste(desk)).toBe(declined.reconciliationId);

  const texts = enquiryWords[language];
  for (const [recipient, before, lines] of [
    ['issuer', 2, enquiryLinesOf(declined, language)],
    ['customer', 4, linesOf(declined, language)],
  ] as const) {
    const popup = await desk.popup();
    await shows(popup, names[language]);
    await (await control(popup, numberWords[language].texts)).click();
    await choose(popup, texts.recipients[recipient]);
    await (await control(popup, texts.copy)).click();
    await shows(
      popup,
      texts.copied(texts.texts[recipient], recipient === 'issuer' ? serviceName('authorization') : undefined),
    );
    const pasted = plainSpaces(await paste(desk)).split('\n');
    expect(pasted.slice(before)).toEqual(lines);
    if (recipient === 'customer') expect(pasted[0]).toBe(plainSpaces(customerSentences['bank-declined'] ?? ''));
  }
}

describe.each(['chromium', 'firefox'] as const)('the language of the person, in %s', kind => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(kind);
    await desk.open(detailsOf(declined.id));
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  test('is chosen in the popup and holds at once, for everything in it', async () => {
    const { popup: words, serviceName } = wordsIn('fr');
    const popup = await desk.popup();
    await shows(popup, names.en);
    await popup.keyboard.press('Enter');
    await shows(popup, wordsIn('en').popup.copiedReference('Authorization'));
    await popup.focus('select');
    await popup.select('select', 'fr');

    for (const text of [words.reference, numberWords.fr.texts, words.codes, words.promise, names.fr])
      await shows(popup, text);
    expect(await textOf(popup)).not.toMatch(/Copy|Codes on this page|Refused|Nothing leaves/);
    expect(await said(popup)).toEqual([words.copiedReference(serviceName('authorization'))]);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('fr');
    // Who chooses a language has not asked to go elsewhere.
    expect(await focusOf(popup)).toContain('Français');
  });

  test('stays after the popup is opened again, and what is copied follows it', async () => {
    await copiesAll(desk, 'fr');
  });

  test('reaches the tooltip of the page that is open, and of the next one', async () => {
    expect((await pointAt(desk.lab, desk.page, '204')).text).toContain(names.fr);
    await desk.open(detailsOf(declined.id));
    const { text } = await pointAt(desk.lab, desk.page, '204');
    expect(text).toContain(names.fr);
    expect(text).toContain(wordsIn('fr').code.doNow);
  });

  test('goes back to English, and to the one of the browser', async () => {
    const popup = await desk.popup();
    await shows(popup, names.fr);
    await popup.select('select', 'en');
    await shows(popup, names.en);
    await copiesAll(desk, 'en');
    const again = await desk.popup();
    await again.select('select', 'auto');
    await shows(again, names.en);
  });
});

describe.each(['chromium', 'firefox'] as const)('without a choice, in %s', kind => {
  test('the extension speaks the language of the browser', async () => {
    const desk = await startDesk(kind, { language: 'fr' });
    try {
      // A Chromium without its French words (Debian has them in a package of their own) stays English itself.
      const language = pickLanguage('auto', [await desk.lab.background(() => browser.i18n.getUILanguage())]);
      if (kind === 'firefox') expect(language).toBe('fr');
      await desk.open(detailsOf(declined.id));
      expect((await pointAt(desk.lab, desk.page, '204')).text).toContain(names[language]);
      await copiesAll(desk, language);
    } finally {
      await desk.close();
    }
  });
});
