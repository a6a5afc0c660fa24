import { type CodeRef, families } from './codes.ts';

/** What a link to our reference page leads to: one code, or what is found for some words. */
export type CodeLink =
  | { readonly kind: 'code'; readonly ref: CodeRef }
  | { readonly kind: 'query'; readonly query: string };

/** The part of the address behind the page: `#avs/N`, or `#?expired%20card`. */
export function hashOf(link: CodeLink): string {
  if (link.kind === 'query') return link.query ? `#?${encodeURIComponent(link.query)}` : '';
  return `#${link.ref.family}/${encodeURIComponent(link.ref.code)}`;
}

/** Reads such a part back. Whatever names no family of ours is taken as words; broken escapes as they stand. */
export function linkIn(hash: string): CodeLink {
  const text = hash.replace(/^#/, '');
  const ref = text.startsWith('?') ? undefined : codeRefIn(decoded(text));
  return ref ? { kind: 'code', ref } : { kind: 'query', query: decoded(text.replace(/^\?/, '')) };
}

/** A code as "avs/N". */
export function pathOf({ family, code }: CodeRef): string {
  return `${family}/${code}`;
}

/** "avs/N" as a code: undefined where what stands before the slash is no family. */
export function codeRefIn(text: string): CodeRef | undefined {
  const slash = text.indexOf('/');
  const family = families.find(one => one === text.slice(0, Math.max(0, slash)));
  const code = text.slice(slash + 1);
  return family && code ? { family, code } : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
