/** A date as a page writes it: its day, the time and the zone beside it, nothing carried over to anywhere. */
export type Written =
  | {
      readonly kind: 'date';
      readonly year: number;
      readonly month: number;
      readonly day: number;
      /** "09:15:00"; undefined where the page writes a day only. */
      readonly time: string | undefined;
      /** As the page writes it ("PST", "+01:00"), with its distance from UTC where the name stands for one zone only. */
      readonly zone: { readonly written: string; readonly offset: string | undefined } | undefined;
    }
  | { readonly kind: 'unreadable'; readonly why: 'form' | 'ambiguous' };

/**
 * Reads ISO dates, dates with the name of the month in English, French or Spanish, and numbers in which only one order
 * gives a date. Anything else is unreadable, never a guess. That the day exists is not looked at.
 */
export function readWritten(text: string): Written {
  const written = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (written.length > 80) return { kind: 'unreadable', why: 'form' };
  const parts = isoParts(written) ?? namedParts(written) ?? numberParts(written);
  if (parts === 'ambiguous') return { kind: 'unreadable', why: 'ambiguous' };
  const clock = parts && readClock(parts.rest);
  if (!clock) return { kind: 'unreadable', why: 'form' };
  const { year, month, day } = parts;
  return { kind: 'date', year, month, day, ...clock };
}

type Parts = { readonly year: number; readonly month: number; readonly day: number; readonly rest: string };

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

type Clock = Pick<Extract<Written, { kind: 'date' }>, 'time' | 'zone'>;

/** The time of day and the zone behind a date; empty text gives neither. Undefined for anything else. */
function readClock(rest: string): Clock | undefined {
  if (rest === '') return { time: undefined, zone: undefined };
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
  if (offset) return { time, zone: { written: offset, offset: offset.replace('−', '-') } };
  return { time, zone: name ? { written: name, offset: zones[name.toUpperCase()] } : undefined };
}

/** True where a date as a page writes it names its time zone ("Z", "+01:00", "UTC", "GMT", "PST", "CET" ...). */
export function namesZone(date: string): boolean {
  return /\d\s*Z\b|[+\-−]\d{2}:?\d{2}\b|\b(?:UTC|GMT|[ECMP][SD]T|CES?T|EES?T|WES?T|BST|IST|JST|SGT|HKT|GST|AES?T|AEDT|NZ[SD]T)\b/.test(
    date,
  );
}
