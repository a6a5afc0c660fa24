import { editDistance } from './edit-distance.ts';

/**
 * What is spelled almost like a wanted word, the closest first: one letter added, dropped, changed or two swapped; two
 * such errors where the word is long. Of the same closeness, first what is as long as the wanted word.
 *
 * @param bySpelling what is spelled how
 */
export function nearestSpellings<T>(wanted: string, bySpelling: ReadonlyMap<string, readonly T[]>): T[] {
  const most = wanted.length >= 8 ? 2 : 1;
  const near: { found: readonly T[]; distance: number }[] = [];
  for (const [spelling, found] of bySpelling) {
    const longer = Math.abs(spelling.length - wanted.length);
    if (longer > most || wanted.length < 2) continue;
    const distance = editDistance(spelling, wanted, most);
    if (distance <= most) near.push({ found, distance: distance + longer / 10 });
  }
  return near.sort((a, b) => a.distance - b.distance).flatMap(({ found }) => found);
}

/**
 * The codes that are written most like an unknown one, by one such error. Fewer than three letters are like everything,
 * so for them there are none.
 */
export function nearest(code: string, known: readonly string[], most: number): string[] {
  if (code.length < 3) return [];
  const near: string[] = [];
  for (const other of known) {
    if (near.length === most) break;
    if (editDistance(other, code, 1) === 1) near.push(other);
  }
  return near;
}
