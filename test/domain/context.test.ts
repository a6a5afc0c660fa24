import { describe, expect, test } from 'vitest';
import { codesIn } from '../../src/domain/codes.ts';
import { fieldsOf, type Pair } from '../../src/domain/fields.ts';
import { catalogueIn } from '../../src/i18n/catalogue.ts';
import { codeText } from '../../src/i18n/code-text.ts';
import { wordsIn } from '../../src/i18n/language.ts';

function codesWith(...rows: readonly (readonly [label: string, value: string])[]) {
  const pairs = rows.map(([label, value], i): Pair => ({ label, value, path: [0, i] }));
  return fieldsOf(pairs).flatMap(({ family, value }) => (family ? codesIn(family, value) : []));
}

describe('a processor’s answer', () => {
  test('is read by the processor’s own codes where it is one that has them', () => {
    expect(codesWith(['Processor', 'amexdirect'], ['Processor Response', '116'])).toMatchObject([
      { family: 'processor-amex', code: '116' },
    ]);
    expect(
      codesWith(['Processor Response', '12'], ['Processor', 'CyberSource Latin American Processing']),
    ).toMatchObject([{ family: 'processor-latin-america', code: '12' }]);
  });

  test.each(['vdcexample', '', 'amexdirectly'])('is read as most processors mean it with %j', processor => {
    expect(codesWith(['Processor', processor], ['Processor Response', '05'])).toMatchObject([
      { family: 'processor-scheme', code: '05' },
    ]);
  });

  test('says so', () => {
    const text = codeText(catalogueIn('en')({ family: 'processor-scheme', code: '05' }), wordsIn('en'));
    expect(text.name).toBe('Do not honor');
    expect(text.footnotes.join(' ')).toContain('most processors');
    const own = codeText(catalogueIn('en')({ family: 'processor-amex', code: '116' }), wordsIn('en'));
    expect(own.footnotes.join(' ')).not.toContain('most processors');
  });
});

describe('a merchant advice', () => {
  test.each([
    ['1', 'advice-visa'],
    ['03', 'advice-mastercard'],
  ])('%s is of the family %s', (value, family) => {
    expect(codesWith(['Merchant Advice Code', value])).toMatchObject([{ family, code: value, known: true }]);
  });

  test('against which another try costs a fee says so', () => {
    const text = codeText(catalogueIn('en')({ family: 'advice-visa', code: '1' }), wordsIn('en'));
    expect(text.verdicts.map(verdict => verdict.text)).toContain('Another try can cost a fee');
  });
});

test('the same letter means another thing under another label', () => {
  expect(codesWith(['AVS', 'M'], ['CVN', 'M'], ['PARes Status', 'N'])).toMatchObject([
    { family: 'avs', code: 'M' },
    { family: 'cvn', code: 'M' },
    { family: 'pa-status', code: 'N' },
  ]);
});

test('lists of risk codes are told apart', () => {
  expect(codesWith(['Address Information', 'MM-BIN^COR-BA']).map(({ code }) => code)).toEqual(['MM-BIN', 'COR-BA']);
  expect(codesWith(['Factor Codes', 'C^H']).map(({ code }) => code)).toEqual(['C', 'H']);
});
