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

/** The same with rich text beside the plain one, for a program that takes it. */
export function copyRich(plain: Copyable, html: Copyable | undefined): Promise<boolean> {
  if (!html) return copy(plain);
  try {
    const blob = (text: string, type: string) => new Blob([text], { type });
    const item = new ClipboardItem({ 'text/plain': blob(plain, 'text/plain'), 'text/html': blob(html, 'text/html') });
    return navigator.clipboard.write([item]).then(
      () => true,
      () => false,
    );
  } catch {
    return Promise.resolve(false);
  }
}

/** False in a background without a document (Chromium's), from which nothing can be copied. */
export function canCopyHere(): boolean {
  return 'clipboard' in navigator && typeof document !== 'undefined';
}
