import type { Frame, Page } from 'puppeteer-core';

/** One thing that changed in a page, as its own observer tells it. */
export type PageChange = string;

/** From now on the page notes everything that changes in it: in its document, its open shadow roots and its frames. */
export async function recordChanges(page: Page): Promise<void> {
  for (const frame of page.frames()) await frame.evaluate(record);
}

/** Runs in the page. */
function record(): void {
  const changes: string[] = [];
  Reflect.set(window, 'changes', changes);
  const name = (node: Node) => (node instanceof Element ? node.outerHTML.slice(0, 120) : (node.textContent ?? ''));
  const note = (records: MutationRecord[]) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      const where = `${type} in ${target.nodeName}`;
      if (type !== 'childList') changes.push(`${where}: ${attributeName ?? target.textContent}`);
      for (const node of addedNodes) changes.push(`${where}: + ${name(node)}`);
      for (const node of removedNodes) changes.push(`${where}: - ${name(node)}`);
    }
  };
  const observer = new MutationObserver(note);
  const observe = (root: Document | ShadowRoot) => {
    observer.observe(root, { childList: true, characterData: true, attributes: true, subtree: true });
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) observe(shadowRoot);
  };
  observe(document);
}

/** What has changed in the page and its frames since it was last asked. */
export async function changesIn(page: Page): Promise<PageChange[]> {
  const changes: PageChange[] = [];
  for (const frame of page.frames()) {
    changes.push(...(await frame.evaluate((): string[] => Reflect.get(window, 'changes').splice(0))));
  }
  return changes;
}

/** All of the page as text, with its open shadow roots and its frames. */
export async function wholePage(page: Page): Promise<string> {
  const parts: string[] = [];
  for (const frame of page.frames()) parts.push(await wholeFrame(frame));
  return parts.join('\n');
}

function wholeFrame(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const parts = [document.documentElement.outerHTML];
    const search = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (!element.shadowRoot) continue;
        parts.push(element.shadowRoot.innerHTML);
        search(element.shadowRoot);
      }
    };
    search(document);
    return parts.join('\n');
  });
}

/** What stands in the page's own world: the names of its globals and of what the main ones hold themselves, and which built-in functions are not built in. */
export function worldOf(page: Page): Promise<{ globals: string[]; replaced: string[] }> {
  return page.evaluate(() => {
    const isNative = (value: unknown) =>
      typeof value !== 'function' || Function.prototype.toString.call(value).includes('[native code]');
    const globals = Object.getOwnPropertyNames(window).filter(name => !/^\d+$/.test(name));
    const replaced = globals.flatMap(name => {
      const owner: unknown = Reflect.get(window, name);
      const prototype: unknown = typeof owner === 'function' ? owner.prototype : undefined;
      const inPrototype = Object.entries(Object.getOwnPropertyDescriptors(prototype ?? {}))
        .filter(([, { value, get, set }]) => ![value, get, set].every(isNative))
        .map(([key]) => `${name}.prototype.${key}`);
      return isNative(owner) ? inPrototype : [name, ...inPrototype];
    });
    const own = [history, navigator, location, document].flatMap(thing => Object.getOwnPropertyNames(thing));
    return { globals: [...globals, ...own].sort(), replaced };
  });
}
