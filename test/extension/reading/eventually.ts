import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { until } from '../harness/until.ts';

/** Asks `read` until it gives what is expected; fails with the difference between that and the last answer. */
export async function eventually<T>(what: string, read: () => Promise<T>, expected: T): Promise<void> {
  let last: T | undefined;
  const found = until(what, async () => {
    last = await read();
    return isDeepStrictEqual(last, expected) || undefined;
  });
  await found.catch(() => expect(last, what).toEqual(expected));
}
