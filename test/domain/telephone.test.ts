import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spelled } from '../../src/domain/telephone.ts';

test.each([
  ['79AZ', 'en', 'seven nine Alfa Zulu'],
  ['79AZ', 'fr', 'sept neuf Anatole Zoé'],
  ['a-J0', 'en', 'small Alfa hyphen Juliett zero'],
  ['a-J0', 'fr', 'Anatole minuscule tiret Joseph zéro'],
] as const)('%s in %s', (text, language, words) => {
  expect(spelled(text, language)?.join(' ')).toBe(words);
});

test.each(['', 'A B', 'É1', '12\n'])('%j is not spelled', text => {
  expect(spelled(text, 'en')).toBeUndefined();
});

test('different numbers sound different, and each character has its word', () => {
  const number = fc.stringMatching(/^[A-Za-z0-9-]{1,60}$/);
  fc.assert(
    fc.property(number, number, fc.constantFrom('en', 'fr'), (a, b, language) => {
      expect(spelled(a, language)).toHaveLength(a.length);
      if (a !== b) expect(spelled(a, language)).not.toEqual(spelled(b, language));
    }),
  );
});
