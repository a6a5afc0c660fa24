import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter } from '../../src/domain/page-date.ts';
import { paymentsOn } from '../../src/domain/payment.ts';
import { languages } from '../../src/i18n/language.ts';
import { type RefundText, refundText } from '../../src/i18n/refund.ts';
import { refundWords } from '../../src/i18n/refund-words.ts';
import { accepted, fieldsOfPage, line, other, own, type PaymentPage, top } from '../domain/payment-page.ts';

const today = '2026-11-25';
const { en } = refundWords;

type Told = {
  readonly ownLimit?: number;
  readonly now?: string;
  readonly zone?: string;
  readonly language?: 'en' | 'fr';
};

function told(
  page: PaymentPage,
  { ownLimit, now = `${today}T12:00Z`, zone = 'UTC', language = 'en' }: Told = {},
): RefundText {
  const [payment] = paymentsOn(fieldsOfPage(page), page.buttons ?? [], zone);
  if (!payment) throw new Error('A refund applies to this page');
  return refundText(payment, Date.parse(now), ownLimit, zone, language);
}

/** A sale by card so many days ago, sent with its batch. */
function sale(days: number, more: PaymentPage = {}): PaymentPage {
  return {
    ...more,
    top: { ...top, 'Merchant ID': 'example_merchant', Date: daysAfter(today, -days), ...more.top },
    services: {
      'Card Authorization': accepted,
      'Card Settlement': { ...accepted, Status: 'TRANSMITTED' },
      ...more.services,
    },
  };
}

const stepOf = (text: RefundText) => text.verdicts[0]?.text;
const rowOf = (text: RefundText, label: string) => text.rows.find(row => row.label === label)?.text;

describe('a sale by card', () => {
  test.each([
    [0, 'Authorized and settled today', en.steps['follow-on-credit-in-time'].title],
    [1, '1 day since the authorization and the settlement', en.steps['follow-on-credit-in-time'].title],
    [60, '60 days since', en.steps['follow-on-credit-in-time'].title],
    [61, '61 days since', en.steps['ask-for-365-days'].title],
    [181, '181 days since', en.steps['ask-for-365-days'].title],
    [366, '366 days since', en.steps['stand-alone-credit'].title],
  ])('%i days ago: %s, %s', (days, lead, step) => {
    const text = told(sale(days));
    expect(text.name).toContain(lead);
    expect(stepOf(text)).toBe(step);
    expect(text.spoken).toContain(step);
  });

  test('tells of each window when it ends and how long that is, or when it ended', () => {
    const text = told(sale(61));
    expect(rowOf(text, '60 days')).toBe('ended on Nov 24, 2026, 1 day ago');
    expect(rowOf(text, '180 days')).toBe('until Mar 24, 2027, 119 days left');
    expect(rowOf(text, '365 days')).toBe('until Sep 25, 2027, 304 days left');
    expect(rowOf(told(sale(60)), '60 days')).toBe('until today, Nov 25, 2026');
  });

  test('tells who says so, and when', () => {
    const [head, ...rows] = told(sale(61)).sources;
    expect(head).toEqual({ label: en.sources, text: en.sourcesDiffer });
    expect(rows.map(({ label }) => label)).toEqual([
      '60 days from the authorization',
      '180 days from the authorization',
      '180 days from the settlement',
      '180 days from the authorization',
      '365 days from the authorization',
      en.zoneLabel,
    ]);
    expect(rows[0]?.text).toContain('Cybersource help article 000002027 (2023)');
    expect(rows[4]?.text).toContain('Visa Acceptance help article 000002070 (2025-12-18)');
    expect(rows[5]?.text).toBe(en.zone('UTC', false));
  });

  test('a button of the page outranks all, however old the payment is', () => {
    const text = told(sale(366, { buttons: ['Refund'] }), { ownLimit: 30 });
    expect(stepOf(text)).toBe(en.steps['follow-on-credit'].title);
    expect(text.verdicts[0]?.tone).toBe('good');
    expect(rowOf(text, en.ownLimit)).toContain('30 days: ended on');
  });

  test('the own limit counts instead of the sources', () => {
    expect(stepOf(told(sale(31), { ownLimit: 30 }))).toBe(en.steps['own-limit-passed'].title);
    expect(stepOf(told(sale(200), { ownLimit: 365 }))).toBe(en.steps['follow-on-credit-in-time'].title);
    expect(rowOf(told(sale(31), { ownLimit: 31 }), en.ownLimit)).toBe('31 days: until today, Nov 25, 2026');
  });

  test('the letter to support names the merchant', () => {
    expect(rowOf(told(sale(61)), en.write)).toContain('merchant example_merchant');
  });
});

describe('what is left', () => {
  const refunds = (...amounts: string[]) =>
    amounts.map((amount, i) => line(`${other}${i}`, 'Card Credit', 'Success', amount));
  test.each([
    [[], '203.00 USD; no refund on this page'],
    [refunds('53.00 USD', '20.00 USD'), '130.00 USD of 203.00 USD'],
    [refunds('203.00 USD'), '0.00 USD of 203.00 USD'],
    [refunds('210.00 USD'), 'Nothing: 7.00 USD more was given back than taken'],
    [refunds('53.00 EUR'), en.leftOtherCurrency],
    [refunds('53.000'), en.leftUnreadable],
  ])('of %j', (related, left) => {
    expect(rowOf(told(sale(10, { related })), en.left)?.replaceAll('\u00a0', ' ')).toBe(left);
  });
  test('nothing: then it is refunded in full, and no window matters', () => {
    const text = told(sale(90, { related: refunds('203.00 USD') }));
    expect(stepOf(text)).toBe(en.steps['fully-refunded'].title);
    expect(text.bar).toBeUndefined();
  });
});

describe('other payments', () => {
  const authorization = { 'Card Authorization': accepted };
  test.each<[string, PaymentPage, string]>([
    ['eCheck', { services: { 'Electronic Check Debit': { ...accepted, Status: 'TRANSMITTED' } } }, en.creditStep],
    ['PayPal', { services: { 'PayPal Capture': { ...accepted, Status: 'TRANSMITTED' } } }, en.creditStep],
    [
      'a review',
      { services: { ...authorization, 'Decision Manager': { 'Reason Code': '480' } } },
      en.steps['decide-review-first'].title,
    ],
    [
      'a batch error',
      { services: { 'Card Settlement': { ...accepted, Status: 'BATCH_ERROR' } } },
      en.steps['mend-batch-first'].title,
    ],
    [
      'waiting for the batch',
      { services: { 'Card Settlement': { ...accepted, Status: 'PENDING' } } },
      en.steps.void.title,
    ],
    ['authorized', { services: authorization }, en.steps['authorization-reversal'].title],
    [
      'captured elsewhere',
      { services: authorization, related: [line(other, 'Card Settlement', 'Success', '203.00 USD')] },
      en.openFirst.capture,
    ],
  ])('%s: %s', (_, page, step) => {
    expect(stepOf(told(page))).toBe(step);
  });
  test('for what is captured elsewhere it says where, and what is right there', () => {
    const { meaning } = told({
      top: { ...top, Date: daysAfter(today, -366) },
      services: authorization,
      related: [line(other, 'Card Settlement', 'Success', '203.00 USD', daysAfter(today, -366))],
    });
    expect(meaning).toContain(other);
    expect(meaning).toContain(en.steps['stand-alone-credit'].what);
  });
  test('a refund without its payment says where to look', () => {
    expect(told({ services: { 'Card Credit': accepted } }).meaning).toBe(`${en.isRefund} ${en.openPayment}`);
    const related = [line(other, 'Card Authorization', 'Success', '203.00 USD')];
    expect(told({ services: { 'Card Credit': accepted }, related })).toMatchObject({
      verdicts: [{ text: en.openFirst.payment }],
      meaning: `${en.isRefund} ${en.elsewhere(other)}`,
    });
  });
});

describe('dates', () => {
  test.each([
    ['03/04/2026', en.dateWhy.ambiguous('03/04/2026')],
    ['soon', en.dateWhy.form('soon')],
    ['2026-02-30', en.dateWhy['no-such-day']('2026-02-30')],
    ['Mar 13 2026 9:15:00 AM CST', en.dateWhy.zone('Mar 13 2026 9:15:00 AM CST')],
    ['2026-11-26', en.dateWhy.future('2026-11-26')],
  ])('%s is told not to be counted from', (date, why) => {
    const text = told(sale(0, { top: { Date: date } }));
    expect(rowOf(text, en.date)).toBe(why);
    expect(text.name).toBe(en.noDay);
    expect(text.bar).toBeUndefined();
  });
  test('a settlement without its authorization may be older than it looks', () => {
    const text = told({ services: { 'Card Settlement': { ...accepted, Status: 'TRANSMITTED' } }, related: [] });
    expect(rowOf(text, en.date)).toBe(en.noAuthorization);
    expect(rowOf(text, '180 days')).toContain('counted from the settlement');
  });
  test.each([
    // A quarter past midnight in Paris is still yesterday in Los Angeles.
    ['Europe/Paris', '2026-03-29T22:15Z', '1 day since'],
    ['America/Los_Angeles', '2026-03-29T22:15Z', 'Authorized and settled today'],
    // The night without an hour, and the day with one more.
    ['Europe/Paris', '2026-03-29T21:59Z', 'Authorized and settled today'],
    ['America/New_York', '2026-11-01T03:59Z', '216 days since'],
    ['America/New_York', '2026-11-02T04:59Z', '217 days since'],
    ['America/New_York', '2026-11-02T05:00Z', '218 days since'],
  ])('in %s, at %s, a payment of March 29 is %s', (zone, now, lead) => {
    expect(told(sale(0, { top: { Date: '2026-03-29' } }), { zone, now }).name).toContain(lead);
  });
  test.each([
    ['2026-01-31', '2026-02-10', '60 days', 'until Apr 1, 2026, 50 days left'],
    ['2027-12-31', '2028-02-28', '60 days', 'until Feb 29, 2028, 1 day left'],
    ['2028-02-29', '2029-02-28', '365 days', 'until today, Feb 28, 2029'],
    ['2027-02-28', '2028-02-29', '365 days', 'ended on Feb 28, 2028, 1 day ago'],
  ])('authorized on %s, on %s the window of %s: %s', (date, now, window, end) => {
    expect(rowOf(told(sale(0, { top: { Date: date } }), { now: `${now}T12:00Z` }), window)).toBe(end);
  });
  test('a zone that the page names is the one in which its days are counted', () => {
    const page = sale(0, { top: { Date: 'Mar 12 2026 11:30:00 PM PDT' } });
    expect(told(page, { zone: 'Europe/Paris', now: '2026-03-14T06:30Z' }).name).toContain('1 day since');
    expect(told(page, { zone: 'Europe/Paris' }).sources.at(-1)?.text).toBe(en.zone('-07:00', true));
  });
});

describe('the time line', () => {
  test('says where today is among the windows', () => {
    expect(told(sale(61)).bar).toEqual({
      spoken: 'Time line: today is day 61. Windows end after 60, 180, 365 days.',
      today: en.today,
      age: 61,
      ends: [60, 180, 365],
    });
    expect(told(sale(61), { ownLimit: 30 }).bar?.ends).toEqual([30, 60, 180, 365]);
    expect(told(sale(61), { ownLimit: 62 }).bar?.ends).toEqual([62, 180, 365]);
  });
  test('whatever the age and the own limit: labels keep their distance, and the own limit is there', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 4000 }),
        fc.option(fc.integer({ min: 1, max: 3650 }), { nil: undefined }),
        (days, limit) => {
          const { bar } = told(sale(days), limit === undefined ? {} : { ownLimit: limit });
          const ends = bar?.ends ?? [];
          const length = ends.at(-1) ?? 0;
          for (const [i, end] of ends.entries())
            if (i > 0) expect((end - (ends[i - 1] ?? 0)) / length).toBeGreaterThan(0.02);
          if (limit !== undefined) expect(ends).toContain(limit);
        },
      ),
    );
  });
});

describe.each(languages)('in %s', language => {
  test('a payment of any age says something of everything', () => {
    const text = told(sale(61), { language });
    for (const said of [
      text.family,
      text.name,
      stepOf(text),
      text.meaning,
      ...text.footnotes,
      text.spoken,
      ...text.rows.map(({ text: row }) => row),
    ])
      expect(said).not.toMatch(/^\s*$|undefined|NaN/);
  });
});

test('of two transactions on a page each has its own', () => {
  const fields = fieldsOfPage({ services: { 'Card Settlement': accepted } });
  expect(paymentsOn(fields, [], 'UTC').map(({ transaction }) => transaction.requestId)).toEqual([own]);
});
