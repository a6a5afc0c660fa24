import { browser } from './browser.ts';

/** The hosts that the manifest names: all that we ever ask for. */
export function hosts(): { origins: string[] } {
  const origins: unknown = browser.runtime.getManifest().host_permissions;
  return { origins: Array.isArray(origins) ? origins.filter(origin => typeof origin === 'string') : [] };
}

/** Whether the browser lets us read every Business Center: a person or a company may have withheld it. */
export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(hosts());
}

/**
 * Asks for it. Call it first thing in a click: the browser refuses a question that no click asked for. In Firefox the
 * question may close the popup, whose answer is then read when it opens again.
 */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request(hosts()).catch(() => false);
}
