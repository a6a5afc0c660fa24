import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { enquiryWords } from '../../src/i18n/enquiry-words.ts';
import { numberWords } from '../../src/i18n/numbers.ts';
import { defaultVariant, variants } from '../business-center/variants.ts';
import { paste, pasteRich } from './popup/clipboard.ts';
import { type Desk, detailsOf, startDesk } from './popup/desk.ts';
import { expectNoProblems, hasFocus, shows } from './popup/expecting.ts';
import { enquiryLinesOf, payments, plainSpaces } from './popup/payments.ts';
import { choose, control, numberOf } from './popup/reading.ts';
import { screenNamed } from './popup/screen-named.ts';

const words = en.popup;
const texts = enquiryWords.en;
const { questions, authorization, elsewhere, texts: toSend } = numberWords.en;
const paypal = screenNamed('paypal-payment');
const twoNumbers = screenNamed('authorization-and-capture');

/** A page, the question that it raises, the number that answers it and its service; then the other questions. */
const cases = [
  {
    page: 'a declined payment',
    at: detailsOf(payments.declined.id),
    question: questions['why-declined'],
    number: payments.declined.reconciliationId,
    service: 'Authorization',
    others: [],
    away: [],
  },
  {
    page: 'an authorization whose capture stands under Related Transactions',
    at: detailsOf(payments.authorized.id),
    question: authorization,
    number: payments.authorized.reconciliationId,
    service: 'Authorization',
    others: [],
    away: [questions['which-payment']],
  },
  {
    page: 'its capture',
    at: detailsOf(payments.captured.id),
    question: questions['which-payment'],
    number: payments.captured.reconciliationId,
    service: 'Capture',
    others: [],
    away: [authorization, questions['where-refund']],
  },
  {
    page: 'its refund',
    at: detailsOf(payments.refunded.id),
    question: questions['where-refund'],
    number: payments.refunded.reconciliationId,
    service: 'Credit (refund)',
    others: [],
    away: [questions['which-payment']],
  },
  {
    page: 'an authorization and a capture with two numbers',
    at: twoNumbers.address,
    question: questions['which-payment'],
    number: '6970604937',
    service: 'Capture',
    others: [[authorization, '3640691353', 'Authorization']],
    away: [questions['where-refund']],
  },
  {
    page: 'a sale under one number',
    at: detailsOf(payments.sale.id),
    question: questions['which-payment'],
    number: payments.sale.reconciliationId,
    service: 'Capture',
    others: [[authorization, payments.sale.reconciliationId, 'Authorization']],
    away: [questions['where-refund']],
  },
  {
    page: 'an electronic check',
    at: detailsOf(payments.eCheck.id),
    question: questions['which-payment'],
    number: payments.eCheck.reconciliationId,
    service: 'Electronic check debit',
    others: [],
    away: [questions['where-refund']],
  },
  {
    page: 'a payment that is held for review',
    at: detailsOf(payments.review.id),
    question: authorization,
    number: payments.review.reconciliationId,
    service: 'Authorization',
    others: [],
    away: [questions['which-payment']],
  },
  {
    page: 'a PayPal payment',
    at: paypal.address,
    question: questions['which-payment'],
    number: paypal.trn,
    service: 'PayPal capture',
    others: [[authorization, '8HT12345AB678901C', 'PayPal authorization']],
    away: [questions['where-refund']],
  },
] as const;

/** The questions that have no number here, each with what stands beside it. */
function rowsWithout(popup: Page): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('.questions > li')]
      .filter(row => !row.querySelector('button'))
      .map(row => [...row.querySelectorAll('h3, p')].map(part => part.textContent).join(' ')),
  );
}

describe.each(['chromium', 'firefox'] as const)('a person who asks about a payment, in %s', kind => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(kind);
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  test.each(cases)('on $page copies the number of each question’s own service', async one => {
    desk.center.setVariant(defaultVariant);
    await desk.open(one.at);
    let popup = await desk.popup();
    await shows(popup, one.question);
    await hasFocus(popup, words.copy);
    expect(await numberOf(popup)).toBe(one.number);
    // What another page answers is named with the place where to look, and has no button.
    expect(await rowsWithout(popup)).toEqual(one.away.map(question => `${question} ${elsewhere}`));
    await popup.keyboard.press('Enter');
    await shows(popup, words.copiedReference(one.service));
    expect(await paste(desk)).toBe(one.number);
    for (const [question, number, service] of one.others) {
      popup = await desk.popup();
      await (await control(popup, `${words.copy} ${question}`)).click();
      await shows(popup, words.copiedReference(service));
      expect(await paste(desk)).toBe(number);
    }
  });

  test.each(variants)('copies by each question on a page with $name', async ({ variant }) => {
    desk.center.setVariant(variant);
    await desk.open(detailsOf(payments.sale.id));
    let popup = await desk.popup();
    await hasFocus(popup, words.copy);
    await shows(popup, questions['which-payment']);
    await popup.keyboard.press('Enter');
    await shows(popup, words.copiedReference('Capture'));
    expect(await paste(desk)).toBe(payments.sale.reconciliationId);
    popup = await desk.popup();
    await (await control(popup, `${words.copy} ${authorization}`)).click();
    await shows(popup, words.copiedReference('Authorization'));
    expect(await paste(desk)).toBe(payments.sale.reconciliationId);
    for (const [payment, question, service] of [
      [payments.declined, questions['why-declined'], 'Authorization'],
      [payments.refunded, questions['where-refund'], 'Credit (refund)'],
    ] as const) {
      await desk.open(detailsOf(payment.id));
      popup = await desk.popup();
      await hasFocus(popup, words.copy);
      await shows(popup, question);
      await popup.keyboard.press('Enter');
      await shows(popup, words.copiedReference(service));
      expect(await paste(desk)).toBe(payment.reconciliationId);
    }
  });

  test('writes to each recipient in the recipient’s language, as plain and as rich text', async () => {
    desk.center.setVariant(defaultVariant);
    await desk.open(detailsOf(payments.declined.id));
    const popup = await desk.popup();
    await shows(popup, 'Not enough funds');
    await (await control(popup, toSend)).click();
    await choose(popup, texts.recipients.acquirer);
    await shows(popup, `Request ID: ${payments.declined.id}`);
    await choose(popup, texts.recipients.support);
    await shows(popup, 'Answers in the Business Center: Authorization: 204, DCARDREFUSED');
    await choose(popup, texts.recipients.issuer);
    await popup.select('.enquiry select', 'fr');
    await (await control(popup, texts.copy)).click();
    // The person in front is spoken to in the language of the popup.
    await shows(popup, texts.copied(texts.texts.issuer, 'Authorization'));
    const lines = enquiryLinesOf(payments.declined, 'fr');
    expect(
      plainSpaces(await paste(desk))
        .split('\n')
        .slice(2),
    ).toEqual(lines);
    expect(plainSpaces(await pasteRich(desk)).split('\n')).toEqual(lines.map(line => line.replace(' : ', '\t')));
  });

  test('spells the number for the telephone', async () => {
    desk.center.setVariant(defaultVariant);
    await desk.open(detailsOf(payments.declined.id));
    const popup = await desk.popup();
    await (await control(popup, toSend)).click();
    await (await control(popup, texts.spell)).click();
    await shows(popup, 'Zulu, X-ray, seven, three');
    await popup.select('.enquiry select', 'fr');
    await shows(popup, 'Zoé, Xavier, sept, trois');
  });
});
