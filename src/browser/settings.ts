import * as v from 'valibot';
import { type Language, languages, pickLanguage } from '../i18n/language.ts';
import { browser } from './browser.ts';
import { settingsKey } from './settings-changes.ts';

/** The settings, and their defaults: a stored value that is missing, wrong or from another version becomes its default. */
const schema = v.object({
  language: v.fallback(v.picklist(['auto', ...languages]), 'auto'),
  refundDays: v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))), undefined),
});

export type Settings = v.InferOutput<typeof schema>;

/** Any stored value made into settings. */
export function repairSettings(stored: unknown): Settings {
  const whole = v.safeParse(schema, stored);
  return whole.success ? whole.output : v.parse(schema, {});
}

/** The settings as stored; the defaults where the browser does not give them. */
export async function readSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(settingsKey).catch(() => ({}));
  return repairSettings(stored[settingsKey]);
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [settingsKey]: settings });
}

/** The language to speak now. */
export async function readLanguage(): Promise<Language> {
  return languageOf(await readSettings());
}

/** The language that the settings and the browser ask for. */
export function languageOf({ language }: Settings): Language {
  return pickLanguage(language, [browser.i18n.getUILanguage(), ...navigator.languages]);
}
