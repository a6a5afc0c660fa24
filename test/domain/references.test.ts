import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyReference, copyText, inFours, readReference, readRequestId } from '../../src/domain/references.ts';

describe('the Transaction Reference Number', () => {
  test.each([
    '79629274ZX73FAXZ',
    '3640691353',
    '010112295WW70TBOPSSP2',
    '6731935003836864604392',
    '181537',
    'abebe',
    'Ucb1241',
    ' 70391830ZFKZI570\u200B ',
  ])('%j is one, since it stands under its label', text => {
    expect(readReference(text)).toMatchObject({ kind: 'reference' });
  });

  test.each([
    '',
    '—',
    'not available',
    'Pending',
    'View',
    'Copier',
    '<b>70391830</b>',
    '7039 1830 ZFKZ',
    'x'.repeat(61),
    '-',
    '../../etc',
  ])('%.30j is not readable as one', text => {
    expect(readReference(text).kind).toBe('unreadable');
  });

  test('one that looks like a card number is doubted and not copied as it is', () => {
    const reading = readReference('4111111111111111');
    expect(reading.kind).toBe('doubted');
    expect(copyReference(reading)).toBeUndefined();
  });

  test('is copied without anything around it', () => {
    expect(copyReference(readReference(' 70391830ZFKZI570 '))).toBe('70391830ZFKZI570');
  });

  test('in fours it keeps every character, and no group stands alone', () => {
    expect(inFours('70391830ZFKZI570')).toEqual(['7039', '1830', 'ZFKZ', 'I570']);
    expect(inFours('105522914XYHMF9SA')).toEqual(['1055', '2291', '4XYH', 'MF9SA']);
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9-]{1,60}$/), text => {
        expect(inFours(text).join('')).toBe(text);
        expect(inFours(text).every(group => group.length > 1) || text.length === 1).toBe(true);
      }),
    );
  });
});

describe('the Request ID', () => {
  test('is 16 to 26 digits', () => {
    expect(readRequestId('7778862908997172603705')).toBe('7778862908997172603705');
    expect(readRequestId('79629274ZX73FAXZ')).toBeUndefined();
    expect(readRequestId('123')).toBeUndefined();
  });
});

test('a text with a card number in it is not copied', () => {
  expect(copyText('Card ending in 1111, 481.00 EUR')).toBe('Card ending in 1111, 481.00 EUR');
  expect(copyText('Card 4111 1111 1111 1111')).toBeUndefined();
});
