import type { Copyable } from '../domain/references.ts';

/**
 * Puts a text on the clipboard, and beside it the same as rich text where there is one; false where the browser does not
 * let us. Call it first thing in a click: it asks the browser before anything else happens, since waiting loses the
 * permission that the click gives. Only for our own pages, because a page's permissions policy can switch the clipboard off.
 */
export function copy(text: Copyable, html?: Copyable): Promise<boolean> {
  const { clipboard } = navigator;
  try {
    return (html === undefined ? clipboard.writeText(text) : clipboard.write([both(text, html)])).then(
      () => true,
      () => false,
    );
  } catch {
    return Promise.resolve(false);
  }
}

function both(text: Copyable, html: Copyable): ClipboardItem {
  const as = (type: string, data: Copyable) => ({ [type]: new Blob([data], { type }) });
  return new ClipboardItem({ ...as('text/plain', text), ...as('text/html', html) });
}

/** False in a background without a document (Chromium's), from which nothing can be copied. */
export function canCopyHere(): boolean {
  return 'clipboard' in navigator && typeof document !== 'undefined';
}
