import type { Page } from 'puppeteer-core';
import { firefoxBesidePage } from './firefox-beside-page.ts';
import type { FirefoxSystem } from './firefox-system.ts';
import { at } from './read-json.ts';

/** Runs `script` in the world of the extension's content script in the page, in Chromium. */
export async function chromiumContentWorld(page: Page, extensionOrigin: string, script: string): Promise<void> {
  const session = await page.createCDPSession();
  try {
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      // One world a frame has the extension's origin; that of the page itself comes first.
      if (context.origin === extensionOrigin) worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    const [contextId] = worlds;
    if (contextId === undefined) throw new Error('The extension runs no script in this page');
    const answer = await session.send('Runtime.evaluate', { expression: script, contextId });
    const problem = at(answer, 'exceptionDetails', 'exception', 'description');
    if (problem !== undefined) throw new Error(String(problem));
  } finally {
    await session.detach();
  }
}

/** Runs `script` in the world of the extension's content script in the page, in Firefox. */
export async function firefoxContentWorld(
  system: FirefoxSystem,
  page: Page,
  id: string,
  script: string,
): Promise<void> {
  await firefoxBesidePage(
    system,
    page,
    `const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
    const { cloneScope } = ExtensionContent.getContextByExtensionId(${JSON.stringify(id)}, content);
    Cu.evalInSandbox(${JSON.stringify(script)}, cloneScope);`,
  );
}
