import { replaced, unescaped, unescapedMarkup, unescapedUrl } from './escapes.ts';
import { decoding, type Source } from './source.ts';

/**
 * The text behind one layer of encoding: base64, quoted-printable, URL-encoded or HTML-escaped text. Undefined where the
 * text as a whole is none of these, or is readable as it stands.
 */
export function decoded(source: Source): Source | undefined {
  const { text } = source;
  if (text.length < 12) return undefined;
  return (
    fromBase64(source) ??
    fromQuotedPrintable(source) ??
    fromPercent(source) ??
    fromEscapedMarkup(source) ??
    fromString(source) ??
    fromMail(source) ??
    fromDoubledQuotes(source) ??
    fromCurlyQuotes(source)
  );
}

const longestBase64 = 4_000_000;

/** Base64 of readable text, on one line or wrapped. */
function fromBase64(source: Source): Source | undefined {
  const { text } = source;
  if (text.length > longestBase64 || !/^\s*[A-Za-z0-9+/_-]{16}/.test(text)) return undefined;
  const kept: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (/\s/.test(character)) continue;
    if (!/[A-Za-z0-9+/_=-]/.test(character)) return undefined;
    if (character !== '=') kept.push(at);
  }
  if (kept.length % 4 === 1) return undefined;
  const alphabet = kept.map(at => text[at]).join('');
  const bytes = bytesOf(alphabet.replaceAll('-', '+').replaceAll('_', '/'));
  const readable = bytes && utf8(bytes);
  if (!readable) return undefined;
  const out = decoding(source);
  let byte = 0;
  for (const character of readable) {
    const size = sizeOf(character);
    const from = kept[Math.floor((byte * 4) / 3)] ?? 0;
    const to = kept[Math.min(Math.floor(((byte + size) * 4 + 2) / 3), kept.length - 1)] ?? from;
    out.add(character, from, to + 1);
    byte += size;
  }
  return out.done();
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), character => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Bytes as text where all of them are; control characters are none. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return hasControls(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return true;
  }
  return false;
}

function sizeOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Mail: "=3D" for "=", and "=" at the end of a line that goes on. */
function fromQuotedPrintable(source: Source): Source | undefined {
  const { text } = source;
  const isQuoted = /=3D/.test(text) && /=\r?\n|=(?:22|20|3C|7B|26)/.test(text);
  if (!isQuoted && !/^[^\n]{60,76}=\r?\n[^\n]{0,76}\S/m.test(text)) return undefined;
  return replaced(source, /=\r?\n|(?:=[0-9A-F]{2})+/g, match =>
    match.endsWith('\n') ? '' : utf8(Uint8Array.from(match.split('=').slice(1), hex => Number.parseInt(hex, 16))),
  );
}

/** A URL-encoded document. Pairs joined by `&` are not touched: their values are decoded one by one. */
function fromPercent(source: Source): Source | undefined {
  const { text } = source;
  const isDocument = /^\s*(?:%7B|%5B|%3C|%22)/i.test(text);
  const isText = !/[\s=&"<{]/.test(text) && (text.match(/%[0-9A-F]{2}/gi)?.length ?? 0) > 2;
  if (!isDocument && !isText) return undefined;
  return unescapedUrl(source);
}

/** Text in which the markup itself is escaped (`&lt;reasonCode&gt;`, `{&quot;reasonCode&quot;`). */
function fromEscapedMarkup(source: Source): Source | undefined {
  const { text } = source;
  const isEscaped = /&(?:amp;)*(?:lt|quot|#34|#x22|#39|apos);|&amp;[A-Za-z_]\w*=/i.test(text);
  if (!isEscaped || /<[A-Za-z!?/]|["']\s{0,20}[:=]/.test(text)) return undefined;
  return unescapedMarkup(source);
}

/** The inside of a string as a program prints it: no line break and no quote but with a backslash before it. */
function fromString(source: Source): Source | undefined {
  const { text } = source;
  if (!text.includes('\\')) return undefined;
  const breaks = text.match(/(?<!\\)\\n/g)?.length ?? 0;
  const isEscaped = !/(?:^|[^\\])"/.test(text) && (breaks > 1 || /\\"/.test(text));
  const isOneLine = breaks > 1 && !text.trim().includes('\n') && !/[{[,]\s{0,20}["']/.test(text);
  return isEscaped || isOneLine ? unescaped(source) : undefined;
}

/** A quoted mail: ">" before its lines. */
function fromMail(source: Source): Source | undefined {
  const marked = source.text.match(/^>[ >]{0,20}\S/gm)?.length ?? 0;
  return marked > 2 ? replaced(source, /^>[ >]{0,20}/gm, () => '') : undefined;
}

/** JSON in a cell of a table, where each quote is doubled. */
function fromDoubledQuotes(source: Source): Source | undefined {
  if (!/[{,]\s{0,20}""[\w.]{1,60}""\s{0,3}:/.test(source.text)) return undefined;
  return replaced(source, /""/g, () => '"');
}

/** JSON that a word processor made pretty. */
function fromCurlyQuotes(source: Source): Source | undefined {
  if (!/[“”„][\w.]{1,60}[“”]\s{0,3}[:=]/.test(source.text)) return undefined;
  return replaced(source, /[“”„]/g, () => '"');
}
