import type { Copyable } from '../domain/references.ts';

/**
 * Puts a text on the clipboard; false where the browser does not let us. Call it first thing in a click: it asks the
 * browser before anything else happens, since waiting loses the permission that the click gives. Only for our own pages,
 * because a page's permissions policy can switch the clipboard off.
 */
export function copy(text: Copyable): Promise<boolean> {
  try {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  } catch {
    return Promise.resolve(false);
  }
}
