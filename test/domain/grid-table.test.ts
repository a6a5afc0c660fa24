import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsCardNumber } from '../../src/domain/card-guard.ts';
import { explainedTable } from '../../src/domain/grid-table.ts';
import { copyableTable } from '../../src/i18n/copyable-table.ts';

const meanings = { nameOf: ({ code }: { code: string }) => `<${code}>`, headOf: (head: string) => `${head} means` };

describe('the table of a page', () => {
  test('has its columns as shown, each column of codes followed by what they mean, none for ticks', () => {
    const page = {
      heads: ['', 'Request ID', 'Reason Code', 'Somewhat'],
      rows: [
        ['', '7600000000000000000006', '203', 'a'],
        ['', '7600000000000000000007', '100', ''],
        ['', '7600000000000000000008', ''],
      ],
      selected: false,
    };
    expect(explainedTable(page, meanings)).toEqual({
      heads: ['Request ID', 'Reason Code', 'Reason Code means', 'Somewhat'],
      rows: [
        ['7600000000000000000006', '203', '<203>', 'a'],
        ['7600000000000000000007', '100', '<100>', ''],
        ['7600000000000000000008', '', '', ''],
      ],
    });
  });

  test('says in the reader’s language what the codes mean, and how many rows of which kind', () => {
    const page = { heads: ['Request ID', 'Reason Code'], rows: [['1', '203']], selected: true };
    const english = copyableTable(page, 'en');
    expect(english?.table.plain).toContain('General decline by the issuer');
    expect(english?.count).toBe('1 selected row');
    expect(copyableTable({ ...page, selected: false }, 'fr')?.count).toBe('1 ligne à l’écran');
  });

  test('of any page: as many cells in each row as heads, and no card number in any form', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('4111 1111 1111 1111', '203', 'DCARDREFUSED', '4111', '1111'));
    const page = fc.record({
      heads: fc.array(fc.oneof(cell, fc.constantFrom('Reason Code', 'Reply Flag', 'Request ID')), { maxLength: 6 }),
      rows: fc.array(fc.array(cell, { maxLength: 8 }), { minLength: 1, maxLength: 5 }),
      selected: fc.boolean(),
    });
    fc.assert(
      fc.property(page, table => {
        const explained = explainedTable(table, meanings);
        for (const row of explained.rows) expect(row).toHaveLength(explained.heads.length);
        const forms = copyableTable(table, 'en');
        expect(forms).toBeDefined();
        for (const text of [forms?.table.plain, forms?.table.html, forms?.csv.plain])
          expect(holdsCardNumber(text ?? '')).toBe(false);
      }),
    );
  });
});
