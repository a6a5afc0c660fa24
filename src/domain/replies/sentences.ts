import { wordsIn } from '../codes.ts';
import type { Node } from './node.ts';
import { partOf, placeIn, type Source } from './source.ts';

/** Names of what a sentence says. */
export const said = {
  reason: '#reason code',
  word: '#word',
  decision: '#decision',
  http: '#http status',
  request: '#request id',
  reference: '#transaction reference number',
} as const;

const saidNames: ReadonlySet<string> = new Set(Object.values(said));

/** True for the name of what a sentence says. */
export function isSaid(name: string): boolean {
  return saidNames.has(name);
}

/** How logs and people tell the status of an HTTP reply. */
const httpStatuses = [
  /\bHTTP(?:\/\d(?:\.\d)?)?(?:[ _-]?(?:response|reply))?(?:[ _-]?status)?(?:[ _-]?code)?(?: (?:is|was|of))?[ :]{1,3}([1-5]\d\d)\b/gi,
  /\bstatus[ _-]?code(?: (?:is|was|of))?[ :]{1,3}([1-5]\d\d)\b/gi,
  /(?<![\w.-])([1-5]\d\d) (?:OK|Created|Accepted|Bad Request|Unauthorized|Forbidden|Not Found|Conflict|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)\b/g,
  /(?:^|: )\(([1-5]\d\d)\)\s{0,5}$/g,
];

/** What a sentence says of codes: only what it names, and words that are spelled as codes only. */
export function saidIn(piece: Source, line: number): Node[] {
  const found: Node[] = [];
  const add = (name: string, start: number, end: number) => {
    const part = partOf(piece, start, end);
    found.push({
      name,
      kind: 'word',
      value: part.text,
      children: [],
      start: placeIn(part, 0),
      end: placeIn(part, part.text.length),
      line,
    });
  };
  const reason =
    /\b(?:reason[ _-]?code|code de motif|código de (?:razón|motivo))\s{0,3}(?:is|was|of|est|es)?\s{0,3}[#=:("'[]{0,3}(\d{3})(?![\d.,]\d|\d)/giu;
  for (const match of piece.text.matchAll(reason)) {
    const end = match.index + match[0].length;
    add(said.reason, end - 3, end);
  }
  const numbers = [
    [
      said.request,
      /\b(?:request[ _-]?id|ID de demande)\b["']?\s{0,3}(?:is|was|=|:|#|est)?\s{0,3}["'(]?(\d{16,26})(?!\d)/giu,
    ],
    [
      said.reference,
      /\b(?:TRN|trans(?:action)?[. ]{1,2}ref(?:erence)?[. ]{1,2}(?:no|number)|reconciliation[ _-]?(?:id|number))\b["'.]?\s{0,3}(?:is|was|=|:|#|est)?\s{0,3}["'(]?((?=[A-Z0-9]{0,20}\d)[A-Z0-9]{8,30})(?![\w-])/giu,
    ],
  ] as const;
  for (const [name, pattern] of numbers)
    for (const match of piece.text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      add(name, end - (match[1]?.length ?? 0), end);
    }
  for (const { start, end } of wordsIn(piece.text)) add(said.word, start, end);
  // ERROR and CANCEL are words of every log.
  for (const match of piece.text.matchAll(/(?<![\w-])(?:ACCEPT|REVIEW|REJECT|DECLINE)(?![\w-])/g))
    add(said.decision, match.index, match.index + match[0].length);
  for (const pattern of httpStatuses)
    for (const match of piece.text.matchAll(pattern)) {
      const start = match.index + match[0].indexOf(match[1] ?? '');
      add(said.http, start, start + 3);
    }
  return found;
}
