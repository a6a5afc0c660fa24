import MiniSearch from 'minisearch';
import type { CodeRef, Family } from './codes.ts';
import { nearestSpellings } from './near-spelling.ts';
import { plain } from './text.ts';

/** A code with what is written of it, in every language that people search in. */
export type Findable = {
  readonly ref: CodeRef;
  readonly names: readonly string[];
  readonly meanings: readonly string[];
  /** The codes of the other families that say the same. */
  readonly twins: readonly string[];
};

/**
 * How a code was found: by its own spelling; by its own spelling, but in another kind than the one asked for; by a
 * spelling close to it; by words of its texts or the name of its kind.
 */
export type FoundBy = 'code' | 'other-kind' | 'near-code' | 'words';
export type Found = { readonly ref: CodeRef; readonly by: FoundBy };

/** Finds codes; the likeliest first, `most` at the most. An empty query finds nothing. */
export type Search = (query: string, most: number) => Found[];

/** What people call things beside the words that stand in the texts. */
export type OtherWords = {
  /** What each family is called: in every language, and by people. */
  readonly families: ReadonlyMap<Family, readonly string[]>;
  /** A word and the words that the texts have for it: "cvv" is "cvn". */
  readonly same: ReadonlyMap<string, string>;
};

const longestQuery = 200;

/**
 * Makes the search over codes. A code is found however it was typed: in small letters, with spaces, with full-width
 * digits, with its leading zeros lost, with its own text behind it. With the name of its kind beside it ("AVS N",
 * "reasonCode=203") only that kind is looked through.
 *
 * @param codes every code, the likeliest families first: that order decides between codes of the same spelling
 */
export function searchOver(codes: readonly Findable[], other: OtherWords): Search {
  const bySpelling = Map.groupBy(
    codes.map(({ ref }) => ref),
    ref => spelling(ref.code),
  );
  const kinds = [...other.families].map(([family, names]) => ({ family, tokens: new Set(names.flatMap(tokensOf)) }));
  // Made when words are first searched: most people type a code.
  let index: WordIndex | undefined;
  const words = () => {
    index ??= wordIndex(codes, other);
    return index;
  };

  /** The codes of one spelling; those that are written so to the letter before those that only lost their zeros. */
  const spelled = (text: string): CodeRef[] => {
    const exact = plain(text).toUpperCase();
    const refs = bySpelling.get(spelling(text)) ?? [];
    return [...refs].sort((a, b) => Number(b.code.toUpperCase() === exact) - Number(a.code.toUpperCase() === exact));
  };
  /** The families that words name, those that the words name in full first. */
  const named = (tokens: readonly string[]): Family[] =>
    kinds
      .filter(kind => tokens.every(token => kind.tokens.has(token)))
      .sort((a, b) => a.tokens.size - b.tokens.size)
      .map(({ family }) => family);

  return (query, most) => {
    const text = plain(query.slice(0, 2 * longestQuery))
      .slice(0, longestQuery)
      .replace(/^codes?[\s:=]+/i, '');
    const found = new Map<string, Found>();
    const add = (by: FoundBy, refs: readonly CodeRef[]) => {
      for (const ref of refs) {
        const key = `${ref.family} ${ref.code}`;
        if (!found.has(key)) found.set(key, { ref, by });
      }
    };
    const answer = () => [...found.values()].slice(0, most);
    const whole = spelling(text);
    if (!whole) return [];

    const asked = withKind(text).map(({ code, kind }) => ({ code, families: named(kind) }));
    for (const { code, families } of asked) {
      const rank = (ref: CodeRef) => families.indexOf(ref.family);
      const ofKind = spelled(code).filter(ref => rank(ref) >= 0);
      const likeliest = Math.min(...ofKind.map(rank));
      add(
        'code',
        [...ofKind].sort((a, b) => Number(rank(b) === likeliest) - Number(rank(a) === likeliest)),
      );
    }
    // Kind and code are an answer: what else holds these words is none.
    if (found.size > 0) return answer();

    add('code', spelled(text));
    for (const { code, families } of asked) {
      if (families.length === 0 || !isCodeLike(code)) continue;
      add('other-kind', spelled(code));
      add(
        'near-code',
        nearestSpellings(spelling(code), bySpelling).filter(ref => families.includes(ref.family)),
      );
    }
    const [first = ''] = partsOf(text);
    if (found.size === 0 && first !== text && isCodeLike(first)) add('code', spelled(first));
    // The name of a kind ("AVS") is no misspelled code.
    const isMisspelled = found.size === 0 && isCodeLike(text) && named(tokensOf(text)).length === 0;
    if (isMisspelled) add('near-code', nearestSpellings(whole, bySpelling));
    if (isMisspelled && found.size > 0) return answer();
    if (/\p{L}{2}/u.test(text)) add('words', words()(text, found.size === 0));
    return answer();
  };
}

/**
 * A code as it is compared: plain, capital, without the white space, hyphens and underscores in it and without leading
 * zeros, also those behind one letter ("R1" for "R01").
 */
function spelling(text: string): string {
  return plain(text)
    .toUpperCase()
    .replace(/[\s_-]+/g, '')
    .replace(/^([A-Z]?)0+(?=\w)/, '$1');
}

function isCodeLike(text: string): boolean {
  return /^[\dA-Z_-]{1,40}$/i.test(text) && (/\d/.test(text) || text === text.toUpperCase() || text.includes('_'));
}

function partsOf(text: string): string[] {
  return text.split(/[\s:=,;|/()"“”«»]+/).filter(Boolean);
}

/** Every way to read a query as a kind and a code of it: "AVS N", "N AVS", "reasonCode=203", "reason code 203 declined". */
function withKind(text: string): { kind: string[]; code: string }[] {
  const parts = partsOf(text);
  const ways = parts.flatMap((part, at) => {
    const before = parts.slice(0, at);
    const rest = parts.slice(at).join(' ');
    return at === 0
      ? [{ words: parts.slice(1), code: part }]
      : [
          { words: before, code: rest },
          { words: before, code: part },
        ];
  });
  return ways.flatMap(({ words, code }) => {
    const kind = words.flatMap(tokensOf).filter(token => token !== 'code');
    return kind.length > 0 ? [{ kind, code }] : [];
  });
}

/** Finds by words; with `loosely` also with typing errors, and by most of the words where none has all. */
type WordIndex = (query: string, loosely: boolean) => CodeRef[];

type Entry = { id: number; name: string; kind: string; rest: string };

function wordIndex(codes: readonly Findable[], { families, same }: OtherWords): WordIndex {
  const index = new MiniSearch<Entry>({
    fields: ['name', 'kind', 'rest'],
    tokenize: tokensOf,
    processTerm: term => term,
    searchOptions: {
      boost: { name: 3, kind: 0.5 },
      // The likelier families stand first.
      boostDocument: id => 3 - (2 * Number(id)) / codes.length,
      prefix: term => term.length > 2,
      combineWith: 'AND',
    },
  });
  index.addAll(
    codes.map(({ ref, names, meanings, twins }, id) => ({
      id,
      name: [...names, ref.code].join(' '),
      kind: (families.get(ref.family) ?? []).join(' '),
      rest: [...meanings, ...twins].join(' '),
    })),
  );
  const fuzzy = (term: string) => (term.length > 3 && !/\d/.test(term) ? 0.25 : 0);
  return (query, loosely) => {
    const terms = [...new Set(tokensOf(query).flatMap(term => tokensOf(same.get(term) ?? term)))];
    if (terms.length === 0) return [];
    const wanted = terms.join(' ');
    let found = index.search(wanted);
    if (found.length === 0 && loosely) found = index.search(wanted, { fuzzy, maxFuzzy: 2 });
    // Most of two words is both.
    if (found.length === 0 && loosely && terms.length > 2) {
      const some = index.search(wanted, { fuzzy, maxFuzzy: 2, combineWith: 'OR' });
      found = some.filter(({ queryTerms }) => 2 * queryTerms.length > terms.length);
    }
    return found.flatMap(({ id }) => codes[Number(id)]?.ref ?? []);
  };
}

/**
 * The words of a text as they are compared: small letters without accents and without the plural's s, "reasonCode" as
 * two; short joining words left out.
 */
function tokensOf(text: string): string[] {
  const bare = plain(text)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return bare
    .split(/[^\p{L}\p{N}]+/u)
    .filter(token => token.length > 1 && !joining.has(token))
    .map(token => token.replace(/(?<=\p{L}{3})s$/u, ''));
}

const joining = new Set(
  'the of to in is it or and an for on by at be as with de la le les des du un une et ou en est au aux par sur'.split(
    ' ',
  ),
);
