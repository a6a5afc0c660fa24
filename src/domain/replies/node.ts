import type { Source } from './source.ts';

/**
 * What every wire format is read into: named values inside named groups. Places are those of the pasted text (start
 * inclusive, end exclusive).
 */
export type Node = {
  /** As written, without a namespace; empty where there is none (the root, the members of a list). */
  readonly name: string;
  readonly kind: 'group' | 'list' | 'text' | 'number' | 'word' | 'null';
  /** The value as it stands, decoded; empty for groups and lists. */
  value: string;
  readonly children: Node[];
  readonly start: number;
  end: number;
  /** The text of the value where it may hold a reply of its own. */
  source?: Source | undefined;
  /** True for a value that was itself read into `children`: JSON inside a JSON string, XML inside a field. */
  inner?: boolean;
  /** True for named values whose group was cut off before them. */
  isPart?: boolean;
  /** The line of the pasted text where lines count (name=value pairs, logs). */
  readonly line?: number | undefined;
};

/** Nothing that a program writes is nested deeper; what is, is left unread there. */
export const deepest = 60;

/** A group or a list that is still to be filled. */
export function group(name: string, kind: 'group' | 'list', start: number): Node {
  return { name, kind, value: '', children: [], start, end: start };
}

/** True for a node that holds a value and no others. */
export function isLeaf(node: Node): boolean {
  return node.kind !== 'group' && node.kind !== 'list' && !node.inner;
}
