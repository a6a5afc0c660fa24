import { useId, useReducer, useRef } from 'preact/hooks';
import { judgeAddress, shownAddress } from '../domain/address.ts';
import { addressDifference } from '../domain/address-difference.ts';
import {
  type BookmarksToMend,
  type BookmarkToMend,
  bookmarksToMend,
  mendStep,
  type Search,
} from '../domain/bookmarks.ts';
import { maskCardNumbers } from '../domain/card-guard.ts';
import type { Words } from '../i18n/en.ts';
import { AddressDifference } from '../ui/address-difference.tsx';
import { AddressEdit } from '../ui/address-edit.tsx';
import { BookmarkSearch } from '../ui/bookmark-search.tsx';
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
  return (
    <BookmarkSearch<BookmarksToMend>
      bookmarks={bookmarks}
      found={tree => bookmarksToMend(tree, wrong)}
      say={search => searchText(search, words)}
      permission={words.mend.permission}
      button={words.mend.find}
    >
      {found =>
        'bookmarks' in found && (
          <ul class="bookmarks">
            {found.bookmarks.map(bookmark => (
              <Row key={bookmark.id} bookmark={bookmark} words={words} bookmarks={bookmarks} />
            ))}
          </ul>
        )
      }
    </BookmarkSearch>
  );
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
      {holds === 'wrong' && <AddressEdit from={shownAddress(address)} to={right} />}
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
