import { browser } from './browser.ts';

/** Where the settings are kept. */
export const settingsKey = 'settings';

/**
 * Calls back whenever the settings have changed, whichever part of the extension changed them. Apart from the settings
 * themselves, whose reading is too heavy for a script in every page.
 */
export function onSettingsChange(callback: () => void, signal?: AbortSignal): void {
  onStoredChange(settingsKey, callback, signal);
}

/** The same for whatever else we keep, by the key under which it is stored. */
export function onStoredChange(key: string, callback: () => void, signal?: AbortSignal): void {
  const { onChanged } = browser.storage;
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && key in changes) callback();
  };
  onChanged.addListener(listener);
  signal?.addEventListener('abort', () => onChanged.removeListener(listener));
}
