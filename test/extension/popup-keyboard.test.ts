import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { enquiryWords } from '../../src/i18n/enquiry-words.ts';
import { numberWords } from '../../src/i18n/numbers.ts';
import { trayWords } from '../../src/i18n/tray-text.ts';
import { until } from './harness/until.ts';
import { paste } from './popup/clipboard.ts';
import { type Desk, detailsOf, startDesk } from './popup/desk.ts';
import { expectNoProblems, hasFocus, shows } from './popup/expecting.ts';
import { backwards, focusProblem, stops } from './popup/focus.ts';
import { enquiryLinesOf, payments, plainSpaces } from './popup/payments.ts';
import { control, focusOf, numberOf } from './popup/reading.ts';
import { screenNamed } from './popup/screen-named.ts';

const { declined } = payments;
const words = en.popup;
const texts = enquiryWords.en;
const numbers = numberWords.en;

describe.each(['chromium', 'firefox'] as const)('with the keyboard alone, in %s', kind => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(kind);
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  test('Tab goes through everything once, in the order of reading', async () => {
    await desk.open(detailsOf(declined.id));
    const popup = await desk.popup();
    await shows(popup, 'Not enough funds');
    await shows(popup, trayWords.en.switchOn);
    await hasFocus(popup, words.copy);
    const order = await stops(popup);
    const expected = [
      words.copy,
      numbers.texts,
      '204 ',
      'DCARDREFUSED ',
      'INSUFFICIENT_FUND ',
      'U ',
      'M ',
      '51 ',
      'internet ',
      words.otherNumbers,
      trayWords.en.switchOn,
      words.languageAuto,
      // Above the number, which has the focus first all the same.
      words.options,
      en.find.label,
      en.find.all,
    ];
    expect(order.map((name, at) => (name.startsWith(expected[at] ?? '-') ? expected[at] : name))).toEqual(expected);
  });

  test('each stop is in sight and has a ring that nothing cuts off', async () => {
    await desk.open(detailsOf(declined.id));
    const popup = await desk.popup();
    await shows(popup, 'Not enough funds');
    await hasFocus(popup, words.copy);
    const problems: string[] = [];
    for (let key = 0; key < 16; key++) {
      let problem: string | undefined;
      // The browser scrolls to what has the focus in the next frame.
      await until('the focus in sight', async () => {
        problem = await popup.evaluate(focusProblem);
        return problem === undefined || undefined;
      }).catch(async () => problems.push(`${await focusOf(popup)}: ${problem}`));
      await popup.keyboard.press('Tab');
    }
    expect(problems).toEqual([]);
  });

  test('Enter and the space bar copy the texts, and open and close the rows', async () => {
    await desk.open(detailsOf(declined.id));
    let popup = await desk.popup();
    await shows(popup, 'Not enough funds');
    await hasFocus(popup, words.copy);
    await popup.keyboard.press('Tab');
    await hasFocus(popup, numbers.texts);
    await popup.keyboard.press(' ');
    await control(popup, texts.copy);
    // The choice of the recipient is one stop, the arrows go through it.
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('ArrowRight');
    await popup.keyboard.press('ArrowLeft');
    await popup.keyboard.press('Tab');
    await hasFocus(popup, 'English');
    await popup.keyboard.press('Tab');
    await hasFocus(popup, texts.copy);
    await popup.keyboard.press(' ');
    await shows(popup, texts.copied(texts.texts.issuer, 'Authorization'));
    await hasFocus(popup, texts.copy);
    expect(
      plainSpaces(await paste(desk))
        .split('\n')
        .slice(2),
    ).toEqual(enquiryLinesOf(declined, 'en'));

    popup = await desk.popup();
    await hasFocus(popup, words.copy);
    for (let key = 0; key < 2; key++) await popup.keyboard.press('Tab');
    await hasFocus(popup, '204 ');
    const isOpen = () => popup.evaluate(() => document.activeElement?.closest('details')?.open);
    await popup.keyboard.press('Enter');
    expect(await isOpen()).toBe(true);
    await shows(popup, en.customerSentences['bank-declined']);
    await popup.keyboard.press(' ');
    await until('a closed row', async () => (await isOpen()) === false || undefined);
  });

  test('steps to the next transaction, whose number is then two stops away', async () => {
    await desk.open(screenNamed('two-transactions').address);
    const popup = await desk.popup();
    await hasFocus(popup, words.copy);
    await (await control(popup, words.showNext)).focus();
    await popup.keyboard.press('Enter');
    await shows(popup, words.transactionNumber(2, 2));
    await hasFocus(popup, words.showNext);
    // At the end the key does nothing, and the focus is not lost.
    await popup.keyboard.press('Enter');
    await hasFocus(popup, words.showNext);
    await popup.keyboard.press('Tab');
    await hasFocus(popup, words.copy);
    await popup.keyboard.press('Enter');
    await shows(popup, words.copiedReference(undefined));
    expect(await numberOf(popup)).toBe('4109727580');
    expect(await paste(desk)).toBe('4109727580');
  });

  test('chooses a language by its first letter', async () => {
    await desk.open(detailsOf(declined.id));
    const popup = await desk.popup();
    await hasFocus(popup, words.copy);
    for (let key = 0; key < 4 && !(await focusOf(popup)).startsWith(words.languageAuto); key++) await backwards(popup);
    await hasFocus(popup, words.languageAuto);
    await popup.keyboard.press('F');
    await shows(popup, 'Provision insuffisante');
    // Who has chosen goes on from there.
    await backwards(popup);
    await hasFocus(popup, trayWords.fr.switchOn);
    await popup.select('select', 'auto');
    await shows(popup, 'Not enough funds');
  });
});
