import { linesName } from './blocks.ts';
import { type Gathered, withoutAnswer } from './gather.ts';
import type { Leaf } from './leaves.ts';
import { meaningOf, pathTo } from './meaning.ts';
import { type Meter, nodeWork } from './meter.ts';
import { isLeaf, type Node } from './node.ts';
import { isSaid } from './sentences.ts';

/** A place in the text that belongs to no reply. */
export type Rest = { readonly start: number; readonly end: number };

/** A reply that pieces of the text are still added to. */
type Growing = { -readonly [Key in keyof Gathered]: Gathered[Key] } & { leaves: Leaf[]; readonly said: Set<string> };

/**
 * Puts together what is one reply in several pieces: the line of a log before its JSON, a heading with the HTTP status,
 * pairs with an empty line between them. Two pieces that contradict each other stay apart.
 */
export function* merge(
  found: readonly Gathered[],
  others: readonly Node[],
  text: string,
  meter: Meter,
): Generator<void, { merged: Gathered[]; rest: Rest[] }> {
  const merged: Growing[] = [];
  const rest: Rest[] = [];
  const all = [
    ...found.map(gathered => ({ start: gathered.root.start, gathered, node: undefined })),
    ...others.map(node => ({ start: node.start, gathered: undefined, node })),
  ].sort((a, b) => a.start - b.start);
  let waiting: Node[] = [];
  for (const { gathered, node } of all) {
    if (meter.spend(nodeWork)) yield;
    if (node) (isContext(node) ? waiting : rest).push(node);
    if (!gathered) continue;
    let current = merged[merged.length - 1];
    if (current && canJoin(current, gathered, text)) join(current, gathered);
    else {
      current = {
        ...gathered,
        leaves: [...gathered.leaves],
        said: new Set(gathered.leaves.flatMap(leaf => wholeOf(leaf) ?? [])),
      };
      merged.push(current);
    }
    for (const around of [...gathered.context, ...waiting])
      for (const leaf of contextOf(around)) current.leaves.push(leaf);
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
export function unanswered(nodes: readonly Node[]): { merged: Gathered[]; rest: Rest[] } {
  const merged: Gathered[] = [];
  const rest: Rest[] = [];
  for (const node of nodes) {
    const gathered = isLeaf(node) ? undefined : withoutAnswer(node);
    if (gathered) merged.push(gathered);
    else rest.push(node);
  }
  return { merged, rest };
}

/** Lines that say something of the reply below them. */
function isContext(node: Node): boolean {
  if (node.name !== linesName) return false;
  return node.children.some(
    child => isSaid(child.name) || (isLeaf(child) && meaningOf(pathTo([], child.name)) !== undefined),
  );
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
    const path = at.name.startsWith('#') ? [at.name] : pathTo([], at.name);
    const meaning = at.name.startsWith('#') ? undefined : meaningOf(path);
    const counts = !isWrapper || meaning?.means === 'httpStatus';
    yield {
      node: at,
      path,
      meaning: counts ? meaning : undefined,
      part: undefined,
      beside: [],
      isOuter: !isWrapper,
    };
  }
}

/** Where an empty line is, something else begins: only lines go on behind it, since people part their pairs by them. */
const emptyLine = /\n[ \t\r]*\n/;
const longestGap = 2000;

function canJoin(a: Growing, b: Gathered, text: string): boolean {
  if (a.form === 'row' || b.form === 'row' || (a.form !== 'lines' && b.form === 'tree')) return false;
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  const gap = text.slice(a.root.end, Math.min(b.root.start, a.root.end + longestGap));
  if (!(a.form === 'lines' && b.form === 'lines') && emptyLine.test(gap)) return false;
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
