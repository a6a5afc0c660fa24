import { hosts } from './access.ts';
import { browser } from './browser.ts';

/** What the toolbar button says of one tab. */
export type Badge = { readonly text: string; readonly title: string };

/** Dark on amber: read on light and dark toolbars. */
const colours = { ground: '#f5c451', ink: '#2b1d00' };

/**
 * Calls back with the address of each tab that comes to a page of a Business Center, and of each that is open now. Call it
 * while the background starts. The browser hides all other addresses from us, so no permission for tabs is needed.
 */
export function onTabAddress(listener: (tabId: number, url: string) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    // Twice a page: at its start, and once more when it is there, since the browser forgets a badge between the two.
    if ((status !== undefined || url !== undefined) && tab.url) listener(tabId, tab.url);
  });
}

/** The tabs that are at pages of a Business Center now. */
export async function openTabs(): Promise<readonly { readonly id: number; readonly url: string }[]> {
  const tabs = await browser.tabs.query({ url: hosts().origins }).catch(() => []);
  return tabs.flatMap(({ id, url }) => (id !== undefined && url !== undefined ? [{ id, url }] : []));
}

/** Puts a badge on the toolbar button for one tab, until the tab goes to another page. */
export async function setBadge(tabId: number, { text, title }: Badge): Promise<void> {
  const { action } = browser;
  const put = [
    action.setBadgeText({ tabId, text }),
    action.setTitle({ tabId, title }),
    action.setBadgeBackgroundColor({ tabId, color: colours.ground }),
    action.setBadgeTextColor({ tabId, color: colours.ink }),
  ];
  // The tab may be closed by now.
  await Promise.allSettled(put);
}
