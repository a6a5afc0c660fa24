import { readdirSync, readFileSync } from 'node:fs';

const catalogue = new URL('../../src/catalogue/', import.meta.url);

/** A file of the catalogue as it is on disk; `file` is its path inside the catalogue, such as `words/fr/scmp.json`. */
export type TextFile = { readonly file: string; readonly text: string };

/** The files of `codes` and of every language of `words`. */
export function readCodesAndWords(): TextFile[] {
  const languages = readdirSync(new URL('words/', catalogue), { withFileTypes: true }).filter(entry =>
    entry.isDirectory(),
  );
  const folders = ['codes', ...languages.map(({ name }) => `words/${name}`)];
  return folders.flatMap(folder =>
    readdirSync(new URL(`${folder}/`, catalogue))
      .filter(name => name.endsWith('.json'))
      .sort()
      .map(name => readText(`${folder}/${name}`)),
  );
}

/** One file of the catalogue as text. */
export function readText(file: string): TextFile {
  return { file, text: readFileSync(new URL(file, catalogue), 'utf8') };
}

/** One file of the catalogue that is known to be JSON: a schema, or a table after its text was checked. */
export function readJson(file: string): object {
  const value: unknown = JSON.parse(readText(file).text);
  if (typeof value !== 'object' || value === null) throw new Error(`${file} is no object`);
  return value;
}
