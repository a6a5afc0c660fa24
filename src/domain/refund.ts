import refundWindows from '../catalogue/refund-windows.json';
import { type Amount, less, readAmount, sum } from './amount.ts';
import type { Offer } from './offers.ts';
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
  /** Captured; the page does not tell whether it was sent in a batch. */
  | 'captured'
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
  /** What the page itself offers: its own buttons. */
  readonly offers: readonly Offer[];
  /** True where nothing is left to refund. */
  readonly isFullyRefunded: boolean;
  /** The merchant's or the company's own limit in days since the authorization, which takes the place of the sources'. */
  readonly ownLimit: number | undefined;
};

/** What can be done with a payment now. */
export type RefundStep =
  /** The page offers Refund or Credit: a refund from the payment itself is possible. */
  | 'follow-on-credit'
  /** The same by the reckoning: every source, or the own limit, says that it is still in time. */
  | 'follow-on-credit-in-time'
  | 'void'
  /** Void while it waits for the batch, Refund after that: the page does not tell which. */
  | 'void-or-credit'
  | 'authorization-reversal'
  /** Ask support for the setting of 365 days. */
  | 'ask-for-365-days'
  | 'stand-alone-credit'
  /** Out of the merchant's own limit: the company's policy decides. */
  | 'own-limit-passed'
  | 'decide-review-first'
  | 'mend-batch-first'
  | 'nothing-captured'
  | 'fully-refunded'
  /** Captured, but no date of it can be read: only the page's button tells. */
  | 'age-unknown'
  /** Too little on the page: look the capture up (Related Transactions). */
  | 'look-up-capture';

export type Compass = {
  readonly daysSinceAuthorization: number | undefined;
  readonly daysSinceSettlement: number | undefined;
  /** The windows whose first day is known, the shortest first. */
  readonly bands: readonly Band[];
  /** The day on which the own limit ends, where there is one and the authorization's day is known. */
  readonly ownLimitEnds: string | undefined;
  readonly step: RefundStep;
};

// Within the shortest window every source says that a refund is possible; after the longest none does.
const lengths = refundWindows.windows.map(({ days }) => days);
const shortest = Math.min(...lengths);
export const longest = Math.max(...lengths);

/** The lengths of the windows in days, each once, the shortest first. */
export const windowLengths: readonly number[] = [...new Set(lengths)].sort((a, b) => a - b);

/** Batches leave every day: what was captured longer ago than this has left with one. */
const batchedAfter = 7;

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
  const { authorized, settled, ownLimit } = payment;
  const daysSinceAuthorization = since(authorized);
  const daysSinceSettlement = since(settled);
  const bands = refundWindows.windows
    .flatMap(rule => {
      const isAuthorization = rule.from === 'authorization';
      const start = isAuthorization ? authorized : settled;
      const age = isAuthorization ? daysSinceAuthorization : daysSinceSettlement;
      if (start === undefined || age === undefined) return [];
      return [{ ...rule, ends: daysAfter(start, rule.days), isOpen: age <= rule.days }];
    })
    .toSorted((a, b) => a.days - b.days);
  const ownLimitEnds =
    ownLimit !== undefined && authorized !== undefined && daysSinceAuthorization !== undefined
      ? daysAfter(authorized, ownLimit)
      : undefined;
  // Where only the settlement is known the payment is at least that old: the age may be too small, never too great.
  const age = daysSinceAuthorization ?? daysSinceSettlement;
  return { daysSinceAuthorization, daysSinceSettlement, bands, ownLimitEnds, step: stepFor(payment, age) };
}

function stepFor({ state, method, offers, isFullyRefunded, ownLimit }: Payment, age: number | undefined): RefundStep {
  if (offers.includes('refund')) return 'follow-on-credit';
  if (isFullyRefunded) return 'fully-refunded';
  switch (state) {
    case 'declined':
    case 'voided':
    case 'reversed':
      return 'nothing-captured';
    case 'in-review':
      return 'decide-review-first';
    case 'batch-error':
      return 'mend-batch-first';
    case 'capture-pending':
      return 'void';
    case 'authorized':
      return 'authorization-reversal';
    case 'unknown':
      if (offers.includes('void')) return 'void';
      return offers.includes('reversal') ? 'authorization-reversal' : 'look-up-capture';
    case 'captured':
      if (offers.includes('void')) return 'void';
      if (age === undefined || age <= batchedAfter) return 'void-or-credit';
      break;
    case 'settled':
      break;
  }
  if (age === undefined) return 'age-unknown';
  if (ownLimit !== undefined) return age > ownLimit ? 'own-limit-passed' : 'follow-on-credit-in-time';
  // A stand-alone credit needs a card number; the setting of 365 days is one of cards too.
  if (method !== 'card' || age <= shortest) return 'follow-on-credit-in-time';
  return age <= longest ? 'ask-for-365-days' : 'stand-alone-credit';
}

/** One movement of money that a page shows: a capture, or one of the refunds that follow it. */
export type Movement = { readonly amount: string; readonly currency: string | undefined };

/** An amount as a page writes it, parted from the currency that may stand with it ("53.00 USD", "$53.00"). */
export function movementOf(text: string, currency: string | undefined): Movement {
  const bare = text.replace(/\s+/g, ' ').trim();
  const found = /^([A-Z]{3}|\p{Sc})? ?(.*?) ?([A-Z]{3}|\p{Sc})?$/u.exec(bare);
  return { amount: found?.[2] ?? bare, currency: found?.[1] ?? found?.[3] ?? currency };
}

export type Left =
  | { readonly kind: 'left'; readonly amount: Amount; readonly of: Amount; readonly currency: string | undefined }
  | { readonly kind: 'more-than-captured'; readonly amount: Amount; readonly currency: string | undefined }
  | { readonly kind: 'unreadable' }
  /** A refund in another currency: it cannot be taken off. */
  | { readonly kind: 'other-currency' };

/** What is left to refund of the captures; the movements are those that went through. */
export function leftToRefund(captures: readonly Movement[], refunds: readonly Movement[]): Left {
  const amounts = (movements: readonly Movement[]) => {
    const read = movements.map(({ amount }) => readAmount(amount)).filter(amount => amount !== undefined);
    return read.length === movements.length ? read : undefined;
  };
  const [captured, refunded] = [amounts(captures), amounts(refunds)];
  if (!captured || !refunded || captured.length === 0) return { kind: 'unreadable' };
  const currency = captures[0]?.currency;
  if ([...captures, ...refunds].some(movement => movement.currency !== currency)) return { kind: 'other-currency' };
  const of = sum(captured);
  const amount = less(of, refunded);
  return amount.units < 0n ? { kind: 'more-than-captured', amount, currency } : { kind: 'left', amount, of, currency };
}
