import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { shownAddress } from '../domain/address.ts';
import {
  type CheckedBookmark,
  checkBookmarks,
  listOrder,
  type Repairs,
  repairable,
  repaired,
  repairOf,
  repairStep,
} from '../domain/bookmark-check.ts';
import type { BookmarkChange, Search } from '../domain/bookmarks.ts';
import { maskCardNumbers } from '../domain/card-guard.ts';
import { verdictText } from '../i18n/address-verdict.ts';
import { type BookmarkWords, bookmarkWords } from '../i18n/bookmark-words.ts';
import { type Language, wordsIn } from '../i18n/language.ts';
import { AddressEdit } from '../ui/address-edit.tsx';
import { BookmarkSearch } from '../ui/bookmark-search.tsx';
import { Icon } from '../ui/icon.tsx';
import { PortalChip } from '../ui/portal-chip.tsx';

export type BookmarkDoctorProps = {
  readonly language: Language;
  /** What is needed of the browser: src/browser/bookmarks.ts, or a stand-in for it. */
  readonly bookmarks: typeof import('../browser/bookmarks.ts');
  /** The wish to have new bookmarks looked at: src/browser/bookmark-watch.ts. */
  readonly watch: Pick<typeof import('../browser/bookmark-watch.ts'), 'wantsWatch' | 'saveWatch'>;
};

type Checked = { readonly kind: 'checked'; readonly all: readonly CheckedBookmark[] };
/** Puts an address in place of another, and says what came of it. */
type Change = (bookmark: CheckedBookmark, from: string, to: string) => Promise<BookmarkChange>;

/** How many of a group are shown at once: more are a press away. */
const page = 50;

/** Every bookmark of a Business Center with its verdict; one or all are repaired, and it can be undone. */
export function BookmarkDoctor({ language, bookmarks, watch }: BookmarkDoctorProps) {
  const words = bookmarkWords[language];
  return (
    <>
      <p>{words.intro}</p>
      <BookmarkSearch<Checked>
        bookmarks={bookmarks}
        found={tree => ({ kind: 'checked', all: checkBookmarks(tree) })}
        say={search => searchText(search, words)}
        permission={words.permission}
        button={words.look}
      >
        {found =>
          'all' in found && (
            <>
              <CheckList all={found.all} language={language} bookmarks={bookmarks} />
              <Watch language={language} watch={watch} />
            </>
          )
        }
      </BookmarkSearch>
    </>
  );
}

function searchText(search: Search<Checked>, words: BookmarkWords): string | undefined {
  if ('all' in search) return search.all.length === 0 ? words.none : words.found(search.all.length);
  return search.kind === 'checking' || search.kind === 'asking' ? undefined : words[search.kind];
}

function Watch({ language, watch }: Pick<BookmarkDoctorProps, 'language' | 'watch'>) {
  const words = bookmarkWords[language];
  const [isOn, setOn] = useState<boolean>();
  useEffect(() => void watch.wantsWatch().then(setOn), []);
  const change = (wanted: boolean) => {
    setOn(wanted);
    void watch.saveWatch(wanted);
  };
  return (
    <label class="watch">
      <input type="checkbox" checked={isOn ?? false} onChange={event => change(event.currentTarget.checked)} />
      <span>
        {words.watch}
        <span class="quiet small">{words.watchWhat}</span>
      </span>
    </label>
  );
}

function CheckList({
  all,
  language,
  bookmarks,
}: Pick<BookmarkDoctorProps, 'language' | 'bookmarks'> & { readonly all: Checked['all'] }) {
  const words = bookmarkWords[language];
  const [repairs, tell] = useReducer(repairStep, new Map() as Repairs);
  const [told, setTold] = useState<string>();
  const status = useRef<HTMLParagraphElement>(null);
  const isBusy = useRef(false);

  const change: Change = async ({ id, managed }, from, to) => {
    const wanted = repairOf(repairs, id).holds === 'right' ? from : to;
    if (managed) return 'not-allowed';
    tell({ id, to: wanted, heard: 'clicked' });
    const answer = await bookmarks.changeAddress(id, from, to);
    tell({ id, to: wanted, heard: answer });
    return answer;
  };
  const changeAll = async (
    which: readonly CheckedBookmark[],
    step: (bookmark: CheckedBookmark) => readonly [string, string],
    say: (count: number, failed: number) => string,
  ) => {
    if (isBusy.current) return;
    isBusy.current = true;
    // The button goes; the keyboard must not be lost with it.
    status.current?.focus();
    let done = 0;
    for (const [at, bookmark] of which.entries()) {
      if (at % 20 === 0) setTold(words.working(at, which.length));
      if ((await change(bookmark, ...step(bookmark))) === 'changed') done++;
    }
    setTold(say(done, which.length - done));
    isBusy.current = false;
  };

  const wrong = repairable(all, repairs);
  const mended = repaired(all, repairs);
  const canAll = wrong.length > 1;
  const canUndo = mended.length > 1;
  return (
    <>
      <div class="actions doctor-all">
        {canAll && (
          <button
            type="button"
            class="button main"
            onClick={() => changeAll(wrong, one => [one.address, rightOf(one)], words.repairedAll)}
          >
            {words.repairAll(wrong.length)}
          </button>
        )}
        {canUndo && (
          <button
            type="button"
            class="button"
            onClick={() =>
              changeAll(mended, one => [repairs.get(one.id)?.to ?? rightOf(one), one.address], words.undoneAll)
            }
          >
            {words.undoAll(mended.length)}
          </button>
        )}
      </div>
      <p role="status" tabIndex={-1} ref={status} class="status tone-good">
        {told && <Icon name="info" />}
        {told && <span>{told}</span>}
      </p>
      {listOrder.map(kind => (
        <Group
          key={kind}
          kind={kind}
          members={all.filter(({ verdict }) => verdict.kind === kind)}
          {...{ language, repairs, change, isMain: !canAll }}
        />
      ))}
    </>
  );
}

/** `isMain`: each row's own button is the one to press, since there is none for all. */
type Given = {
  readonly language: Language;
  readonly repairs: Repairs;
  readonly change: Change;
  readonly isMain: boolean;
};

function Group({
  kind,
  members,
  ...given
}: Given & { readonly kind: (typeof listOrder)[number]; readonly members: readonly CheckedBookmark[] }) {
  const words = bookmarkWords[given.language];
  const [shown, setShown] = useState(page);
  if (members.length === 0) return undefined;
  const left = members.length - shown;
  return (
    <section class="doctor-group">
      <h2>{words.groups[kind](members.length)}</h2>
      <ul class="bookmarks">
        {members.slice(0, shown).map(bookmark => (
          <Row key={bookmark.id} bookmark={bookmark} {...given} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + page)}>
          {words.more(Math.min(left, page))}
        </button>
      )}
    </section>
  );
}

/** One bookmark: what it is, what is wrong, the edit, its buttons, what came of them. */
function Row({ bookmark, language, repairs, change, isMain }: Given & { readonly bookmark: CheckedBookmark }) {
  const { address, folder, verdict, managed, twins } = bookmark;
  const { mend } = wordsIn(language);
  const words = bookmarkWords[language];
  const status = useRef<HTMLParagraphElement>(null);
  const { holds, busy, told } = repairOf(repairs, bookmark.id);
  const to = repairs.get(bookmark.id)?.to ?? rightOf(bookmark);
  const text = verdictText(verdict, language);
  const newer = verdict.kind === 'wrong' || verdict.kind === 'older' ? verdict.newer : undefined;
  const act = async (from: string, into: string) => {
    if (busy) return;
    const answer = await change(bookmark, from, into);
    if (answer === 'changed' || answer === 'gone') status.current?.focus();
  };
  const titleId = `bookmark-${bookmark.id}`;
  // Each with a key: a second click on "put in" must not be one on "undo".
  const button = (key: string, label: string, look: string, onClick: () => void) => (
    <button key={key} type="button" class={look} aria-describedby={titleId} aria-disabled={busy} onClick={onClick}>
      {label}
    </button>
  );
  const tone = told === 'repaired' || told === 'undone' ? 'good' : 'warning';
  const isOpen = holds === 'wrong' && !managed;
  return (
    <li class="bookmark">
      <div class="bookmark-head">
        <h3 id={titleId} class={`tone-${holds === 'right' ? 'good' : (text?.tone ?? 'neutral')}`}>
          {text && <Icon name={holds === 'right' ? 'good' : text.tone} />}
          <bdi>{maskCardNumbers(bookmark.title) || mend.untitled}</bdi>
        </h3>
        {text?.portal && <PortalChip portal={text.portal} />}
      </div>
      <p class="quiet small">
        {folder.length > 0 && mend.folder(maskCardNumbers(folder.join(' › ')))}
        {folder.length > 0 && text?.portal && ' · '}
        {text?.portal && [text.portal.name, ...text.portal.more].join(', ')}
      </p>
      {holds === 'wrong' && verdict.kind === 'wrong' && <AddressEdit from={shownAddress(address)} to={verdict.right} />}
      {holds === 'wrong' && verdict.kind !== 'wrong' && <p class="address">{shownAddress(address)}</p>}
      {holds === 'right' && <p class="address">{to}</p>}
      {holds === 'wrong' && verdict.kind !== 'right' && <Why sentences={text?.sentences ?? []} />}
      {verdict.kind === 'look-alike' && <p>{words.noRepair}</p>}
      {twins > 0 && holds === 'wrong' && <p class="quiet small">{words.twins(twins)}</p>}
      {managed && (verdict.kind === 'wrong' || newer) && <p>{mend.managed}</p>}
      {isOpen && (verdict.kind === 'wrong' || newer) && (
        <div class="actions">
          {verdict.kind === 'wrong' &&
            button('mend', mend.repair, isMain ? 'button main' : 'button', () => act(address, verdict.right))}
          {newer && button('newer', words.takeNewer(new URL(newer).host), 'button', () => act(address, newer))}
        </div>
      )}
      <p role="status" tabIndex={-1} ref={status} class={`status tone-${tone}`}>
        {told && <Icon name={tone} />}
        {told && <span>{mend[told]}</span>}
      </p>
      {holds === 'right' && button('undo', mend.undo, 'button', () => act(to, address))}
    </li>
  );
}

function Why({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 1) return <p>{sentences[0]}</p>;
  return (
    <ul class="faults">
      {sentences.map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** The right address of the portal that a bookmark is of; its own where there is none. */
function rightOf({ verdict, address }: CheckedBookmark): string {
  return 'right' in verdict ? verdict.right : address;
}
