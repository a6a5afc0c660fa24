import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { readClipboard } from '../test/extension/harness/clipboard.ts';
import type { Lab } from '../test/extension/harness/lab.ts';
import { until } from '../test/extension/harness/until.ts';
import { openDeclinedPayment, openWrongBookmark, WRONG_BOOKMARK } from './stand-in-visit.ts';

/** One thing that a person would do, and what comes of it: the text to print and the page to take a picture of. */
export type TourStep = { name: string; does: string; run: (lab: Lab) => Promise<{ said: string; page: Page }> };

/** What a new user would try first, in this order; all steps of a tour share one browser. */
export const tourSteps: TourStep[] = [
  {
    name: 'details',
    does: 'Opens a payment that was declined with the code 203.',
    run: async lab => {
      const page = await openDeclinedPayment(lab);
      return { said: page.url(), page };
    },
  },
  {
    name: 'tooltip',
    does: 'Points at the 203.',
    run: async lab => {
      const page = await openDeclinedPayment(lab);
      const { x, y } = await placeOf(page, '203');
      await page.mouse.move(x, y);
      const overlay = await until('what the extension shows at the 203', () => lab.overlay(page));
      return { said: overlay.text, page };
    },
  },
  {
    name: 'popup',
    does: 'Opens the extension over this payment.',
    run: async lab => {
      const popup = await lab.popup(await openDeclinedPayment(lab));
      return { said: await textOf(popup), page: popup };
    },
  },
  {
    name: 'copied',
    does: 'Presses Enter there: the first button has the focus. Then pastes elsewhere.',
    run: async lab => {
      const page = await openDeclinedPayment(lab);
      const popup = await lab.popup(page);
      await textOf(popup);
      await popup.keyboard.press('Enter');
      // A person reads that it was copied before going elsewhere, which closes the popup.
      await sleep(500);
      const said = await until('something on the clipboard', async () => (await readClipboard(lab)) || undefined);
      return { said, page };
    },
  },
  {
    name: 'wrong-bookmark',
    does: `Opens a wrong bookmark: ${WRONG_BOOKMARK}`,
    run: async lab => {
      const popup = await lab.popup(await openWrongBookmark(lab));
      return { said: await textOf(popup), page: popup };
    },
  },
];

/** All that a page of the extension shows, once it shows something. */
function textOf(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, line by line, is asked for.
  return until('text in the popup', () => page.evaluate(() => document.body.innerText.trim() || undefined));
}

/** The middle of the first place on the page that shows exactly `text`. */
function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return until(`"${text}" on the page`, () =>
    page.evaluate(wanted => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        if (texts.currentNode.textContent?.trim() !== wanted) continue;
        texts.currentNode.parentElement?.scrollIntoView({ block: 'center' });
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return undefined;
    }, text),
  );
}
