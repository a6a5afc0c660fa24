import { unescapedUrl } from './escapes.ts';
import { meaningOf } from './meaning.ts';
import type { Node } from './node.ts';
import { saidIn } from './sentences.ts';
import { partOf, placeIn, type Source } from './source.ts';

/** What one line of a log, a list of pairs or a sentence holds. */
export type Line = {
  readonly start: number;
  readonly end: number;
  /** How far the line is indented. */
  readonly indent: number;
  readonly pairs: readonly Node[];
  /** What is no pair, as it stands. */
  readonly prose: readonly { readonly start: number; readonly end: number }[];
};

const head =
  /(?<![\p{L}\p{N}_.])([["'`]{0,2})([\p{L}_@$][\p{L}\p{N}_.$-]{0,80}(?:\[\w{0,20}\])?)(["'`\]]{0,2})[ \t\u00A0\u202F]{0,4}(=>|=|:(?!\/\/)|：)/gu;

type Head = {
  readonly name: string;
  readonly sign: string;
  readonly from: number;
  readonly to: number;
  readonly joinedByAnd: boolean;
};

/**
 * Reads one line: `name=value` and `name: value`, one or several of them (joined by `&`, by commas or by words of a log),
 * names of labels as pages write them, PHP's `[name] => value`, and what a sentence says of codes.
 *
 * @param at where the line begins in the source, and `end` where it ends
 */
export function readLine(source: Source, at: number, end: number): Line {
  const text = source.text.slice(at, end);
  const indent = text.length - text.trimStart().length;
  const heads = headsOf(text);
  const pairs: Node[] = [];
  const prose: { start: number; end: number }[] = [];
  const line = placeIn(source, at);
  const say = (from: number, to: number) => {
    const part = text.slice(from, to);
    if (/[\p{L}\p{N}]/u.test(part)) {
      const lead = part.length - part.trimStart().length;
      const piece = partOf(source, at + from + lead, at + from + part.trimEnd().length);
      prose.push({ start: placeIn(piece, 0), end: placeIn(piece, piece.text.length) });
      pairs.push(...saidIn(piece, line));
    }
  };
  say(0, heads[0]?.from ?? text.length);
  heads.forEach((each, i) => {
    const next = heads[i + 1]?.from ?? text.length;
    const alone = heads.length === 1 && each.from <= indent + 2;
    const pair = pairOf(source, at, text, each, next, { line, alone });
    pairs.push(pair.node);
    // A sentence that goes on behind a value may say more.
    if (pair.rest !== undefined) say(pair.rest, next);
  });
  return { start: line, end: placeIn(source, end), indent, pairs, prose };
}

function headsOf(text: string): Head[] {
  const heads: Head[] = [];
  let blockedUntil = 0;
  let free = 0;
  for (const match of text.matchAll(head)) {
    if (match.index < blockedUntil) continue;
    const [whole, open = '', name = '', , sign = ''] = match;
    const label = open ? '' : labelBefore(text.slice(Math.max(free, match.index - 60), match.index), name);
    const from = match.index - label.length;
    const full = label + name;
    const between = text.slice(free, from).trim();
    const isFirst = (between === '' && heads.length === 0) || ',;&|?{('.includes(between.at(-1) ?? ' ');
    // In a sentence a colon behind a word that we do not know is only a colon.
    if (sign !== '=' && sign !== '=>' && !isFirst && !meaningOf([full])) continue;
    const to = match.index + whole.length;
    heads.push({ name: full, sign, from, to, joinedByAnd: text[from - 1] === '&' });
    free = to;
    blockedUntil = blocked(text, to);
  }
  return heads;
}

/** The words before a name that make it a label that we know ("Request ID", "Numéro de référence"). */
function labelBefore(before: string, name: string): string {
  const words = /(?:\p{L}[\p{L}.'’/-]{0,30} ){1,6}$/u.exec(before)?.[0];
  if (!words) return '';
  for (let from = 0; from < words.length; from = words.indexOf(' ', from) + 1) {
    const label = words.slice(from);
    if (meaningOf([`${label}${name}`])) return label;
  }
  return '';
}

/** Where a value ends inside which nothing is a name: an address, a quoted text. */
function blocked(text: string, from: number): number {
  const value = text.slice(from, from + 2000);
  const lead = value.length - value.trimStart().length;
  const trimmed = value.slice(lead);
  const address = /^["']?https?:\/\/[^\s"'<>]*/.exec(trimmed);
  if (address) return from + lead + address[0].length;
  const quote = trimmed[0];
  if (quote !== '"' && quote !== "'") return from;
  const end = trimmed.indexOf(quote, 1);
  return end > 0 ? from + lead + end + 1 : from;
}

/** Fields whose value is one word, so that a sentence may go on behind it. */
const oneWord =
  /^(?:reasonCode|replyFlag|decision|restReason|restStatus|transactionReference|requestId|merchantReference|httpStatus|requestResult|processorResponse|eventStatus)$/;

function pairOf(
  source: Source,
  at: number,
  text: string,
  { name, to, joinedByAnd }: Head,
  next: number,
  { line, alone }: { readonly line: number; readonly alone: boolean },
): { readonly node: Node; readonly rest: number | undefined } {
  let rest: number | undefined;
  let from = to;
  while (from < next && /\s/.test(text[from] ?? '')) from++;
  let end = next;
  while (end > from && /[\s,;&|]/.test(text[end - 1] ?? '')) end--;
  const quote = text[from];
  const isQuoted = (quote === '"' || quote === "'") && text.indexOf(quote, from + 1) > from && end - from > 1;
  if (isQuoted) {
    from++;
    end = Math.min(end, text.indexOf(quote ?? '"', from));
  } else {
    // A list of pairs may have quotes and brackets around it.
    while (end > from && /["'})\]>]/.test(text[end - 1] ?? '') && !/["'{([<]/.test(text.slice(from, end - 1))) end--;
    const meaning = alone ? undefined : meaningOf([name]);
    if (meaning && oneWord.test(meaning.means)) {
      const word = /^[^\s,;|]{1,200}/.exec(text.slice(from, end))?.[0].replace(/[.)\]}"':]+$/, '');
      if (word) {
        end = from + word.length;
        rest = end;
      }
    }
  }
  let part = partOf(source, at + from, at + end);
  if (joinedByAnd || text[next - 1] === '&') part = unescapedUrl(part);
  const node: Node = {
    name: name.replace(/^[@$]+|\[\]$/g, ''),
    kind: /^(?:null|None|nil|NULL|N\/A)$/.test(part.text) && !isQuoted ? 'null' : 'text',
    value: part.text,
    children: [],
    start: placeIn(part, 0),
    end: placeIn(part, part.text.length),
    source: part,
    line,
  };
  return { node, rest };
}
