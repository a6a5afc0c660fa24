import { type CodeRef, type Family, families } from './codes.ts';
import type { CodeFacts } from './explanations.ts';

/** What says the same in another family; where there are several codes, it is one of them. */
export type Twins = { readonly family: Family; readonly codes: readonly string[] };

/** The twins of a code, the likeliest family first. */
export function twinsOf({ twins = {} }: CodeFacts): Twins[] {
  return families.flatMap(family => {
    const codes = twins[family] ?? [];
    return codes.length > 0 ? [{ family, codes }] : [];
  });
}

/** The same as one list of codes. */
export function twinRefs(facts: CodeFacts): CodeRef[] {
  return twinsOf(facts).flatMap(({ family, codes }) => codes.map(code => ({ family, code })));
}
