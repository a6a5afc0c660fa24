import type { Field } from './fields.ts';
import { type Happening, happeningsOf, type Kind } from './happenings.ts';
import { type Offer, offersOf } from './offers.ts';
import { type DayReading, readDay, zoneNamed } from './page-date.ts';
import { panelsOf } from './panels.ts';
import type { Movement, PaymentState } from './refund.ts';
import { type ServiceResult, type Transaction, transactionsOf } from './transaction.ts';
import { isAccepted, says } from './whole.ts';

/** What a page tells of a payment that may be refunded. */
export type PaymentRead = {
  readonly transaction: Transaction;
  readonly state: PaymentState;
  readonly method: 'card' | 'echeck' | 'paypal' | 'other';
  /** The time zone in which the page's days are counted: the one that its dates name, else the reader's own. */
  readonly zone: string;
  readonly authorized: DateRead | undefined;
  readonly settled: DateRead | undefined;
  readonly offers: readonly Offer[];
  /** What was captured and what was given back, as far as the page shows it; undefined where that is in doubt. */
  readonly captured: readonly Movement[] | undefined;
  readonly refunded: readonly Movement[] | undefined;
  /** The capture, or the authorization that was not captured, where it is another transaction (Related Transactions). */
  readonly elsewhere:
    | { readonly kind: 'capture' | 'authorization'; readonly requestId: string | undefined }
    | undefined;
  /** True where the page shows a refund and not the payment that it belongs to. */
  readonly isRefundItself: boolean;
  /** The fields in which the payment's own dates stand, by their place in what was read. */
  readonly dates: readonly number[];
};

/** A date as the page writes it, and its day in the page's zone. */
export type DateRead = { readonly text: string; readonly reading: DayReading };

/**
 * The payments of a page to which a refund applies: money was set aside or captured, or the page does not tell whether.
 * A declined payment, and one that was only checked, is none.
 *
 * @param fields what was read of the page
 * @param buttons the words of what can be pressed there; on a page of two transactions nobody knows whose they are
 * @param ownZone the reader's time zone, where the page names none
 */
export function paymentsOn(fields: readonly Field[], buttons: readonly string[], ownZone: string): PaymentRead[] {
  const panels = panelsOf(fields);
  const offers = panels.length === 1 ? offersOf(buttons) : [];
  return panels.flatMap(panel => {
    const [transaction] = transactionsOf(panel);
    const read = transaction && paymentOf(panel, transaction, offers, ownZone);
    if (!read) return [];
    const dates = panel.filter(field => !field.cell && isDate(field)).map(field => fields.indexOf(field));
    return [{ ...read, dates }];
  });
}

function paymentOf(
  panel: readonly Field[],
  transaction: Transaction,
  offers: readonly Offer[],
  ownZone: string,
): Omit<PaymentRead, 'dates'> | undefined {
  const { all, hasUntold } = happeningsOf(panel, transaction);
  const went = (kind: Kind) => wentThrough(all, kind);
  const [captured, refunded] = [went('capture'), went('refund')];
  const isRefundItself = refunded.some(({ isOwn }) => isOwn) && !captured.some(({ isOwn }) => isOwn);
  const state = stateOf(all, transaction, hasUntold);
  if (state === 'declined') return undefined;

  const capture = captured.find(({ isOwn }) => isOwn) ?? captured[0];
  const authorization = went('authorization').find(({ isOwn }) => isOwn) ?? went('authorization')[0];
  const { settlementDate } = transaction.details;
  const hasSettled = state === 'settled' || state === 'captured';
  const texts = {
    authorized: authorization?.date,
    settled: hasSettled ? (settlementDate ?? capture?.date) : undefined,
  };
  const zone = [texts.authorized, texts.settled].map(text => text && zoneNamed(text, ownZone)).find(Boolean) ?? ownZone;
  const dateRead = (text: string | undefined) => (text ? { text, reading: readDay(text, zone) } : undefined);
  return {
    transaction,
    state,
    method: methodOf(all),
    zone,
    authorized: dateRead(texts.authorized),
    settled: dateRead(texts.settled),
    // Void on a refund's own page stops that refund.
    offers: isRefundItself ? [] : offers,
    captured: movementsOf(captured),
    // A void beside a refund may be that of the refund, or not.
    refunded: went('void').length > 0 && refunded.length > 0 ? undefined : movementsOf(refunded),
    elsewhere: elsewhereOf(capture, authorization),
    isRefundItself,
  };
}

function elsewhereOf(capture: Happening | undefined, authorization: Happening | undefined): PaymentRead['elsewhere'] {
  const first = capture ?? authorization;
  if (!first || first.isOwn) return undefined;
  return { kind: capture ? 'capture' : 'authorization', requestId: first.requestId };
}

/** How far the whole payment has come. */
function stateOf(all: readonly Happening[], { services }: Transaction, hasUntold: boolean): PaymentState {
  const ownAuthorizations = all.filter(({ isOwn, kinds }) => isOwn && kinds.includes('authorization'));
  // What else the page lists is then another try.
  if (ownAuthorizations.length > 0 && ownAuthorizations.every(({ outcome }) => outcome === 'failed')) return 'declined';
  const outcomesOf = (kind: Kind) => wentThrough(all, kind).map(({ outcome }) => outcome);
  const capture = wentThrough(all, 'capture').find(({ isOwn }) => isOwn) ?? wentThrough(all, 'capture')[0];
  // One beside a refund may be that of the refund.
  const isVoided = outcomesOf('void').length > 0 && outcomesOf('refund').length === 0;
  if (capture) {
    switch (capture.outcome) {
      case 'voided':
      case 'reversed':
      case 'batch-error':
        return capture.outcome;
      case 'review':
        return 'in-review';
      case 'pending':
        return isVoided ? 'voided' : 'capture-pending';
      case 'sent':
        return isVoided ? 'voided' : 'settled';
      case 'done':
        return isVoided ? 'voided' : 'captured';
      default:
        return 'unknown';
    }
  }
  if (outcomesOf('refund').length > 0) return 'unknown';
  const held = outcomesOf('authorization');
  if (held.length > 0) {
    if (isVoided || held.includes('voided')) return 'voided';
    if (outcomesOf('reversal').length > 0 || held.includes('reversed')) return 'reversed';
    if (services.some(isReviewed) || held.includes('review')) return 'in-review';
    // The capture may be the one of which the page does not tell what it did.
    return held.includes('unknown') || hasUntold ? 'unknown' : 'authorized';
  }
  const isNamed = services.some(({ service }) => service !== undefined);
  return !isNamed && services.some(isAccepted) ? 'unknown' : 'declined';
}

function isReviewed({ codes }: ServiceResult): boolean {
  return says(codes, 'review') || codes.some(({ family, code }) => `${family} ${code}` === 'decision REVIEW');
}

/** The services of a kind that did not fail. */
function wentThrough(all: readonly Happening[], kind: Kind): Happening[] {
  return all.filter(({ kinds, outcome }) => kinds.includes(kind) && outcome !== 'failed');
}

function methodOf(all: readonly Happening[]): PaymentRead['method'] {
  const services = all.map(({ service }) => service);
  if (services.some(service => service.startsWith('echeck'))) return 'echeck';
  if (services.some(service => service.startsWith('paypal'))) return 'paypal';
  const isCard = services.some(service => /^(?:authorization|capture|credit|incremental-)/.test(service));
  return isCard ? 'card' : 'other';
}

/** The amounts of what went through; undefined where one is not told, or whether it went through. */
function movementsOf(happenings: readonly Happening[]): readonly Movement[] | undefined {
  const counted = happenings.filter(({ outcome }) => outcome !== 'voided');
  const moved = counted.flatMap(({ moved, outcome }) => (moved && outcome !== 'unknown' ? [moved] : []));
  return moved.length === counted.length ? moved : undefined;
}

function isDate({ field, value }: Field): boolean {
  return value !== '' && (field === 'transactionDate' || field === 'settlementDate');
}
