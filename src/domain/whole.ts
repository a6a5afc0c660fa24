import type { CodeRef } from './codes.ts';
import type { CustomerSentence, Tone } from './explanations.ts';
import type { ServiceResult, Transaction } from './transaction.ts';

/** Why an order stands still although the bank said yes, and where the money is. */
type Stopped = `${'rejected' | 'review' | 'check'}-${'held' | 'released' | 'collected'}`;

/** What the answers of a transaction mean together, where one code alone would mislead. */
export type Whole = Stopped | 'authenticated' | 'capture-failed' | 'refund-failed';

/** The services of each kind (names of services.json). */
export const authorizations: ReadonlySet<string> = new Set([
  'authorization',
  'incremental-authorization',
  'credit-authorization',
  'alternative-authorization',
  'paypal-authorization',
]);
export const reversals: ReadonlySet<string> = new Set([
  'authorization-reversal',
  'automatic-authorization-reversal',
  'automatic-full-authorization-reversal',
  'authorization-reversal-after-void',
  'authorization-reversal-after-timeout',
  'alternative-authorization-reversal',
  'paypal-authorization-reversal',
]);
export const captures: ReadonlySet<string> = new Set(['capture', 'alternative-capture', 'paypal-capture']);
export const refunds: ReadonlySet<string> = new Set([
  'credit',
  'echeck-credit',
  'alternative-refund',
  'paypal-refund',
  'paypal-credit',
]);

/** What codes say, in every dialect (the same events as the twins of the catalogue). */
export const saying = {
  rejected: ['simple-order 481', 'scmp DREJECT', 'rest-reason DECISION_PROFILE_REJECT', 'dm-decision REJECT'],
  review: ['simple-order 480', 'scmp DREVIEW', 'rest-reason DECISION_PROFILE_REVIEW', 'dm-decision REVIEW'],
  /** The bank approved, then a check of Cybersource's own said no. */
  check: [
    ...['simple-order 200', 'simple-order 230', 'simple-order 520'],
    ...['scmp DAVSNO', 'scmp DCV', 'scmp DSETTINGS', 'rest-reason AVS_FAILED', 'rest-reason CV_FAILED'],
  ],
  authenticate: ['simple-order 475', 'scmp DAUTHENTICATE', 'rest-reason CONSUMER_AUTHENTICATION_REQUIRED'],
  accepted: ['simple-order 100', 'simple-order 110', 'scmp SOK', 'scmp SPARTIALAPPROVAL'],
} as const satisfies Record<string, readonly string[]>;

/**
 * What became of a transaction as a whole: Decision Manager can stop an order whose money the bank has already set aside,
 * a check can fail after the bank's yes, a refund can fail after a payment that went through. Undefined for every
 * ordinary case, where the code that decides says it all.
 */
export function wholeOf({ services }: Transaction): Whole | undefined {
  const stands = (kind: keyof typeof saying) => services.some(({ codes }) => says(codes, kind));
  const did = (kind: ReadonlySet<string>) => services.some(result => isOf(result, kind) && isAccepted(result));
  const failed = (kind: ReadonlySet<string>) => services.some(result => isOf(result, kind) && isFailed(result));
  const isReviewed =
    stands('review') || services.some(({ codes }) => has(codes, 'decision REVIEW') && says(codes, 'accepted'));
  const isApproved = did(authorizations) || services.some(isFlattened);

  if (failed(refunds) && (did(captures) || isApproved)) return 'refund-failed';
  const money = did(captures) ? 'collected' : did(reversals) ? 'released' : 'held';
  if (stands('rejected') && isApproved) return `rejected-${money}`;
  if (isReviewed && isApproved) return `review-${money}`;
  if (stands('check') && !stands('rejected')) return `check-${money}`;
  if (!did(authorizations)) return undefined;
  if (failed(captures)) return 'capture-failed';
  return stands('authenticate') && !services.some(isRefused) ? 'authenticated' : undefined;
}

/** The colour and shape of the whole. */
export function toneOfWhole(whole: Whole): Tone {
  if (whole === 'authenticated') return 'good';
  if (whole.endsWith('-released')) return 'neutral';
  return whole === 'rejected-held' || whole === 'rejected-collected' || whole === 'refund-failed' ? 'bad' : 'warning';
}

/** Which of the safe sentences may be said to the customer. */
export function customerOfWhole(whole: Whole): CustomerSentence {
  if (whole === 'authenticated') return 'approved';
  if (whole === 'refund-failed') return 'refund-problem';
  return whole.startsWith('rejected-') || whole.endsWith('-released') ? 'could-not-complete' : 'being-checked';
}

function isOf({ service }: ServiceResult, kind: ReadonlySet<string>): boolean {
  return service !== undefined && kind.has(service);
}

/** True for a service that answered yes. */
export function isAccepted({ codes }: { readonly codes: readonly CodeRef[] }): boolean {
  return says(codes, 'accepted') && !codes.some(isRefusal);
}

/** True for a service that answered with anything but an acceptance; false where the page shows no answer of it. */
export function isFailed({ codes }: { readonly codes: readonly CodeRef[] }): boolean {
  return codes.some(isRefusal);
}

/** A service that was really refused, not only told to authenticate first. */
function isRefused({ codes }: ServiceResult): boolean {
  return !says(codes, 'authenticate') && codes.some(isRefusal);
}

/** A number or a flag that is no acceptance. The other dialects repeat them. */
function isRefusal({ family, code }: CodeRef): boolean {
  return (family === 'simple-order' || family === 'scmp') && !saying.accepted.some(ref => ref === `${family} ${code}`);
}

/** Logs and some pages write the answers of all services into one: an acceptance beside a decision that is none. */
function isFlattened({ service, codes }: ServiceResult): boolean {
  return service === undefined && says(codes, 'accepted') && (has(codes, 'decision REVIEW') || codes.some(isRefusal));
}

/** True where one of the codes says so. */
export function says(codes: readonly CodeRef[], kind: keyof typeof saying): boolean {
  return codes.some(({ family, code }) => saying[kind].some(ref => ref === `${family} ${code}`));
}

function has(codes: readonly CodeRef[], ref: string): boolean {
  return codes.some(({ family, code }) => `${family} ${code}` === ref);
}
