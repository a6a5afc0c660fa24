import { answerCalls, ask } from './browser/messages.ts';
import { mostTold, shortened } from './domain/fields.ts';
import { pageAt } from './domain/pages.ts';
import { siteOf } from './domain/sites.ts';
import * as address from './features/address.tsx';
import * as copied from './features/copied.tsx';
import * as markCodes from './features/mark-codes.tsx';
import { buttonsOn } from './page/buttons.ts';
import { listenForEscape } from './page/escape.ts';
import { takeTables } from './page/given-tables.ts';
import { createOverlay } from './page/overlay.ts';
import { readPage } from './page/reader.ts';
import { atOnce } from './page/slices.ts';
import { tableOn } from './page/table.ts';
import { onVisit } from './page/visits.ts';

declare global {
  /** The copy of us that runs in this page: a newcomer (an update, a second injection) retires the one before it. */
  var companionForBusinessCenter: AbortController | undefined;
}

globalThis.companionForBusinessCenter?.abort();
const life = new AbortController();
globalThis.companionForBusinessCenter = life;

const isTop = window.top === window;
const tools = {
  document,
  overlay: createOverlay(document, life.signal),
  onEscape: listenForEscape(window, life.signal),
  retire: () => life.abort(),
};

let tables: Promise<boolean> | undefined;

/** Gets the tables, once for the life of the page; false where there is no background that gives them. */
function haveTables(): Promise<boolean> {
  tables ??= (async () => {
    const first = await ask('tables', {});
    // A background that was put to sleep with our question is awake for the next.
    const reply = first.ok ? first : await ask('tables', {});
    if (reply.ok) takeTables(reply.value);
    else tables = undefined;
    return reply.ok;
  })();
  return tables;
}

onVisit(
  window,
  visit => {
    if (!siteOf(visit.url) || pageAt(visit.url).kind === 'payer') return;
    const marked = haveTables().then(have =>
      have && !visit.signal.aborted ? markCodes.onPage(visit, tools) : undefined,
    );
    answerCalls(
      {
        explainSelection: async ({ text, sheet }) => ({
          shown: (await marked)?.explainSelection(text, sheet) ?? false,
        }),
      },
      visit.signal,
    );
    if (!isTop) return;
    address.onPage(visit, tools);
    const { say } = copied.onPage(visit, tools);
    void ask('visited', {});
    // With the visit, so that nobody is told anything of a page that we stay out of.
    answerCalls(
      {
        readPage: async ({ table }) => {
          await marked;
          const { view, pairs, fields, codes, roots, grids } = atOnce(readPage(document, visit.url, true));
          return {
            view: view.kind,
            settled: document.readyState === 'complete' && pairs.length > 0,
            fields: shortened(fields),
            words: codes.slice(0, mostTold).flatMap(code => code.ref ?? []),
            buttons: buttonsOn(roots),
            table: table ? tableOn(grids) : undefined,
          };
        },
        stepCode: async ({ by }) => {
          (await marked)?.step(by);
          return {};
        },
        say: async saying => {
          say(saying);
          return {};
        },
      },
      visit.signal,
    );
  },
  life.signal,
);
