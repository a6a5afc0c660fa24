import { expect, test } from 'vitest';
import { suggestedPlaceholder } from '../../src/domain/template-suggestion.ts';
import { wordsIn } from '../../src/i18n/language.ts';

test.each([
  ['tnr', 'en', 'trn'],
  ['TR', 'en', 'trn'],
  ['ammount', 'en', 'amount'],
  ['request_id', 'en', 'requestId'],
  ['authorisationCode', 'en', 'authorizationCode'],
  ['Transaction Reference Number', 'en', 'trn'],
  ['montant', 'fr', 'amount'],
  ['comerçant', 'fr', 'merchant'],
  ['montant', 'en', undefined],
  ['', 'en', undefined],
  ['x'.repeat(5000), 'en', undefined],
] as const)('{%s} in %s may be %s', (unknown, language, meant) => {
  expect(suggestedPlaceholder(unknown, wordsIn(language).templates.names)).toBe(meant);
});
