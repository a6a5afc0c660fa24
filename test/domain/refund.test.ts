import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountText, readAmount } from '../../src/domain/amount.ts';
import { daysAfter, daysBetween } from '../../src/domain/page-date.ts';
import { leftToRefund, movementOf, type Payment, type RefundStep, refundCompass } from '../../src/domain/refund.ts';

const today = '2026-11-25';
const ago = (days: number) => daysAfter(today, -days);
const settled: Payment = {
  state: 'settled',
  method: 'card',
  authorized: ago(10),
  settled: ago(8),
  offers: [],
  isFullyRefunded: false,
  ownLimit: undefined,
};
const captured = (days: number): Payment => ({ ...settled, authorized: ago(days), settled: ago(days) });

describe('what is right now', () => {
  test.each<[string, Payment, RefundStep]>([
    ['declined', { ...settled, state: 'declined', settled: undefined }, 'nothing-captured'],
    ['authorized, not captured', { ...settled, state: 'authorized', settled: undefined }, 'authorization-reversal'],
    ['captured, not yet batched', { ...settled, state: 'capture-pending', settled: undefined }, 'void'],
    ['batch error', { ...settled, state: 'batch-error', settled: undefined }, 'mend-batch-first'],
    ['held for review', { ...settled, state: 'in-review', settled: undefined }, 'decide-review-first'],
    ['voided', { ...settled, state: 'voided' }, 'nothing-captured'],
    ['reversed', { ...settled, state: 'reversed' }, 'nothing-captured'],
    ['refunded in whole', { ...settled, isFullyRefunded: true }, 'fully-refunded'],
    ['the capture is in Related Transactions', { ...settled, state: 'unknown', settled: undefined }, 'look-up-capture'],
    ['no day can be read', { ...settled, authorized: undefined, settled: undefined }, 'age-unknown'],
    ['61 days, no button', captured(61), 'ask-for-365-days'],
    ['181 days, no button', captured(181), 'ask-for-365-days'],
    ['365 days, no button', captured(365), 'ask-for-365-days'],
    ['366 days, no button', captured(366), 'stand-alone-credit'],
    ['366 days, but the page offers it', { ...captured(366), offers: ['refund'] }, 'follow-on-credit'],
    ['out of the own limit', { ...captured(31), ownLimit: 30 }, 'own-limit-passed'],
    ['on the last day of the own limit', { ...captured(30), ownLimit: 30 }, 'follow-on-credit-in-time'],
    ['60 days: every source says that it is possible', captured(60), 'follow-on-credit-in-time'],
    ['eCheck', { ...captured(61), method: 'echeck' }, 'follow-on-credit-in-time'],
    [
      'in the own limit, which is longer than the sources',
      { ...captured(400), ownLimit: 500 },
      'follow-on-credit-in-time',
    ],
    ['in the own limit of 365 days', { ...captured(200), ownLimit: 365 }, 'follow-on-credit-in-time'],
    ['captured today, batched or not', { ...captured(0), state: 'captured' }, 'void-or-credit'],
    ['captured today, and the page offers Void', { ...captured(0), state: 'captured', offers: ['void'] }, 'void'],
    ['captured a week ago', { ...captured(7), state: 'captured' }, 'void-or-credit'],
    ['captured eight days ago', { ...captured(8), state: 'captured' }, 'follow-on-credit-in-time'],
    ['captured 61 days ago', { ...captured(61), state: 'captured' }, 'ask-for-365-days'],
    [
      'unknown, and the page offers a reversal',
      { ...settled, state: 'unknown', offers: ['reversal'] },
      'authorization-reversal',
    ],
    ['unknown, and the page offers Void', { ...settled, state: 'unknown', offers: ['void'] }, 'void'],
    [
      'in review, and the page offers a reversal',
      { ...settled, state: 'in-review', offers: ['reversal'] },
      'decide-review-first',
    ],
    ['PayPal', { ...captured(181), method: 'paypal' }, 'follow-on-credit-in-time'],
  ])('%s', (_, payment, step) => {
    expect(refundCompass(payment, today).step).toBe(step);
  });
});

describe('the bands', () => {
  const open = (payment: Payment) =>
    refundCompass(payment, today).bands.map(({ days, from, isOpen }) => `${days} ${from} ${isOpen ? 'open' : 'over'}`);
  test.each([
    [
      60,
      [
        '60 authorization open',
        '180 authorization open',
        '180 settlement open',
        '180 authorization open',
        '365 authorization open',
      ],
    ],
    [
      61,
      [
        '60 authorization over',
        '180 authorization open',
        '180 settlement open',
        '180 authorization open',
        '365 authorization open',
      ],
    ],
    [
      181,
      [
        '60 authorization over',
        '180 authorization over',
        '180 settlement over',
        '180 authorization over',
        '365 authorization open',
      ],
    ],
    [
      366,
      [
        '60 authorization over',
        '180 authorization over',
        '180 settlement over',
        '180 authorization over',
        '365 authorization over',
      ],
    ],
  ])('%i days ago', (days, bands) => {
    expect(open(captured(days))).toEqual(bands);
  });

  test('each says who says so, and its last day', () => {
    const first = refundCompass({ ...settled, authorized: '2026-01-31' }, '2026-04-01').bands[0];
    expect(first).toMatchObject({ days: 60, ends: '2026-04-01', isOpen: true });
    expect(first?.sources[0]).toEqual({ name: 'Cybersource help article 000002027', seen: '2023' });
  });

  test('without the day of the settlement nothing is counted from it; a day to come is not believed', () => {
    expect(refundCompass({ ...settled, settled: undefined }, today).bands.map(band => band.from)).not.toContain(
      'settlement',
    );
    expect(refundCompass({ ...settled, authorized: ago(-1), settled: undefined }, today)).toMatchObject({
      daysSinceAuthorization: undefined,
      bands: [],
      step: 'age-unknown',
    });
  });

  test('a band is open exactly until its last day', () => {
    fc.assert(
      fc.property(fc.nat({ max: 800 }), fc.nat({ max: 400 }), (authorized, earlier) => {
        const payment = { ...settled, authorized: ago(authorized), settled: ago(Math.max(0, authorized - earlier)) };
        for (const { ends, isOpen } of refundCompass(payment, today).bands)
          expect(isOpen).toBe(daysBetween(today, ends) >= 0);
      }),
    );
  });
});

describe('what is left to refund', () => {
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const left = (capture: string, ...refunds: string[]) => {
    const found = leftToRefund([usd(capture)], refunds.map(usd));
    return 'amount' in found ? `${found.kind} ${amountText(found.amount)}` : found.kind;
  };
  test.each([
    ['203.00', ['53.00'], 'left 150.00'],
    ['1,204.00', ['0.1', '0.2'], 'left 1203.70'],
    ['1 204,50', ['1204.50'], 'left 0.00'],
    ['10', ['10.01'], 'more-than-captured -0.01'],
    ['5', [], 'left 5'],
    ['1.204', [], 'unreadable'],
    ['10.00', ['-1.00'], 'unreadable'],
    ['10.00', ['none'], 'unreadable'],
  ])('%s less %j', (capture, refunds, result) => {
    expect(left(capture, ...refunds)).toBe(result);
  });
  test('a refund in another currency is not taken off', () => {
    expect(leftToRefund([usd('10.00')], [{ amount: '1.00', currency: 'EUR' }])).toEqual({ kind: 'other-currency' });
  });
  test('several captures count together', () => {
    expect(leftToRefund([usd('10.00'), usd('5.5')], [usd('15.00')])).toMatchObject({
      amount: { units: 50n, decimals: 2 },
    });
  });
  test('nothing captured leaves nothing to say', () => {
    expect(leftToRefund([], [])).toEqual({ kind: 'unreadable' });
  });
  test.each([
    ['53.00 USD', undefined, '53.00', 'USD'],
    ['USD 53.00', undefined, '53.00', 'USD'],
    ['$53.00', undefined, '53.00', '$'],
    ['1 204,50 €', 'EUR', '1 204,50', '€'],
    ['53.00', 'USD', '53.00', 'USD'],
    ['free', undefined, 'free', undefined],
  ])('%s beside %s', (text, beside, amount, currency) => {
    expect(movementOf(text, beside)).toEqual({ amount, currency });
  });
  test('partial refunds add up to the cent', () => {
    const cents = (n: number) => (n / 100).toFixed(2);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1e7 }), { maxLength: 9 }), fc.nat({ max: 1e7 }), (refunds, rest) => {
        const all = refunds.reduce((sum, refund) => sum + refund, rest);
        expect(left(cents(all), ...refunds.map(cents))).toBe(`left ${cents(rest)}`);
      }),
    );
  });
});

test.each(['', '.', '1,2,3', '12,34.5', '1.204', '1,204', '+5', '5 USD', '1 20', '٣'])(
  '%j is no certain amount',
  text => {
    expect(readAmount(text)).toBeUndefined();
  },
);
