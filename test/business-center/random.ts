/** A source of numbers that is the same in every run: `below(n)` gives 0 to n-1, `digits(n)` a string of n digits. */
export type Random = {
  below(limit: number): number;
  digits(count: number): string;
  pick<T>(from: readonly [T, ...T[]]): T;
};

/** Makes a random source from a seed (mulberry32); the same seed gives the same numbers. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    digits: count => Array.from({ length: count }, () => below(10)).join(''),
    pick: from => from[below(from.length)] ?? from[0],
  };
}
