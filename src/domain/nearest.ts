/**
 * The codes that are written most like an unknown one: with one letter or digit more, less or another, or with two
 * neighbours exchanged. Fewer than three letters are like everything, so for them there are none.
 */
export function nearest(code: string, known: Iterable<string>, most: number): string[] {
  if (code.length < 3) return [];
  const near: string[] = [];
  for (const other of known) {
    if (near.length === most) break;
    if (other !== code && differsByOne(other, code)) near.push(other);
  }
  return near;
}

function differsByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restOf = (text: string, skip: number) => text.slice(start + skip);
  if (a.length > b.length) return restOf(a, 1) === restOf(b, 0);
  if (a.length < b.length) return restOf(a, 0) === restOf(b, 1);
  const exchanged = a[start] === b[start + 1] && a[start + 1] === b[start];
  return restOf(a, 1) === restOf(b, 1) || (exchanged && restOf(a, 2) === restOf(b, 2));
}
