import type { Page } from 'puppeteer-core';
import type { FirefoxSystem } from './firefox-system.ts';
import type { FirefoxView } from './firefox-views.ts';
import { until } from './until.ts';

// WebDriver BiDi sends no event for tabs of an extension, so puppeteer neither sees them open nor load.
const TABS = `[...Services.wm.getEnumerator('navigator:browser')].flatMap(window => window.gBrowser.tabs)`;
const LOADED = `!tab.linkedBrowser.webProgress.isLoadingDocument`;

/** Opens `address`, a page of the extension, in a new tab in front. */
export async function firefoxTab(system: FirefoxSystem, view: FirefoxView, address: string): Promise<Page> {
  const id = await system.run(
    `const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
    gBrowser.selectedTab = gBrowser.addTrustedTab(address);
    return gBrowser.selectedTab.linkedBrowser.browserId;`,
    { address },
  );
  const loaded = `${TABS}.find(tab => tab.linkedBrowser.browserId === id && tab.linkedBrowser.currentURI.spec === address && ${LOADED})?.linkedBrowser`;
  return whole(await view(`the tab ${address}`, loaded, { id, address }));
}

/** Finds the tab with an address that begins like `address`, which the extension opened. */
export async function firefoxOpenedTab(view: FirefoxView, address: string): Promise<Page> {
  const opened = `${TABS}.find(tab => tab.linkedBrowser.currentURI.spec.startsWith(address) && ${LOADED})?.linkedBrowser`;
  return whole(await view(`the tab ${address}`, opened, { address }));
}

async function whole(page: Page): Promise<Page> {
  await until('the whole page', () => page.evaluate(() => document.readyState === 'complete' || undefined));
  return page;
}
