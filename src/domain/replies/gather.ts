import { codesIn } from '../codes.ts';
import { said } from './lines.ts';
import { type Meaning, meaningOf, type Part, partNamed } from './meaning.ts';
import type { Meter } from './meter.ts';
import { group, isLeaf, type Node } from './node.ts';
import { linesName, nodeWork } from './read-text.ts';
import { rowName } from './table.ts';

/** One value of a reply with the names around it. */
export type Leaf = {
  readonly node: Node;
  readonly path: readonly string[];
  readonly meaning: Meaning | undefined;
  readonly part: Part | undefined;
  /** The other values of its group. */
  readonly beside: readonly Node[];
  /** True for a value directly in the reply, in its list of applications or in a run of lines. */
  readonly isOuter: boolean;
};

/** What belongs to one reply. */
export type Gathered = {
  readonly root: Node;
  readonly leaves: readonly Leaf[];
  readonly id: string | undefined;
  /** How it was written: lines and a part whose beginning is missing can belong to what stands beside them. */
  readonly form: 'tree' | 'part' | 'lines' | 'row';
};

/** Groups whose own values are those of the reply as a whole. */
const outer =
  /^(?:|#lines|#row|applicationinformation|applications|applicationreply|applicationreplies|replymessage|request|payload|data|response|params|paymentdata|body|result)$/;

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
    const roots = rootsIn(node, []).roots;
    if (roots.length === 0) {
      rest.push(node);
      continue;
    }
    const all = new Set(roots.map(({ node: root }) => root));
    for (const { node: root, path, id } of roots) {
      const leaves = [...leavesOf(root, path, all)];
      if (meter.spend(leaves.length * nodeWork)) yield;
      replies.push({ root, leaves, id, form: root === node ? form : 'tree' });
    }
    if (!all.has(node)) for (const piece of around(node, all)) rest.push(piece);
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
function rootsIn(node: Node, path: readonly string[]): { roots: Root[] } {
  if (isLeaf(node)) return { roots: [] };
  const own = named(node, path);
  const below = node.children.flatMap(child => {
    const { roots } = rootsIn(child, own);
    return node.inner ? roots.map(root => ({ ...root, inner: true })) : roots;
  });
  if (node.kind === 'list' || node.inner) return { roots: below };
  const id = idOf(node, own);
  if (id === undefined && !hasMarks(node, own)) return { roots: below };
  const separate = below.filter(root => root.id !== undefined && root.id !== id);
  if (id === undefined && (separate.length > 0 || below.some(root => root.inner))) return { roots: below };
  return { roots: [{ node, path, id, inner: false }, ...separate] };
}

function named(node: Node, path: readonly string[]): readonly string[] {
  return node.name && !node.name.startsWith('#') ? [...path, node.name] : path;
}

const companions =
  /^(?:status|submit_?time_?utc|reconciliation_?id|_?links|error_?information|application_?information|client_?reference_?information|processor_?information|root_?id|reason|order_?information)$/i;

/** The Request ID that stands in a group itself; a covered one counts as one. */
function idOf(group: Node, path: readonly string[]): string | undefined {
  for (const child of group.children) {
    if (!isLeaf(child)) continue;
    if (child.name === 'id') {
      const isReplys = group.children.some(({ name }) => companions.test(name));
      // Tokens have shorter numbers under the same name.
      if (isReplys && /^\d{20,26}$/.test(child.value.trim())) return child.value.trim();
      continue;
    }
    if (meaningOf([...path, child.name])?.means === 'requestId' && /^\d{16,26}/.test(child.value.trim()))
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
    if (Object.values(said).some(name => name === child.name))
      return child.name === said.reason || child.name === said.word;
    const meaning = meaningOf([...path, child.name]);
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
  return names.size >= telling ? { root: node, leaves, id: undefined, form: formOf(node) } : undefined;
}

/** Every shop's data has amounts, messages and addresses. */
function isOfPayments({ means }: Meaning): boolean {
  return !/^(?:amount|currency|email|customerName|replyMessage|service|section|other|transactionDate|merchantName)$/.test(
    means,
  );
}

/** The values of a reply, without those of the replies inside it. */
function* leavesOf(root: Node, path: readonly string[], others: ReadonlySet<Node>): Generator<Leaf> {
  type Step = {
    node: Node;
    path: readonly string[];
    part: Part | undefined;
    beside: readonly Node[];
    isOuter: boolean;
  };
  const waiting: Step[] = [{ node: root, path, part: undefined, beside: [], isOuter: true }];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const { node } = at;
    if (node !== root && others.has(node)) continue;
    const own = node.name && node.name !== linesName && node.name !== rowName ? [...at.path, node.name] : at.path;
    if (isLeaf(node)) {
      const meaning = node.name.startsWith('#') ? undefined : meaningOf(own);
      const part = at.part ?? meaning?.part;
      yield { node, path: own, meaning, part, beside: at.beside, isOuter: at.isOuter };
      continue;
    }
    const part = at.part ?? applicationOf(node) ?? partNamed(node.name);
    const isOuter =
      node === root || (at.isOuter && outer.test(node.name.toLowerCase().replace(/_/g, ''))) || node.inner === true;
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child) waiting.push({ node: child, path: own, part, beside: node.children, isOuter });
    }
  }
}

/**
 * The service that a member of a list or a row of a report names itself ("name": "ics_auth", Name="ics_auth",
 * Application, transaction_type).
 */
function applicationOf(node: Node): Part | undefined {
  const name = node.children.find(
    child => isLeaf(child) && /^(?:name|application|transaction_?type)$/i.test(child.name),
  );
  return name && /^ics_[a-z_]+$/.test(name.value) ? partNamed(name.value) : undefined;
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

/** Parts a run of lines where another reply begins: another Request ID, or the same names again from the first one on. */
function split(block: Node): Node[] {
  const parts: Node[][] = [[]];
  let ids = new Map<string, string>();
  let first = block.children[0]?.name;
  block.children.forEach((child, i) => {
    const part = parts[parts.length - 1] ?? [];
    const before = block.children[i - 1];
    const isLineStart = child.line !== before?.line;
    const meaning = isLeaf(child) && child.name ? meaningOf([child.name]) : undefined;
    const key = keyOfWhole(meaning);
    const value = child.value.trim();
    // The answer of another service can stand in the same reply under the same name; two decisions cannot.
    const isOther = key !== undefined && key !== 'reasonCode' && ids.has(key) && ids.get(key) !== value;
    const isAgain = part.length > 0 && child.name === first && isLineStart && ids.size > 0;
    if (isAgain || (isOther && (key === 'requestId' || part.some(node => node.line !== child.line)))) {
      const from = isAgain ? part.length : startOfLine(part, child);
      const moved = part.splice(from);
      parts.push(moved);
      first = (moved[0] ?? child).name;
      ids = new Map();
      for (const node of moved) note(node, ids);
    }
    (parts[parts.length - 1] ?? part).push(child);
    note(child, ids);
  });
  return parts
    .filter(children => children.length > 0)
    .map(children => {
      const node = group(linesName, 'group', children[0]?.line ?? children[0]?.start ?? block.start);
      for (const child of children) node.children.push(child);
      node.end = children[children.length - 1]?.end ?? block.end;
      return node;
    });
}

function note(node: Node, ids: Map<string, string>): void {
  const key = isLeaf(node) && node.name ? keyOfWhole(meaningOf([node.name])) : undefined;
  const value = node.value.trim();
  if (key && value && !ids.has(key)) ids.set(key, value);
}

function keyOfWhole(meaning: Meaning | undefined): string | undefined {
  if (!meaning || meaning.part || meaning.common) return undefined;
  return meaning.means === 'requestId' || meaning.means === 'decision' || meaning.means === 'reasonCode'
    ? meaning.means
    : undefined;
}

/** Where in the part the line begins in which a node stands. */
function startOfLine(part: readonly Node[], child: Node): number {
  let from = part.length;
  while (from > 0 && part[from - 1]?.line === child.line && child.line !== undefined) from--;
  return from;
}
