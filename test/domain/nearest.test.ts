import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/domain/near-spelling.ts';

test.each([
  ['DREJCT', ['DREJECT']],
  ['DREJEECT', ['DREJECT']],
  ['DRJEECT', ['DREJECT']],
  ['DREJEKT', ['DREJECT']],
  ['DREVIEWS', ['DREVIEW']],
  ['DREJECT', []],
  ['ESYS', []],
  ['N', []],
  ['', []],
])('%j is written most like %j', (code, near) => {
  expect(nearest(code, ['DREJECT', 'DREVIEW', 'NO'], 3)).toEqual(near);
});

test('one letter more, less or another is always near, and never more than asked for', () => {
  const word = fc.stringMatching(/^[A-Z]{4,12}$/);
  fc.assert(
    fc.property(word, fc.nat(20), fc.constantFrom('', 'X', 'XX'), (code, place, instead) => {
      const at = place % code.length;
      // The last one keeps the letter and adds one.
      const other = `${code.slice(0, at)}${instead.slice(0, 1)}${code.slice(instead.length === 2 ? at : at + 1)}`;
      expect(nearest(other, [code], 3)).toEqual(other === code ? [] : [code]);
    }),
  );
  expect(nearest('218', ['200', '211', '212', '213', '214'], 3)).toHaveLength(3);
});
