import MiniSearch from 'minisearch';
import type { CodeRef, Family } from './codes.ts';
import { plain } from './text.ts';

/** A code with what is written of it, in every language that people search in. */
export type Findable = {
  readonly ref: CodeRef;
  readonly names: readonly string[];
  readonly meanings: readonly string[];
};

/** How a code was found: by its own spelling, by a spelling close to it, or by words of its texts. */
export type Found = { readonly ref: CodeRef; readonly by: 'code' | 'near-code' | 'words' };

/** Finds codes; the likeliest first, `most` at the most. An empty query finds nothing. */
export type Search = (query: string, most: number) => Found[];

/**
 * Makes the search over codes. A code is found however it was typed: in small letters, with spaces, with full-width
 * digits, with its leading zeros lost. With the name of its kind before it ("AVS N") only that kind is looked through.
 *
 * @param codes every code, the likeliest families first: that order decides between codes of the same spelling
 * @param familyNames what each family is called, in every language
 */
export function searchOver(codes: readonly Findable[], familyNames: ReadonlyMap<Family, readonly string[]>): Search {
  const bySpelling = new Map<string, CodeRef[]>();
  for (const { ref } of codes) {
    const key = spelling(ref.code);
    bySpelling.set(key, [...(bySpelling.get(key) ?? []), ref]);
  }
  const words = wordIndex(codes);
  const families = [...familyNames].map(([family, names]) => ({ family, tokens: new Set(names.flatMap(tokensOf)) }));

  /** The codes of one spelling; those that are written so to the letter before those that only lost their zeros. */
  const spelled = (text: string): CodeRef[] => {
    const exact = plain(text).toUpperCase();
    const refs = bySpelling.get(spelling(text)) ?? [];
    return [...refs].sort((a, b) => Number(b.code.toUpperCase() === exact) - Number(a.code.toUpperCase() === exact));
  };
  /** "AVS N": the codes of a kind that the words before the code name. */
  const ofKind = (query: string): CodeRef[] => {
    const parts = plain(query).split(' ');
    const code = parts.at(-1);
    const kind = parts.slice(0, -1).flatMap(tokensOf);
    if (!code || kind.length === 0) return [];
    const meant = new Set(
      families.filter(({ tokens }) => kind.every(token => tokens.has(token))).map(({ family }) => family),
    );
    return spelled(code).filter(ref => meant.has(ref.family));
  };

  return (query, most) => {
    const text = plain(query).slice(0, 200);
    if (!text) return [];
    const found = new Map<string, Found>();
    const add = (by: Found['by'], refs: readonly CodeRef[]) => {
      for (const ref of refs) {
        const key = `${ref.family} ${ref.code}`;
        if (!found.has(key)) found.set(key, { ref, by });
      }
    };
    add('code', ofKind(text));
    add('code', spelled(text));
    if (found.size === 0 && isCodeLike(text)) add('near-code', nearest(text, bySpelling));
    add('words', words(text));
    return [...found.values()].slice(0, most);
  };
}

/** A code as it is compared: plain, capital, without leading zeros and without the white space in it. */
function spelling(text: string): string {
  return plain(text)
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/^0+(?=\w)/, '');
}

function isCodeLike(text: string): boolean {
  return /^[\dA-Z_-]{2,40}$/i.test(text) && (/\d/.test(text) || text === text.toUpperCase() || text.includes('_'));
}

/** Codes that differ by one letter (by two where the code is long), the closest first. */
function nearest(text: string, bySpelling: ReadonlyMap<string, readonly CodeRef[]>): CodeRef[] {
  const wanted = spelling(text);
  const allowed = wanted.length >= 8 ? 2 : 1;
  const near: { refs: readonly CodeRef[]; distance: number }[] = [];
  for (const [key, refs] of bySpelling) {
    if (Math.abs(key.length - wanted.length) > allowed) continue;
    const distance = editDistance(key, wanted, allowed);
    if (distance <= allowed) near.push({ refs, distance });
  }
  return near.sort((a, b) => a.distance - b.distance).flatMap(({ refs }) => refs);
}

/** The number of letters to add, drop or change; anything over `most` counts as more than `most`. */
function editDistance(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

function wordIndex(codes: readonly Findable[]): (query: string) => CodeRef[] {
  const index = new MiniSearch<{ id: number; name: string; rest: string }>({
    fields: ['name', 'rest'],
    tokenize: tokensOf,
    processTerm: term => term,
    searchOptions: {
      boost: { name: 3 },
      // The likelier families stand first.
      boostDocument: id => 3 - (2 * Number(id)) / codes.length,
      prefix: term => term.length > 2,
      fuzzy: term => (term.length > 4 ? 0.25 : 0),
    },
  });
  index.addAll(
    codes.map(({ ref, names, meanings }, id) => ({
      id,
      name: [...names, ref.code].join(' '),
      rest: meanings.join(' '),
    })),
  );
  return query => {
    const all = index.search(query, { combineWith: 'AND' });
    const found = all.length > 0 ? all : index.search(query);
    return found.flatMap(({ id }) => codes[Number(id)]?.ref ?? []);
  };
}

/** The words of a text as they are compared: small letters without accents; short joining words left out. */
function tokensOf(text: string): string[] {
  const bare = plain(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return bare.split(/[^\p{L}\p{N}]+/u).filter(token => token.length > 1 && !joining.has(token));
}

const joining = new Set(
  'the of to in is it or and an for on by at be as with de la le les des du un une et ou en est au aux par sur'.split(
    ' ',
  ),
);
