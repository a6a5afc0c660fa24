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

export type Visitor = {
  readonly element?: (element: Element) => void;
  readonly text?: (text: Text) => void;
  /** Called for each open shadow root and, where frames are wanted, each frame's document. */
  readonly root?: (root: Root) => void;
};

/**
 * Visits what a person can read below a node, in document order: open shadow roots before the children of their host;
 * with `frames` also the documents of frames of the page's own site. Leaves out scripts, drawings and what a person types.
 */
export function walk(node: Node, visitor: Visitor, frames: boolean): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (isText(child)) visitor.text?.(child);
    else if (isElement(child) && !skipped.has(child.tagName) && child.namespaceURI !== 'http://www.w3.org/2000/svg') {
      visitor.element?.(child);
      const inner = child.shadowRoot ?? (frames ? frameDocument(child) : undefined);
      if (inner) {
        visitor.root?.(inner);
        walk(inner, visitor, frames);
      }
      walk(child, visitor, frames);
    }
  }
}

/** The document inside a frame of the page's own site; undefined for other elements, other sites and empty frames. */
function frameDocument(element: Element): Document | undefined {
  if (element.tagName !== 'IFRAME') return undefined;
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** The text below a node as it is read, and the text nodes that it is made of. Stops after `most` characters. */
export function textsIn(node: Node, most: number): { texts: Text[]; text: string } {
  if (isText(node)) return { texts: [node], text: node.data.slice(0, most + 1) };
  const texts: Text[] = [];
  let text = '';
  walk(
    node,
    {
      text: part => {
        if (text.length > most) return;
        texts.push(part);
        text += part.data;
      },
    },
    false,
  );
  return { texts, text };
}
