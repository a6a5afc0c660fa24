import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeRefIn, hashOf, linkIn } from '../../src/domain/code-link.ts';
import { allCodes } from '../../src/i18n/catalogue.ts';

test('a link to each code leads back to it, as an address has it', () => {
  for (const ref of allCodes()) {
    const { hash } = new URL(hashOf({ kind: 'code', ref }), 'https://example.com/');
    expect(linkIn(hash)).toEqual({ kind: 'code', ref });
  }
});

test('a link to words leads back to them, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), query => {
      const link = { kind: 'query', query } as const;
      expect(linkIn(hashOf(link))).toEqual(link);
    }),
  );
});

test.each([
  ['', { kind: 'query', query: '' }],
  ['#', { kind: 'query', query: '' }],
  ['#nonsense', { kind: 'query', query: 'nonsense' }],
  ['#nonsense/N', { kind: 'query', query: 'nonsense/N' }],
  ['#avs/', { kind: 'query', query: 'avs/' }],
  ['#%', { kind: 'query', query: '%' }],
  ['#?avs/N', { kind: 'query', query: 'avs/N' }],
])('%s', (hash, link) => {
  expect(linkIn(hash)).toEqual(link);
});

test('a code of a known kind that we do not know is still read as one', () => {
  expect(codeRefIn('avs/Q9')).toEqual({ family: 'avs', code: 'Q9' });
  expect(codeRefIn('/N')).toBeUndefined();
});
