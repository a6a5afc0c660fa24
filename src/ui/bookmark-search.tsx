import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { type BookmarkNode, type Search, searchStep } from '../domain/bookmarks.ts';

export type BookmarkSearchProps<Found> = {
  /** What is needed of the browser: src/browser/bookmarks.ts, or a stand-in for it. */
  readonly bookmarks: Pick<
    typeof import('../browser/bookmarks.ts'),
    'mayReadBookmarks' | 'askForBookmarks' | 'readBookmarks'
  >;
  /** What is looked for in the tree. */
  readonly found: (tree: readonly BookmarkNode[]) => Found;
  /** What the line says that tells how the search stands. */
  readonly say: (search: Search<Found>) => string | undefined;
  /** Why the browser will ask, and the button that lets it. */
  readonly permission: string;
  readonly button: string;
  readonly children: (search: Search<Found>) => ComponentChildren;
};

/** Looks through the bookmarks, and asks for the permission first where it has not been given: in a click, with the reason. */
export function BookmarkSearch<Found extends { readonly kind: string }>(props: BookmarkSearchProps<Found>) {
  const { bookmarks, found, say, permission, button, children } = props;
  const [search, tell] = useReducer(searchStep<Found>, { kind: 'checking' });
  const status = useRef<HTMLParagraphElement>(null);
  const find = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (search.kind === 'checking') bookmarks.mayReadBookmarks().then(allowed => tell({ kind: 'checked', allowed }));
    if (search.kind === 'searching') look(bookmarks, found).then(result => tell({ kind: 'looked', found: result }));
  }, [search.kind]);
  const asks = search.kind === 'asking' || search.kind === 'refused' || search.kind === 'unreadable';
  useLayoutEffect(() => {
    if (search.kind === 'asking') find.current?.focus();
  }, [search.kind]);
  // Nothing may come before the asking: the browser allows it only at once in the click.
  const ask = async () => {
    const allowed = await bookmarks.askForBookmarks();
    tell({ kind: 'asked', allowed });
    // The button goes; the keyboard must not be lost with it.
    if (allowed) status.current?.focus();
  };
  return (
    <section class="finder">
      {asks && <p class="quiet">{permission}</p>}
      <p role="status" tabIndex={-1} ref={status} class="status">
        {say(search)}
      </p>
      {asks && (
        <button ref={find} type="button" class="button main" onClick={ask}>
          {button}
        </button>
      )}
      {children(search)}
    </section>
  );
}

async function look<Found>(
  bookmarks: BookmarkSearchProps<Found>['bookmarks'],
  found: (tree: readonly BookmarkNode[]) => Found,
): Promise<Search<Found>> {
  const read = await bookmarks.readBookmarks();
  if (read.kind === 'read') return found(read.tree);
  return { kind: read.kind === 'not-allowed' ? 'refused' : 'unreadable' };
}
