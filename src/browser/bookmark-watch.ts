import { browser } from './browser.ts';

const wish = 'watchBookmarks';
const news = 'newWrongBookmark';
const colours = { ground: '#a1242a', ink: '#ffffff' };

/** Whether the person wants new bookmarks to be looked at. Only where it was asked for. */
export async function wantsWatch(): Promise<boolean> {
  const stored: Record<string, unknown> = await browser.storage.local.get(wish).catch(() => ({}));
  return stored[wish] === true;
}

/** Remembers that wish. */
export async function saveWatch(wanted: boolean): Promise<void> {
  await browser.storage.local.set({ [wish]: wanted });
}

/**
 * Calls back with the address of each bookmark that is made or changed, once we may see them. Call it while the background
 * starts: the browser wakes us for what was listened to then.
 */
export function onBookmarkAddress(listener: (address: string) => void): void {
  const heard = (_: string, { url }: { readonly url?: string }) => {
    if (url) listener(url);
  };
  const listen = () => {
    // There only while the permission is; the same listener again counts once.
    browser.bookmarks?.onCreated.addListener(heard);
    browser.bookmarks?.onChanged.addListener(heard);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

/** Puts the news that a new bookmark is wrong on the toolbar button, and keeps it, in memory only, for the popup. */
export async function tellNewWrong(title: string): Promise<void> {
  await browser.storage.session.set({ [news]: true });
  await mark('!', title);
}

/** Whether there is such news. */
export async function hasNewWrong(): Promise<boolean> {
  const stored: Record<string, unknown> = await browser.storage.session.get(news).catch(() => ({}));
  return stored[news] === true;
}

/** Takes the news away: the person is looking. */
export async function clearNewWrong(): Promise<void> {
  if (!(await hasNewWrong())) return;
  await browser.storage.session.remove(news);
  await mark('', browser.runtime.getManifest().action?.default_title ?? '');
}

async function mark(text: string, title: string): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ text }),
    action.setTitle({ title }),
    action.setBadgeBackgroundColor({ color: colours.ground }),
    action.setBadgeTextColor({ color: colours.ink }),
  ]);
}
