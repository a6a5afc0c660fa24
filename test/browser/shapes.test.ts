import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from '../../src/browser/shapes.ts';

const isRow = v.object({
  name: v.string(4),
  tone: v.picklist(['good', 'bad']),
  step: v.picklist([1, -1]),
  path: v.array(v.number(), 2),
  more: v.optional(v.object({ done: v.boolean(), any: v.unknown() })),
});
const row = { name: 'abcd', tone: 'good', step: -1, path: [1, 2] };

describe('what has the shape', () => {
  test.each([
    row,
    { ...row, more: { done: false } },
    { ...row, more: undefined },
    { ...row, more: { done: true, any: null } },
    { ...row, path: [] },
    { ...row, besides: 1 },
  ])('%j', thing => {
    expect(isRow(thing)).toBe(true);
  });
});

describe('what has it not', () => {
  test.each([
    undefined,
    null,
    'abcd',
    [],
    {},
    { ...row, name: 'abcde' },
    { ...row, name: 4 },
    { ...row, tone: 'worse' },
    { ...row, step: '1' },
    { ...row, path: [1, 2, 3] },
    { ...row, path: ['1'] },
    { ...row, path: { length: 0 } },
    { ...row, more: null },
    { ...row, more: { done: 'yes' } },
    Object.create(row),
  ])('%j', thing => {
    expect(isRow(thing)).toBe(false);
  });
});

test('nothing makes it throw, and nothing is changed', () => {
  fc.assert(
    fc.property(fc.anything(), thing => {
      const before = fc.stringify(thing);
      expect(typeof isRow(thing)).toBe('boolean');
      expect(fc.stringify(thing)).toBe(before);
    }),
  );
});
