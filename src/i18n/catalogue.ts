import { type CodeRef, type Family, families } from '../domain/codes.ts';
import { type Catalogue, type CodeFile, catalogueOf, type WordFile } from '../domain/explanations.ts';
import type { Language } from './language.ts';

const files = Object.values(
  import.meta.glob<CodeFile>('../catalogue/codes/*.json', { eager: true, import: 'default' }),
);
const wordFiles = import.meta.glob<WordFile>('../catalogue/words/*/*.json', { eager: true, import: 'default' });

const made = new Map<Language, Catalogue>();

/** The catalogue in one language, made when it is first asked for. */
export function catalogueIn(language: Language): Catalogue {
  const known = made.get(language);
  if (known) return known;
  const words = new Map<Family, WordFile>();
  for (const { family } of files) {
    const file = wordFiles[`../catalogue/words/${language}/${family}.json`];
    if (file) words.set(family, file);
  }
  const catalogue = catalogueOf(files, words);
  made.set(language, catalogue);
  return catalogue;
}

/** Every code of the catalogue, the families in the order of their likelihood, each in the order of its file. */
export function allCodes(): readonly CodeRef[] {
  all ??= listAll();
  return all;
}

let all: readonly CodeRef[] | undefined;

function listAll(): CodeRef[] {
  const byFamily = new Map(files.map(file => [file.family, file.codes]));
  return families.flatMap(family => (byFamily.get(family) ?? []).map(({ code }) => ({ family, code })));
}
