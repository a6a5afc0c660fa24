import { readFileSync } from 'node:fs';
import type { Variant } from './variants.ts';

/** What the labels depend on. */
export type LabelSettings = Pick<Variant, 'language' | 'trnLabel' | 'colon'>;

type Entry = Readonly<Record<Variant['language'], string>>;

const labels: Readonly<Record<string, Entry>> = JSON.parse(
  readFileSync(new URL('./labels.json', import.meta.url), 'utf8'),
);

/** The word the pages use for a key of labels.json, without a colon. French and Spanish are partly our own words. */
export function wordFor(key: string, { language, trnLabel }: Omit<LabelSettings, 'colon'>): string {
  if (key === 'transactionReference' && trnLabel !== 'Transaction Reference Number') return trnLabel;
  const entry = labels[key];
  if (entry === undefined) throw new Error(`labels.json has no "${key}".`);
  return entry[language];
}

/** The word as a label over or beside a value: with a colon where the variant wants one. */
export function labelFor(key: string, settings: LabelSettings): string {
  const colon = settings.language === 'fr' ? '\u00a0:' : ':';
  return wordFor(key, settings) + (settings.colon ? colon : '');
}

/** All words of a language by key, for the application. */
export function wordsIn(settings: LabelSettings): Record<string, string> {
  return Object.fromEntries(Object.keys(labels).map(key => [key, wordFor(key, settings)]));
}
