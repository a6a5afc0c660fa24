import { type Meaning, meaningOf, type Part, partNamed, pathTo } from './meaning.ts';
import { isLeaf, type Node } from './node.ts';

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

/** Groups whose own values are those of the reply as a whole. */
const outer =
  /^(?:|#lines|#row|applicationinformation|applications|applicationreply|applicationreplies|replymessage|request|payload|data|response|params|paymentdata|body|result)$/;

/** The values of a reply, without those of the replies inside it. */
export function* leavesOf(root: Node, path: readonly string[], others: ReadonlySet<Node>): Generator<Leaf> {
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
    const own = isLeaf(node) && node.name.startsWith('#') ? [...at.path, node.name] : pathTo(at.path, node.name);
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
