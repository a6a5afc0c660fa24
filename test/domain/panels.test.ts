import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Field } from '../../src/domain/fields.ts';
import { compare, isInside, panelsOf } from '../../src/domain/panels.ts';

const ids = ['7778862908997172603705', '7731181773932218603276', '7763010088967620605942'];
const field = fc
  .record({
    id: fc.option(fc.constantFrom(...ids), { nil: undefined }),
    path: fc.array(fc.nat(3), { minLength: 1, maxLength: 5 }),
    cell: fc.boolean(),
  })
  .map(
    ({ id, path, cell }): Field => ({
      field: id ? 'requestId' : 'amount',
      label: '',
      value: id ?? '1.00',
      path,
      cell,
    }),
  );
const page = fc.array(field, { maxLength: 25 }).map(fields => fields.sort((a, b) => compare(a.path, b.path)));

test('a field is in one panel at the most, in the order of reading, and each Request ID has a panel of its own', () => {
  fc.assert(
    fc.property(page, fields => {
      // Two that stand at the very same place cannot be told apart.
      fc.pre(new Set(fields.map(({ path }) => path.join('.'))).size === fields.length);
      const panels = panelsOf(fields);
      const all = panels.flat();
      expect(new Set(all).size).toBe(all.length);
      for (const panel of panels) expect(panel).toEqual(fields.filter(one => panel.includes(one)));
      const numbers = fields.filter(one => one.field === 'requestId' && !one.cell);
      const first = numbers.filter((one, i) => numbers.findIndex(other => other.value === one.value) === i);
      expect(panels.length).toBe(Math.max(1, first.length));
      for (const panel of panels)
        expect(panel.filter(one => first.includes(one)).length).toBe(first.length === 0 ? 0 : 1);
    }),
  );
});

test('a place is inside itself and inside what is around it', () => {
  expect(isInside([1, 2, 3], [1, 2])).toBe(true);
  expect(isInside([1, 2], [1, 2])).toBe(true);
  expect(isInside([1, 3], [1, 2])).toBe(false);
});
