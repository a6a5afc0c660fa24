import type { Page } from 'puppeteer-core';
import type { FirefoxSystem } from './firefox-system.ts';

/** Presses Alt+Shift and a letter in the browser's own window, so that it runs the command that has these keys. */
export async function firefoxPress(system: FirefoxSystem, page: Page, letter: string): Promise<void> {
  await page.bringToFront();
  await system.run(
    `const window = Services.wm.getMostRecentWindow('navigator:browser');
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    input.beginInputTransactionForTests(window);
    const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], [letter, 'Key' + letter, letter.charCodeAt(0)]]
      .map(([key, code, keyCode]) => new window.KeyboardEvent('', { key, code, keyCode }));
    for (const key of keys) input.keydown(key);
    for (const key of keys.reverse()) input.keyup(key);`,
    { letter: letter.toUpperCase() },
  );
}
