import { daysBetween } from '../domain/page-date.ts';
import { type Compass, longest, windowLengths } from '../domain/refund.ts';
import type { Language } from './language.ts';
import type { RefundWords } from './refund-words.ts';

export type Row = { readonly label: string; readonly text: string };

/** A time line in days: today's, and those after which the windows end, the shortest first. */
export type RefundBar = {
  readonly spoken: string;
  readonly today: string;
  readonly age: number;
  readonly ends: readonly number[];
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

/** Who says what: first what they are and what goes for all, then one row a window, last in what zone days are counted. */
export function sourceRows(
  { bands }: Compass,
  zone: string,
  today: string,
  words: RefundWords,
  language: Language,
): Row[] {
  const windows = bands.map(({ days, from, ends, for: whom, sources }) => ({
    label: words.windowFrom(days, from),
    text: [
      words.windowFor[whom],
      `${upper(endOf(ends, today, words, language))}.`,
      `${sources.map(({ name, seen }) => words.seen(name, seen)).join('; ')}.`,
    ].join(' '),
  }));
  const head = { label: words.sources, text: words.sourcesDiffer };
  return [head, ...windows, { label: words.zoneLabel, text: zone }];
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

/** The time line; undefined where no day is known. */
export function barOf(compass: Compass, ownLimit: number | undefined, words: RefundWords): RefundBar | undefined {
  const age = compass.daysSinceAuthorization ?? compass.daysSinceSettlement;
  if (age === undefined) return undefined;
  const length = Math.max(longest, ownLimit ?? 0);
  // Labels need room, and the own limit is the one that counts.
  const others = windowLengths.filter(days => ownLimit === undefined || Math.abs(days - ownLimit) / length > 0.08);
  const ends = [...(ownLimit === undefined ? [] : [ownLimit]), ...others].sort((a, b) => a - b);
  return { spoken: words.bar(age, ends), today: words.today, age, ends };
}
