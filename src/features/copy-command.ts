import { canCopyHere, copy } from '../browser/clipboard.ts';
import { openPopup } from '../browser/commands.ts';
import { askPage, type Reply, type Value } from '../browser/messages.ts';
import { readLanguage } from '../browser/settings.ts';
import { tabWith } from '../browser/tabs.ts';
import { askingOf } from '../domain/asking.ts';
import { inOrder, isOfAnother, theTransaction } from '../domain/page-transactions.ts';
import { pageAt, type View } from '../domain/pages.ts';
import { transactionsOf } from '../domain/transaction.ts';
import { sayNothing, sayNumber, sayTable } from '../i18n/copied-saying.ts';
import { type CopyableTable, copyableTable } from '../i18n/copyable-table.ts';
import type { Language } from '../i18n/language.ts';
import type { Saying } from '../i18n/saying.ts';

/** A page that is still loading is asked so often, with so many milliseconds between, while the person waits. */
const patience = { times: 8, pause: 400 } as const;

/**
 * What the key does on the page in front: copies the number that answers the page's main question, or the table of a page
 * without a transaction, and has the page say so; or has it say why nothing was copied.
 *
 * No permission is needed. In Chromium the page copies: it counts as used by the person because our first message leaves
 * at once, before anything is awaited. In Firefox the background itself counts as used by the person, and copies.
 *
 * @param sheet the style sheet for what we show on pages
 */
export async function copyFromPage(tabId: number, sheet: string): Promise<void> {
  let reply = await askPage(tabId, 'readPage', { table: true });
  const language = await readLanguage();
  let said = await sayingFor(reply, tabId, language);
  for (let asked = 1; said === 'wait' && asked < patience.times; asked++) {
    await new Promise(resolve => setTimeout(resolve, patience.pause));
    reply = await askPage(tabId, 'readPage', { table: true });
    said = await sayingFor(reply, tabId, language);
  }
  // Another site, or a page that was open before us: the popup says what to do.
  if (said === 'nobody') return openPopup();
  const saying = said === 'wait' ? sayNothing('not-ready', language) : said;
  const { clip } = saying;
  const isCopied = clip && canCopyHere() && (await copy(clip.plain, clip.html));
  await askPage(tabId, 'say', { ...saying, clip: isCopied ? undefined : clip, sheet });
}

/** The table on the page of a tab, ready to be copied; undefined where there is none. */
export async function tableOf(tabId: number): Promise<CopyableTable | undefined> {
  const [reply, language] = await Promise.all([askPage(tabId, 'readPage', { table: true }), readLanguage()]);
  return reply.ok && reply.value.table ? copyableTable(reply.value.table, language) : undefined;
}

async function sayingFor(
  reply: Reply<'readPage'>,
  tabId: number,
  language: Language,
): Promise<Saying | 'wait' | 'nobody'> {
  if (!reply.ok) return 'nobody';
  const url = URL.parse((await tabWith(tabId))?.url ?? '');
  return sayingOf(reply.value, url ? pageAt(url) : { kind: 'other' }, language);
}

function sayingOf(
  { view, settled, fields, table }: Value<'readPage'>,
  page: View,
  language: Language,
): Saying | 'wait' {
  if (view === 'sign-in' || view === 'one-time-code') return sayNothing(view, language);
  const transactions = inOrder(transactionsOf(fields), page);
  if (isOfAnother(transactions, page)) return 'wait';
  const transaction = theTransaction(transactions, page);
  if (transaction) {
    const { answer } = askingOf(transaction).first;
    return answer.kind === 'number' || settled ? sayNumber(transaction, language) : 'wait';
  }
  if (transactions.length > 0) return sayNothing({ several: transactions.length }, language);
  if (!settled || view === 'transaction-details') return 'wait';
  const copyable = table && copyableTable(table, language);
  return copyable ? sayTable(copyable, language) : sayNothing('no-transaction', language);
}
