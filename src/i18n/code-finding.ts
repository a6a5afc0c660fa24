import { type CodeLink, codeRefIn } from '../domain/code-link.ts';
import type { CodeRef } from '../domain/codes.ts';
import { type Explanation, isReply } from '../domain/explanations.ts';
import type { FoundBy } from '../domain/search.ts';
import { twinsOf } from '../domain/twins.ts';
import { catalogueIn } from './catalogue.ts';
import { codeSearch } from './code-search.ts';
import { type CodeText, codeText } from './code-text.ts';
import { type Language, wordsIn } from './language.ts';

/** One code that was found, with its twins as steps to them. */
export type Finding = {
  readonly by: FoundBy;
  /** Without its twins among the footnotes. */
  readonly text: CodeText;
  readonly twins: readonly TwinStep[];
  /** True where the twins say the same in other APIs; false where they are what the code comes with. */
  readonly isSame: boolean;
};

/** The twins in one family, in words; of several codes it is one. */
export type TwinStep = { readonly family: string; readonly codes: readonly (CodeRef & { readonly name: string })[] };

/** Finds codes and says what is to be said of them, the likeliest first. */
export function findCodes(query: string, most: number, language: Language): Finding[] {
  return codeSearch()(query, most).map(({ ref, by }) => ({ by, ...findingOf(ref, language) }));
}

/** What is to be said of one code, with its twins. */
export function findingOf(ref: CodeRef, language: Language): Omit<Finding, 'by'> {
  const words = wordsIn(language);
  const catalogue = catalogueIn(language);
  const found = catalogue(ref);
  if (found.kind === 'unknown') return { text: codeText(found, words), twins: [], isSame: true };
  const alone: Explanation = { ...found, facts: { ...found.facts, twins: {} } };
  const twins = twinsOf(found.facts).map(({ family, codes }) => ({
    family: words.families[family],
    codes: codes.map(code => {
      const twin = catalogue({ family, code });
      return { family, code, name: twin.kind === 'known' ? twin.words.name : '' };
    }),
  }));
  return { text: codeText(alone, words), twins, isSame: isReply(found.facts) };
}

/**
 * Where a text of a page leads: to what it names among our codes and never to the text itself, since addresses are kept in
 * the browser's history.
 */
export function linkForSelection(text: string): CodeLink {
  const link = linkFor(text);
  if (link.kind === 'code') return link;
  const [first] = codeSearch()(text, 1);
  return { kind: 'query', query: first?.by === 'code' ? first.ref.code : '' };
}

/** Where a text leads that was entered: to the code that it names (as "avs/N" too), else to what is found for it. */
export function linkFor(text: string): CodeLink {
  const ref = codeRefIn(text.trim());
  if (ref && catalogueIn('en')(ref).kind === 'known') return { kind: 'code', ref };
  const codes = codeSearch()(text, 2).filter(({ by }) => by === 'code');
  const [only] = codes;
  return only && codes.length === 1 ? { kind: 'code', ref: only.ref } : { kind: 'query', query: text.trim() };
}
