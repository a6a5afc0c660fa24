import { beforeAll, describe, expect, test } from 'vitest';
import type { Search } from '../../src/domain/search.ts';
import { allCodes } from '../../src/i18n/catalogue.ts';
import { codeSearch } from '../../src/i18n/code-search.ts';

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
