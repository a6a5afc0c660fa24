import { describe, expect, test } from 'vitest';
import { type CodeRef, families } from '../../src/domain/codes.ts';
import { isReply } from '../../src/domain/explanations.ts';
import { catalogueIn } from '../../src/i18n/catalogue.ts';
import { codeText } from '../../src/i18n/code-text.ts';
import { languages, wordsIn } from '../../src/i18n/language.ts';
import { spellingsOf } from './spellings.ts';

function told(ref: CodeRef, language: (typeof languages)[number]) {
  return codeText(catalogueIn(language)(ref), wordsIn(language));
}

describe('203 is told whole', () => {
  test('in English', () => {
    const text = told({ family: 'simple-order', code: '203' }, 'en');
    expect(text).toMatchObject({ known: true, family: 'Reason code', name: 'General decline by the issuer' });
    expect(text.verdicts.map(verdict => verdict.text)).toEqual(['Refused', 'Do not repeat with this card']);
    expect(text.rows.map(row => row.label)).toEqual(['Do now', 'Who acts', 'To customer']);
    expect(text.customer).toContain('Your bank did not approve');
    expect(text.footnotes.join(' ')).toMatch(/DCARDREFUSED.*PROCESSOR_DECLINED.*2026/);
    expect(text.spoken).toMatch(/^Reason code 203: General decline by the issuer\. Refused\./);
  });

  test('in French', () => {
    const text = told({ family: 'simple-order', code: '203' }, 'fr');
    expect(text.family).toBe('Code de motif');
    expect(text.rows.map(row => row.label)).toEqual(['À faire', 'Qui agit', 'Au client']);
    expect(text.customer).toContain('Votre banque');
  });
});

test('an unknown code is said to be none of ours, with the decisions to go by', () => {
  const text = told({ family: 'simple-order', code: '999' }, 'en');
  expect(text).toMatchObject({ known: false, name: 'Not in our list' });
  expect(text.rows[0]?.text).toMatch(/ACCEPT.*REVIEW.*REJECT.*ERROR/);
});

test('names of JavaScript’s own objects are unknown codes like any other', () => {
  for (const code of ['constructor', '__proto__', 'toString']) {
    expect(told({ family: 'scmp', code }, 'en').known).toBe(false);
  }
});

describe.each(languages)('every code in %s', language => {
  test('has all its words, and a secret is never told to the customer', () => {
    for (const family of families) {
      for (const code of spellingsOf(family)) {
        const explanation = catalogueIn(language)({ family, code });
        const text = codeText(explanation, wordsIn(language));
        expect(text.known, `${family} ${code}`).toBe(true);
        expect([text.name, text.meaning, ...text.rows.map(row => row.text)].every(part => part.trim().length > 1)).toBe(
          true,
        );
        if (explanation.kind !== 'known' || !isReply(explanation.facts) || !explanation.facts.secret) continue;
        expect(text.customer, `${family} ${code}`).not.toMatch(
          /fraud|stolen|lost|risk|score|list|rule|fraude|volée?|perdue|risque|règle|liste/i,
        );
      }
    }
  });
});
