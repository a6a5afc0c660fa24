import { describe, expect, test } from 'vitest';
import { codesIn, type Family, families, isKnown } from '../../src/domain/codes.ts';
import { spellingsOf } from '../i18n/spellings.ts';

// How values of the supporting families are read: which are codes, where each stands, and what is left alone.

describe('supporting codes under their own label', () => {
  const read: [family: Family, value: string, codes: string[]][] = [
    ['information-code', 'MM-BIN', ['MM-BIN']],
    ['information-code', 'MM-BIN^COR-BA', ['MM-BIN', 'COR-BA']],
    ['information-code', 'MM-BIN, COR-BA', ['MM-BIN', 'COR-BA']],
    ['information-code', 'MM-BIN^NEW-CODE', ['MM-BIN', 'NEW-CODE']],
    ['information-code', 'MM-BIN: card country', ['MM-BIN']],
    ['risk-factor', 'C^H', ['C', 'H']],
    ['risk-factor', 'C, H', ['C', 'H']],
    ['risk-factor', 'C', ['C']],
    ['commerce-indicator', 'vbv', ['vbv']],
    ['commerce-indicator', 'Internet', ['internet']],
    ['commerce-indicator', '5', ['5']],
    ['application', 'ics_auth, ics_bill', ['ics_auth', 'ics_bill']],
    ['card-type', '001', ['001']],
    ['card-type', '002 - Mastercard', ['002']],
    ['pa-result', '-1', ['-1']],
    ['request-result', '-1', ['-1']],
    ['processor-scheme', '05', ['05']],
    ['processor-scheme', '05: Do not honor', ['05']],
    ['processor-uatp', '9SPDY', ['9SPDY']],
    ['advice-mastercard', '03', ['03']],
    ['paypal-status', 'Partially_Refunded', ['Partially_Refunded']],
    ['fraud-marking', 'creditback', ['creditback']],
  ];
  test.each(read)('%s %j is %j', (family, value, codes) => {
    const found = codesIn(family, value);
    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(found.map(({ start, end }) => value.slice(start, end).toUpperCase())).toEqual(
      codes.map(code => code.toUpperCase()),
    );
  });

  // As tables and people write them.
  const asWritten: [family: Family, value: string, code: string][] = [
    ['processor-scheme', '5', '05'],
    ['processor-scheme', ' ５１ ', '51'],
    ['processor-scheme', '5 - Do not honor', '05'],
    ['processor-scheme', 'n7', 'N7'],
    ['processor-elavon', '05', '5'],
    ['card-type', '1', '001'],
    ['eci', '5', '05'],
    ['advice-mastercard', '3', '03'],
    ['information-code', '\tMM-BIN ', 'MM-BIN'],
    ['risk-factor', 'c', 'C'],
    ['avs', ' ｙ ', 'Y'],
    ['simple-order', '２０３', '203'],
    ['scmp', ' dcardrefused ', 'DCARDREFUSED'],
  ];
  test.each(asWritten)('%s %j is %s', (family, value, code) => {
    expect(codesIn(family, value)).toMatchObject([{ code, known: true }]);
  });

  test('every code that a page can show is read under its own label, as people write it too', () => {
    const wrong: string[] = [];
    let read = 0;
    for (const family of families) {
      // The content script carries only the families to which something on a page can lead.
      for (const code of spellingsOf(family).filter(each => isKnown({ family, code: each }))) {
        read++;
        const wide = code.replace(/[!-~]/g, char => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0));
        for (const value of [code, `  ${code}\u00a0`, `\u200b${code}`, wide]) {
          const found = codesIn(family, value);
          if (found.length !== 1 || found[0]?.code !== code || !found[0].known) wrong.push(`${family} ${value}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThan(1000);
  });

  test('a zero is given back, never taken: 000 is an approval at one processor and a failure at another', () => {
    expect(codesIn('advice-visa', '01')).toMatchObject([{ code: '01', known: false }]);
    expect(codesIn('processor-scheme', '005')).toEqual([]);
  });

  const left: [family: Family, value: string][] = [
    ['information-code', 'Non-US'],
    ['information-code', 'pre-auth'],
    ['risk-factor', 'Many card numbers'],
    ['card-type', 'Visa'],
    ['card-type', '001 Sample Street'],
    ['processor-scheme', 'Approved'],
    ['processor-scheme', '100'],
    ['processor-scheme', '05 Sample Street'],
    ['fraud-marking', 'Suspected'],
    ['report-status', 'Completed'],
    ['invoice-status', 'Paid'],
    ['alternative-status', 'pending'],
    ['phase', 'Pending'],
    ['eci', '99'],
    ['eci-raw', '99'],
    ['request-result', '1.5'],
    ['request-result', '2'],
  ];
  test.each(left)('%s %j is no code', (family, value) => {
    expect(codesIn(family, value)).toEqual([]);
  });

  test.each<[Family, string]>([
    ['information-code', 'NEW-CODE'],
    ['advice-visa', '7'],
    ['advice-mastercard', '31'],
    ['card-type', '099'],
    ['pa-status-reason', '90'],
    ['ds-error', '999'],
    ['ach-return', 'R85'],
  ])('%s %j is a code that is not in our list', (family, code) => {
    expect(codesIn(family, code)).toMatchObject([{ code, known: false }]);
  });

  test('the same digits are read by the family alone', () => {
    expect(codesIn('processor-amex', '000')).toMatchObject([{ family: 'processor-amex', known: true }]);
    expect(codesIn('processor-paymentech', '000')).toMatchObject([{ family: 'processor-paymentech', known: true }]);
    expect(codesIn('processor-scheme', '000')).toEqual([]);
  });
});
