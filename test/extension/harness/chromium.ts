import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumArguments } from './chromium-arguments.ts';
import { chromiumBackground } from './chromium-background.ts';
import { chromiumPress } from './chromium-command.ts';
import { chromiumAddressBar, chromiumChoose } from './chromium-menus.ts';
import { chromiumOverlay } from './chromium-overlay.ts';
import { chromiumPrompt } from './chromium-prompt.ts';
import { chromiumContentWorld } from './content-world.ts';
import { chromiumEmulate } from './emulate.ts';
import { executable } from './executable.ts';
import { readExtensionFolder } from './extension-folder.ts';
import type { Lab, LaunchOptions } from './lab.ts';
import { shownPopup } from './shown-popup.ts';

/** Starts Chromium, Chrome or Edge with the extension in it. */
export async function launchChromium(options: LaunchOptions): Promise<Lab> {
  const profile = await newProfile();
  // Where Ctrl+C ends the process, nobody calls close().
  process.once('exit', () => rmSync(profile, { recursive: true, force: true }));
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: executable('chromium'),
    headless: options.headless ?? true,
    userDataDir: profile,
    defaultViewport: null,
    // Over the pipe the extension can be loaded in every Chromium; branded Chrome refuses --load-extension.
    pipe: true,
    enableExtensions: true,
    args: chromiumArguments(options),
    env: { ...process.env, LANGUAGE: options.language ?? 'en' },
  });
  const close = async () => {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { ...(await labOf(browser, options, profile)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'companion-chromium-'));
  await mkdir(join(profile, 'Default'));
  // The spelling checker fetches a dictionary as soon as a text box is used.
  const preferences = {
    browser: { enable_spellchecking: false },
    spellcheck: { blocked_dictionaries: ['en-US', 'fr'] },
  };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

async function labOf(browser: Browser, options: LaunchOptions, profile: string): Promise<Omit<Lab, 'close'>> {
  const folder = resolve(options.extension);
  const { popup: popupPath } = readExtensionFolder(folder);
  // Not `enableExtensions: [folder]`: puppeteer 25.16 does not wait for that.
  const id = await browser.installExtension(folder);
  const extensionOrigin = `chrome-extension://${id}`;
  const background = chromiumBackground(browser, extensionOrigin);
  // A page opened before the worker runs gets no content script.
  await background.ready();

  const newPage = async (url?: string) => {
    const page = await browser.newPage();
    if (url !== undefined) await page.goto(url);
    return page;
  };
  const opened = async (path: string, since: Set<unknown> = new Set()): Promise<Page> => {
    const target = await browser.waitForTarget(
      target =>
        target.url().startsWith(`${extensionOrigin}/${path}`) &&
        target.type() !== 'service_worker' &&
        !since.has(target),
      { timeout: 10_000 },
    );
    return target.asPage();
  };
  return {
    kind: 'chromium',
    browser,
    extensionOrigin,
    newPage,
    extensionPage: path => newPage(`${extensionOrigin}/${path}`),
    openedPage: path => opened(path),
    popup: async page => {
      const extension = (await browser.extensions()).get(id);
      if (extension === undefined || popupPath === undefined) throw new Error('The extension has no popup');
      await page.bringToFront();
      const before = new Set<unknown>(browser.targets());
      await page.triggerExtensionAction(extension);
      return shownPopup(await opened(popupPath, before));
    },
    overlay: chromiumOverlay,
    emulate: chromiumEmulate,
    contentWorld: (page, script) => chromiumContentWorld(page, extensionOrigin, script),
    background: background.run,
    stopBackground: background.stop,
    chooseInMenu: page => chromiumChoose(background.run, page),
    press: (page, letter) =>
      chromiumPress({ background: background.run, newPage, extensionOrigin }, profile, page, letter),
    addressBar: text => chromiumAddressBar(background.run, text),
    permissionPrompt: () => chromiumPrompt(profile),
    reload: async () => {
      await browser.installExtension(folder);
      await background.ready();
    },
  };
}
