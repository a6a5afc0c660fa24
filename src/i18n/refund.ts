import { amountText } from '../domain/amount.ts';
import type { Tone } from '../domain/explanations.ts';
import { dayOf, daysBetween, zoneNamed } from '../domain/page-date.ts';
import type { DateRead, PaymentRead } from '../domain/payment.ts';
import {
  type Compass,
  type Left,
  leftToRefund,
  longest,
  type RefundStep,
  refundCompass,
  windowLengths,
} from '../domain/refund.ts';
import type { Language } from './language.ts';
import { type RefundWords, refundWords } from './refund-words.ts';

type Row = { readonly label: string; readonly text: string };

/** Everything that is shown of the refund of one payment, in one language: plain text, ready to be shown. */
export type RefundText = {
  /** Whose it is; undefined where the page shows no Request ID. */
  readonly requestId?: string | undefined;
  /** The fields beside which it stands on the page, by their place in what was read. */
  readonly dates: readonly number[];
  readonly title: string;
  /** How long ago, in one line. */
  readonly lead: string;
  /** The time line, its places as parts of its length; undefined where time tells nothing. */
  readonly bar?: RefundBar | undefined;
  readonly tone: Tone;
  readonly step: string;
  readonly what: string;
  /** What is left, and when each window ends. */
  readonly rows: readonly Row[];
  /** Who says what, one row a window. */
  readonly sources: {
    readonly label: string;
    readonly intro: string;
    readonly rows: readonly Row[];
    readonly note: string;
  };
  /** What stands in place of the sources where there is no room for them. */
  readonly footnote: string;
  /** All of it in one go, to be read out. */
  readonly spoken: string;
};

/** A time line; its places are parts of its length ("16.4%"). */
export type RefundBar = {
  readonly spoken: string;
  readonly now: string;
  readonly today: string;
  /** Where the word for today stands: so many pixels right of its sign, or left where it is below zero. */
  readonly side: number;
  /** From the end of one window to that of the next, and how sure a refund is in between. */
  readonly windows: readonly {
    readonly from: string;
    readonly width: string;
    readonly label: string;
    readonly tone: Tone;
  }[];
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
  const isTimed = read.state === 'captured' || read.state === 'settled';
  const lead = leadOf(compass, words);
  const what = whatOf(read, compass, ownLimit, words).join(' ');
  const { title: step } = words.steps[compass.step];
  const rows = [
    ...(isTimed || read.state === 'unknown' ? leftRow(read, left, words) : []),
    ...(isTimed ? windowRows(compass, ownLimit, today, words, language) : []),
    ...dateRows(read, compass, today, words),
  ];
  return {
    requestId: read.transaction.requestId,
    dates: read.dates,
    title: words.title,
    lead,
    bar: isTimed ? barOf(compass, ownLimit, words) : undefined,
    tone: tones[compass.step],
    step,
    what,
    rows,
    sources: {
      label: words.sources,
      intro: words.sourcesDiffer,
      rows: isTimed ? sourceRows(compass, today, words, language) : [],
      note: words.zone(read.zone, namesZone(read, ownZone)),
    },
    footnote: isTimed ? words.inPopup : '',
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
  const parts = [
    ...(a === undefined ? [] : [words.sinceAuthorization(a)]),
    ...(s === undefined ? [] : [words.sinceSettlement(s)]),
  ];
  return parts.length > 0 ? parts.join(' · ') : words.noDay;
}

/** The sentences of what to do, the most urgent first. */
function whatOf(
  { isRefundItself, captureElsewhere, method, offers, transaction }: PaymentRead,
  { step }: Compass,
  ownLimit: number | undefined,
  words: RefundWords,
): string[] {
  const { what } = words.steps[step];
  const isOver = step === 'nothing-captured' || step === 'fully-refunded';
  if (step === 'look-up-capture' && isRefundItself) return [words.isRefund, words.openPayment];
  const isByMethod = step === 'follow-on-credit-in-time' && method !== 'card' && ownLimit === undefined;
  return [
    ...(isRefundItself ? [words.isRefund] : []),
    ...(captureElsewhere && !isOver && step !== 'follow-on-credit'
      ? [words.openCapture(captureElsewhere.requestId)]
      : []),
    isByMethod ? words.creditWithoutWindow : what,
    ...(step === 'ask-for-365-days' ? [words.write(transaction.details.merchantId)] : []),
    ...(step === 'authorization-reversal' && !offers.includes('reversal') ? [words.captureMayBeElsewhere] : []),
  ];
}

function leftRow({ captured, refunded }: PaymentRead, left: Left | undefined, words: RefundWords): Row[] {
  const row = (text: string) => [{ label: words.left, text }];
  if (!left) return (refunded ?? ['in doubt']).length > 0 ? row(words.leftUnreadable) : [];
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
      // Without a captured amount, as on a page that shows none, there is nothing to add up.
      return captured?.length === 0 && refunded?.length === 0 ? [] : row(words.leftUnreadable);
  }
}

/** When each window ends: one row a length, by the authorization where its day is known. */
function windowRows(
  { bands, ownLimitEnds }: Compass,
  ownLimit: number | undefined,
  today: string,
  words: RefundWords,
  language: Language,
): Row[] {
  const own =
    ownLimit !== undefined && ownLimitEnds !== undefined
      ? [{ label: words.ownLimit, text: words.ownLimitOf(ownLimit, endOf(ownLimitEnds, today, words, language)) }]
      : [];
  const rows = windowLengths.flatMap(days => {
    const ofLength = bands.filter(band => band.days === days);
    const band = ofLength.find(({ from }) => from === 'authorization') ?? ofLength[0];
    if (!band) return [];
    const when = endOf(band.ends, today, words, language);
    return [{ label: words.window(days), text: band.from === 'settlement' ? words.fromSettlement(when) : when }];
  });
  return [...own, ...rows];
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

function sourceRows({ bands }: Compass, today: string, words: RefundWords, language: Language): Row[] {
  return bands.map(({ days, from, ends, for: whom, sources }) => ({
    label: words.windowFrom(days, from),
    text: [
      words.windowFor[whom],
      `${upper(endOf(ends, today, words, language))}.`,
      `${sources.map(({ name, seen }) => words.seen(name, seen)).join('; ')}.`,
    ].join(' '),
  }));
}

function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function endOf(day: string, today: string, words: RefundWords, language: Language): string {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00Z`),
  );
  const left = daysBetween(today, day);
  return left < 0 ? words.over(date, -left) : words.until(date, left);
}

/** The time line: as long as the longest window, or a little longer where today lies behind it. */
function barOf(compass: Compass, ownLimit: number | undefined, words: RefundWords): RefundBar | undefined {
  const age = compass.daysSinceAuthorization ?? compass.daysSinceSettlement;
  if (age === undefined) return undefined;
  const last = Math.max(longest, ownLimit ?? 0);
  const length = age > last ? last * 1.08 : last;
  const now = Math.min(1, age / length);
  // Labels need room, and the own limit is the one that counts; behind it nothing is sure, whatever the sources say.
  const others = windowLengths.flatMap((days, i) => {
    if (ownLimit === undefined) return [{ days, tone: toneOfWindow(i) }];
    const isFar = Math.abs(days - ownLimit) / length > 0.08;
    return isFar ? [{ days, tone: days < ownLimit ? ('good' as const) : ('neutral' as const) }] : [];
  });
  const ends = [...(ownLimit === undefined ? [] : [{ days: ownLimit, tone: 'good' as const }]), ...others].sort(
    (a, b) => a.days - b.days,
  );
  return {
    spoken: words.bar(
      age,
      ends.map(({ days }) => days),
    ),
    now: percent(now),
    today: words.today,
    side: now > 0.5 ? -8 : 8,
    windows: ends.map(({ days, tone }, i) => {
      const from = ends[i - 1]?.days ?? 0;
      return { from: percent(from / length), width: percent((days - from) / length), label: `${days}`, tone };
    }),
  };
}

function percent(part: number): string {
  return `${Math.round(part * 1000) / 10}%`;
}

/** In the shortest window all sources agree, in the longest only one of them. */
function toneOfWindow(at: number): Tone {
  if (at === 0) return 'good';
  return at === windowLengths.length - 1 ? 'neutral' : 'warning';
}
