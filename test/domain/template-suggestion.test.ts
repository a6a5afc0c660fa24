import { expect, test } from 'vitest';
import { suggestedPlaceholder } from '../../src/domain/template-suggestion.ts';
import { templates } from '../../src/i18n/templates.ts';

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
  expect(suggestedPlaceholder(unknown, templates[language].names)).toBe(meant);
});
