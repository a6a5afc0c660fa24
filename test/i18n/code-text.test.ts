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

describe('a code in its context', () => {
  const row = (ref: CodeRef, label: string) => told(ref, 'en').rows.find(each => each.label === label)?.text;

  test.each<[CodeRef, RegExp]>([
    [{ family: 'avs', code: 'F' }, /^Only for American Express\. This page does not say the brand/],
    [{ family: 'avs', code: 'F', brand: 'amex' }, /^For American Express\. This card: American Express\.$/],
    [{ family: 'avs', code: 'F', brand: 'visa' }, /^Only for American Express, but this card is Visa: ask/],
    [
      { family: 'avs', code: 'B', brand: 'visa' },
      /^For Visa cards issued outside the United States\. This card: Visa\.$/,
    ],
    [{ family: 'avs', code: 'X' }, /^For cards issued in the United States\.$/],
    [{ family: 'avs', code: '1' }, /Cybersource itself/],
    [{ family: 'eci', code: '05', brand: 'jcb' }, /not Mastercard\. This card: JCB\.$/],
    [{ family: 'eci', code: '05', brand: 'mastercard' }, /but this card is Mastercard/],
    [{ family: 'eci-raw', code: '02', brand: 'mastercard' }, /^For Mastercard\./],
    [{ family: 'processor-scheme', code: '1A' }, /^Only for Visa\./],
  ])('says where it holds: %j', (ref, text) => {
    expect(row(ref, 'Where it holds')).toMatch(text);
  });

  test('says nothing of the kind where it holds everywhere, or where its family says it', () => {
    expect(row({ family: 'avs', code: 'N', brand: 'visa' }, 'Where it holds')).toBeUndefined();
    expect(row({ family: 'advice-visa', code: '1' }, 'Where it holds')).toBeUndefined();
    expect(row({ family: 'processor-amex', code: '116' }, 'Where it holds')).toBeUndefined();
  });

  test.each<[CodeRef, RegExp]>([
    [{ family: 'processor-scheme', code: '05' }, /most processors use it; yours can/],
    [{ family: 'processor-scheme', code: '05', processor: 'vdcexample' }, /most processors.*\(vdcexample\)/],
    [{ family: 'processor-amex', code: '116', processor: 'amexdirect' }, /list of the processor.*\(amexdirect\)/],
    [{ family: 'processor-gpn', code: '051', processor: 'GPN' }, /list of the processor.*\(GPN\)/],
  ])('says by whose list it was read: %j', (ref, note) => {
    expect(told(ref, 'en').footnotes[0]).toMatch(note);
  });

  test('says how often Visa lets one try again, unless the card is another', () => {
    const of = (code: string, brand?: CodeRef['brand']) =>
      row({ family: 'processor-scheme', code, brand }, 'On a Visa card');
    expect(of('41')).toMatch(/never approve/);
    expect(of('51', 'visa')).toMatch(/at most 15 tries in 30 days/);
    expect(of('51', 'mastercard')).toBeUndefined();
    expect(of('00')).toBeUndefined();
  });
});

test.each<CodeRef>([
  { family: 'processor-scheme', code: '43' },
  { family: 'processor-amex', code: '200' },
  { family: 'risk-factor', code: 'F' },
  { family: 'information-code', code: 'MM-BIN' },
  { family: 'dm-decision', code: 'REJECT' },
])('%j is not for the customer, and that is said', ref => {
  const text = told(ref, 'en');
  expect(text.rows.at(-1)).toEqual({ label: 'To customer', text: 'Do not tell the customer the real reason.' });
  expect(text.customer).toBeUndefined();
});

test.each<[CodeRef, string[]]>([
  [{ family: 'simple-order', code: '100' }, ['Accepted']],
  [{ family: 'simple-order', code: '480' }, ['Held for review']],
  [{ family: 'simple-order', code: '481' }, ['Stopped by a risk check', 'Do not send it again']],
  [{ family: 'simple-order', code: '150' }, ['Technical error', 'Look it up before sending again']],
  [{ family: 'advice-mastercard', code: '21' }, ['Do not send it again', 'Another try can cost a fee']],
  [{ family: 'advice-visa', code: '4' }, ['At most 15 tries in 30 days', 'Another try can cost a fee']],
  [{ family: 'avs', code: 'N' }, ['Problem']],
])('says what happened and whether to send it again: %j', (ref, verdicts) => {
  expect(told(ref, 'en').verdicts.map(({ text }) => text)).toEqual(verdicts);
});

test('doubt is said aloud', () => {
  expect(told({ family: 'avs', code: 'C' }, 'en').footnotes.join(' ')).toContain('sources disagree');
  expect(told({ family: 'simple-order', code: '154' }, 'en').footnotes.join(' ')).toContain('not confirmed');
  expect(told({ family: 'simple-order', code: '203' }, 'en').footnotes.join(' ')).not.toMatch(/disagree|not confirmed/);
});

test('where a code stands for several of another dialect, it is one of them', () => {
  const notes = (family: CodeRef['family'], code: string) => told({ family, code }, 'en').footnotes.join(' ');
  expect(notes('scmp', 'DCARDREFUSED')).toMatch(/one of [\d, ]*203[\d, ]* \(Reason code\)/);
  expect(notes('simple-order', '203')).toMatch(/Also: DCARDREFUSED \(Reply flag\)/);
});

test('an unknown code names those of its kind that look most like it', () => {
  expect(told({ family: 'simple-order', code: '218' }, 'en').meaning).toMatch(
    /look most like it: (?:\d{3}(?:, )?){1,3}\./,
  );
  expect(told({ family: 'scmp', code: 'DCARDREFUSD' }, 'en').meaning).toContain('DCARDREFUSED');
  expect(told({ family: 'avs', code: '9' }, 'en').meaning).not.toContain('look most');
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
