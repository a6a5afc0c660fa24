import type { Browser } from 'webextension-polyfill';

declare global {
  var chrome: Browser;
}

/**
 * The browser's own interface for extensions. Both browsers have it under this name, with promises (manifest version 3);
 * the other name, `browser`, is not in every Chrome that we run in, where an element of the page with that id would then
 * stand in for it.
 */
export const browser: Browser = globalThis.chrome;
