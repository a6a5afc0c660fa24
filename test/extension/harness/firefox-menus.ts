import type { Page } from 'puppeteer-core';
import { firefoxBesidePage } from './firefox-beside-page.ts';
import type { FirefoxSystem } from './firefox-system.ts';
import type { AddressBar } from './lab.ts';
import { until } from './until.ts';

const WINDOW = `const window = Services.wm.getMostRecentWindow('navigator:browser');`;
const MENU = `${WINDOW} const menu = window.document.getElementById('contentAreaContextMenu');`;

/** Opens the browser's own menu at the selected text, as a press of the right button there does, and chooses an item. */
export async function firefoxChoose(system: FirefoxSystem, page: Page, title: string): Promise<void> {
  await page.bringToFront();
  const place = await firefoxBesidePage(
    system,
    page,
    `const range = content.getSelection().getRangeAt(0); const box = range.getClientRects()[0];
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };`,
  );
  const { x, y } = place as { x: number; y: number };
  await page.mouse.click(x, y, { button: 'right' });
  await until(`"${title}" in the menu`, async () => {
    const found = await system.run(
      `${MENU}
      if (menu.state !== 'open') return false;
      const item = [...menu.querySelectorAll('menuitem')].find(item => item.label === title && !item.hidden);
      if (item) menu.activateItem(item);
      return Boolean(item);`,
      { title },
    );
    return found === true || undefined;
  }).catch(async error => {
    await system.run(`${MENU} menu.hidePopup();`);
    throw error;
  });
}

const LINES = `${WINDOW}
  const { view, controller } = window.gURLBar;
  const results = view.visibleResults ?? [];
`;

/** Types a text into the browser's own address bar. */
export async function firefoxAddressBar(system: FirefoxSystem, text: string): Promise<AddressBar> {
  await system.run(
    `${WINDOW} window.gURLBar.focus(); window.gURLBar.search(typed); await window.gURLBar.lastQueryContextPromise;`,
    { typed: `bc ${text}` },
  );
  const lines = await until('an answer in the address bar', async () => {
    const found = await system.run(
      `${LINES} return results.filter(({ payload }) => payload.keyword === 'bc').map(({ payload }) => payload.title ?? payload.content);`,
    );
    return Array.isArray(found) && found.length > 0 ? found.map(String) : undefined;
  });
  return {
    lines,
    enter: async at => {
      await system.run(`${LINES} view.selectedRowIndex = at; window.gURLBar.handleCommand();`, { at });
    },
  };
}
