import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../harness/until.ts';

/** Everything that a page of the extension shows, line by line. */
export function textOf(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, line by line, is asked for.
  return page.evaluate(() => document.body.innerText);
}

/** The button, link, choice or row that opens whose visible words or label begin so; waits until it is there. */
export function control(page: Page, name: string): Promise<ElementHandle<HTMLElement>> {
  return until(`"${name}" to press`, async () => {
    const handle = await page.evaluateHandle(wanted => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, a[href], summary, select')];
      return controls.find(one => {
        const shown = one.checkVisibility() ? (one.getAttribute('aria-label') ?? one.textContent ?? '') : '';
        return shown.replaceAll(/\s+/g, ' ').trim().startsWith(wanted);
      });
    }, name);
    const element = handle.asElement() as ElementHandle<HTMLElement> | null;
    return element ?? undefined;
  });
}

/** Chooses one of several by its words, as a click on them does. */
export async function choose(page: Page, name: string): Promise<void> {
  const label = await until(`"${name}" to choose`, async () => {
    const handle = await page.evaluateHandle(
      wanted =>
        [...document.querySelectorAll('label')].find(one => one.textContent === wanted && one.checkVisibility()),
      name,
    );
    return (handle.asElement() as ElementHandle<HTMLElement> | null) ?? undefined;
  });
  await label.click();
}

/** The words of what has the focus; empty where nothing has it. */
export function focusOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || !document.hasFocus()) return '';
    const named = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0] : activeElement;
    return (activeElement.getAttribute('aria-label') ?? named?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  });
}

/** What the status lines say: what a screen reader reads out. */
export function said(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[role="status"]')].map(line => line.textContent ?? '').filter(Boolean),
  );
}

/** The number that the popup offers, as it would be selected by hand; undefined where it offers none. */
export function numberOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('.number.large')?.textContent ?? undefined);
}
