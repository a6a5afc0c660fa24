import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, daysAfter, daysBetween, readDay, zoneNamed } from '../../src/domain/page-date.ts';

describe('the day of a date on a page', () => {
  test.each([
    ['2026-03-12T09:22:32Z', 'Europe/Paris', '2026-03-12'],
    ['2026-03-12T23:30:00.123Z', 'Europe/Paris', '2026-03-13'],
    ['2026-03-12T03:30:00Z', 'America/Los_Angeles', '2026-03-11'],
    ['2026-03-12 23:30:00 +01:00', 'UTC', '2026-03-12'],
    ['2026-03-12 23:30:00 -0500', 'UTC', '2026-03-13'],
    ['2026-03-12 23:30 (UTC+01:00)', 'Asia/Tokyo', '2026-03-13'],
    ['2026-03-12', 'Asia/Tokyo', '2026-03-12'],
    ['Mar 13 2026 9:15:00 AM', 'Asia/Tokyo', '2026-03-13'],
    ['Mar 13 2026 09:15:00 PM PDT', 'UTC', '2026-03-14'],
    ['March 13, 2026', 'UTC', '2026-03-13'],
    ['Fri, March 13, 2026 at 9:15 AM EST', 'UTC', '2026-03-13'],
    ['13 mars 2026 à 09:15', 'Europe/Paris', '2026-03-13'],
    ['1er août 2026', 'Europe/Paris', '2026-08-01'],
    ['13 de marzo de 2026', 'UTC', '2026-03-13'],
    ['13-Mar-2026 23:59:59 GMT', 'Europe/Paris', '2026-03-14'],
    ['03/13/2026 09:15', 'UTC', '2026-03-13'],
    ['13.03.2026', 'UTC', '2026-03-13'],
    ['04/04/2026', 'UTC', '2026-04-04'],
    ['Feb 29 2028', 'UTC', '2028-02-29'],
    ['Mar 13 2026 12:05 AM UTC', 'UTC', '2026-03-13'],
    // The night on which Paris goes to summer time, and the one on which it comes back.
    ['2026-03-28T23:30:00Z', 'Europe/Paris', '2026-03-29'],
    ['2026-03-29T22:30:00Z', 'Europe/Paris', '2026-03-30'],
    ['2026-10-25T22:30:00Z', 'Europe/Paris', '2026-10-25'],
  ])('%s in %s', (text, zone, day) => {
    expect(readDay(text, zone)).toEqual({ kind: 'day', day });
  });

  test.each([
    ['03/04/2026', 'ambiguous'],
    ['2026-02-29', 'no-such-day'],
    ['31/04/2026', 'no-such-day'],
    ['13/13/2026', 'no-such-day'],
    ['Mar 13 2026 9:15:00 AM CST', 'zone'],
    ['2026-03-13 25:00', 'form'],
    ['2026-03-13 13:00 PM', 'form'],
    ['Smarch 13 2026', 'form'],
    ['13/03/26', 'form'],
    ['Pending', 'form'],
    ['', 'form'],
    ['yesterday', 'form'],
  ])('%s is not guessed: %s', (text, why) => {
    expect(readDay(text, 'UTC')).toEqual({ kind: 'unreadable', why });
  });

  test.each([
    ['Mar 13 2026 9:15:00 AM CDT', 'America/Chicago', '2026-03-13'],
    ['Jan 13 2026 11:15:00 PM CST', 'America/Chicago', '2026-01-13'],
    ['Jul 13 2026 11:15:00 PM BST', 'Europe/London', '2026-07-13'],
    ['Jul 13 2026 11:15:00 PM IST', 'Asia/Kolkata', '2026-07-13'],
  ])('%s is a day for people in %s, who call their zone so', (text, zone, day) => {
    expect(readDay(text, zone)).toEqual({ kind: 'day', day });
  });

  test.each([
    ['Mar 13 2026 9:15:00 AM PDT', 'Europe/Paris', '-07:00'],
    ['Mar 13 2026 9:15:00 AM PDT', 'America/Los_Angeles', 'America/Los_Angeles'],
    ['2026-07-12T09:22:32Z', 'Europe/Paris', 'UTC'],
    ['2026-01-12T09:22:32Z', 'Europe/London', 'Europe/London'],
    ['2026-03-12 23:30 +0530', 'UTC', '+05:30'],
    ['Jan 13 2026 9:15:00 AM CST', 'America/Chicago', 'America/Chicago'],
    ['Jan 13 2026 9:15:00 AM CST', 'Europe/Paris', undefined],
    ['Mar 13 2026 9:15:00 AM', 'Europe/Paris', undefined],
    ['Feb 30 2026 9:15:00 AM PDT', 'Europe/Paris', undefined],
    ['Pending', 'Europe/Paris', undefined],
  ])('the zone of %s, for somebody in %s, is %s', (text, own, zone) => {
    expect(zoneNamed(text, own)).toBe(zone);
  });

  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
  const zones = fc.constantFrom('UTC', 'Europe/Paris', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata');

  test('an instant written as ISO text falls on the day that the clock in the zone shows', () => {
    fc.assert(
      fc.property(days, zones, (date, zone) => {
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(date);
        expect(readDay(date.toISOString(), zone)).toEqual({ kind: 'day', day: shown });
        expect(dayOf(date.getTime(), zone)).toBe(shown);
      }),
    );
  });

  test('any text gives a day that is one, or unreadable', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9/. -]{8,12}$/)), zones, (text, zone) => {
        const reading = readDay(text, zone);
        if (reading.kind === 'day') expect(reading.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

test.each([
  ['2026-01-31', 60, '2026-04-01'],
  ['2027-12-31', 60, '2028-02-29'],
  ['2028-02-29', 365, '2029-02-28'],
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-10-24', 180, '2027-04-22'],
])('%s and %i days', (day, days, later) => {
  expect(daysAfter(day, days)).toBe(later);
  expect(daysBetween(day, later)).toBe(days);
});
