import { describe, expect, test } from 'vitest';
import { allCodes } from '../../src/i18n/catalogue.ts';
import { findCodes, findingOf, linkForSelection } from '../../src/i18n/code-finding.ts';
import { wordsIn } from '../../src/i18n/language.ts';

describe('a code that was looked up', () => {
  test('has its twins as steps, with their names, and no longer among its footnotes', () => {
    const { text, twins, isSame } = findingOf({ family: 'simple-order', code: '203' }, 'en');
    expect(isSame).toBe(true);
    expect(twins.find(({ family }) => family === wordsIn('en').families.scmp)?.codes).toContainEqual({
      family: 'scmp',
      code: 'DCARDREFUSED',
      name: 'Card refused',
    });
    expect(text.footnotes.join()).not.toContain('DCARDREFUSED');
  });

  test.each(['en', 'fr'] as const)('each of its twins is one step away, in %s', language => {
    for (const ref of allCodes()) {
      for (const { family, codes } of findingOf(ref, language).twins) {
        for (const twin of codes) {
          const [first] = findCodes(`${family} ${twin.code}`, 3, language);
          expect([first?.by, first?.text.ref], `${ref.family} ${ref.code}`).toEqual([
            'code',
            { family: twin.family, code: twin.code },
          ]);
        }
      }
    }
  });

  test('one that we do not know is said to be unknown', () => {
    const { text, twins } = findingOf({ family: 'avs', code: 'Q9' }, 'en');
    expect([text.known, twins]).toEqual([false, []]);
  });
});

test.each([
  ['DCARDREFUSED', { kind: 'code', ref: { family: 'scmp', code: 'DCARDREFUSED' } }],
  ['203', { kind: 'query', query: '203' }],
  ['203 Jane Miller', { kind: 'query', query: '203' }],
  ['stolen card of Jane Miller', { kind: 'query', query: '' }],
  ['jane@example.com', { kind: 'query', query: '' }],
])('no text of a page gets into an address, only a code: %s', (text, link) => {
  expect(linkForSelection(text)).toEqual(link);
});
