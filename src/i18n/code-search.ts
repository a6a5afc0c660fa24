import { type Family, families } from '../domain/codes.ts';
import { type Findable, type Search, searchOver } from '../domain/search.ts';
import { allCodes, catalogueIn } from './catalogue.ts';
import { languages, wordsIn } from './language.ts';

let made: Search | undefined;

/** The search over every code of the catalogue, in every language at once; made when it is first asked for. */
export function codeSearch(): Search {
  made ??= searchOver(findables(), familyNames());
  return made;
}

function findables(): Findable[] {
  const catalogues = languages.map(catalogueIn);
  return allCodes().map(ref => {
    const known = catalogues.map(catalogue => catalogue(ref)).filter(found => found.kind === 'known');
    return { ref, names: known.map(found => found.words.name), meanings: known.map(found => found.words.meaning) };
  });
}

function familyNames(): Map<Family, string[]> {
  return new Map(families.map(family => [family, languages.map(language => wordsIn(language).families[family])]));
}
