import type { Page } from 'puppeteer-core';
import { host } from '../popup/desk.ts';

/** A page of the application on which nothing is marked, to be filled. */
export const emptyPage = `${host}/ebc2/app/PaymentConfiguration/KeyManagement`;

/** A label with its value; `css` is for the value. */
export type Row = { label: string; value: string; css?: string };

/** Puts rows into the page in place of its content, or into the element that `into` selects. */
export async function putRows(page: Page, rows: readonly Row[], into = 'main'): Promise<void> {
  await page.waitForSelector(into);
  await page.evaluate(
    (selector, all) => {
      const made = all.map(({ label, value, css = '' }) => {
        const row = document.createElement('div');
        row.className = 'row';
        const [name, text] = [document.createElement('span'), document.createElement('span')];
        name.textContent = label;
        text.textContent = value;
        text.style.cssText = css;
        row.append(name, text);
        return row;
      });
      document.querySelector(selector)?.replaceChildren(...made);
    },
    into,
    rows,
  );
}
