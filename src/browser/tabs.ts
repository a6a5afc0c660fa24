import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** A tab as far as we may see it: `url` is undefined for every page that is not a Business Center's. */
export type Tab = { readonly id: number; readonly url: string | undefined; readonly loading: boolean };

/**
 * The tab that the popup is about: the one in front in its window. Where that is a page of our own, since the popup can
 * be opened in a window too, it is the tab in front of another normal window that was looked at last.
 */
export async function currentTab(): Promise<Tab | undefined> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  if (front && !isOurs(front)) return tabOf(front);
  const others = await browser.tabs.query({ active: true, windowType: 'normal' });
  const [latest] = others.filter(tab => !isOurs(tab)).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return latest && tabOf(latest);
}

/** A tab by its id; undefined where it is closed. */
export async function tabWith(id: number): Promise<Tab | undefined> {
  const tab = await browser.tabs.get(id).catch(() => undefined);
  return tab && tabOf(tab);
}

/** Loads the tab's page again. */
export async function reloadTab(id: number): Promise<void> {
  await browser.tabs.reload(id);
}

/** Opens an address in a tab of its own. */
export async function openTab(url: string, active = true): Promise<void> {
  await browser.tabs.create({ url, active });
}

/** The address of our page of all codes, at what the hash names. */
export function codesPage(hash = ''): string {
  return browser.runtime.getURL(`src/codes/index.html${hash}`);
}

/** Opens our page of options, or brings it to the front where it is open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens our page of the transactions that were visited. */
export async function openTrayPage(): Promise<void> {
  await openTab(browser.runtime.getURL('src/tray/index.html'));
}

/** Opens our page that mends the bookmark which led to a wrong address. */
export async function openMendPage(wrong: string): Promise<void> {
  await openTab(browser.runtime.getURL(`src/mend/index.html#${encodeURIComponent(wrong)}`));
}

/** Opens our page that checks all bookmarks. */
export async function openDoctor(): Promise<void> {
  await openTab(browser.runtime.getURL('src/mend/index.html'));
}

function isOurs({ url }: Tabs.Tab): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}

function tabOf({ id, url, status }: Tabs.Tab): Tab | undefined {
  return id === undefined ? undefined : { id, url, loading: status === 'loading' };
}
