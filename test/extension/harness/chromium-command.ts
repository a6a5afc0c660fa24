import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type Polyfill from 'webextension-polyfill';
import type { Lab } from './lab.ts';
import { connectUiDevtools, type View, viewsIn } from './ui-devtools.ts';
import { until } from './until.ts';

declare const chrome: Polyfill.Browser;
/** What the browser's own page of shortcuts changes them with. */
type Shortcuts = {
  updateExtensionCommand: (
    change: { extensionId: string; commandName: string; keybinding: string },
    done: () => void,
  ) => void;
};

/**
 * Presses Alt+Shift and a letter, as a person does, so that the browser runs the command that has these keys. Chromium
 * gives no keys to an extension that was loaded from a folder: they are set first on its page of shortcuts.
 */
export async function chromiumPress(
  lab: Pick<Lab, 'background' | 'newPage' | 'extensionOrigin'>,
  profile: string,
  page: Page,
  letter: string,
): Promise<void> {
  const wanted = await lab.background(async () => {
    const { commands = {} } = chrome.runtime.getManifest();
    const set = await chrome.commands.getAll();
    return Object.entries(commands).flatMap(([name, { suggested_key: key }]) =>
      key?.default && !set.find(one => one.name === name)?.shortcut ? [[name, key.default] as const] : [],
    );
  });
  if (wanted.length > 0) {
    const shortcuts = await lab.newPage('chrome://extensions/shortcuts');
    const id = new URL(lab.extensionOrigin).hostname;
    await shortcuts.evaluate(setShortcuts, id, wanted);
    await shortcuts.close();
  }
  await page.bringToFront();
  const port = await until(
    'UI DevTools of Chromium (headless only)',
    async () => /^\d+/.exec(await readFile(join(profile, 'UIDevToolsActivePort'), 'utf8'))?.[0],
  );
  const ui = await connectUiDevtools(port);
  // Keys go to the window, which is around its root view.
  const isRoot = ({ className }: View) => className === 'BrowserRootView';
  const window = viewsIn(await ui.views()).find(({ children }) => children.some(isRoot));
  if (window === undefined) throw new Error('Chromium shows no window');
  const code = letter.toUpperCase().charCodeAt(0);
  // Shift and Alt, as Chromium numbers them.
  const event = { keyCode: code, code: 0, key: code, flags: 2 | 8, isChar: false };
  for (const type of ['keyPressed', 'keyReleased'])
    await ui.send('DOM.dispatchKeyEvent', { nodeId: window.nodeId, event: { type, ...event } });
  ui.close();
}

/** Runs in the browser's page of shortcuts. */
async function setShortcuts(extensionId: string, wanted: readonly (readonly [string, string])[]): Promise<void> {
  const { developerPrivate } = chrome as unknown as { developerPrivate: Shortcuts };
  for (const [commandName, keybinding] of wanted) {
    const change = { extensionId, commandName, keybinding };
    await new Promise<void>(done => developerPrivate.updateExtensionCommand(change, done));
  }
}
