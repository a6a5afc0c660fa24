import { Temporal } from 'temporal-polyfill';

/** A day as a page writes it, as ISO text (2026-03-12), or why it is not known. */
export type DayReading =
  | { readonly kind: 'day'; readonly day: string }
  | {
      readonly kind: 'unreadable';
      /** `ambiguous`: 03/04/2026 is two days. `zone`: a name such as CST that stands for several zones. */
      readonly why: 'form' | 'ambiguous' | 'no-such-day' | 'zone';
    };

/**
 * The calendar day of a date on a page. With a zone of its own the date is carried over to `timeZone` (IANA or an offset,
 * the one that the page shows); without one its day is taken as it stands, and so is that of a zone's name which stands
 * for several, where it is what people in `timeZone` call theirs. Read are ISO dates, and dates with the name of the month
 * in English, French or Spanish, and numbers in which only one order gives a date. Anything else is unreadable, never a guess.
 */
export function readDay(text: string, timeZone: string): DayReading {
  const parts = partsOf(text);
  if (!parts) return unreadable('form');
  if (parts === 'ambiguous') return unreadable('ambiguous');
  const clock = readClock(parts.rest);
  if (!clock) return unreadable('form');
  try {
    const day = Temporal.PlainDate.from(parts, { overflow: 'reject' });
    const { time, offset, name } = clock;
    if (name !== undefined && !isCalled(name, timeZone, day, time)) return unreadable('zone');
    if (offset === undefined) return { kind: 'day', day: day.toString() };
    const instant = Temporal.Instant.from(`${day.toString()}T${time}${offset}`);
    return { kind: 'day', day: instant.toZonedDateTimeISO(timeZone).toPlainDate().toString() };
  } catch (error) {
    if (error instanceof RangeError) return unreadable('no-such-day');
    throw error;
  }
}

/**
 * The time zone that a date on a page names; undefined where it names none, or one that stands for several. `own` (the
 * reader's, IANA) where the date fits it, since that knows daylight saving, which an offset does not.
 */
export function zoneNamed(text: string, own: string): string | undefined {
  const parts = partsOf(text);
  const clock = parts && parts !== 'ambiguous' ? readClock(parts.rest) : undefined;
  if (!parts || parts === 'ambiguous' || !clock) return undefined;
  const { time, offset, name } = clock;
  try {
    const day = Temporal.PlainDate.from(parts, { overflow: 'reject' });
    if (name !== undefined) return isCalled(name, own, day, time) ? own : undefined;
    if (offset === undefined) return undefined;
    const instant = Temporal.Instant.from(`${day.toString()}T${time}${offset}`);
    const zone = offset === 'Z' ? 'UTC' : offset.replace(/^(.\d\d)(\d\d)$/, '$1:$2');
    const isOwn = instant.toZonedDateTimeISO(own).offset === instant.toZonedDateTimeISO(zone).offset;
    return isOwn ? own : zone;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** True where people in a zone call it so at that time, in one of the countries whose language knows such names. */
function isCalled(name: string, timeZone: string, day: Temporal.PlainDate, time: string): boolean {
  const { epochMilliseconds } = day.toZonedDateTime({ timeZone, plainTime: time });
  return ['en-US', 'en-GB', 'en-IN', 'en-AU', 'en-NZ', 'en-ZA'].some(locale =>
    new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' })
      .formatToParts(epochMilliseconds)
      .some(({ type, value }) => type === 'timeZoneName' && value === name),
  );
}

/** The calendar day on which an instant (milliseconds since 1970) falls in a time zone. */
export function dayOf(instant: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** Whole calendar days from one day to another; negative where the other is earlier. Daylight saving changes nothing. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}

/** The day so many days later. */
export function daysAfter(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

type Parts = { readonly year: number; readonly month: number; readonly day: number; readonly rest: string };

function partsOf(text: string): Parts | 'ambiguous' | undefined {
  const written = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (written.length > 80) return undefined;
  return isoParts(written) ?? namedParts(written) ?? numberParts(written);
}

function unreadable(why: Extract<DayReading, { kind: 'unreadable' }>['why']): DayReading {
  return { kind: 'unreadable', why };
}

function isoParts(text: string): Parts | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](?=\d)(.+))?$/.exec(text);
  if (!found) return undefined;
  const [, year, month, day, rest = ''] = found;
  return { year: Number(year), month: Number(month), day: Number(day), rest };
}

const months: readonly RegExp[] = [
  /^(?:jan(?:uary)?|janv(?:ier)?|ene(?:ro)?)$/,
  /^(?:feb(?:ruary|rero)?|fevr(?:ier)?)$/,
  /^(?:mar(?:ch|s|zo)?)$/,
  /^(?:apr(?:il)?|avr(?:il)?|abr(?:il)?)$/,
  /^(?:may|mai|mayo)$/,
  /^(?:june?|juin|junio)$/,
  /^(?:july?|juil(?:let)?|julio)$/,
  /^(?:aug(?:ust)?|aout|ago(?:sto)?)$/,
  /^(?:sept?(?:ember|embre|iembre)?)$/,
  /^(?:oct(?:ober|obre|ubre)?)$/,
  /^(?:nov(?:ember|embre|iembre)?)$/,
  /^(?:dec(?:ember|embre)?|dic(?:iembre)?)$/,
];

/** "Mar 13 2026 9:15:00 AM", "March 13, 2026", "13 mars 2026 à 09:15", "13-Mar-2026". */
function namedParts(text: string): Parts | undefined {
  const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i;
  const bare = text.replace(weekday, '');
  const monthFirst = /^(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,? (?:at )?(.+))?$/iu.exec(bare);
  const dayFirst = /^(\d{1,2})(?:er)?[ -](?:de )?(\p{L}{3,10})\.?[ -](?:de )?(\d{4})(?:,? (?:à )?(.+))?$/iu.exec(bare);
  const name = monthFirst?.[1] ?? dayFirst?.[2];
  const day = monthFirst?.[2] ?? dayFirst?.[1];
  const found = monthFirst ?? dayFirst;
  if (!found || !name || !day) return undefined;
  const key = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const month = months.findIndex(spelling => spelling.test(key)) + 1;
  return month === 0 ? undefined : { year: Number(found[3]), month, day: Number(day), rest: found[4] ?? '' };
}

/** 03/13/2026 and 13.03.2026 are one day each, 03/04/2026 is two, 04/04/2026 one. */
function numberParts(text: string): Parts | 'ambiguous' | undefined {
  const found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:,? (.+))?$/.exec(text);
  if (!found) return undefined;
  const [first, second] = [Number(found[1]), Number(found[3])];
  if (first <= 12 && second <= 12 && first !== second) return 'ambiguous';
  const [month, day] = first > 12 ? [second, first] : [first, second];
  return { year: Number(found[4]), month, day, rest: found[5] ?? '' };
}

// Only names that stand for one offset wherever they are used: CST, IST, BST and AST do not.
const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  WEST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  JST: '+09:00',
};

/**
 * The time of day and the zone behind a date; empty text gives midnight and no zone. `name` is that of a zone which stands
 * for several. Undefined for anything else.
 */
function readClock(rest: string): { time: string; offset?: string; name?: string } | undefined {
  if (rest === '') return { time: '00:00:00' };
  const found =
    /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?([AP])\.?M\.?)?(?: ?\(?(?:(?:UTC|GMT)? ?([+\-−]\d{2}:?\d{2})|([A-Z]{1,5}))\)?)?$/i.exec(
      rest,
    );
  if (!found) return undefined;
  const [, hours = '', minutes = '', seconds = '00', half, offset, name] = found;
  const hour = half ? (Number(hours) % 12) + (half.toUpperCase() === 'P' ? 12 : 0) : Number(hours);
  if (
    hour > 23 ||
    (half && (Number(hours) > 12 || Number(hours) === 0)) ||
    Number(minutes) > 59 ||
    Number(seconds) > 59
  )
    return undefined;
  const time = `${String(hour).padStart(2, '0')}:${minutes}:${seconds}`;
  if (offset) return { time, offset: offset.replace('−', '-') };
  if (!name) return { time };
  const known = zones[name.toUpperCase()];
  return known ? { time, offset: known } : { time, name: name.toUpperCase() };
}
