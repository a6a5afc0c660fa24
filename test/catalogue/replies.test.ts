import { expect, test } from 'vitest';
import { families } from '../../src/domain/codes.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { type Problem, told } from './problem.ts';
import { readJson, readText } from './read-catalogue.ts';
import { schemaProblems } from './schema-problems.ts';

type ApiFields = {
  readonly fields: readonly { readonly field: string; readonly sources: readonly number[] }[];
  readonly sources: Readonly<Record<string, string>>;
};
type ReplyNames = {
  readonly names: readonly { readonly means: string; readonly family?: string; readonly names: readonly string[] }[];
};

function problemsOf(file: string, text: string, more: (value: unknown) => Problem[]): Problem[] {
  const value: unknown = JSON.parse(text);
  const wrong = schemaProblems(readJson(`schemas/${file}`), file, value);
  if (wrong.length > 0) return wrong;
  const twice = duplicateKeys(text).map(entry => ({
    file,
    entry,
    problem: 'it is written twice',
    mend: 'Keep one of the two',
  }));
  return [...twice, ...more(value)];
}

function problemsOfFields(text: string): Problem[] {
  const file = 'api-fields.json';
  return problemsOf(file, text, value => {
    const { fields, sources } = value as ApiFields;
    const used = new Set(fields.flatMap(field => field.sources.map(String)));
    const missing = fields.flatMap(({ field, sources: own }) =>
      own
        .filter(number => !Object.hasOwn(sources, String(number)))
        .map(number => ({
          file,
          entry: field,
          problem: `source ${number} is not in the list`,
          mend: 'Add it to sources',
        })),
    );
    const unused = Object.keys(sources)
      .filter(number => !used.has(number))
      .map(number => ({ file, entry: `source ${number}`, problem: 'no field names it', mend: 'Take it out' }));
    return [...missing, ...unused];
  });
}

function problemsOfNames(text: string): Problem[] {
  const file = 'reply-names.json';
  return problemsOf(file, text, value => {
    const { names } = value as ReplyNames;
    return names.flatMap(({ means, family }) =>
      family === undefined || families.some(known => known === family)
        ? []
        : [{ file, entry: means, problem: `${family} is no family of codes`, mend: 'Name one of catalogue/codes' }],
    );
  });
}

test('the names of fields in the APIs, and of what only replies have', () => {
  expect(
    told([
      ...problemsOfFields(readText('api-fields.json').text),
      ...problemsOfNames(readText('reply-names.json').text),
    ]),
  ).toBe('');
});

test('a mistake in them is told by file, entry and what to do', () => {
  const fields = { note: '', fields: [{ field: 'AVS', sources: [2], confidence: 'sdk' }], sources: { 1: 'x' } };
  expect(told(problemsOfFields(JSON.stringify(fields)))).toMatch(/AVS.*source 2[\s\S]*source 1.*no field/);
  const names = { note: '', names: [{ means: 'avs', family: 'avz', names: ['a'], sources: ['x'] }], prefixes: [] };
  expect(told(problemsOfNames(JSON.stringify(names)))).toMatch(/avz is no family/);
});
