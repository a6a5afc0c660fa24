import { decoding, type Source } from './source.ts';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', apos: "'", nbsp: ' ' };

/** The text with the characters that HTML and XML write as entities. */
export function unescapedMarkup(source: Source): Source {
  return replaced(source, /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (_, hex, decimal, name) => {
    if (name) return entities[name.toLowerCase()];
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 31 && code < 0xd800 ? String.fromCharCode(code) : undefined;
  });
}

/** URL-encoded text as it was: a value of a pair, or a whole document. */
export function unescapedUrl(source: Source): Source {
  if (!/[%+]/.test(source.text)) return source;
  // Characters of one byte one by one, so that each keeps its place; the bytes of the others together.
  const bytes = /%[0-7][0-9A-Fa-f]|(?:%[89A-Fa-f][0-9A-Fa-f])+|\+/g;
  return replaced(source, bytes, match => (match === '+' ? ' ' : fromUrl(match)));
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The text of a string without its backslashes, as JSON, JavaScript, Python, Ruby and PHP write them. */
export function unescaped(source: Source): Source {
  if (!source.text.includes('\\')) return source;
  return replaced(source, /\\(?:u([0-9a-fA-F]{4})|([^u]))/g, (_, hex, character) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (escapes[character] ?? character),
  );
}

/** The source with each match replaced; a match whose replacement is undefined stays as it is. */
export function replaced(
  source: Source,
  pattern: RegExp,
  replacement: (match: string, ...groups: string[]) => string | undefined,
): Source {
  const out = decoding(source);
  let at = 0;
  for (const match of source.text.matchAll(pattern)) {
    const [whole, ...groups] = match;
    const text = replacement(whole, ...groups);
    if (text === undefined) continue;
    out.keep(at, match.index);
    out.add(text, match.index, match.index + whole.length);
    at = match.index + whole.length;
  }
  out.keep(at, source.text.length);
  return out.done();
}

function fromUrl(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
