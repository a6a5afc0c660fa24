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

/** The number of letters to add, drop, change or swap; anything over `most` counts as more than `most`. */
export function editDistance(a: string, b: string, most: number): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : changed;
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    // A swap reaches back one row further.
    if (Math.min(...next, ...row) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}
