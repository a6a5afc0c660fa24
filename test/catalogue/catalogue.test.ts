import { expect, test } from 'vitest';
import { told } from './problem.ts';
import { countsOf, problemsOf } from './problems.ts';
import { readCodesAndWords, readJson } from './read-catalogue.ts';

const schemas = { codes: readJson('schemas/codes.json'), words: readJson('schemas/words.json') };
const files = readCodesAndWords();

test('the codes and words of the catalogue are complete and agree with each other', () => {
  console.table(countsOf(files, schemas));
  expect(told(problemsOf(files, schemas))).toBe('');
});

test('every family is there, with words in English and in French', () => {
  const families = files.filter(({ file }) => file.startsWith('codes/')).map(({ file }) => file.slice('codes/'.length));
  expect(families).toEqual(
    [
      'account-name',
      'avs',
      'cvn',
      'decision',
      'electronic-verification',
      'rest-reason',
      'rest-status',
      'scmp',
      'simple-order',
    ].map(family => `${family}.json`),
  );
  for (const language of ['en', 'fr']) {
    const words = files
      .filter(({ file }) => file.startsWith(`words/${language}/`))
      .map(({ file }) => file.split('/')[2]);
    expect(words).toEqual(families);
  }
});
