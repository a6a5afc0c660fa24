import type { CDPSession, Page } from 'puppeteer-core';
import type { Overlay } from './lab.ts';
import { readPart } from './overlay-part.ts';
import { at } from './read-json.ts';

type Node = {
  backendNodeId: number;
  nodeName: string;
  shadowRootType?: string;
  children?: Node[];
  shadowRoots?: Node[];
  contentDocument?: Node;
};

/** Reads what the extension shows over the page, in Chromium, whose protocol sees closed shadow roots. */
export async function chromiumOverlay(page: Page, selector?: string): Promise<Overlay | undefined> {
  const session = await sessionOf(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const backendNodeId = closedRoot(root);
    if (backendNodeId === undefined) return undefined;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    if (object.objectId === undefined) return undefined;
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function (selector) { return (${readPart})(this, selector); }`,
      arguments: [{ value: selector }],
      returnByValue: true,
    });
    return at(result, 'value') as Overlay | undefined;
  } finally {
    await session.send('DOM.disable');
  }
}

// One for all readings: when a session ends, Chromium forgets that the page is shown as it is printed.
const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

// The host of the extension's own root stands directly under the root element, of the page or of a frame in it.
function closedRoot(node: Node): number | undefined {
  const children = node.children ?? [];
  if (node.nodeName === 'HTML') {
    const roots = children.flatMap(child => child.shadowRoots ?? []);
    const root = roots.find(root => root.shadowRootType === 'closed');
    if (root !== undefined) return root.backendNodeId;
  }
  for (const inner of [...children, ...(node.contentDocument ? [node.contentDocument] : [])]) {
    const root = closedRoot(inner);
    if (root !== undefined) return root;
  }
  return undefined;
}
