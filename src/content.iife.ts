import { answerCalls } from './browser/messages.ts';
import { pageAt } from './domain/pages.ts';
import { siteOf } from './domain/sites.ts';
import * as address from './features/address.tsx';
import * as markCodes from './features/mark-codes.tsx';
import { listenForEscape } from './page/escape.ts';
import { createOverlay } from './page/overlay.ts';
import { readPage } from './page/reader.ts';
import { onVisit } from './page/visits.ts';
import css from './ui/page.css?inline';

/** More than a person can look at: what a popup is told of a page of any size. */
const mostPairs = 2000;
const longestValue = 400;

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
  overlay: createOverlay(document, css, life.signal),
  onEscape: listenForEscape(window, life.signal),
  retire: () => life.abort(),
};
let step: ((by: 1 | -1) => void) | undefined;

onVisit(
  window,
  visit => {
    step = undefined;
    if (!siteOf(visit.url) || pageAt(visit.url).kind === 'payer') return;
    step = markCodes.onPage(visit, tools);
    if (isTop) address.onPage(visit, tools);
  },
  life.signal,
);

if (isTop) {
  answerCalls(
    {
      readPage: async () => {
        const { view, pairs, codes } = readPage(document, new URL(location.href), true);
        return {
          view: view.kind,
          settled: document.readyState === 'complete' && pairs.length > 0,
          pairs: pairs.slice(0, mostPairs).map(({ name, label, value, path, cell }) => ({
            name,
            label,
            value: value?.slice(0, longestValue),
            path: [...path],
            cell,
          })),
          words: codes.slice(0, mostPairs).map(code => code.ref),
        };
      },
      stepCode: async ({ by }) => {
        step?.(by);
        return {};
      },
    },
    life.signal,
  );
}
