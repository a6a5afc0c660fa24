import { expect, test } from 'vitest';
import { families } from '../../src/domain/codes.ts';
import { told } from './problem.ts';
import { countsOf, problemsOf } from './problems.ts';
import { readCodesAndWords, readJson } from './read-catalogue.ts';

const schemas = { codes: readJson('schemas/codes.json'), words: readJson('schemas/words.json') };
const files = readCodesAndWords();

test('the codes and words of the catalogue are complete and agree with each other', () => {
  expect(told(problemsOf(files, schemas))).toBe('');
});

test('every code is counted once', () => {
  const { all, ...kinds } = countsOf(files, schemas);
  expect(all).toMatchObject({ families: families.length, en: all?.['codes'], fr: all?.['codes'] });
  for (const what of ['families', 'codes', 'en', 'fr']) {
    const sum = Object.values(kinds).reduce((total, counts) => total + (counts[what] ?? 0), 0);
    expect(sum, what).toBe(all?.[what]);
  }
  expect(Object.values(kinds).every(({ codes = 0 }) => codes > 0)).toBe(true);
});

test('every family is there, with words in English and in French', () => {
  const all = families.map(family => `${family}.json`).sort();
  for (const folder of ['codes', 'words/en', 'words/fr']) {
    const there = files.flatMap(({ file }) => (file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : []));
    expect(there.toSorted(), folder).toEqual(all);
  }
});

test('the schema knows the same families as the program', () => {
  const { properties } = schemas.codes as { properties: { family: { enum: readonly string[] } } };
  expect(properties.family.enum.toSorted()).toEqual(families.toSorted());
});
