import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../src/domain/fields.ts';
import { offersOf, resultOf } from '../../src/domain/offers.ts';
import { type PaymentRead, paymentsOn } from '../../src/domain/payment.ts';
import { accepted, fieldsOfPage, line, other, own, type PaymentPage, top } from './payment-page.ts';

function read(page: PaymentPage, ownZone = 'UTC'): PaymentRead | undefined {
  return paymentsOn(fieldsOfPage(page), page.buttons ?? [], ownZone)[0];
}

describe('how far a payment has come', () => {
  const authorization = { 'Card Authorization': accepted };
  const capture = (status: string) => ({ 'Card Settlement': { ...accepted, Status: status } });
  test.each<[string, PaymentPage, string | undefined]>([
    ['authorized', { services: authorization }, 'authorized'],
    ['declined', { services: { 'Card Authorization': { 'Reason Code': '203' } } }, undefined],
    ['checked only', { services: { 'Payer Authentication Enrollment': accepted } }, undefined],
    ['held for review', { services: { ...authorization, 'Decision Manager': { 'Reason Code': '480' } } }, 'in-review'],
    ['held for review, all in one', { services: { 'Card Authorization': { 'Reason Code': '480' } } }, 'in-review'],
    [
      'rejected, money held',
      { services: { ...authorization, 'Decision Manager': { 'Reason Code': '481' } } },
      'authorized',
    ],
    [
      'approved, then stopped by the address',
      { services: { 'Card Authorization': { 'Reason Code': '200' } } },
      'authorized',
    ],
    ['reversed', { services: { ...authorization, 'Card Full Authorization Reversal': accepted } }, 'reversed'],
    ['capture failed', { services: { ...authorization, 'Card Settlement': { 'Reason Code': '235' } } }, 'authorized'],
    ['waiting for the batch', { services: capture('PENDING') }, 'capture-pending'],
    ['sent', { services: capture('TRANSMITTED') }, 'settled'],
    ['batched', { services: capture('Batched') }, 'settled'],
    ['batch error', { services: capture('BATCH_ERROR') }, 'batch-error'],
    [
      'batch error, told above',
      { top: { ...top, Status: 'BATCH_ERROR' }, services: { 'Card Settlement': accepted } },
      'batch-error',
    ],
    ['captured, no more told', { services: capture('Success') }, 'captured'],
    ['voided', { services: { ...capture('TRANSMITTED'), Void: accepted } }, 'voided'],
    ['voided, by its status', { services: capture('VOIDED') }, 'voided'],
    ['eCheck', { services: { 'Electronic Check Debit': { ...accepted, Status: 'PENDING' } } }, 'capture-pending'],
    ['nothing but an acceptance', { top: { ...top, ...accepted } }, 'unknown'],
    [
      'captured elsewhere',
      { services: authorization, related: [line(other, 'Card Settlement', 'Success', '203.00 USD')] },
      'captured',
    ],
    [
      'capture elsewhere failed',
      { services: authorization, related: [line(other, 'Card Settlement', 'Failed', '203.00 USD')] },
      'authorized',
    ],
    [
      'a related transaction without its service',
      { services: authorization, related: [{ 'Request ID': other, Date: '2026-03-13' }] },
      'unknown',
    ],
    ['a refund, its payment not on the page', { services: { 'Card Credit': accepted } }, 'unknown'],
    [
      'declined, beside another try that went through',
      {
        services: { 'Card Authorization': { 'Reason Code': '203' } },
        related: [line(other, 'Card Authorization', 'Success', '203.00 USD')],
      },
      undefined,
    ],
    [
      'a capture that failed, its authorization elsewhere',
      {
        services: { 'Card Settlement': { 'Reason Code': '102' } },
        related: [line(other, 'Card Authorization', 'Success', '203.00 USD')],
      },
      'authorized',
    ],
    ['a refund that failed', { services: { 'Card Credit': { 'Reason Code': '241' } } }, undefined],
  ])('%s: %s', (_, page, state) => {
    expect(read(page)?.state).toBe(state);
  });

  test.each([
    ['Card Settlement', 'card'],
    ['Electronic Check Debit', 'echeck'],
    ['PayPal Capture', 'paypal'],
    ['Direct Debit', 'other'],
  ])('%s is a payment by %s', (service, method) => {
    expect(read({ services: { [service]: accepted } })?.method).toBe(method);
  });
});

describe('the dates', () => {
  const services = { 'Card Settlement': { ...accepted, Status: 'TRANSMITTED' } };
  test('are those of the services: the capture here, the authorization under Related Transactions', () => {
    const page = read({
      services,
      related: [
        line(own, 'Card Settlement', 'Success', '203.00 USD'),
        line(other, 'Card Authorization', 'Success', '203.00 USD', '2026-03-10'),
      ],
    });
    expect(page?.authorized?.reading).toEqual({ kind: 'day', day: '2026-03-10' });
    expect(page?.settled?.reading).toEqual({ kind: 'day', day: '2026-03-13' });
  });
  test('a settlement date of its own outranks that of the capture; both are places of the compass', () => {
    const page = read({ top: { ...top, 'Settlement Date': 'Mar 14 2026' }, services });
    expect(page?.settled?.reading).toEqual({ kind: 'day', day: '2026-03-14' });
    expect(page?.dates).toEqual([1, 4]);
  });
  test.each([
    ['Mar 12 2026 11:30:00 PM PDT', 'Europe/Paris', '-07:00', '2026-03-12'],
    ['Mar 12 2026 11:30:00 PM', 'Europe/Paris', 'Europe/Paris', '2026-03-12'],
    ['2026-03-12T23:30:00Z', 'Europe/Paris', 'UTC', '2026-03-12'],
  ])('%s, read in %s, counts in %s as %s', (date, ownZone, zone, day) => {
    const page = read({ top: { ...top, Date: date }, services }, ownZone);
    expect(page?.zone).toBe(zone);
    expect(page?.settled?.reading).toEqual({ kind: 'day', day });
  });
  test('a capture that waits for its batch has not settled', () => {
    expect(read({ services: { 'Card Settlement': { ...accepted, Status: 'PENDING' } } })?.settled).toBeUndefined();
  });
});

describe('the money', () => {
  const services = { 'Card Settlement': { ...accepted, Status: 'TRANSMITTED' } };
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  test('refunds under Related Transactions are counted, but for those that failed or were voided', () => {
    const page = read({
      services,
      related: [
        line(own, 'Card Settlement', 'Success', '203.00 USD'),
        line(other, 'Card Credit', 'Success', '53.00 USD'),
        line(`${other}1`, 'Card Credit', 'Failed', '150.00 USD'),
        line(`${other}2`, 'Card Credit', 'VOIDED', '150.00 USD'),
        line(`${other}3`, 'Card Credit', 'PENDING', '10.00 USD'),
      ],
    });
    expect(page?.captured).toEqual([usd('203.00')]);
    expect(page?.refunded).toEqual([usd('53.00'), usd('10.00')]);
  });
  test.each([
    ['whose result is not told', [{ 'Request ID': other, Application: 'Card Credit', Amount: '53.00 USD' }]],
    ['without its amount', [{ 'Request ID': other, Application: 'Card Credit', Status: 'Success' }]],
    ['beside a void', [line(other, 'Card Credit', 'Success', '53.00 USD'), line(`${other}1`, 'Void', 'Success', '')]],
  ])('a refund %s leaves it in doubt what was given back', (_, related) => {
    expect(read({ services, related })?.refunded).toBeUndefined();
  });
  test('on the page of a refund the payment is the other one, and Void is not the payment’s', () => {
    const page = read({
      top: { ...top, Amount: '53.00' },
      services: { 'Card Credit': { ...accepted, Status: 'PENDING' } },
      related: [line(other, 'Card Settlement', 'Success', '203.00 USD')],
      buttons: ['Void'],
    });
    expect(page).toMatchObject({ isRefundItself: true, offers: [], elsewhere: { kind: 'capture', requestId: other } });
    expect(page?.captured).toEqual([usd('203.00')]);
    expect(page?.refunded).toEqual([usd('53.00')]);
  });
});

describe('what the page offers', () => {
  test.each([
    [['Credit', 'View receipt'], ['refund']],
    [['REFUND'], ['refund']],
    [
      ['Rembourser', 'Annulation d’autorisation'],
      ['refund', 'reversal'],
    ],
    [
      ['Void', 'Authorization reversal'],
      ['void', 'reversal'],
    ],
    [['Reembolso'], ['refund']],
    [['Cancel', 'Credit card', 'Refund policy', 'New order', ''], []],
  ])('%j', (buttons, offers) => {
    expect(offersOf(buttons)).toEqual(offers);
  });
  test.each([
    ['Success', 'success'],
    ['not run', 'failed'],
    ['Échec', 'failed'],
    ['Review', 'review'],
    ['PENDING', undefined],
  ])('the badge %s', (word, result) => {
    expect(resultOf(word)).toBe(result);
  });
  test('belongs to nobody where two transactions are shown', () => {
    const pairs = [
      { label: 'Request ID', value: own, path: [0, 0] },
      { label: 'Reason Code', value: '100', path: [0, 1] },
      { label: 'Request ID', value: other, path: [1, 0] },
      { label: 'Reason Code', value: '100', path: [1, 1] },
    ];
    expect(paymentsOn(fieldsOf(pairs), ['Refund'], 'UTC').map(({ offers }) => offers)).toEqual([[], []]);
  });
});
