import { linesName } from './blocks.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { group, isLeaf, type Node } from './node.ts';

/** Parts a run of lines where another reply begins: another Request ID, or the same names again from the first one on. */
export function split(block: Node): Node[] {
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
