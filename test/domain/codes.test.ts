import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesIn, families, wordsIn } from '../../src/domain/codes.ts';

describe('codes under their own label', () => {
  const read: [family: (typeof families)[number], value: string, codes: string[]][] = [
    ['simple-order', '203', ['203']],
    ['simple-order', '  203 \n', ['203']],
    ['simple-order', '２０３', ['203']],
    ['simple-order', '\u200B203\u202E', ['203']],
    ['simple-order', '203 - General decline', ['203']],
    ['simple-order', '203: General decline', ['203']],
    ['simple-order', '203 (DCARDREFUSED)', ['203']],
    ['simple-order', '100, 481', ['100', '481']],
    ['simple-order', '100|203', ['100', '203']],
    ['simple-order', '999', ['999']],
    ['scmp', ' dcardrefused ', ['DCARDREFUSED']],
    ['scmp', 'SOK', ['SOK']],
    ['scmp', 'DNEWFLAG', ['DNEWFLAG']],
    ['decision', 'reject', ['REJECT']],
    ['rest-reason', 'PROCESSOR_DECLINED', ['PROCESSOR_DECLINED']],
    ['rest-status', 'AUTHORIZED_PENDING_REVIEW', ['AUTHORIZED_PENDING_REVIEW']],
    ['avs', 'N', ['N']],
    ['avs', 'y - full match', ['Y']],
    ['avs', 'N: nothing matches', ['N']],
    ['cvn', 'M', ['M']],
  ];
  test.each(read)('%s %j is %j', (family, value, codes) => {
    expect(codesIn(family, value).map(code => code.code)).toEqual(codes);
  });

  const left: [family: (typeof families)[number], value: string][] = [
    ['simple-order', ''],
    ['simple-order', '—'],
    ['simple-order', '203.00'],
    ['simple-order', '203 Sample Street'],
    ['simple-order', '2031'],
    ['simple-order', 'HTTP 201'],
    ['scmp', 'Do not honor'],
    ['avs', 'N Sample Street'],
    ['avs', 'North'],
    ['rest-status', 'Active'],
    ['rest-status', 'Failed'],
    ['rest-reason', 'Other'],
    ['rest-status', 'LOCKED'],
    ['rest-reason', 'Customer asked for it'],
    ['simple-order', 'x'.repeat(100_000)],
  ];
  test.each(left)('%s %.40j is no code', (family, value) => {
    expect(codesIn(family, value)).toEqual([]);
  });

  test('says which codes are in the catalogue', () => {
    expect(codesIn('simple-order', '203')[0]?.known).toBe(true);
    expect(codesIn('simple-order', '999')[0]?.known).toBe(false);
  });

  test('says where each code stands', () => {
    const value = '  100 , 203 ';
    const places = codesIn('simple-order', value).map(({ start, end }) => value.slice(start, end));
    expect(places).toEqual(['100', '203']);
  });

  test('a place holds its code, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...families), fc.string({ maxLength: 60 }), (family, value) => {
        for (const { start, end } of codesIn(family, value)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(value.length);
          expect(value.slice(start, end).trim()).toBe(value.slice(start, end));
        }
      }),
    );
  });
});

describe('codes that say by their own spelling what they are', () => {
  test('reply flags and REST reasons in a sentence', () => {
    expect(wordsIn('The flag was DCARDREFUSED, the reason PROCESSOR_DECLINED.')).toMatchObject([
      { family: 'scmp', code: 'DCARDREFUSED', start: 13, end: 25 },
      { family: 'rest-reason', code: 'PROCESSOR_DECLINED' },
    ]);
  });

  test.each([
    'dcardrefused in lower case',
    'XDCARDREFUSEDX',
    'DECLINED, OTHER, UNKNOWN and REFUNDED are ordinary words',
    'order DCALL-203',
    'NOT_A_REASON',
    '203 Sample Street, 203.00 EUR, HTTP 203',
  ])('%s is left', text => {
    expect(wordsIn(text)).toEqual([]);
  });
});
