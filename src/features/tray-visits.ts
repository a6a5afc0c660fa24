import { askPage, type Caller } from '../browser/messages.ts';
import { tabWith } from '../browser/tabs.ts';
import { keepVisit, readTray, signOutOfTray } from '../browser/tray.ts';
import { inOrder, isOfAnother, theTransaction } from '../domain/page-transactions.ts';
import { pageAt } from '../domain/pages.ts';
import { siteOf } from '../domain/sites.ts';
import { transactionsOf } from '../domain/transaction.ts';
import { visited } from '../domain/tray.ts';

/** A page that comes bit by bit is asked so often, with so many milliseconds between. */
const patience = { times: 25, pause: 400 } as const;
/** A page that is there and shows no transaction by then is a list or a form. */
const enough = 5;

/** The visit of each tab that is read now: the next one in the same tab takes its place. */
const reading = new Map<number, symbol>();

/**
 * A page was opened in a tab. Where the person has switched the tray on, the transaction on it goes in; where the page is
 * the sign-in page, what was seen on its host goes out. While the tray is off and empty nothing is asked or read.
 */
export async function noteVisit({ tabId, url }: Caller): Promise<void> {
  const site = url ? URL.parse(url) : undefined;
  if (tabId === undefined || !site || !siteOf(site)) return;
  const own = Symbol();
  reading.set(tabId, own);
  const { on, visits } = await readTray();
  if (on === undefined && visits.length === 0) return;
  let before = '';
  for (let asked = 0; asked < patience.times && reading.get(tabId) === own; asked++) {
    const found = await lookAt(tabId, site.hostname);
    if (found === 'over' || (found === 'none' && asked >= enough)) return;
    // What a page shows of a transaction can still grow: it is kept once it has stayed the same.
    if (typeof found === 'object' && before === JSON.stringify(found)) return keepVisit(found);
    before = JSON.stringify(found) ?? '';
    await new Promise(resolve => setTimeout(resolve, patience.pause));
  }
}

async function lookAt(tabId: number, host: string) {
  const reply = await askPage(tabId, 'readPage', {});
  if (!reply.ok) return reply.why === 'nobody' ? undefined : 'over';
  const { view, fields, settled } = reply.value;
  if (view === 'sign-in') {
    await signOutOfTray(host);
    return 'over';
  }
  const url = URL.parse((await tabWith(tabId))?.url ?? '');
  if (!url || url.hostname !== host || !settled) return undefined;
  const page = pageAt(url);
  const transactions = inOrder(transactionsOf(fields), page);
  const transaction = isOfAnother(transactions, page) ? undefined : theTransaction(transactions, page);
  if (transactions.length === 0 && view !== 'transaction-details') return 'none';
  return transaction && visited(transaction, host);
}
