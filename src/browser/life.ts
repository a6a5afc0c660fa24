import { browser } from './browser.ts';

/** Calls the listener when we are installed or updated, and when the browser starts: what the browser keeps may be old. */
export function onArrival(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
  browser.runtime.onStartup.addListener(listener);
}
