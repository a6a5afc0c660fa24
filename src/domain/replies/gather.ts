import { codesIn } from '../codes.ts';
import { linesName } from './blocks.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { type Meaning, meaningOf, pathTo } from './meaning.ts';
import { type Meter, nodeWork } from './meter.ts';
import { isLeaf, type Node } from './node.ts';
import { isSaid, said } from './sentences.ts';
import { split } from './split-lines.ts';
import { rowName } from './table.ts';

/** What belongs to one reply. */
export type Gathered = {
  readonly root: Node;
  readonly leaves: readonly Leaf[];
  readonly id: string | undefined;
  /** How it was written: lines and a part whose beginning is missing can belong to what stands beside them. */
  readonly form: 'tree' | 'part' | 'lines' | 'row';
  /** What a wrapper holds around it. */
  readonly context: readonly Node[];
};

/**
 * Tells the replies of a text apart. A group with codes, references or a Request ID of its own is a reply; what is inside
 * it is part of it unless it has another Request ID. A reply in a wrapper beats the wrapper: a shop's own answer, around
 * a reply of the API, has states and codes of its own.
 *
 * @returns the replies in the order of the text, and the groups and values that belong to none
 */
export function* gather(
  nodes: readonly Node[],
  meter: Meter,
): Generator<void, { readonly replies: Gathered[]; readonly rest: Node[] }> {
  const replies: Gathered[] = [];
  const rest: Node[] = [];
  for (const node of nodes.flatMap(whole => (whole.name === linesName ? split(whole) : [whole]))) {
    if (meter.spend(nodeWork)) yield;
    const form = formOf(node);
    const roots = rootsIn(node, []);
    if (roots.length === 0) {
      rest.push(node);
      continue;
    }
    const all = new Set(roots.map(({ node: root }) => root));
    for (const { node: root, path, id } of roots) {
      const leaves = [...leavesOf(root, path, all)];
      if (meter.spend(leaves.length * nodeWork)) yield;
      const context = roots.length === 1 ? around(node, all).filter(piece => isLeaf(piece)) : [];
      replies.push({ root, leaves, id, form: root === node ? form : 'tree', context });
    }
    for (const piece of around(node, all)) if (roots.length > 1 || !isLeaf(piece)) rest.push(piece);
  }
  return { replies, rest };
}

function formOf({ name, isPart }: Node): Gathered['form'] {
  if (name === linesName) return 'lines';
  return name === rowName ? 'row' : isPart ? 'part' : 'tree';
}

type Root = {
  readonly node: Node;
  readonly path: readonly string[];
  readonly id: string | undefined;
  readonly inner: boolean;
};

/** The replies in a group: itself with what is inside, or what is inside. */
function rootsIn(node: Node, path: readonly string[]): Root[] {
  if (isLeaf(node)) return [];
  const own = pathTo(path, node.name);
  const below = node.children.flatMap(child => {
    const roots = rootsIn(child, own);
    return node.inner ? roots.map(root => ({ ...root, inner: true })) : roots;
  });
  if (node.kind === 'list' || node.inner) return below;
  const id = idOf(node, own);
  if (id === undefined && !hasMarks(node, own)) return below;
  const separate = below.filter(root => root.id !== undefined && root.id !== id);
  if (id === undefined && (separate.length > 0 || below.some(root => root.inner))) return below;
  return [{ node, path, id, inner: false }, ...separate];
}

const companions =
  /^(?:status|submit_?time_?utc|reconciliation_?id|_?links|error_?information|application_?information|client_?reference_?information|processor_?information|root_?id|reason|order_?information)$/i;

/** The Request ID that stands in a group itself. */
function idOf(group: Node, path: readonly string[]): string | undefined {
  for (const child of group.children) {
    if (!isLeaf(child)) continue;
    if (child.name === said.request) return child.value;
    if (child.name === 'id') {
      const isReplys = group.children.some(({ name }) => companions.test(name));
      // Tokens have shorter numbers under the same name.
      if (isReplys && /^\d{20,26}$/.test(child.value.trim())) return child.value.trim();
      continue;
    }
    if (meaningOf(pathTo(path, child.name))?.means === 'requestId' && /^\d{16,26}/.test(child.value.trim()))
      return /^\d{16,26}/.exec(child.value.trim())?.[0];
  }
  return undefined;
}

/** Fields that only a reply has. */
const marks: ReadonlySet<string> = new Set([
  ...['reasonCode', 'replyFlag', 'decision', 'requestResult', 'transactionReference', 'processorResponse'],
  ...['missingField', 'invalidField', 'avs', 'cvn'],
]);
const replyGroups = /^(?:error_?information|application_?information|processor_?information|replyMessage)$/i;

function hasMarks(node: Node, path: readonly string[]): boolean {
  return node.children.some(child => {
    if (!isLeaf(child)) {
      return child.children.length > 0 && (replyGroups.test(child.name) || /[a-z]Reply$/.test(child.name));
    }
    if (child.kind === 'null' || child.value === '') return false;
    if (isSaid(child.name))
      return child.name === said.reason || child.name === said.word || child.name === said.reference;
    const meaning = meaningOf(pathTo(path, child.name));
    if (!meaning) return false;
    if (marks.has(meaning.means)) return !meaning.common;
    if (meaning.means === 'restReason') return codesIn('rest-reason', child.value).some(code => code.known);
    return (
      (meaning.means === 'restStatus' || meaning.means === 'eventStatus') &&
      codesIn('rest-status', child.value).length > 0
    );
  });
}

const telling = 2;

/**
 * What has fields of the API and no answer in it: a request, or a part of a reply that says nothing. Undefined for a
 * group that only happens to have a name of ours.
 */
export function withoutAnswer(node: Node): Gathered | undefined {
  const leaves = [...leavesOf(node, [], new Set())];
  const known = leaves.filter(
    ({ meaning, node: leaf }) => meaning && !meaning.common && leaf.kind !== 'null' && leaf.value !== '',
  );
  const names = new Set(known.flatMap(({ meaning }) => (meaning && isOfPayments(meaning) ? [meaning.means] : [])));
  return names.size >= telling ? { root: node, leaves, id: undefined, form: formOf(node), context: [] } : undefined;
}

/** Every shop's data has amounts, messages and addresses. */
function isOfPayments({ means }: Meaning): boolean {
  return !/^(?:amount|currency|email|customerName|replyMessage|service|section|other|transactionDate|merchantName)$/.test(
    means,
  );
}

/** The values and groups of a wrapper that are in none of its replies. */
function around(node: Node, replies: ReadonlySet<Node>): Node[] {
  if (replies.has(node)) return [];
  if (!holds(node, replies)) return [node];
  return node.children.flatMap(child => around(child, replies));
}

function holds(node: Node, replies: ReadonlySet<Node>): boolean {
  return node.children.some(child => replies.has(child) || holds(child, replies));
}
