import { expect, test } from 'vitest';
import brandList from '../../src/catalogue/brands.json';
import processorList from '../../src/catalogue/processors.json';
import { brands, families, isKnown } from '../../src/domain/codes.ts';
import { clashes, type Spelling } from './clashes.ts';
import { told } from './problem.ts';
import { readJson, readText } from './read-catalogue.ts';
import { schemaProblems } from './schema-problems.ts';

// The small tables by which codes are read in their context.

test.each(['brands', 'processors', 'refund-windows', 'reference-shapes', 'actions'])(
  '%s.json fits its schema',
  table => {
    const file = `${table}.json`;
    expect(told(schemaProblems(readJson(`schemas/${file}`), file, JSON.parse(readText(file).text)))).toBe('');
  },
);

test('each name leads to one processor, and each list of one is there', () => {
  const names = processorList.processors.flatMap(({ names }, i) =>
    names.map((spelling): Spelling => ({ spelling, owner: `entry ${i + 1}` })),
  );
  expect(told(clashes('processors.json', 'name', names, name => name))).toBe('');
  for (const { family, advice, adviceRaw } of processorList.processors)
    for (const named of [family, advice, adviceRaw]) if (named) expect(families).toContain(named);
});

test('each brand is there once, with card types that are in the catalogue', () => {
  expect(brandList.brands.map(({ brand }) => brand).toSorted()).toEqual(brands.toSorted());
  const names = brandList.brands.flatMap(({ brand, cardTypes, names }) =>
    [...cardTypes, ...names].map((spelling): Spelling => ({ spelling, owner: brand })),
  );
  expect(told(clashes('brands.json', 'name', names, name => name))).toBe('');
  for (const { cardTypes } of brandList.brands)
    for (const code of cardTypes) expect(isKnown({ family: 'card-type', code }), code).toBe(true);
});
