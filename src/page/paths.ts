import { isElement } from './walk.ts';

/** Gives each node its place: its position among its siblings and that of each node around it, from the document down. */
export function placer(): (node: Node) => number[] {
  const positions = new Map<Node, number>();
  const positionOf = (node: Node): number => {
    const known = positions.get(node);
    if (known !== undefined) return known;
    let at = 0;
    for (let sibling = node.parentNode?.firstChild; sibling; sibling = sibling.nextSibling)
      positions.set(sibling, at++);
    return positions.get(node) ?? 0;
  };
  return node => {
    const path: number[] = [];
    for (let at: Node | undefined = node; at; at = around(at)) path.push(at.parentNode ? positionOf(at) : 0);
    return path.reverse();
  };
}

/** The node around a node; from a shadow root to its host, from a frame's document to the frame. */
export function around(node: Node): Node | undefined {
  if (node.parentNode) return node.parentNode;
  if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (node as ShadowRoot).host ?? undefined;
  if (node.nodeType === Node.DOCUMENT_NODE) {
    const frame = (node as Document).defaultView?.frameElement;
    return isElement(frame) ? frame : undefined;
  }
  return undefined;
}
