import type { Copyable } from '../domain/references.ts';

/**
 * Puts a text on the clipboard from within a page; false where the browser does not let us. A page can switch the modern
 * clipboard off for everybody in it (Permissions-Policy: clipboard-write=()), not this older way. It wants an act of the
 * person: a click on ours, or in Chromium the key of a command, if its message was sent at once.
 */
export function putOnClipboard(document: Document, plain: Copyable, html?: Copyable): boolean {
  let done = false;
  const put = (event: ClipboardEvent) => {
    // Nothing is selected for it, and the page hears nothing of it.
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    if (html) event.clipboardData?.setData('text/html', html);
    done = true;
  };
  document.defaultView?.addEventListener('copy', put, true);
  const isCopied = document.execCommand('copy');
  document.defaultView?.removeEventListener('copy', put, true);
  return done && isCopied;
}
