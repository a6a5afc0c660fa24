import { describe, expect, test } from 'vitest';
import { holdsCardNumber } from '../../src/domain/card-guard.ts';
import { parseTemplate, placeholders } from '../../src/domain/template.ts';
import { languages } from '../../src/i18n/language.ts';
import { optionsWords } from '../../src/i18n/options.ts';

describe.each(languages)('%s', language => {
  const own = optionsWords[language];

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
