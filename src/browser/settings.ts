import * as v from 'valibot';
import { type Language, languages, pickLanguage } from '../i18n/language.ts';
import { browser } from './browser.ts';

/** The settings, and their defaults: a stored value that is missing, wrong or from another version becomes its default. */
const schema = v.object({
  language: v.fallback(v.picklist(['auto', ...languages]), 'auto'),
});

export type Settings = v.InferOutput<typeof schema>;

const key = 'settings';

/** Any stored value made into settings. */
export function repairSettings(stored: unknown): Settings {
  const whole = v.safeParse(schema, stored);
  return whole.success ? whole.output : v.parse(schema, {});
}

/** The settings as stored; the defaults where the browser does not give them. */
export async function readSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(key).catch(() => ({}));
  return repairSettings(stored[key]);
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: settings });
}

/** Calls the listener when the settings have changed. Call it while the background starts. */
export function onSettingsChange(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && key in changes) listener();
  });
}

/** The language to speak now. */
export async function readLanguage(): Promise<Language> {
  const { language } = await readSettings();
  return pickLanguage(language, [browser.i18n.getUILanguage(), ...navigator.languages]);
}
