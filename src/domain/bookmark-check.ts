import { type AddressTextVerdict, judgeText } from './address-text.ts';
import { type BookmarkChange, type BookmarkNode, bookmarksIn, type Mending, mendStep } from './bookmarks.ts';

/** The verdicts with which a bookmark is listed: all others are no matter of a Business Center. */
export type ListedVerdict = Extract<AddressTextVerdict, { kind: 'right' | 'older' | 'wrong' | 'look-alike' }>;

/** A bookmark of a Business Center, or of what looks like one. */
export type CheckedBookmark = {
  readonly id: string;
  readonly title: string;
  /** Names of the folders around it, outermost first. */
  readonly folder: readonly string[];
  /** As the browser has it. */
  readonly address: string;
  readonly verdict: ListedVerdict;
  /** True where only the company can change it. */
  readonly managed: boolean;
  /** How many other listed bookmarks have the same address. */
  readonly twins: number;
};

/** The order in which they are shown: what can do harm first. */
export const listOrder = ['look-alike', 'wrong', 'older', 'right'] as const;

/**
 * Every bookmark of a Business Center in a tree, each with its verdict, in the order of `listOrder` and then of the tree.
 * Folders, separators, bookmarklets, queries of Firefox, pages where customers pay and all other sites are left out.
 */
export function checkBookmarks(tree: readonly BookmarkNode[]): readonly CheckedBookmark[] {
  const found = bookmarksIn(tree).flatMap(({ node, address, folder, managed }) => {
    const verdict = judgeText(address);
    if (!isListed(verdict)) return [];
    return [{ id: node.id, title: node.title, folder, address, verdict, managed }];
  });
  const counts = new Map<string, number>();
  for (const { address } of found) counts.set(keyOf(address), (counts.get(keyOf(address)) ?? 0) + 1);
  const checked = found.map(one => ({ ...one, twins: (counts.get(keyOf(one.address)) ?? 1) - 1 }));
  return listOrder.flatMap(kind => checked.filter(({ verdict }) => verdict.kind === kind));
}

function isListed(verdict: AddressTextVerdict): verdict is ListedVerdict {
  return listOrder.some(kind => kind === verdict.kind);
}

function keyOf(address: string): string {
  return URL.parse(address)?.href ?? address;
}

/** What has become of bookmarks since they were listed: the address that was put in, and where that stands. */
export type Repairs = ReadonlyMap<string, { readonly to: string; readonly mending: Mending }>;

const untouched: Mending = { holds: 'wrong', busy: false };

/** Where one bookmark stands; nothing has been done with it yet where it is not among the repairs. */
export function repairOf(repairs: Repairs, id: string): Mending {
  return repairs.get(id)?.mending ?? untouched;
}

/** What was done with a bookmark: `to` is the address to put in, or that which is taken back. */
export type RepairStep = { readonly id: string; readonly to: string; readonly heard: 'clicked' | BookmarkChange };

/** The next state of the repairs. */
export function repairStep(repairs: Repairs, { id, to, heard }: RepairStep): Repairs {
  return new Map(repairs).set(id, { to, mending: mendStep(repairOf(repairs, id), heard) });
}

/** The bookmarks that "repair all" puts right: those that are wrong, that may be changed and have not been yet. */
export function repairable(checked: readonly CheckedBookmark[], repairs: Repairs): readonly CheckedBookmark[] {
  return checked.filter(
    ({ id, verdict, managed }) => verdict.kind === 'wrong' && !managed && repairOf(repairs, id).holds === 'wrong',
  );
}

/** The bookmarks whose repair can be taken back. */
export function repaired(checked: readonly CheckedBookmark[], repairs: Repairs): readonly CheckedBookmark[] {
  return checked.filter(({ id }) => repairOf(repairs, id).holds === 'right');
}
