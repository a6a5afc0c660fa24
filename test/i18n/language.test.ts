import { expect, test } from 'vitest';
import { pickLanguage } from '../../src/i18n/language.ts';

test.each([
  ['auto', ['fr-CA', 'en'], 'fr'],
  ['auto', ['FR'], 'fr'],
  ['auto', ['fr_FR'], 'fr'],
  ['auto', ['de', 'fr'], 'fr'],
  ['auto', ['de'], 'en'],
  ['auto', [], 'en'],
  ['auto', ['frisian'], 'en'],
  ['en', ['fr'], 'en'],
  ['fr', ['en'], 'fr'],
] as const)('choice %s in a browser of %j speaks %s', (choice, preferred, language) => {
  expect(pickLanguage(choice, preferred)).toBe(language);
});
