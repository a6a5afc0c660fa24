import refundWindows from '../catalogue/refund-windows.json';
import { type Amount, less, readAmount } from './amount.ts';
import { daysAfter, daysBetween } from './page-date.ts';

export type RefundWindow = (typeof refundWindows.windows)[number];

/** One window with the day on which it ends; the whole of that day still counts. */
export type Band = RefundWindow & { readonly ends: string; readonly isOpen: boolean };

/** How far a payment has come, as its services and its status tell. */
export type PaymentState =
  | 'declined'
  | 'in-review'
  | 'authorized'
  | 'reversed'
  /** Captured, not yet sent to the processor in a batch (PENDING). */
  | 'capture-pending'
  | 'batch-error'
  | 'voided'
  /** Captured and sent (TRANSMITTED, BATCHED), so that money moves. */
  | 'settled'
  | 'unknown';

export type Payment = {
  readonly state: PaymentState;
  readonly method: 'card' | 'echeck' | 'paypal' | 'other';
  /** Days as ISO text in the time zone of the page (`readDay`); undefined where the page shows none. */
  readonly authorized: string | undefined;
  readonly settled: string | undefined;
  /** True where the page itself offers its Refund or Credit button. */
  readonly pageOffersRefund: boolean;
  /** True where nothing is left to refund. */
  readonly isFullyRefunded: boolean;
  /** The merchant's or the company's own limit in days since the authorization, which takes the place of the sources'. */
  readonly ownLimit: number | undefined;
};

/** What can be done with a payment now. */
export type RefundStep =
  /** Refund it from the payment itself: Refund or Credit on its details page. */
  | 'follow-on-credit'
  | 'void'
  | 'authorization-reversal'
  /** Ask support for the setting of 365 days. */
  | 'ask-for-365-days'
  | 'stand-alone-credit'
  /** Out of the merchant's own limit: the company's policy decides. */
  | 'own-limit-passed'
  | 'decide-review-first'
  | 'mend-batch-first'
  | 'nothing-to-refund'
  /** Too little on the page: look the capture up (Related Transactions). */
  | 'look-up-capture';

export type Compass = {
  readonly daysSinceAuthorization: number | undefined;
  readonly daysSinceSettlement: number | undefined;
  /** The windows whose first day is known, the shortest first. */
  readonly bands: readonly Band[];
  readonly step: RefundStep;
};

// Within the shortest window every source says that a refund is possible; after the longest none does.
const lengths = refundWindows.windows.map(({ days }) => days);
const shortest = Math.min(...lengths);
const longest = Math.max(...lengths);

/**
 * Where a payment stands on `today` (ISO day in the page's time zone), and what is right now. The page's own button
 * outranks the reckoning. A day after `today` counts as unknown: it cannot be right. What to do by state: help articles
 * KA-09506 and 000002070.
 */
export function refundCompass(payment: Payment, today: string): Compass {
  const since = (day: string | undefined) => {
    const days = day === undefined ? undefined : daysBetween(day, today);
    return days === undefined || days < 0 ? undefined : days;
  };
  const daysSinceAuthorization = since(payment.authorized);
  const daysSinceSettlement = since(payment.settled);
  const bands = refundWindows.windows
    .flatMap(rule => {
      const isAuthorization = rule.from === 'authorization';
      const start = isAuthorization ? payment.authorized : payment.settled;
      const age = isAuthorization ? daysSinceAuthorization : daysSinceSettlement;
      if (start === undefined || age === undefined) return [];
      return [{ ...rule, ends: daysAfter(start, rule.days), isOpen: age <= rule.days }];
    })
    .toSorted((a, b) => a.days - b.days);
  // Where only the settlement is known the payment is at least that old: the age may be too small, never too great.
  const age = daysSinceAuthorization ?? daysSinceSettlement;
  return { daysSinceAuthorization, daysSinceSettlement, bands, step: stepFor(payment, age) };
}

function stepFor(payment: Payment, age: number | undefined): RefundStep {
  const { state, ownLimit } = payment;
  if (payment.pageOffersRefund) return 'follow-on-credit';
  if (payment.isFullyRefunded) return 'nothing-to-refund';
  switch (state) {
    case 'declined':
    case 'voided':
    case 'reversed':
      return 'nothing-to-refund';
    case 'in-review':
      return 'decide-review-first';
    case 'batch-error':
      return 'mend-batch-first';
    case 'capture-pending':
      return 'void';
    case 'authorized':
      return payment.method === 'echeck' ? 'look-up-capture' : 'authorization-reversal';
    case 'unknown':
      return 'look-up-capture';
    case 'settled':
      break;
  }
  if (age === undefined) return 'look-up-capture';
  if (ownLimit !== undefined && age > ownLimit) return 'own-limit-passed';
  // A stand-alone credit needs a card number; the setting of 365 days is one of cards too.
  if (payment.method !== 'card' || age <= shortest) return 'follow-on-credit';
  return age <= longest ? 'ask-for-365-days' : 'stand-alone-credit';
}

/** One movement of money that a page shows: a capture, or one of the refunds that follow it. */
export type Movement = { readonly amount: string; readonly currency: string | undefined };

export type Left =
  | { readonly kind: 'left'; readonly amount: Amount; readonly currency: string | undefined }
  | { readonly kind: 'more-than-captured'; readonly amount: Amount; readonly currency: string | undefined }
  | { readonly kind: 'unreadable' }
  /** A refund in another currency: it cannot be taken off. */
  | { readonly kind: 'other-currency' };

/** What is left to refund of a capture; the movements are those that went through. */
export function leftToRefund(capture: Movement, refunds: readonly Movement[]): Left {
  const { currency } = capture;
  const captured = readAmount(capture.amount);
  const amounts = refunds.map(refund => readAmount(refund.amount));
  const read = amounts.filter(amount => amount !== undefined);
  if (!captured || read.length < amounts.length) return { kind: 'unreadable' };
  if (refunds.some(refund => refund.currency !== currency)) return { kind: 'other-currency' };
  const amount = less(captured, read);
  return { kind: amount.units < 0n ? 'more-than-captured' : 'left', amount, currency };
}
