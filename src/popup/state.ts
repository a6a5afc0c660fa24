import type { Reply } from '../browser/messages.ts';
import type { Tab } from '../browser/tabs.ts';
import type { CodeRef } from '../domain/codes.ts';
import { codesOfField } from '../domain/field-codes.ts';
import { inOrder, isOfAnother } from '../domain/page-transactions.ts';
import { pageAt } from '../domain/pages.ts';
import { type Site, siteOf } from '../domain/sites.ts';
import { type Transaction, transactionsOf } from '../domain/transaction.ts';
import { codesOf, type ListedCode, listed } from '../features/explain-codes.tsx';
import { hasReference } from '../features/reference.tsx';

/** What the popup shows. */
export type PopupState =
  | { readonly kind: 'loading' | 'access' | 'elsewhere' }
  | {
      readonly kind: 'payer' | 'one-time-code' | 'not-ready' | 'updated' | 'failed';
      readonly site: Site;
    }
  /** `address` is where the sign-in form stands: right or wrong. */
  | { readonly kind: 'sign-in'; readonly site: Site; readonly address: string }
  /** A page without a transaction's details, such as the list of transactions, with the codes that stand on it. */
  | { readonly kind: 'no-transaction'; readonly site: Site; readonly codes: readonly ListedCode[] }
  | {
      readonly kind: 'transactions';
      readonly site: Site;
      readonly transactions: readonly Transaction[];
      /** What else the page names: flags in a sentence, for example. */
      readonly words: readonly CodeRef[];
    };

/** What is known so far; undefined for what has not been asked yet. */
export type Known = {
  readonly access: boolean;
  readonly tab: Tab | undefined;
  readonly reply?: Reply<'readPage'> | undefined;
  /** How often the page has been asked. */
  readonly asked: number;
};

/**
 * A page of details has this many askings (ten seconds at 400 ms) to show the transaction that its address names: then we
 * call it unreadable, or take what it shows instead.
 */
const patience = 25;
/**
 * Where access holds only because the popup was opened over the page, the browser lets us in at that moment: we answer
 * within this many askings, or not at all.
 */
const arrival = 5;

/** The state that follows from what is known; undefined for nothing yet. */
export function popupState(known: Known | undefined): PopupState {
  if (!known) return { kind: 'loading' };
  const { access, tab, reply, asked } = known;
  const url = tab?.url ? URL.parse(tab.url) : undefined;
  const site = url ? siteOf(url) : undefined;
  // Without access the browser hides the address as well, so any page may be the one.
  if (!url || !site) return { kind: access ? 'elsewhere' : 'access' };
  const page = pageAt(url);
  if (page.kind === 'payer') return { kind: 'payer', site };
  if (!reply) return { kind: 'loading' };
  if (!reply.ok) {
    if (reply.why !== 'nobody') return { kind: 'failed', site };
    if (!access) return { kind: asked < arrival ? 'loading' : 'access' };
    return { kind: tab?.loading ? 'not-ready' : 'updated', site };
  }
  const { view, fields, words } = reply.value;
  if (view === 'sign-in') return { kind: view, site, address: url.href };
  if (view === 'payer' || view === 'one-time-code') return { kind: view, site };
  const transactions = inOrder(transactionsOf(fields), page);
  // The address changes before the view: what stands there may still be the transaction before.
  if (isOfAnother(transactions, page) && asked < patience) return { kind: 'not-ready', site };
  if (transactions.length > 0) return { kind: 'transactions', site, transactions, words };
  if (view === 'transaction-details') return { kind: asked < patience ? 'not-ready' : 'failed', site };
  return { kind: 'no-transaction', site, codes: listed([...fields.flatMap(field => codesOfField(field)), ...words]) };
}

/** Whether the tab shows a page that we may read. */
export function isToBeRead(known: Known): boolean {
  return popupState({ ...known, reply: undefined }).kind === 'loading';
}

/** Whether the page may soon show more than it did: "no number" is said only of a page that has had time to show one. */
export function isToBeAskedAgain(known: Known): boolean {
  const { reply, asked } = known;
  if (asked >= patience) return false;
  const state = popupState(known);
  if (state.kind === 'transactions' && !state.transactions.every(hasReference)) return true;
  if (!known.access && !reply?.ok && asked < arrival) return true;
  if (state.kind === 'not-ready') return true;
  return reply?.ok === true && !reply.value.settled;
}

/** Every code that the popup shows. */
export function codesToExplain(state: PopupState): readonly CodeRef[] {
  if (state.kind === 'no-transaction') return state.codes;
  return state.kind === 'transactions' ? listed([...state.transactions.flatMap(codesOf), ...state.words]) : [];
}
