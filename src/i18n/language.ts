import { en, type Words } from './en.ts';
import { fr } from './fr.ts';

/** The languages that are complete. */
export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** Each language by its own name, for the choice. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' };

const words: Readonly<Record<Language, Words>> = { en, fr };

/** The sentences of one language. */
export function wordsIn(language: Language): Words {
  return words[language];
}

/**
 * The language to speak: the person's choice, else the first of the browser's languages that is complete, else English.
 *
 * @param preferred the browser's language tags, best first ("fr-CA", "en")
 */
export function pickLanguage(choice: Language | 'auto', preferred: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  for (const tag of preferred) {
    const base = tag.toLowerCase().split(/[-_]/, 1).join('');
    const found = languages.find(language => language === base);
    if (found) return found;
  }
  return 'en';
}
