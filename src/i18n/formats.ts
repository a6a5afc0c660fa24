import { readAmount } from '../domain/amount.ts';
import { namesZone, readWritten } from '../domain/written-date.ts';
import type { Language } from './language.ts';

/**
 * An amount as the reader's language writes it, with the currency's three letters, which no two currencies share
 * ("EUR 1,204.00"). An amount that cannot be read with certainty, or names its currency by a sign, stays as the page
 * writes it.
 */
export function amountIn(language: Language, text: string, currency: string | undefined): string {
  const [, before, bare = '', after] = /^(?:([A-Z]{3})\s+)?(.*?)(?:\s+([A-Z]{3}))?$/s.exec(text) ?? [];
  const code = before ?? after ?? currency?.trim();
  const amount = readAmount(bare);
  if (!code || !/^[A-Z]{3}$/.test(code)) return text;
  // A number of more digits would be rounded.
  if (!amount || amount.units > 10n ** 15n) return before || after || /[$€£¥₹]/.test(text) ? text : `${text} ${code}`;
  const digits = amount.decimals;
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'code',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(Number(amount.units) / 10 ** digits);
}

/**
 * A date of a page as the reader's language writes it, in the zone in which the page writes it, named behind it.
 *
 * @param noZone what to say where the page names none
 */
export function dateIn(language: Language, text: string, noZone: string): string {
  const asWritten = namesZone(text) ? text : `${text} (${noZone})`;
  const read = readWritten(text);
  if (read.kind === 'unreadable') return asWritten;
  const { year, month, day, time = '00:00:00', zone } = read;
  const instant = new Date(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${time}Z`);
  // The 30th of February is the 2nd of March to a Date.
  if (Number.isNaN(instant.getTime()) || instant.getUTCDate() !== day) return asWritten;
  const format = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(instant);
  const date = format({ dateStyle: 'long' });
  const moment = read.time ? `${date}, ${format({ timeStyle: 'medium' })}` : date;
  return zone ? `${moment} ${zoneName(zone.written)}` : `${moment} (${noZone})`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function zoneName(written: string): string {
  if (written.toUpperCase() === 'Z') return 'UTC';
  return /^[+\-−]/.test(written) ? `UTC${written}` : written.toUpperCase();
}
