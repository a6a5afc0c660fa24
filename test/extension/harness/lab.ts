import type { Browser, Page } from 'puppeteer-core';

/** The two families of browsers that the extension is made for. */
export type BrowserKind = 'chromium' | 'firefox';

/** How a browser is started for a test, a tour or a person. */
export type LaunchOptions = {
  browser: BrowserKind;
  /** Folder of the unpacked, built extension. */
  extension: string;
  /** `host:port` of the proxy through which every request of the browser goes. */
  proxy?: string;
  /** SHA-256 of the stand-in's public key (base64): the one untrusted certificate that Chromium accepts. */
  spki?: string;
  /** Without a window; the default. */
  headless?: boolean;
  /** Language of the browser itself and of `Accept-Language`; `en` unless told. */
  language?: 'en' | 'fr';
  /** What `prefers-color-scheme` answers, on pages and in the extension; `light` unless told. */
  colorScheme?: 'light' | 'dark';
  /** Size of the whole browser window in CSS pixels; 1280 x 900 unless told. */
  window?: { width: number; height: number };
};

/** The browser's own question whether an extension may have one more permission. */
export type PermissionPrompt = {
  /** All that the prompt says, for asserting what a person is asked. */
  text: string;
  allow: () => Promise<void>;
  deny: () => Promise<void>;
};

/** What the extension shows over a page, in its closed shadow root. */
export type Overlay = {
  text: string;
  box: { x: number; y: number; width: number; height: number };
  /** Some of the computed style of the first part. */
  look: Record<
    'color' | 'backgroundColor' | 'borderTopColor' | 'fontSize' | 'fontFamily' | 'direction' | 'textAlign',
    string
  >;
  /** Whether the first part holds more than it shows. */
  scrolls: boolean;
};

/** How a page is to look: in other colours than those of the launch, or as it is printed. */
export type Media = { colors?: 'dark' | 'forced'; print?: boolean };

/** What the address bar shows for a text behind our keyword: the line that Enter takes first. */
export type AddressBar = { lines: string[] /** Takes a line. */; enter: (at: number) => Promise<void> };

/** A running browser with the extension in it: the same handles for Chromium and Firefox. */
export type Lab = {
  kind: BrowserKind;
  browser: Browser;
  /** `chrome-extension://id` or `moz-extension://uuid`, no slash at the end. */
  extensionOrigin: string;
  /** A new tab in front; loads `url` where one is given. */
  newPage: (url?: string) => Promise<Page>;
  /** A page of the extension in a new tab; `path` is relative to the extension's folder. */
  extensionPage: (path: string) => Promise<Page>;
  /** The page of the extension at `path` that the extension itself has opened, or opens within some seconds. */
  openedPage: (path: string) => Promise<Page>;
  /** Brings `page` to the front and opens the action's real popup, as a click on the toolbar button does. */
  popup: (page: Page) => Promise<Page>;
  /** What the extension shows over `page`, or only the parts that match `selector`; undefined while nothing is shown. */
  overlay: (page: Page, selector?: string) => Promise<Overlay | undefined>;
  /** Shows `page` in other colours or as it is printed; what is left out is light and on a screen. */
  emulate: (page: Page, media: Media) => Promise<void>;
  /** Runs `script` in the world of the extension's content script in `page`: what a second injection of it does. */
  contentWorld: (page: Page, script: string) => Promise<void>;
  /** Runs `fn` in the background context, waking it if it sleeps; arguments and result as JSON. */
  background: <T, A extends unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A) => Promise<T>;
  /** Ends the background context, as the browser does after half a minute without work. */
  stopBackground: () => Promise<void>;
  /** Opens the menu of the text that is selected on `page`, and chooses our item. In Chromium nobody sees the menu. */
  chooseInMenu: (page: Page, title: string) => Promise<void>;
  /** Presses Alt+Shift and a letter while `page` is in front: the browser runs the command of these keys. */
  press: (page: Page, letter: string) => Promise<void>;
  /** Types into the address bar behind our keyword. In Chromium nobody sees the bar. */
  addressBar: (text: string) => Promise<AddressBar>;
  /** Waits for the browser's permission prompt; the popup that asked may close meanwhile. */
  permissionPrompt: () => Promise<PermissionPrompt>;
  /** Loads the extension anew under the open pages, as an update does. */
  reload: () => Promise<void>;
  /** Ends the browser and removes its profile. */
  close: () => Promise<void>;
};
