import { judgeAddress } from './address.ts';

/** A bookmark, a folder or a separator, as far as we look at it. Only a bookmark has an address. */
export type BookmarkNode = {
  readonly id: string;
  readonly title: string;
  readonly url?: string | undefined;
  /** True where the browser lets nobody change it (the company manages it). */
  readonly managed: boolean;
  readonly children?: readonly BookmarkNode[] | undefined;
};

/** A bookmark with a wrong address, and what has to be known to mend it. */
export type BookmarkToMend = {
  readonly id: string;
  readonly title: string;
  /** Names of the folders around it, outermost first, without the nameless root. */
  readonly folder: readonly string[];
  /** The wrong address as the browser has it. */
  readonly address: string;
  readonly right: string;
  readonly managed: boolean;
};

/** What was found for a wrong address. */
export type BookmarksToMend =
  /** Bookmarks with this very address. */
  | { readonly kind: 'exact'; readonly bookmarks: readonly BookmarkToMend[] }
  /** None has it, but these of the same portal have a wrong one too. */
  | { readonly kind: 'similar'; readonly bookmarks: readonly BookmarkToMend[] }
  | { readonly kind: 'none' };

/**
 * The bookmarks to mend for a wrong address, grouped by folder in the order of the tree (a folder's own before those of
 * the folders in it). Costs one walk over the tree.
 *
 * @param tree the roots as the browser gives them; their own names are no folder's
 */
export function bookmarksToMend(tree: readonly BookmarkNode[], wrongAddress: string): BookmarksToMend {
  const asked = judgeAddress(wrongAddress);
  if (asked.kind !== 'wrong') return { kind: 'none' };
  const ofPortal = bookmarksIn(tree).flatMap(({ node, address, folder, managed }) => {
    const verdict = judgeAddress(address);
    if (verdict.kind !== 'wrong' || verdict.site.host !== asked.site.host) return [];
    return [{ id: node.id, title: node.title, folder, address, right: verdict.right, managed }];
  });
  const exact = ofPortal.filter(({ address }) => isSameAddress(address, wrongAddress));
  if (exact.length > 0) return { kind: 'exact', bookmarks: exact };
  return ofPortal.length > 0 ? { kind: 'similar', bookmarks: ofPortal } : { kind: 'none' };
}

type Found = {
  readonly node: BookmarkNode;
  readonly address: string;
  readonly folder: readonly string[];
  readonly managed: boolean;
};

/** Every bookmark of a tree, a folder's own before those of the folders in it. A loop, not a recursion, so that no depth of folders is too deep. */
export function bookmarksIn(tree: readonly BookmarkNode[]): Found[] {
  const found: Found[] = [];
  const open: { children: readonly BookmarkNode[]; folder: readonly string[]; managed: boolean }[] = tree
    .map(root => ({ children: root.children ?? [], folder: [], managed: root.managed }))
    .reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    const { children, folder } = next;
    const inner: typeof open = [];
    for (const node of children) {
      const managed = next.managed || node.managed;
      if (node.children) inner.push({ children: node.children, folder: [...folder, node.title], managed });
      else if (node.url) found.push({ node, address: node.url, folder, managed });
    }
    open.push(...inner.reverse());
  }
  return found;
}

/** True for two spellings that the browser reads as one address. Nothing else is overlooked: no "?", no "#", no slash. */
export function isSameAddress(a: string, b: string): boolean {
  const first = URL.parse(a);
  return first !== null && first.href === URL.parse(b)?.href;
}

/** The address that our page is told in its fragment (`#` and the encoded address); empty where none can be read. */
export function addressIn(hash: string): string {
  try {
    return decodeURIComponent(hash.replace(/^#/, ''));
  } catch {
    return '';
  }
}

/**
 * What became of a change. `gone`: the bookmark is not there any more, or has another address by now. Unless it is
 * `changed`, nothing was done.
 */
export type BookmarkChange = 'changed' | 'gone' | 'not-allowed' | 'failed';

/** Where one bookmark stands while it is mended. */
export type Mending = {
  /** The address that it has now, as far as we know. */
  readonly holds: 'wrong' | 'right' | 'unknown';
  /** True while the browser has not answered; a second click does nothing. */
  readonly busy: boolean;
  /** What the person is told of the last step. */
  readonly told?: 'repaired' | 'undone' | 'gone' | 'failed' | 'refused';
};

/** The next state of a bookmark after a click on its button (put in the right address, or undo), or the browser's answer. */
export function mendStep({ holds }: Mending, heard: 'clicked' | BookmarkChange): Mending {
  if (heard === 'clicked') return { holds, busy: true };
  if (heard === 'gone') return { holds: 'unknown', busy: false, told: 'gone' };
  if (heard !== 'changed') return { holds, busy: false, told: heard === 'failed' ? 'failed' : 'refused' };
  const told = holds === 'wrong' ? 'repaired' : 'undone';
  return { holds: told === 'repaired' ? 'right' : 'wrong', busy: false, told };
}

/** Where the search for the bookmarks stands. */
export type Search<Found = BookmarksToMend> =
  | Found
  | { readonly kind: 'checking' | 'asking' | 'searching' | 'refused' | 'unreadable' };

/** The next state of the search: we saw whether we may look, the person answered the browser's question, or we looked. */
export function searchStep<Found>(
  _: Search<Found>,
  heard:
    | { readonly kind: 'checked' | 'asked'; readonly allowed: boolean }
    | { readonly kind: 'looked'; readonly found: Search<Found> },
): Search<Found> {
  if (heard.kind === 'looked') return heard.found;
  if (heard.allowed) return { kind: 'searching' };
  return { kind: heard.kind === 'asked' ? 'refused' : 'asking' };
}
