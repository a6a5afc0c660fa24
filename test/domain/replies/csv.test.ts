import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowAt } from '../../../src/domain/replies/csv.ts';

function rows(text: string, delimiter = ','): string[][] {
  const all: string[][] = [];
  for (let at = 0; at < text.length; ) {
    const row = rowAt(text, at, text.length, delimiter);
    all.push(row.cells.map(({ value }) => value));
    at = row.next;
  }
  return all;
}

test.each([
  [
    'a,b\r\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['"a,b","c ""d""","e\nf"', [['a,b', 'c "d"', 'e\nf']]],
  ['a, "b" ,c', [['a', 'b', 'c']]],
  ['a,5" TV,b', [['a', '5" TV', 'b']]],
  ['"a" b,c', [['"a" b', 'c']]],
  [
    '"a,b\nc,d',
    [
      ['"a', 'b'],
      ['c', 'd'],
    ],
  ],
  [',\n\n,', [['', ''], [''], ['', '']]],
])('%j', (text, cells) => {
  expect(rows(text)).toEqual(cells);
});

test('what was written as CSV is read as it was, and each cell stands where it stands', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '2', ' ', ',', '"', '\n', ';'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), table => {
      const text = table.map(row => row.map(value => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
      expect(rows(text)).toEqual(table);
      const [first] = rowAt(text, 0, text.length, ',').cells;
      expect(text.slice(first?.start, first?.end).replaceAll('""', '"')).toBe(first?.value);
    }),
  );
});
