import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { firefoxContentWorld } from './content-world.ts';
import { firefoxEmulate } from './emulate.ts';
import { executable } from './executable.ts';
import { readExtensionFolder } from './extension-folder.ts';
import { firefoxPress } from './firefox-command.ts';
import { firefoxAddressBar, firefoxChoose } from './firefox-menus.ts';
import { firefoxOverlay } from './firefox-overlay.ts';
import { firefoxPopup } from './firefox-popup.ts';
import { firefoxPreferences } from './firefox-preferences.ts';
import { firefoxPrompt } from './firefox-prompt.ts';
import { firefoxSystem } from './firefox-system.ts';
import { firefoxOpenedTab, firefoxTab } from './firefox-tab.ts';
import { firefoxViews } from './firefox-views.ts';
import type { Lab, LaunchOptions } from './lab.ts';

/** Starts Firefox with the extension in it. */
export async function launchFirefox(options: LaunchOptions): Promise<Lab> {
  const { geckoId } = readExtensionFolder(options.extension);
  if (geckoId === undefined) throw new Error('The manifest gives no browser_specific_settings.gecko.id');
  const uuid = randomUUID();
  const { width, height } = options.window ?? { width: 1280, height: 900 };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable('firefox'),
    headless: options.headless ?? true,
    defaultViewport: null,
    // Firefox has no list of single keys to accept, as Chromium has.
    acceptInsecureCerts: options.spki !== undefined,
    args: ['-remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: firefoxPreferences(options, { [geckoId]: uuid }),
    // Without it a release build asks Mozilla's settings server, whatever the preferences say.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  try {
    return await labOf(browser, options, geckoId, `moz-extension://${uuid}`);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function labOf(browser: Browser, options: LaunchOptions, id: string, extensionOrigin: string): Promise<Lab> {
  const system = await firefoxSystem(browser);
  const view = firefoxViews(browser, system);
  const onExtension = (body: string) =>
    system.run(`const { extension } = WebExtensionPolicy.getByID(id); ${body}`, { id });

  // Firefox is installed in one language; told of another before the extension loads, it gives the extension that one.
  if (options.language === 'fr') {
    await system.run(`Services.locale.availableLocales = ['fr', 'en-US']; Services.locale.requestedLocales = ['fr'];`);
  }
  const load = async () => {
    await browser.installExtension(resolve(options.extension));
    await onExtension('await extension.promiseBackgroundStarted?.();');
  };
  await load();

  return {
    kind: 'firefox',
    browser,
    extensionOrigin,
    newPage: async url => {
      const page = await browser.newPage();
      if (url !== undefined) await page.goto(url);
      return page;
    },
    extensionPage: path => firefoxTab(system, view, `${extensionOrigin}/${path}`),
    openedPage: path => firefoxOpenedTab(view, `${extensionOrigin}/${path}`),
    popup: async page => {
      await page.bringToFront();
      return firefoxPopup(system, view, id, extensionOrigin);
    },
    overlay: (page, selector) => firefoxOverlay(system, page, selector),
    emulate: (page, media) => firefoxEmulate(system, page, media),
    contentWorld: (page, script) => firefoxContentWorld(system, page, id, script),
    background: async <T, A extends unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A) => {
      await onExtension('await extension.wakeupBackground?.();');
      const background = await view(
        'the background of the extension',
        `[...WebExtensionPolicy.getByID(id).extension.views].find(view => view.viewType === 'background')?.xulBrowser`,
        { id },
      );
      return (await background.evaluate(`(${fn})(...${JSON.stringify(args)})`)) as T;
    },
    stopBackground: async () => {
      await onExtension('await extension.terminateBackground();');
    },
    chooseInMenu: (page, title) => firefoxChoose(system, page, title),
    press: (page, letter) => firefoxPress(system, page, letter),
    addressBar: text => firefoxAddressBar(system, text),
    permissionPrompt: () => firefoxPrompt(system),
    reload: load,
    close: () => browser.close(),
  };
}
