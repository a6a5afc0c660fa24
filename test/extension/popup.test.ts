import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { holdsCardNumber } from '../../src/domain/card-guard.ts';
import { en } from '../../src/i18n/en.ts';
import { enquiryWords } from '../../src/i18n/enquiry-words.ts';
import { numberWords } from '../../src/i18n/numbers.ts';
import { paste } from './popup/clipboard.ts';
import { type Desk, detailsOf, startDesk } from './popup/desk.ts';
import { expectNoProblems, hasFocus, shows } from './popup/expecting.ts';
import { enquiryLinesOf, linesOf, payments, plainSpaces } from './popup/payments.ts';
import { pointAt } from './popup/pointing.ts';
import { choose, control, numberOf, said, textOf } from './popup/reading.ts';

const { declined, withoutReference } = payments;
const words = en.popup;
const texts = enquiryWords.en;
const numbers = numberWords.en;

describe.each(['chromium', 'firefox'] as const)('a person with a question about a payment, in %s', kind => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(kind);
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  test('reads what 204 means under the pointer, opens the popup, presses Enter and has the number', async () => {
    await desk.open(detailsOf(declined.id));
    const { text } = await pointAt(desk.lab, desk.page, '204');
    expect(text).toContain('Not enough funds');
    expect(text).toContain(en.code.doNow);
    expect(text).toContain(en.customerSentences['bank-declined']);

    const popup = await desk.popup();
    await hasFocus(popup, words.copy);
    expect(await numberOf(popup)).toBe(declined.reconciliationId);
    await popup.keyboard.press('Enter');
    await shows(popup, words.copiedReference('Authorization'));
    expect(await said(popup)).toEqual([words.copiedReference('Authorization')]);
    expect(await paste(desk)).toBe(declined.reconciliationId);
  });

  test('sees that the money of a rejected order is still set aside, before any single code', async () => {
    await desk.open(detailsOf('7719822490585162603711'));
    const popup = await desk.popup();
    await shows(popup, en.wholes['rejected-held'].name);
    await shows(popup, en.wholes['rejected-held'].next);
    await shows(popup, 'Rejected by Decision Manager');
  });

  test('copies the enquiry for the bank, then the note for the customer', async () => {
    await desk.open(detailsOf(declined.id));
    let popup = await desk.popup();
    await shows(popup, '204');
    await (await control(popup, numbers.texts)).click();
    await (await control(popup, texts.copy)).click();
    await shows(popup, texts.copied(texts.texts.issuer, 'Authorization'));
    const enquiry = plainSpaces(await paste(desk));
    expect(enquiry.split('\n').slice(2)).toEqual(enquiryLinesOf(declined, 'en'));
    expect(enquiry).toMatch(/^Please look up this payment by its Transaction Reference Number/);

    popup = await desk.popup();
    await shows(popup, 'Not enough funds');
    await (await control(popup, numbers.texts)).click();
    await choose(popup, texts.recipients.customer);
    await (await control(popup, texts.copy)).click();
    await shows(popup, texts.copied(texts.texts.customer, undefined));
    const note = plainSpaces(await paste(desk));
    expect(note.split('\n').slice(4)).toEqual(linesOf(declined, 'en'));
    // Why it was refused is the bank's to tell.
    expect(note.split('\n', 1)).toEqual([en.customerSentences['bank-declined']]);

    for (const text of [enquiry, note]) {
      expect(text).not.toContain(declined.id);
      expect(text).not.toContain(declined.paymentInformation.card?.prefix);
      expect(holdsCardNumber(text)).toBe(false);
    }
  });

  test('is shown before copying what will be copied', async () => {
    await desk.open(detailsOf(declined.id));
    const popup = await desk.popup();
    await (await control(popup, numbers.texts)).click();
    await control(popup, texts.copy);
    const shown = plainSpaces(await textOf(popup));
    for (const line of enquiryLinesOf(declined, 'en')) expect(shown).toContain(line);
  });

  test('is told that a refused payment has no number, and copies the enquiry instead', async () => {
    await desk.open(detailsOf(withoutReference.id));
    const popup = await desk.popup();
    await shows(popup, words.noReference);
    expect(await numberOf(popup)).toBeUndefined();
    await hasFocus(popup, texts.copyEnquiry);
    await popup.keyboard.press('Enter');
    await shows(popup, texts.copied(texts.texts.issuer, 'Authorization'));
    const enquiry = plainSpaces(await paste(desk));
    expect(enquiry).toContain('There is no Transaction Reference Number for it');
    expect(enquiry.split('\n').slice(2)).toEqual(enquiryLinesOf(withoutReference, 'en'));
    expect(enquiry).not.toContain(withoutReference.id);
  });

  test('copies the Request ID for support, apart from the number for the bank', async () => {
    await desk.open(detailsOf(declined.id));
    const popup = await desk.popup();
    await (await control(popup, words.otherNumbers)).click();
    await shows(popup, texts.notForBanks);
    await (await control(popup, `${words.copy} ${texts.numbers.requestId}`)).click();
    await shows(popup, words.copied);
    expect(await paste(desk)).toBe(declined.id);
  });
});
