import * as v from 'valibot';
import { type Language, languages, pickLanguage } from '../i18n/language.ts';
import { browser } from './browser.ts';
import { settingsKey } from './settings-changes.ts';
import { changeStored } from './stored.ts';

/** The settings, and their defaults: a stored value that is missing, wrong or from another version becomes its default. */
const schema = v.object({
  language: v.fallback(v.picklist(['auto', ...languages]), 'auto'),
  /** Days after the authorization in which this merchant can refund; undefined for what our sources say. */
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

/**
 * Changes some of the settings and leaves the others, also those that only another version knows. Rejects where the
 * browser does not store it.
 */
export function changeSettings(changes: Partial<Settings>): Promise<void> {
  return changeStored([settingsKey], ({ [settingsKey]: stored }) => ({
    [settingsKey]: { ...(typeof stored === 'object' ? stored : {}), ...changes },
  }));
}

/** The language to speak now. */
export async function readLanguage(): Promise<Language> {
  return languageOf(await readSettings());
}

/** The language that the settings and the browser ask for. */
export function languageOf({ language }: Pick<Settings, 'language'>): Language {
  return pickLanguage(language, [browser.i18n.getUILanguage(), ...navigator.languages]);
}
