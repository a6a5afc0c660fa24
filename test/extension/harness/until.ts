import { setTimeout as sleep } from 'node:timers/promises';

/** Asks `read` again and again until it gives something, and fails by naming `what` after `limit` milliseconds. */
export async function until<T>(what: string, read: () => Promise<T | undefined>, limit = 10_000): Promise<T> {
  const end = Date.now() + limit;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const value = await read();
      if (value !== undefined) return value;
    } catch (error) {
      // A page that is still loading throws; only the last reason is worth telling.
      last = error;
    }
    await sleep(50);
  }
  throw new Error(`${what}: nothing within ${limit} ms`, { cause: last });
}
