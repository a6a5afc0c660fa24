import { browser } from './browser.ts';

/** What is stored under some keys. */
export type Stored = Readonly<Record<string, unknown>>;

/**
 * Reads what is stored under some keys and writes what follows from it. One such change at a time in all windows, so that
 * none overwrites what another has just written. Rejects where the browser reads or writes nothing; then nothing is changed.
 */
export async function changeStored(keys: readonly string[], change: (stored: Stored) => Stored): Promise<void> {
  const { local } = browser.storage;
  await navigator.locks.request('stored', async () => local.set(change(await local.get([...keys]))));
}
