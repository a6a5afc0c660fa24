import type { CodeFile, WordFile } from '../../src/domain/explanations.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { nextStepProblems } from './next-step.ts';
import type { Problem } from './problem.ts';
import type { TextFile } from './read-catalogue.ts';
import { contradictions } from './rules.ts';
import { schemaProblems } from './schema-problems.ts';
import { secretProblems } from './secrets.ts';
import { hintProblems, supportingProblems } from './supporting.ts';
import { repliesOf, twinProblems } from './twins.ts';

/** The schemas that the files are held against. */
export type Schemas = { readonly codes: object; readonly words: object };

/** One family's file of codes, read and found to fit its schema. */
export type Codes = { readonly file: string; readonly family: string; readonly data: CodeFile };
type Words = { readonly file: string; readonly language: string; readonly family: string; readonly data: WordFile };

/** The files after reading; what is no JSON or does not fit its schema is reported once and left out of all that follows. */
type Opened = {
  readonly codes: readonly Codes[];
  readonly words: readonly Words[];
  readonly languages: readonly string[];
  readonly unread: ReadonlySet<string>;
  readonly problems: readonly Problem[];
};

/** Everything wrong in the files of `codes` and `words`; an empty list where all is well. */
export function problemsOf(files: readonly TextFile[], schemas: Schemas): Problem[] {
  const all = opened(files, schemas);
  return [
    ...all.problems,
    ...all.codes.flatMap(codeProblems),
    ...twinProblems(all.codes, all.unread),
    ...hintProblems(all.codes, all.unread),
    ...secretProblems(all.codes, wordsIn(all.words, 'en')),
    ...nextStepProblems(all.codes, wordsIn(all.words, 'en')),
    ...missingWords(all),
    ...leftWords(all),
  ];
}

/** What each kind of family is for, in the order of the table; a family is of the first kind that fits. */
const kinds: readonly (readonly [name: string, families: RegExp])[] = [
  ['answers to a request', /^(?:simple-order|scmp|rest-reason|rest-status|decision|request-result)$/],
  ['checks', /^(?:avs|cvn|electronic-verification|account-name)$/],
  ['authentication', /^(?:pa-|eci|commerce-indicator$|ucaf$|cavv-|ds-)/],
  ['Decision Manager', /^(?:risk-factor|smart-|information-code|dm-|rule-|fraud-)/],
  ['processors and banks', /^(?:processor-|ach-|direct-debit)/],
  ['advice on trying again', /^advice-/],
  ['cards, services, states', /./],
];

/** How many families and codes of each kind there are, and how many have words in each language. */
export function countsOf(files: readonly TextFile[], schemas: Schemas): Record<string, Record<string, number>> {
  const { codes, words, languages } = opened(files, schemas);
  const counts: Record<string, Record<string, number>> = {};
  const add = (kind: string, what: string, count: number) => {
    counts[kind] = { ...counts[kind], [what]: (counts[kind]?.[what] ?? 0) + count };
  };
  for (const [kind] of kinds) for (const what of ['families', 'codes', ...languages]) add(kind, what, 0);
  for (const { family, data } of codes) {
    for (const kind of [kinds.find(([, fits]) => fits.test(family))?.[0] ?? '', 'all']) {
      add(kind, 'families', 1);
      add(kind, 'codes', data.codes.length);
      for (const each of words) if (each.family === family) add(kind, each.language, keysOf(each.data).length);
    }
  }
  return counts;
}

function opened(files: readonly TextFile[], schemas: Schemas): Opened {
  const codes: Codes[] = [];
  const words: Words[] = [];
  const languages = new Set<string>();
  const unread = new Set<string>();
  const problems: Problem[] = [];
  for (const { file, text } of files) {
    const [folder = '', language = ''] = file.split('/');
    const family = file.replace(/^.*\/|\.json$/g, '');
    if (folder === 'words') languages.add(language);
    const { value, wrong } = parsed(file, text);
    const found = wrong ? [wrong] : schemaProblems(folder === 'codes' ? schemas.codes : schemas.words, file, value);
    problems.push(...found);
    if (!wrong) problems.push(...duplicateKeys(text).map(key => writtenTwice(file, key)));
    if (found.length > 0) unread.add(file);
    else if (folder === 'codes') codes.push({ file, family, data: value as CodeFile });
    else words.push({ file, language, family, data: value as WordFile });
  }
  return { codes, words, languages: [...languages], unread, problems };
}

function parsed(file: string, text: string): { value?: unknown; wrong?: Problem } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const problem = `it is not valid JSON (${error instanceof Error ? error.message : String(error)})`;
    return {
      wrong: { file, entry: 'the whole file', problem, mend: 'Look for a missing comma or quotation mark there' },
    };
  }
}

function writtenTwice(file: string, entry: string): Problem {
  return { file, entry, problem: 'it is written twice', mend: 'Keep one of the two' };
}

function codeProblems({ file, family, data }: Codes): Problem[] {
  const codes = data.codes.map(({ code }) => code);
  const name = {
    file,
    entry: 'family',
    problem: `it says "${data.family}"`,
    mend: `Write "${family}" or rename the file`,
  };
  return [
    ...(data.family === family ? [] : [name]),
    ...codes.filter((code, i) => codes.indexOf(code) !== i).map(code => writtenTwice(file, code)),
    ...repliesOf(data).flatMap(code => contradictions(file, code)),
    ...supportingProblems({ file, family, data }),
  ];
}

function wordsIn(words: readonly Words[], language: string): Map<string, WordFile> {
  return new Map(
    words
      .filter(each => each.language === language)
      .map(({ family, data }) => {
        const { $schema, ...own }: Record<string, WordFile[string]> = data;
        return [family, own];
      }),
  );
}

function missingWords({ codes, words, languages, unread }: Opened): Problem[] {
  return codes.flatMap(({ family, data }) =>
    languages.flatMap(language => {
      const file = `words/${language}/${family}.json`;
      if (unread.has(file)) return [];
      const own = words.find(each => each.file === file);
      const known = new Set(own ? keysOf(own.data) : []);
      const missing = data.codes.filter(({ code }) => !known.has(code));
      return missing.map(({ code }) => ({
        file,
        entry: code,
        problem: 'the code has no words',
        mend: 'Add "name", "meaning" and "next" for it',
      }));
    }),
  );
}

function leftWords({ codes, words, unread }: Opened): Problem[] {
  return words.flatMap(({ file, family, data }) => {
    if (unread.has(`codes/${family}.json`)) return [];
    const known = new Set(codes.find(each => each.family === family)?.data.codes.map(({ code }) => code));
    const left = keysOf(data).filter(code => !known.has(code));
    const problem = `codes/${family}.json has no such code`;
    return left.map(entry => ({ file, entry, problem, mend: 'Correct its spelling, or add the code there' }));
  });
}

function keysOf(words: WordFile): string[] {
  return Object.keys(words).filter(key => key !== '$schema');
}
