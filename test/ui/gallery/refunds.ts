import { daysAfter } from '../../../src/domain/page-date.ts';
import { paymentsOn } from '../../../src/domain/payment.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { type RefundText, refundText } from '../../../src/i18n/refund.ts';
import { accepted, fieldsOfPage, line, other, own, type PaymentPage, top } from '../../domain/payment-page.ts';

const today = '2026-11-25';

/** A sale so many days ago, and what has become of it since. */
function sale(days: number, more: PaymentPage = {}): PaymentPage {
  return {
    top: { ...top, Date: daysAfter(today, -days), 'Merchant ID': 'example_merchant', ...more.top },
    services: {
      'Card Authorization': accepted,
      'Card Settlement': { ...accepted, Status: 'TRANSMITTED' },
      ...more.services,
    },
    related: more.related ?? [],
    buttons: more.buttons ?? [],
  };
}

const twins = [
  line(`${other}1`, 'Card Credit', 'Success', '53.00 USD'),
  line(`${other}2`, 'Card Credit', 'PENDING', '20.00 USD'),
];

/** Payments at every turn of the compass, with the merchant's own limit where it has one. */
const pages: Readonly<Record<string, PaymentPage & { readonly ownLimit?: number }>> = {
  offered: sale(41, { buttons: ['Credit'] }),
  'day-61': sale(61),
  'day-181-partly-refunded': sale(181, { related: twins }),
  'day-366': sale(366),
  'day-2000': sale(2000),
  today: sale(0, { services: { 'Card Settlement': { ...accepted, Status: 'Success' } } }),
  'waits-for-batch': sale(0, {
    services: { 'Card Settlement': { ...accepted, Status: 'PENDING' } },
    buttons: ['Void'],
  }),
  'batch-error': sale(2, { services: { 'Card Settlement': { ...accepted, Status: 'BATCH_ERROR' } } }),
  'own-limit': { ...sale(45), ownLimit: 30 },
  'own-limit-in-time': { ...sale(200), ownLimit: 365 },
  refunded: sale(90, { related: [line(other, 'Card Credit', 'Success', '203.00 USD')] }),
  'ambiguous-date': sale(0, { top: { Date: '03/04/2026' } }),
  elsewhere: {
    services: { 'Card Authorization': accepted },
    related: [
      line(own, 'Card Authorization', 'Success', '203.00 USD', '2026-03-10'),
      line(other, 'Card Settlement', 'Success', '203.00 USD'),
    ],
  },
  echeck: { services: { 'Electronic Check Debit': { ...accepted, Status: 'TRANSMITTED' } } },
  held: { services: { 'Card Authorization': accepted, 'Decision Manager': { 'Reason Code': '480' } } },
};

/** Names of the payments. */
export const refundNames: readonly string[] = Object.keys(pages);

/** What is said of the refund of one of these payments. */
export function refundOf(name: string, language: Language): RefundText {
  const page = pages[name];
  const [payment] = page ? paymentsOn(fieldsOfPage(page), page.buttons ?? [], 'UTC') : [];
  if (!page || !payment) throw new Error(`No payment ${name}`);
  return refundText(payment, Date.parse(`${today}T12:00Z`), page.ownLimit, 'UTC', language);
}
