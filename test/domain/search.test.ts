import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { editDistance } from '../../src/domain/edit-distance.ts';
import type { Search } from '../../src/domain/search.ts';
import { allCodes } from '../../src/i18n/catalogue.ts';
import { codeSearch } from '../../src/i18n/code-search.ts';
import { languages, wordsIn } from '../../src/i18n/language.ts';

let search: Search;
beforeAll(() => {
  search = codeSearch();
});

function firstOf(query: string): string | undefined {
  const [first] = search(query, 10);
  return first && `${first.ref.family} ${first.ref.code}`;
}

describe('a code however it was typed', () => {
  test.each([
    ['203', 'simple-order 203'],
    [' 203 ', 'simple-order 203'],
    ['２０３', 'simple-order 203'],
    ['dcardrefused', 'scmp DCARDREFUSED'],
    ['processor_declined', 'rest-reason PROCESSOR_DECLINED'],
    ['AVS N', 'avs N'],
    ['avs n', 'avs N'],
    ['CVN M', 'cvn M'],
    ['reason code 203', 'simple-order 203'],
    ['code de motif 203', 'simple-order 203'],
    ['mm-bin', 'information-code MM-BIN'],
    ['ics_auth', 'application ics_auth'],
    ['N AVS', 'avs N'],
    ['avs: n', 'avs N'],
    ['avs=N', 'avs N'],
    ['avs/N', 'avs N'],
    ['reasonCode=203', 'simple-order 203'],
    ['Reason Code: 203 General decline', 'simple-order 203'],
    ['code 203', 'simple-order 203'],
    ['203 General decline', 'simple-order 203'],
    ['processor declined', 'rest-reason PROCESSOR_DECLINED'],
    ['r1', 'processor-scheme R1'],
    ['ach return r1', 'ach-return R01'],
    ['eci 5', 'eci 05'],
    ['cvv n', 'cvn N'],
    ['amex 100', 'processor-amex 100'],
    ['visa 5', 'processor-scheme 05'],
  ])('%s is %s', (query, found) => {
    expect(firstOf(query)).toBe(found);
  });

  test('a bare code gives every kind that knows it, the likeliest first', () => {
    const found = search('100', 20).filter(({ by }) => by === 'code');
    expect(found[0]?.ref.family).toBe('simple-order');
    expect(new Set(found.map(({ ref }) => ref.family)).size).toBeGreaterThan(1);
    expect(found.every(({ ref }) => ref.code === '100')).toBe(true);
  });

  test('leading zeros that were lost are found again', () => {
    expect(search('5', 20).map(({ ref }) => ref.code)).toContain('05');
    expect(search('1', 30).map(({ ref }) => `${ref.family} ${ref.code}`)).toContain('card-type 001');
  });
});

describe('words, with typing errors, in both languages', () => {
  test.each([
    ['insufficient', /simple-order 204|rest-reason INSUFFICIENT_FUND/],
    ['insufficent funds', /simple-order 204|rest-reason INSUFFICIENT_FUND/],
    ['carte volée', /205|STOLEN_LOST_CARD|\b0?4[13]?\b/],
    ['carte volee', /205|STOLEN_LOST_CARD|\b0?4[13]?\b/],
    ['lost or stolen', /205|STOLEN_LOST_CARD/],
    ['insuficient funds', /simple-order 204/],
    ['nsf', /simple-order 204/],
    ['fonds insuffisants', /DPAYMENTREFUSED|204/],
    ['cb volée', /205|STOLEN_LOST_CARD/],
    ['ne pas honorer', /processor-scheme 05/],
    ['general decline', /203|PROCESSOR_DECLINED|GENERAL_DECLINE|233/],
  ])('%s', (query, found) => {
    expect(
      search(query, 3)
        .map(({ ref }) => `${ref.family} ${ref.code}`)
        .join(' | '),
    ).toMatch(found);
  });
});

describe('what is not in the list', () => {
  test('an unknown code gives the nearest ones, said as such', () => {
    const found = search('DCARDREFUSE', 5);
    expect(found[0]).toMatchObject({ ref: { code: 'DCARDREFUSED' }, by: 'near-code' });
  });

  test('letters that were swapped, lost or added are mended', () => {
    for (const query of ['DCARDREFUSDE', 'DCARDREFUED', 'DCARDREFUSEDD']) {
      expect(search(query, 5), query).toEqual([{ ref: { family: 'scmp', code: 'DCARDREFUSED' }, by: 'near-code' }]);
    }
  });

  test('a code that its kind does not have is found in the kinds that do, and said to be of another', () => {
    const found = search('avs 203', 5);
    expect(found[0]).toEqual({ ref: { family: 'simple-order', code: '203' }, by: 'other-kind' });
    expect(found.some(({ by }) => by === 'code')).toBe(false);
  });

  test('words that mean nothing here find nothing, also beside one that does', () => {
    expect(search('zebra qqqq', 5)).toEqual([]);
    expect(search('zebra payment', 5)).toEqual([]);
  });

  test.each(['', '   ', '\u200B'])('%j finds nothing', query => {
    expect(search(query, 10)).toEqual([]);
  });

  test('rubbish of any length finds nothing or something, and never fails', () => {
    for (const query of ['x'.repeat(100_000), '🙂', '((((', '__proto__', 'constructor']) search(query, 10);
  });
});

test('every code is found by its own spelling', () => {
  expect(allCodes().length).toBeGreaterThan(1000);
  for (const { family, code } of allCodes()) {
    const found = search(code, 40).filter(({ by }) => by === 'code');
    expect(
      found.map(({ ref }) => `${ref.family} ${ref.code}`),
      code,
    ).toContain(`${family} ${code}`);
  }
});

describe('every code', () => {
  const nameOf = ({ family, code }: { family: string; code: string }) => `${family} ${code}`;

  test.each(languages)('is the first answer to the name of its kind and itself, in %s', language => {
    for (const ref of allCodes()) {
      const query = `${wordsIn(language).families[ref.family]} ${ref.code}`;
      const [first] = search(query, 3);
      expect(first, query).toEqual({ ref, by: 'code' });
    }
  });

  test('is found in small letters, in full width and between blanks', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, sign => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
    for (const ref of allCodes()) {
      for (const query of [ref.code.toLowerCase(), wide(ref.code), `  ${ref.code}\u200B `, `\t${ref.code}\n`]) {
        expect(
          search(query, 60).map(found => nameOf(found.ref)),
          query,
        ).toContain(nameOf(ref));
      }
    }
  });

  test('of six letters or more is found with one letter wrong, lost, added or swapped', () => {
    const long = allCodes().filter(({ code }) => /^[A-Z_]{6,}$/.test(code));
    const bare = (code: string) => code.toUpperCase().replace(/[^A-Z0-9]/g, '');
    const spellings = new Set(allCodes().map(({ code }) => bare(code)));
    fc.assert(
      fc.property(
        fc.constantFrom(...long),
        fc.nat(),
        fc.constantFrom('wrong', 'lost', 'added', 'swapped'),
        (ref, place, how) => {
          const at = 1 + (place % (ref.code.length - 2));
          const [start, end] = [ref.code.slice(0, at), ref.code.slice(at)];
          const query = {
            wrong: `${start}X${end.slice(1)}`,
            lost: start + end.slice(1),
            added: `${start}X${end}`,
            swapped: start + end.slice(0, 2).split('').reverse().join('') + end.slice(2),
          }[how];
          // CANCELED is CANCELLED with a letter lost, and a code itself: what is in our list is no error.
          fc.pre(bare(query) === bare(ref.code) || !spellings.has(bare(query)));
          expect(
            search(query, 60).map(found => nameOf(found.ref)),
            query,
          ).toContain(nameOf(ref));
        },
      ),
      { numRuns: 400 },
    );
  });
});

test('whatever is typed: no more than asked for, nothing twice, only what we know, the same again', () => {
  const known = new Set(allCodes().map(({ family, code }) => `${family} ${code}`));
  const pieces = fc.constantFrom(
    '203',
    'AVS',
    'n',
    'carte',
    'code',
    ':',
    ' ',
    '/',
    '-',
    '0',
    'é',
    '🙂',
    '\uD800',
    '"',
    '_',
  );
  const query = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map(all => all.join('')),
  );
  fc.assert(
    fc.property(query, fc.integer({ min: 0, max: 30 }), (text, most) => {
      const found = search(text, most);
      const names = found.map(({ ref }) => `${ref.family} ${ref.code}`);
      expect(found.length).toBeLessThanOrEqual(most);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter(name => !known.has(name))).toEqual([]);
      expect(search(text, most)).toEqual(found);
    }),
  );
});

describe('the distance of two spellings', () => {
  test.each([
    ['203', '203', 0],
    ['203', '230', 1],
    ['203', '23', 1],
    ['203', '2003', 1],
    ['203', '403', 1],
    ['ABCD', 'BADC', 2],
  ])('%s and %s', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });

  test('is the same both ways, and nothing only between the same', () => {
    const word = fc.string({ unit: fc.constantFrom('A', 'B', '1'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 20)).toBe(editDistance(b, a, 20));
        expect(editDistance(a, b, 20) === 0).toBe(a === b);
        // What it is allowed to give up on is far indeed.
        if (editDistance(a, b, 20) > 2) expect(editDistance(a, b, 2)).toBeGreaterThan(2);
      }),
    );
  });
});
