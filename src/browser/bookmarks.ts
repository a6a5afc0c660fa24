import * as v from 'valibot';
import type { BookmarkChange, BookmarkNode } from '../domain/bookmarks.ts';
import { browser } from './browser.ts';

/** What a look at the bookmarks gave. `not-allowed`: the permission was not given, or taken away again. */
export type BookmarksRead =
  | { readonly kind: 'read'; readonly tree: readonly BookmarkNode[] }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'failed' };

const permission = { permissions: ['bookmarks' as const] };

/** True where the person has allowed us to see the bookmarks. */
export function mayReadBookmarks(): Promise<boolean> {
  return browser.permissions.contains(permission).catch(() => false);
}

/**
 * Asks the person for the permission; the browser asks nothing where it has been given. To be called first thing in a
 * click, since an await before it loses the click. False where it was refused, by the person or by the company.
 */
export function askForBookmarks(): Promise<boolean> {
  return browser.permissions.request(permission).catch(() => false);
}

/** All bookmarks, in one call. */
export async function readBookmarks(): Promise<BookmarksRead> {
  const bookmarks = await bookmarksNow();
  if (!bookmarks) return { kind: 'not-allowed' };
  const tree = v.safeParse(v.array(nodeSchema), await bookmarks.getTree().catch(() => undefined));
  return tree.success ? { kind: 'read', tree: tree.output } : { kind: 'failed' };
}

/**
 * Puts an address into one bookmark, if it still has the address that the person saw; its title and place stay. Read again
 * right before, since another window, a sync or the person may have changed it meanwhile.
 */
export async function changeAddress(id: string, from: string, to: string): Promise<BookmarkChange> {
  const bookmarks = await bookmarksNow();
  if (!bookmarks) return 'not-allowed';
  // Both browsers reject for an id that is not there any more, and for every call once the permission is gone.
  const found = await bookmarks.get(id).catch(() => []);
  if (!(await mayReadBookmarks())) return 'not-allowed';
  const now = v.safeParse(v.array(nodeSchema), found);
  if (!now.success) return 'failed';
  if (now.output[0]?.url !== from) return 'gone';
  return bookmarks.update(id, { url: to }).then(
    () => 'changed' as const,
    () => 'failed' as const,
  );
}

/** The bookmarks' interface, which is there only while the permission is: looked for at each use. */
async function bookmarksNow(): Promise<typeof browser.bookmarks | undefined> {
  return (await mayReadBookmarks()) ? browser.bookmarks : undefined;
}

const nodeSchema: v.GenericSchema<unknown, BookmarkNode> = v.pipe(
  v.object({
    id: v.string(),
    title: v.fallback(v.string(), ''),
    url: v.optional(v.string()),
    unmodifiable: v.optional(v.unknown()),
    children: v.optional(v.array(v.lazy(() => nodeSchema))),
  }),
  v.transform(({ unmodifiable, ...node }) => ({ ...node, managed: unmodifiable !== undefined })),
);
