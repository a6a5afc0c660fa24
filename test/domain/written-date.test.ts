import { describe, expect, test } from 'vitest';
import { namesZone, readWritten } from '../../src/domain/written-date.ts';

describe('a date as the page writes it', () => {
  test.each([
    ['Mar 13 2026 9:15:00 AM', { year: 2026, month: 3, day: 13, time: '09:15:00', zone: undefined }],
    ['Mar 13 2026 9:15 PM PST', { time: '21:15:00', zone: { written: 'PST', offset: '-08:00' } }],
    ['2026-03-13T09:15:00Z', { time: '09:15:00', zone: { written: 'Z', offset: 'Z' } }],
    ['2026-03-13 09:15:00 +01:00', { zone: { written: '+01:00', offset: '+01:00' } }],
    // CST is several zones: it is told as it stands, and reckoned with by nobody.
    ['Mar 13 2026 9:15 AM CST', { zone: { written: 'CST', offset: undefined } }],
    ['13 mars 2026', { month: 3, time: undefined, zone: undefined }],
  ])('%s', (text, parts) => {
    expect(readWritten(text)).toMatchObject({ kind: 'date', ...parts });
  });

  test.each([
    ['03/04/2026', 'ambiguous'],
    ['yesterday', 'form'],
    ['Mar 13 2026 25:00', 'form'],
  ])('%s is not guessed', (text, why) => {
    expect(readWritten(text)).toEqual({ kind: 'unreadable', why });
  });

  test.each([
    ['Mar 13 2026 9:15:00 AM', false],
    ['2026-03-13T09:15:00Z', true],
    ['2026-03-13 09:15:00 +01:00', true],
    ['13/03/2026 09:15 CET', true],
    ['Mar 13 2026 9:15 AM PST', true],
    ['13 March 2026', false],
  ])('%s names a time zone: %s', (date, names) => {
    expect(namesZone(date)).toBe(names);
  });
});
