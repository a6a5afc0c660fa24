import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Clicks where the click may close the page itself: a popup whose button brings up the browser's permission prompt. */
export async function clickThatCloses(page: Page, selector: string): Promise<void> {
  await tolerant(page, () => page.click(selector));
}

/** Closes a popup; `page.close()` does nothing to it in Firefox. */
export async function closePopup(popup: Page): Promise<void> {
  await tolerant(popup, () => popup.evaluate(() => window.close()));
  await closed(popup);
}

async function tolerant(page: Page, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    // An error is expected only of a page that is gone; the news of that may come a moment later.
    if (!(await closed(page).catch(() => false))) throw error;
  }
}

async function closed(page: Page): Promise<true> {
  return until('the end of the page', async () => page.isClosed() || undefined, 2000);
}
