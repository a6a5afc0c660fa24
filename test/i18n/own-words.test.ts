import { describe, expect, test } from 'vitest';
import { holdsCardNumber } from '../../src/domain/card-guard.ts';
import { parseTemplate, placeholders } from '../../src/domain/template.ts';
import { languages } from '../../src/i18n/language.ts';
import { optionsWordsIn } from '../../src/i18n/options.ts';
import { templatesInFrench } from '../../src/i18n/templates.ts';

const mistakes = (['unknown', 'unclosed', 'unopened'] as const).flatMap(kind =>
  ['', 'x'].map(text => ({ kind, text, line: 1, column: 2 })),
);

/** Every sentence of an object of words; the blanks of a sentence are filled with what fits. */
function sentencesOf(words: object): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') {
      const given =
        key === 'mistake'
          ? mistakes.map(one => [one])
          : [
              [1, 2, 3],
              [2, 3, 4],
            ];
      return given.map(values => String(value(...values)));
    }
    return typeof value === 'object' && value !== null ? sentencesOf(value) : [];
  });
}

test('French is typeset as French is', () => {
  const sentences = [...sentencesOf(templatesInFrench), ...sentencesOf(optionsWordsIn('fr'))];
  expect(sentences.length).toBeGreaterThan(80);
  expect(
    sentences.filter(sentence =>
      /[\p{L}\p{N}})][ \u00A0]?[:;!?](?:\s|$)|«[ \u00A0]|[ \u00A0]»|\p{L}'\p{L}/u.test(sentence),
    ),
  ).toEqual([]);
});

describe.each(languages)('%s', language => {
  const own = optionsWordsIn(language);

  test('the example is a template without a mistake', () => {
    expect(parseTemplate(own.example.text).kind).toBe('template');
  });

  test('made-up values are all there, and none looks like a real one', () => {
    expect(Object.keys(own.values).sort()).toEqual([...placeholders].sort());
    expect(holdsCardNumber(Object.values(own.values).join(' '))).toBe(false);
    const real = Object.values(own.values).filter(value => /[1-9]\d{2,}/.test(value.replace(/\b2000\b/, '')));
    expect(real).toEqual([]);
  });
});
