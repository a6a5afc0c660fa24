import type { Field } from './fields.ts';
import { readRequestId } from './references.ts';

/**
 * Parts the fields by the transaction that they belong to. Two Request IDs that stand outside tables in different
 * containers are two transactions; fields that stand in neither container belong to none of them for certain. Takes time
 * in proportion to the fields, however many transactions there are.
 */
export function panelsOf(fields: readonly Field[]): Field[][] {
  const byValue = new Map<string, { id: Field; at: number }>();
  fields.forEach((id, at) => {
    if (id.field === 'requestId' && !id.cell && !byValue.has(id.value) && readRequestId(id.value))
      byValue.set(id.value, { id, at });
  });
  const ids = [...byValue.values()];
  if (ids.length < 2) return [[...fields]];
  const panels = ids.map((): Field[] => []);
  const owners = new Map<string, number[]>();
  rootsOf(ids.map(({ id }) => id.path)).forEach((root, i) => {
    const key = root.join('.');
    owners.set(key, [...(owners.get(key) ?? []), i]);
  });
  for (const field of fields) {
    // The innermost container counts where one stands inside another.
    let inner: readonly number[] = [];
    let key = '';
    field.path.forEach((step, depth) => {
      key = depth === 0 ? String(step) : `${key}.${step}`;
      inner = owners.get(key) ?? inner;
    });
    for (const i of inner) panels[i]?.push(field);
  }
  if (panels.some(panel => panel.length > 1)) return panels;
  // One flat list: a transaction goes from its Request ID to the next one's.
  return ids.map(({ at }, i) => fields.slice(at, ids[i + 1]?.at));
}

/** For each place the largest container that holds none of the others. */
function rootsOf(paths: readonly (readonly number[])[]): (readonly number[])[] {
  const sorted = paths.map((path, i) => ({ path, i })).sort((a, b) => compare(a.path, b.path));
  const roots = [...paths];
  // In the order of reading, the nearest of the others stand right before and right after.
  sorted.forEach(({ path, i }, at) => {
    const shared = [sorted[at - 1], sorted[at + 1]].map(other => (other ? sharedLength(path, other.path) : 0));
    roots[i] = path.slice(0, Math.max(...shared) + 1);
  });
  return roots;
}

/** How many steps two places have in common, from the document down. */
export function sharedLength(a: readonly number[], b: readonly number[]): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/** True for a place in a container, and for the container itself. */
export function isInside(path: readonly number[], root: readonly number[]): boolean {
  return sharedLength(path, root) === root.length;
}

/** Below zero where the first place comes first in the order of reading. */
export function compare(a: readonly number[], b: readonly number[]): number {
  const at = sharedLength(a, b);
  return (a[at] ?? -1) - (b[at] ?? -1);
}
