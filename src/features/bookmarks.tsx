import { useEffect, useId, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { judgeAddress, shownAddress } from '../domain/address.ts';
import { addressDifference } from '../domain/address-difference.ts';
import { type BookmarkToMend, bookmarksToMend, mendStep, type Search, searchStep } from '../domain/bookmarks.ts';
import { maskCardNumbers } from '../domain/card-guard.ts';
import type { Words } from '../i18n/en.ts';
import { AddressDifference } from '../ui/address-difference.tsx';
import { Icon } from '../ui/icon.tsx';

type Props = {
  readonly wrong: string;
  readonly words: Words;
  /** What is needed of the browser: src/browser/bookmarks.ts, or a stand-in for it. */
  readonly bookmarks: typeof import('../browser/bookmarks.ts');
};

/** What is wrong with an address, and the bookmarks that have it, each with a button that mends it and one that undoes it. */
export function MendBookmark(props: Props) {
  const { wrong, words } = props;
  const verdict = judgeAddress(wrong);
  if (verdict.kind !== 'wrong') return <p>{words.mend.nothing}</p>;
  const { right, faults } = verdict;
  const labels = { yours: words.mend.wrong, right: words.address.right };
  return (
    <>
      <p>{words.mend.intro}</p>
      <AddressDifference difference={addressDifference(shownAddress(wrong), right)} labels={labels} />
      <ul class="faults">
        {faults.map(fault => (
          <li key={fault}>{words.faults[fault]}</li>
        ))}
      </ul>
      <Finder {...props} />
      <a class="button" href={right}>
        {words.mend.open}
      </a>
    </>
  );
}

function Finder({ wrong, words, bookmarks }: Props) {
  const [search, tell] = useReducer(searchStep, { kind: 'checking' });
  const status = useRef<HTMLParagraphElement>(null);
  const find = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (search.kind === 'checking') bookmarks.mayReadBookmarks().then(allowed => tell({ kind: 'checked', allowed }));
    if (search.kind === 'searching') look(wrong, bookmarks).then(found => tell({ kind: 'looked', found }));
  }, [search.kind, wrong, bookmarks]);
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
      {asks && <p class="quiet">{words.mend.permission}</p>}
      <p role="status" tabIndex={-1} ref={status} class="status">
        {searchText(search, words)}
      </p>
      {asks && (
        <button ref={find} type="button" class="button main" onClick={ask}>
          {words.mend.find}
        </button>
      )}
      {'bookmarks' in search && (
        <ul class="bookmarks">
          {search.bookmarks.map(bookmark => (
            <Row key={bookmark.id} bookmark={bookmark} words={words} bookmarks={bookmarks} />
          ))}
        </ul>
      )}
    </section>
  );
}

async function look(wrong: string, bookmarks: Props['bookmarks']): Promise<Search> {
  const read = await bookmarks.readBookmarks();
  if (read.kind === 'read') return bookmarksToMend(read.tree, wrong);
  return { kind: read.kind === 'not-allowed' ? 'refused' : 'unreadable' };
}

function searchText(search: Search, { mend }: Words): string | undefined {
  if (search.kind === 'exact') return mend.found(search.bookmarks.length);
  return search.kind === 'checking' || search.kind === 'asking' ? undefined : mend[search.kind];
}

/** One bookmark. What has become of it is its own: several are mended each by its own button. */
function Row({ bookmark, words: { mend }, bookmarks }: Omit<Props, 'wrong'> & { readonly bookmark: BookmarkToMend }) {
  const [{ holds, busy, told }, tell] = useReducer(mendStep, { holds: 'wrong', busy: false });
  const status = useRef<HTMLParagraphElement>(null);
  const title = useId();
  const { id, address, right, folder, managed } = bookmark;
  const change = async (from: string, to: string) => {
    if (busy) return;
    // Asked again only where the permission has been taken away meanwhile, and then first thing in the click.
    const allowed = told === 'refused' ? bookmarks.askForBookmarks() : true;
    tell('clicked');
    const answer = (await allowed) ? await bookmarks.changeAddress(id, from, to) : 'not-allowed';
    tell(answer);
    if (answer === 'changed' || answer === 'gone') status.current?.focus();
  };
  // Two buttons with keys, not one whose words change: a second click on "put in" must not be one on "undo".
  const button = (key: string, label: string, look: string, onClick: () => void) => (
    <button key={key} type="button" class={look} aria-describedby={title} aria-disabled={busy} onClick={onClick}>
      {label}
    </button>
  );
  const tone = told === 'repaired' || told === 'undone' ? 'good' : 'warning';
  return (
    <li class="bookmark">
      <h2 id={title}>
        <bdi>{maskCardNumbers(bookmark.title) || mend.untitled}</bdi>
      </h2>
      {folder.length > 0 && <p class="quiet small">{mend.folder(maskCardNumbers(folder.join(' › ')))}</p>}
      {holds === 'wrong' && <Edit from={shownAddress(address)} to={right} />}
      {holds === 'right' && <p class="address">{right}</p>}
      {managed && <p>{mend.managed}</p>}
      {holds === 'wrong' && !managed && button('mend', mend.repair, 'button main', () => change(address, right))}
      <p role="status" tabIndex={-1} ref={status} class={`status tone-${tone}`}>
        {told && <Icon name={tone} />}
        {told && <span>{mend[told]}</span>}
      </p>
      {holds === 'right' && button('undo', mend.undo, 'button', () => change(right, address))}
    </li>
  );
}

/** The edit that a bookmark needs, in one line: what goes struck out, what comes underlined. */
function Edit({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <p class="address">
      {addressDifference(from, to).map(({ wrong, right }) =>
        wrong === right ? (
          wrong
        ) : (
          <>
            {wrong && <del class="tone-bad">{wrong}</del>}
            {right && <ins class="tone-good">{right}</ins>}
          </>
        ),
      )}
    </p>
  );
}
