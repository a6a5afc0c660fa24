import type { Page } from 'puppeteer-core';
import type { FirefoxSystem } from './firefox-system.ts';
import type { Overlay } from './lab.ts';
import { readPart } from './overlay-part.ts';

// Runs beside the page with the browser's rights: only there does Firefox open a closed shadow root.
const BESIDE_PAGE = `
  const windows = window => [window, ...Array.from(window.frames, windows).flat()];
  const hosts = windows(content).flatMap(window => [...window.document.documentElement.children]);
  const roots = hosts.map(host => host.openOrClosedShadowRoot).filter(root => root?.mode === 'closed');
  sendAsyncMessage(channel, roots.map(root => (${readPart})(root, selector ?? undefined)).find(Boolean) ?? null);
`;

const READ = `
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { messageManager } = NavigableManager.getBrowserById(context);
  const channel = 'companion-overlay-' + Math.random();
  const script = '{ const channel = ' + JSON.stringify(channel) + '; const selector = ' + JSON.stringify(selector) + ';' + beside + '}';
  return new Promise(done => {
    messageManager.addMessageListener(channel, function listener({ data }) {
      messageManager.removeMessageListener(channel, listener);
      done(data);
    });
    messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  });
`;

/** Reads what the extension shows over the page, in Firefox. */
export async function firefoxOverlay(
  system: FirefoxSystem,
  page: Page,
  selector?: string,
): Promise<Overlay | undefined> {
  const context: unknown = Reflect.get(page.mainFrame(), '_id');
  const found = await system.run(READ, { context, selector: selector ?? null, beside: BESIDE_PAGE });
  return (found ?? undefined) as Overlay | undefined;
}
