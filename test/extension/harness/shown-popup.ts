import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Waits until a popup has loaded, is painted and takes keys, as it is when a person can do something with it. */
export async function shownPopup(popup: Page): Promise<Page> {
  const isShown = () =>
    popup.evaluate(() => document.readyState === 'complete' && document.visibilityState === 'visible');
  const hasFocus = () => popup.evaluate(() => document.hasFocus());
  await until('a shown popup', async () => (await isShown()) || undefined);
  // In a window of a desktop the focus may be in another program, and stays there.
  await until('the focus', async () => (await hasFocus()) || undefined, 2000).catch(() => undefined);
  return popup;
}
