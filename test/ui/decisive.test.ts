import { expect, test } from 'vitest';
import type { Family } from '../../src/domain/codes.ts';
import { decisive } from '../../src/features/explain-codes.tsx';
import { textOf } from './gallery/samples.ts';

function decides(...codes: (readonly [Family, string])[]): string | undefined {
  const refs = codes.map(([family, code]) => ({ family, code }));
  return decisive(
    refs,
    refs.map(({ family, code }) => textOf(family, code, 'en')),
  )?.ref.code;
}

test('the worst answer decides, in its most telling form', () => {
  expect(decides(['decision', 'REJECT'], ['scmp', 'DCARDREFUSED'], ['simple-order', '203'])).toBe('203');
  expect(decides(['simple-order', '100'], ['simple-order', '481'])).toBe('481');
  expect(decides(['scmp', 'SOK'], ['simple-order', '100'])).toBe('100');
});

test('a check or an unknown code decides only where there is nothing else', () => {
  expect(decides(['avs', 'N'], ['simple-order', '100'])).toBe('100');
  expect(decides(['simple-order', '999'], ['decision', 'REJECT'])).toBe('REJECT');
  expect(decides(['simple-order', '999'], ['avs', 'N'])).toBe('999');
  expect(decides(['avs', 'N'])).toBe('N');
  expect(decides()).toBeUndefined();
});
