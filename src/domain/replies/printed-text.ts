import type { Node } from './node.ts';
import { matches, patterns } from './printed-patterns.ts';

/** Finds the end of the line that a place is in; asked again for the same line it does not search again. */
export function lineEnds(text: string): (at: number) => number {
  let from = 0;
  let end = -1;
  return at => {
    if (at >= from && at <= end) return end;
    const found = text.indexOf('\n', at);
    from = at;
    end = found < 0 ? text.length : found;
    return end;
  };
}

/** A string: its content, and where the text goes on; `cut` where the text or the record ends before the string does. */
type PrintedString = { readonly start: number; readonly end: number; readonly next: number; readonly cut: boolean };

/**
 * The string that begins at a place; undefined where none does.
 *
 * @param level how many backslashes stand before its quotes, because it is itself inside a string
 */
export function stringAt(
  text: string,
  at: number,
  level: number,
  lineEnd: (at: number) => number,
): PrintedString | undefined {
  let open = at;
  // Python's u'...' and b'...'.
  if (/[ubrU]/.test(text[open] ?? '') && /["']/.test(text[open + 1] ?? '')) open++;
  while (text[open] === '\\' && open - at < level) open++;
  const quote = text[open];
  if (quote !== '"' && quote !== "'") return undefined;
  const start = open + 1;
  for (let from = start; ; ) {
    const found = text.indexOf(quote, from);
    const limit = found < 0 ? text.length : found;
    for (let line = lineEnd(from); line < limit; line = lineEnd(line + 1)) {
      if (matches(patterns.newRecord, text, line + 1)) return { start, end: line, next: line, cut: true };
    }
    if (found < 0) return { start, end: text.length, next: text.length, cut: true };
    let slashes = 0;
    while (found - slashes > start && text[found - slashes - 1] === '\\') slashes++;
    const isEnd = slashes % (2 * (level + 1)) === level;
    // An apostrophe has a letter behind it, the end of a string has none.
    if (isEnd && (quote === '"' || !/[\p{L}\d]/u.test(text[found + 1] ?? '')))
      return { start, end: found - level, next: found + 1, cut: false };
    from = found + 1;
  }
}

/** Where words without quotes end: at the end of their group, before the next name, or with their line. */
export function wordsEnd(
  text: string,
  at: number,
  lineEnd: number,
  { level, isList }: { readonly level: number; readonly isList: boolean },
): number {
  let depth = 0;
  for (let i = at; i < lineEnd; i++) {
    const character = text[i];
    if (character === '(') depth++;
    else if (character === ')' && depth > 0) depth--;
    else if (character === '}' || character === ']') return i;
    else if (character === '\\' && level > 0) return i;
    else if (character === ' ' && matches(patterns.nextGoName, text, i)) return i;
    else if (character === ',' || character === ';') {
      if (isList || i === lineEnd - 1 || matches(patterns.nextName, text, i)) return i;
    }
  }
  return lineEnd;
}

/** How many backslashes stand before the quotes of a text that is itself inside a string. */
export function escapedAt(text: string, at: number): number {
  const ahead = /(\\*)["']/.exec(text.slice(at, at + 300));
  const slashes = ahead?.[1]?.length ?? 0;
  return slashes === 1 || slashes === 3 || slashes === 7 ? slashes : 0;
}

/** Where what was written ends, before the space, the commas and the bars of a log behind it. */
export function endOfWords(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s|,]/.test(text[at - 1] ?? '')) at--;
  return at;
}

/** A word that a mail program broke in two is one word. */
export function joined(value: string): string {
  return value.length < 200 && /^\S+[\r\n]+\S+$/.test(value) ? value.replace(/[\r\n]+/g, '') : value;
}

/** What kind of value a bare word is. */
export function kindOf(word: string): Node['kind'] {
  if (/^-?\d+(?:\.\d+)?$/.test(word)) return 'number';
  return /^(?:null|None|nil|NULL|undefined)$/.test(word) ? 'null' : 'word';
}
