import { amountText } from '../domain/amount.ts';
import type { Tone } from '../domain/explanations.ts';
import { dayOf, daysBetween, zoneNamed } from '../domain/page-date.ts';
import type { DateRead, PaymentRead } from '../domain/payment.ts';
import { type Compass, type Left, leftToRefund, type RefundStep, refundCompass } from '../domain/refund.ts';
import type { ValueText } from './code-text.ts';
import type { Language } from './language.ts';
import { barOf, type RefundBar, type Row, sourceRows, windowRows } from './refund-windows.ts';
import { type RefundWords, refundWords } from './refund-words.ts';

/**
 * Everything that is shown of the refund of one payment: its name is how long ago it was, its verdict what is right now,
 * its rows what is left and when each window ends.
 */
export type RefundText = ValueText & {
  /** Whose it is; undefined where the page shows no Request ID. */
  readonly requestId?: string | undefined;
  /** The fields beside which it stands on the page, by their place in what was read. */
  readonly dates: readonly number[];
  /** The time line; undefined where time tells nothing. */
  readonly bar?: RefundBar | undefined;
  /** Who says what: the heading with what goes for all, then one row a window; nothing where time tells nothing. */
  readonly sources: readonly Row[];
};

const tones: Readonly<Record<RefundStep, Tone>> = {
  'follow-on-credit': 'good',
  'follow-on-credit-in-time': 'good',
  void: 'warning',
  'void-or-credit': 'neutral',
  'authorization-reversal': 'neutral',
  'ask-for-365-days': 'warning',
  'stand-alone-credit': 'warning',
  'own-limit-passed': 'warning',
  'decide-review-first': 'warning',
  'mend-batch-first': 'bad',
  'nothing-captured': 'neutral',
  'fully-refunded': 'neutral',
  'age-unknown': 'neutral',
  'look-up-capture': 'neutral',
};

/**
 * The compass of a payment in words.
 *
 * @param now milliseconds since 1970
 * @param ownLimit the merchant's own limit in days since the authorization, where it has one
 */
export function refundText(
  read: PaymentRead,
  now: number,
  ownLimit: number | undefined,
  ownZone: string,
  language: Language,
): RefundText {
  const words = refundWords[language];
  const today = dayOf(now, read.zone);
  const left = read.captured && read.refunded ? leftToRefund(read.captured, read.refunded) : undefined;
  const compass = refundCompass(
    {
      ...read,
      authorized: dayIn(read.authorized),
      settled: dayIn(read.settled),
      isFullyRefunded: left !== undefined && 'amount' in left && left.amount.units <= 0n,
      ownLimit,
    },
    today,
  );
  const { step: next } = compass;
  const isOver = next === 'nothing-captured' || next === 'fully-refunded';
  const isCaptured = read.state === 'captured' || read.state === 'settled';
  // The windows are those of cards.
  const isTimed = isCaptured && !isOver && (read.method === 'card' || ownLimit !== undefined);
  const elsewhere = isOver || next === 'follow-on-credit' ? undefined : read.elsewhere;
  const isByMethod = next === 'follow-on-credit-in-time' && read.method !== 'card' && ownLimit === undefined;
  const lead = leadOf(compass, words);
  const what = [
    ...(read.isRefundItself ? [words.isRefund] : []),
    ...(elsewhere ? [words.elsewhere(elsewhere.requestId)] : []),
    ...whatOf(read, next, isByMethod, words),
  ].join(' ');
  const title = isByMethod ? words.creditStep : words.steps[next].title;
  const step = elsewhere ? words.openFirst[read.isRefundItself ? 'payment' : elsewhere.kind] : title;
  const { captured } = read;
  const rows = [
    ...(next === 'ask-for-365-days'
      ? [{ label: words.write, text: words.letter(read.transaction.details.merchantId) }]
      : []),
    ...(isCaptured && captured?.length !== 0 ? leftRow(read, left, words) : []),
    ...(isTimed ? windowRows(compass, ownLimit, today, words, language) : []),
    ...dateRows(read, compass, today, words),
  ];
  return {
    requestId: read.transaction.requestId,
    dates: read.dates,
    family: words.title,
    name: lead,
    verdicts: [{ tone: elsewhere || isByMethod ? 'neutral' : tones[next], text: step }],
    meaning: what,
    rows,
    bar: isTimed ? barOf(compass, ownLimit, words) : undefined,
    sources: isTimed
      ? sourceRows(compass, words.zone(read.zone, namesZone(read, ownZone)), today, words, language)
      : [],
    footnotes: isTimed ? [words.inPopup] : [],
    spoken: `${words.title}. ${lead}. ${step}. ${what}`,
  };
}

function dayIn(date: DateRead | undefined): string | undefined {
  return date?.reading.kind === 'day' ? date.reading.day : undefined;
}

function namesZone({ authorized, settled }: PaymentRead, ownZone: string): boolean {
  return [authorized, settled].some(date => date && zoneNamed(date.text, ownZone) !== undefined);
}

function leadOf({ daysSinceAuthorization: a, daysSinceSettlement: s }: Compass, words: RefundWords): string {
  if (a !== undefined && a === s) return words.sinceBoth(a);
  const parts = [
    ...(a === undefined ? [] : [words.sinceAuthorization(a)]),
    ...(s === undefined ? [] : [words.sinceSettlement(s)]),
  ];
  return parts.length > 0 ? parts.join(', ') : words.noDay;
}

/** What to do, in sentences. */
function whatOf(
  { isRefundItself, elsewhere, offers }: PaymentRead,
  step: RefundStep,
  isByMethod: boolean,
  words: RefundWords,
) {
  if (step === 'look-up-capture' && isRefundItself) return elsewhere ? [] : [words.openPayment];
  return [
    isByMethod ? words.creditWithoutWindow : words.steps[step].what,
    ...(step === 'authorization-reversal' && !offers.includes('reversal') ? [words.captureMayBeElsewhere] : []),
  ];
}

function leftRow({ refunded }: PaymentRead, left: Left | undefined, words: RefundWords): Row[] {
  const row = (text: string) => [{ label: words.left, text }];
  if (!left) return row(words.leftUnreadable);
  const money = (amount: { units: bigint; decimals: number }, currency: string | undefined) =>
    [amountText(amount), currency].filter(Boolean).join('\u00a0');
  switch (left.kind) {
    case 'left': {
      const of = money(left.of, left.currency);
      return row(refunded?.length === 0 ? words.leftAll(of) : words.leftOf(money(left.amount, left.currency), of));
    }
    case 'more-than-captured':
      return row(words.leftMore(money({ ...left.amount, units: -left.amount.units }, left.currency)));
    case 'other-currency':
      return row(words.leftOtherCurrency);
    case 'unreadable':
      return row(words.leftUnreadable);
  }
}

/** What is wrong with a date of the page, so that the person need not wonder why nothing is counted from it. */
function dateRows(read: PaymentRead, compass: Compass, today: string, words: RefundWords): Row[] {
  const dates = new Map(
    [read.authorized, read.settled].flatMap(date => (date ? [[date.text, date.reading] as const] : [])),
  );
  const wrong = [...dates].flatMap(([text, reading]) => {
    if (reading.kind === 'unreadable') return [words.dateWhy[reading.why](text)];
    return daysBetween(reading.day, today) < 0 ? [words.dateWhy.future(text)] : [];
  });
  const isMissing = !read.authorized && compass.daysSinceSettlement !== undefined;
  const all = [...wrong, ...(isMissing ? [words.noAuthorization] : [])];
  return all.length > 0 ? [{ label: words.date, text: all.join(' ') }] : [];
}
