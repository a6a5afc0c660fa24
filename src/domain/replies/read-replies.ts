import { type CardPlace, coverCardNumbers } from '../card-guard.ts';
import { type Gathered, gather, type Leaf, withoutAnswer } from './gather.ts';
import { meaningOf } from './meaning.ts';
import { meter as newMeter } from './meter.ts';
import { isLeaf, type Node } from './node.ts';
import { linesName, pasted, readText } from './read-text.ts';
import type { Reply } from './reply.ts';
import { understand } from './understand.ts';

/** How far the reading is, in characters of work. */
export type Progress = { readonly done: number; readonly total: number };

/** A piece of the pasted text as it stood. */
export type Piece = { readonly start: number; readonly end: number; readonly text: string };

/** What a pasted text holds. */
export type Replies = {
  /** The pasted text with card numbers covered; as long as it was, so that every place is true in it. */
  readonly masked: string;
  readonly replies: readonly Reply[];
  /** Everything that is part of no reply, in the order of the text. */
  readonly notUnderstood: readonly Piece[];
  /** Characters looked at in all layers: the amount of work. */
  readonly work: number;
};

/** How many times the text is looked at, for a fair guess of the whole work. */
const passes = 4;

/**
 * Reads whatever was pasted. The first step gives the text with its card numbers covered, before anything is read, so
 * that it can replace what is on the screen at once; then each step is a bounded piece of work, and the caller may stop
 * between any two. Any text goes in and nothing throws.
 */
export function* readReplies(text: string): Generator<Progress & { readonly masked?: string }, Replies> {
  const meter = newMeter();
  const total = Math.max(1, text.length * passes);
  const progress = () => ({ done: Math.min(meter.spent(), total), total });
  const cards: CardPlace[] = [];
  const early = coverCardNumbers(text);
  let masked = early.text;
  meter.spend(text.length);
  yield { ...progress(), masked };
  const prose: { start: number; end: number }[] = [];
  const reading = {
    meter,
    onCards: (found: readonly CardPlace[]) => {
      for (const card of found) cards.push(card);
    },
    onProse: (piece: { start: number; end: number }) => prose.push(piece),
  };
  const nodes = yield* withProgress(readText(pasted(masked), 0, reading), progress);
  // A number that only shows once a text is decoded is covered in the text as it was pasted, too.
  masked = coveredAt(masked, cards);
  yield { ...progress(), masked };
  const gathered = yield* withProgress(gather(nodes, meter), progress);
  const replies: Reply[] = [];
  const { merged, rest } =
    gathered.replies.length > 0 ? merge(gathered.replies, gathered.rest) : unanswered(gathered.rest);
  for (const each of merged) {
    replies.push(understand(each));
    if (meter.spend(each.leaves.length * 40)) yield progress();
  }
  const pieces = [...prose, ...rest].sort((a, b) => a.start - b.start);
  const notUnderstood = pieces.flatMap(({ start, end }) => {
    const piece = masked.slice(start, end);
    return piece.trim() === '' ? [] : [{ start, end, text: piece }];
  });
  return { masked, replies, notUnderstood, work: meter.spent() };
}

function* withProgress<T>(steps: Generator<void, T>, progress: () => Progress): Generator<Progress, T> {
  let step = steps.next();
  while (!step.done) {
    yield progress();
    step = steps.next();
  }
  return step.value;
}

function coveredAt(text: string, cards: readonly CardPlace[]): string {
  if (cards.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...cards].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), text.slice(from, end).replace(/\S/g, '•'));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

type Rest = { readonly start: number; readonly end: number };

/** A reply that pieces of the text are still added to. */
type Growing = { -readonly [Key in keyof Gathered]: Gathered[Key] } & { leaves: Leaf[]; readonly said: Set<string> };

/**
 * Puts together what is one reply in several pieces: the line of a log before its JSON, a heading with the HTTP status,
 * pairs with an empty line between them. Two pieces that contradict each other stay apart.
 */
function merge(found: readonly Gathered[], others: readonly Node[]): { merged: Gathered[]; rest: Rest[] } {
  const merged: Growing[] = [];
  const rest: Rest[] = [];
  const all = [
    ...found.map(gathered => ({ start: gathered.root.start, gathered, node: undefined })),
    ...others.map(node => ({ start: node.start, gathered: undefined, node })),
  ].sort((a, b) => a.start - b.start);
  let waiting: Node[] = [];
  for (const { gathered, node } of all) {
    if (node) (isContext(node) ? waiting : rest).push(node);
    if (!gathered) continue;
    let current = merged[merged.length - 1];
    if (current && canJoin(current, gathered)) join(current, gathered);
    else {
      current = {
        ...gathered,
        leaves: [...gathered.leaves],
        said: new Set(gathered.leaves.flatMap(leaf => wholeOf(leaf) ?? [])),
      };
      merged.push(current);
    }
    for (const around of waiting) for (const leaf of contextOf(around)) current.leaves.push(leaf);
    waiting = [];
  }
  const last = merged[merged.length - 1];
  for (const around of waiting) {
    if (last && merged.length === 1) for (const leaf of contextOf(around)) last.leaves.push(leaf);
    else rest.push(around);
  }
  return { merged, rest };
}

/** What there is without an answer: requests, parts of replies. */
function unanswered(nodes: readonly Node[]): { merged: Gathered[]; rest: Rest[] } {
  const merged: Gathered[] = [];
  const rest: Rest[] = [];
  for (const node of nodes) {
    const gathered = isLeaf(node) ? undefined : withoutAnswer(node);
    if (gathered) merged.push(gathered);
    else rest.push(node);
  }
  return { merged, rest };
}

/** A piece that says something of the reply beside it. */
function isContext(node: Node): boolean {
  return isLeaf(node) ? node.name !== '' : node.name === linesName && node.children.length > 0;
}

/** The values around a reply. Of a wrapper only the HTTP status is looked at: it has states and codes of its own. */
function* contextOf(node: Node): Generator<Leaf> {
  const isWrapper = node.name !== linesName;
  const waiting = [node];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    for (let i = at.children.length - 1; i >= 0; i--) {
      const child = at.children[i];
      if (child) waiting.push(child);
    }
    if (!isLeaf(at)) continue;
    const meaning = at.name.startsWith('#') ? undefined : meaningOf([at.name]);
    const counts = !isWrapper || meaning?.means === 'httpStatus';
    yield {
      node: at,
      path: [at.name],
      meaning: counts ? meaning : undefined,
      part: undefined,
      beside: [],
      isOuter: !isWrapper,
    };
  }
}

function canJoin(a: Growing, b: Gathered): boolean {
  if (a.form === 'row' || b.form === 'row' || (a.form === 'tree' && b.form === 'tree')) return false;
  if (a.form === 'part' && b.form === 'tree') return false;
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  return b.leaves.every(leaf => !a.said.has(wholeOf(leaf) ?? ''));
}

/** Answers for the request as a whole that a reply gives once. */
function wholeOf({ meaning, part }: Leaf): string | undefined {
  if (!meaning || part) return undefined;
  const { means } = meaning;
  return means === 'decision' || means === 'reasonCode' || means === 'restStatus' || means === 'restReason'
    ? means
    : undefined;
}

function join(a: Growing, b: Gathered): void {
  a.root = { ...a.root, end: Math.max(a.root.end, b.root.end) };
  for (const leaf of b.leaves) {
    a.leaves.push(leaf);
    const said = wholeOf(leaf);
    if (said) a.said.add(said);
  }
  a.id ??= b.id;
  if (a.form === 'lines') a.form = b.form;
}
