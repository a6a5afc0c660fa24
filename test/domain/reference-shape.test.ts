import { expect, test } from 'vitest';
import { shapeDoubt } from '../../src/domain/reference-shape.ts';

test.each([
  ['12345678', 'FDC Nashville Global', undefined],
  ['79629274ZX73FAXZ', 'FDC Nashville Global', { length: 16, usualAtMost: 8 }],
  ['79629274ZX73FAXZ', 'Visa Platform Connect', undefined],
  ['1234567890123', 'China UnionPay', { length: 13, usualAtMost: 12 }],
  ['79629274ZX73FAXZ', 'Somebody Else', undefined],
  ['79629274ZX73FAXZ', undefined, undefined],
])('%s at %s', (reference, processor, doubt) => {
  expect(shapeDoubt(reference, processor)).toEqual(doubt);
});
