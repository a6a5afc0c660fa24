import { pageAt } from '../domain/pages.ts';

/** Elements whose text is not shown, is the person's own, or is not text. */
const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'OPTION',
  'CANVAS',
  'OBJECT',
]);

/** A root that a page can have besides its document: a frame's document or an open shadow root. */
export type Root = Document | ShadowRoot;

/** Kinds of nodes are told by their type number: `instanceof` fails for nodes of a frame. */
export function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === Node.TEXT_NODE;
}

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === Node.ELEMENT_NODE;
}

/** The elements right below a node. Not its `children`: a form gives its field of that name instead. */
export function elementsIn(node: Node): Element[] {
  return [...node.childNodes].filter(isElement);
}

/**
 * What a person can read below a node, in document order: elements, texts, and each open shadow root before the children
 * of its host; with `frames` also the documents of frames of the page's own site. Leaves out scripts, drawings and what a
 * person types.
 */
export function* nodesIn(node: Node, frames: boolean): Generator<Element | Text | Root, void> {
  // No recursion: a page may be nested deeper than a script may call itself.
  const waiting: (Node | null)[] = [node.firstChild];
  if (isElement(node) && node.shadowRoot) waiting.push(node.shadowRoot.firstChild);
  while (waiting.length > 0) {
    const child = waiting.pop();
    if (!child) continue;
    waiting.push(child.nextSibling);
    if (isText(child)) yield child;
    else if (isElement(child) && isRead(child)) {
      yield child;
      waiting.push(child.firstChild);
      const inner = child.shadowRoot ?? (frames ? frameDocument(child) : undefined);
      if (!inner) continue;
      yield inner;
      waiting.push(inner.firstChild);
    }
  }
}

function isRead(element: Element): boolean {
  if (skipped.has(element.tagName) || element.namespaceURI === 'http://www.w3.org/2000/svg') return false;
  return !element.hasAttribute('contenteditable') || element.getAttribute('contenteditable') === 'false';
}

/** The document inside a frame of the page's own site; undefined for other elements, other sites and pages for payers. */
function frameDocument(element: Element): Document | undefined {
  if (element.tagName !== 'IFRAME') return undefined;
  try {
    const document = (element as HTMLIFrameElement).contentDocument;
    return document && pageAt(new URL(document.URL)).kind !== 'payer' ? document : undefined;
  } catch {
    return undefined;
  }
}

/** The text below a node as it is read, and the text nodes that it is made of. Stops after `most` characters. */
export function textsIn(node: Node, most: number): { texts: Text[]; text: string } {
  if (isText(node)) return { texts: [node], text: node.data.slice(0, most + 1) };
  const texts: Text[] = [];
  let text = '';
  for (const part of nodesIn(node, false)) {
    if (!isText(part)) continue;
    texts.push(part);
    text += part.data;
    if (text.length > most) break;
  }
  return { texts, text };
}
