import type { Tone } from '../domain/explanations.ts';
import { daysBetween } from '../domain/page-date.ts';
import { type Compass, longest, windowLengths } from '../domain/refund.ts';
import type { Language } from './language.ts';
import type { RefundWords } from './refund-words.ts';

export type Row = { readonly label: string; readonly text: string };

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

/** When each window ends: one row a length, by the authorization where its day is known. */
export function windowRows(
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

/** Who says what: one row a window. */
export function sourceRows({ bands }: Compass, today: string, words: RefundWords, language: Language): Row[] {
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
export function barOf(compass: Compass, ownLimit: number | undefined, words: RefundWords): RefundBar | undefined {
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
