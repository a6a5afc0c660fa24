import type { Problem } from './problem.ts';

/** One spelling and the entry of a table that it belongs to. */
export type Spelling = { readonly spelling: string; readonly owner: string };

/** Spellings that belong to two entries, compared after `key` has made them alike: nobody could tell which one is meant. */
export function clashes(
  file: string,
  what: string,
  spellings: readonly Spelling[],
  key: (text: string) => string,
): Problem[] {
  const owners = new Map<string, string>();
  return spellings.flatMap(({ spelling, owner }) => {
    const first = owners.get(key(spelling)) ?? owner;
    owners.set(key(spelling), first);
    if (first === owner) return [];
    return {
      file,
      entry: owner,
      problem: `the ${what} "${spelling}" belongs to "${first}" as well`,
      mend: 'Keep it in one of the two',
    };
  });
}
