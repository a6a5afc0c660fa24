import { answerCalls } from './browser/messages.ts';
import { mostTold, shortened } from './domain/fields.ts';
import { pageAt } from './domain/pages.ts';
import { siteOf } from './domain/sites.ts';
import * as address from './features/address.tsx';
import * as markCodes from './features/mark-codes.tsx';
import { buttonsOn } from './page/buttons.ts';
import { listenForEscape } from './page/escape.ts';
import { createOverlay } from './page/overlay.ts';
import { readPage } from './page/reader.ts';
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

onVisit(
  window,
  visit => {
    if (!siteOf(visit.url) || pageAt(visit.url).kind === 'payer') return;
    const { step, explainSelection } = markCodes.onPage(visit, tools);
    answerCalls(
      { explainSelection: async ({ text, sheet }) => ({ shown: explainSelection(text, sheet) }) },
      visit.signal,
    );
    if (!isTop) return;
    address.onPage(visit, tools);
    // With the visit, so that nobody is told anything of a page that we stay out of.
    answerCalls(
      {
        readPage: async () => {
          const { view, pairs, fields, codes, roots } = readPage(document, visit.url, true);
          return {
            view: view.kind,
            settled: document.readyState === 'complete' && pairs.length > 0,
            fields: shortened(fields),
            words: codes.slice(0, mostTold).flatMap(code => code.ref ?? []),
            buttons: buttonsOn(roots),
          };
        },
        stepCode: async ({ by }) => {
          step(by);
          return {};
        },
      },
      visit.signal,
    );
  },
  life.signal,
);
