import { describe, expect, test } from 'vitest';
import { amountIn, dateIn } from '../../src/i18n/formats.ts';

/** The spaces of a language's format (no-break, narrow) as plain ones. */
const spaced = (text: string) => text.replace(/\s/g, ' ');

describe('an amount in the recipient’s format', () => {
  test.each([
    ['en', '1204.00', 'EUR', 'EUR 1,204.00'],
    ['fr', '1204.00', 'EUR', '1 204,00 EUR'],
    ['fr', '1,204.00 USD', undefined, '1 204,00 USD'],
    ['en', 'JPY 1204', undefined, 'JPY 1,204'],
    ['en', '750', 'USD', 'USD 750'],
    ['en', '0.125', 'BHD', '0.125 BHD'],
    // Not certain, or not a number: as the page writes it.
    ['fr', '1,204', 'EUR', '1,204 EUR'],
    ['fr', '$1,204.00', 'USD', '$1,204.00'],
    ['en', '1204.00', undefined, '1204.00'],
    ['en', '1204.00', '€', '1204.00'],
    ['en', '99999999999999999999.99', 'EUR', '99999999999999999999.99 EUR'],
  ] as const)('%s: %s %s', (language, text, currency, written) => {
    expect(spaced(amountIn(language, text, currency))).toBe(written);
  });
});

describe('a date in the recipient’s format, with its zone', () => {
  test.each([
    ['en', 'Mar 13 2026 9:15:00 AM', 'March 13, 2026, 9:15:00 AM (no zone)'],
    ['fr', 'Mar 13 2026 9:15:00 PM', '13 mars 2026, 21:15:00 (no zone)'],
    ['fr', '2026-03-13T09:15:00Z', '13 mars 2026, 09:15:00 UTC'],
    ['en', '2026-03-13T09:15:00+01:00', 'March 13, 2026, 9:15:00 AM UTC+01:00'],
    ['fr', 'Mar 13 2026 9:15 AM cst', '13 mars 2026, 09:15:00 CST'],
    ['fr', '13 March 2026', '13 mars 2026 (no zone)'],
    // Not read, so told as it stands.
    ['fr', '03/04/2026 09:15', '03/04/2026 09:15 (no zone)'],
    ['fr', '03/04/2026 09:15 UTC', '03/04/2026 09:15 UTC'],
    ['fr', 'Feb 30 2026', 'Feb 30 2026 (no zone)'],
  ] as const)('%s: %s', (language, text, written) => {
    expect(spaced(dateIn(language, text, 'no zone'))).toBe(written);
  });
});
