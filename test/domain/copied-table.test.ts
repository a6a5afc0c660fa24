import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsCardNumber } from '../../src/domain/card-guard.ts';
import { csvCell, tableAsCsv, tableAsHtml, tableAsText } from '../../src/domain/copied-table.ts';

const table = {
  heads: ['TRN', 'Amount'],
  rows: [
    ['79629274ZX73FAXZ', '12.00'],
    ['<b>"x"</b>', '=1+1'],
  ],
};

test('as text, CSV and rich text', () => {
  expect(tableAsText(table)).toBe(
    '| TRN              | Amount |\n| 79629274ZX73FAXZ | 12.00  |\n| <b>"x"</b>       | =1+1   |',
  );
  expect(tableAsCsv(table)).toBe('"TRN","Amount"\r\n"79629274ZX73FAXZ","12.00"\r\n"<b>""x""</b>","\'=1+1"\r\n');
  expect(tableAsHtml(table)).toContain('<td>&#60;b&#62;&#34;x&#34;&#60;/b&#62;</td><td>=1+1</td>');
});

test.each(['=A1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '  =A1', '＝A1', '＠A1'])(
  '%j becomes harmless',
  text => {
    expect(csvCell(text)).toBe(`"'${text}"`);
  },
);

test.each(['100', 'a=b', '', 'a-b'])('%j stays as it is', text => {
  expect(csvCell(text)).toBe(`"${text}"`);
});

describe('whatever the cells hold', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('4111111111111111', '4111 1111', '1111 1111', '5555-5555-5555-4444'),
  );
  const tables = fc.record({
    heads: fc.array(cell, { minLength: 1, maxLength: 4 }),
    rows: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 }),
  });
  test('no form holds a card number, not even one made of several cells', () => {
    fc.assert(
      fc.property(tables, made => {
        for (const form of [tableAsText, tableAsCsv, tableAsHtml]) expect(holdsCardNumber(form(made))).toBe(false);
      }),
    );
  });
  test('the text has a line for each row, the rich text no tag but its own', () => {
    fc.assert(
      fc.property(tables, made => {
        expect(tableAsText(made).split('\n')).toHaveLength(made.rows.length + 1);
        const tags = tableAsHtml(made).match(/<[^>]*>/g) ?? [];
        expect(tags.every(tag => /^<\/?(?:table|thead|tbody|tr|th|td)>$/.test(tag))).toBe(true);
      }),
    );
  });
});
