import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repairSettings } from '../../src/browser/settings.ts';

test.each([
  [undefined, { language: 'auto' }],
  [{}, { language: 'auto' }],
  [{ language: 'fr' }, { language: 'fr' }],
  [{ language: 'xx' }, { language: 'auto' }],
  [{ language: 'en', fromALaterVersion: 1 }, { language: 'en' }],
  ['rubbish', { language: 'auto' }],
])('%j is read as %j', (stored, settings) => {
  expect(repairSettings(stored)).toEqual(settings);
});

test('anything at all gives settings', () => {
  fc.assert(
    fc.property(fc.anything(), stored => {
      expect(['auto', 'en', 'fr']).toContain(repairSettings(stored).language);
    }),
  );
});
