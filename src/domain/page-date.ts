import { Temporal } from 'temporal-polyfill';
import { readWritten } from './written-date.ts';

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
  const read = readWritten(text);
  if (read.kind === 'unreadable') return read;
  const { zone, time = '00:00:00' } = read;
  try {
    const day = Temporal.PlainDate.from(read, { overflow: 'reject' });
    if (zone && !zone.offset && !isCalled(zone.written, timeZone, day, time)) return unreadable('zone');
    if (!zone?.offset) return { kind: 'day', day: day.toString() };
    const instant = Temporal.Instant.from(`${day.toString()}T${time}${zone.offset}`);
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
  const read = readWritten(text);
  if (read.kind === 'unreadable' || !read.zone) return undefined;
  const { zone, time = '00:00:00' } = read;
  try {
    const day = Temporal.PlainDate.from(read, { overflow: 'reject' });
    if (!zone.offset) return isCalled(zone.written, own, day, time) ? own : undefined;
    const instant = Temporal.Instant.from(`${day.toString()}T${time}${zone.offset}`);
    const written = zone.offset === 'Z' ? 'UTC' : zone.offset.replace(/^(.\d\d)(\d\d)$/, '$1:$2');
    const isOwn = instant.toZonedDateTimeISO(own).offset === instant.toZonedDateTimeISO(written).offset;
    return isOwn ? own : written;
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
      .some(({ type, value }) => type === 'timeZoneName' && value === name.toUpperCase()),
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

function unreadable(why: Extract<DayReading, { kind: 'unreadable' }>['why']): DayReading {
  return { kind: 'unreadable', why };
}
