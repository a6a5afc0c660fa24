import type { Page } from 'puppeteer-core';
import { readClipboard } from '../test/extension/harness/clipboard.ts';
import type { Lab } from '../test/extension/harness/lab.ts';
import { until } from '../test/extension/harness/until.ts';
import { pointAt } from '../test/extension/popup/pointing.ts';
import { control, said, textOf } from '../test/extension/popup/reading.ts';
import { openPayment, openWrongBookmark, PAYMENTS, WRONG_BOOKMARK } from './stand-in-visit.ts';

/** What a tour goes through: a browser with the extension, and the one tab in which the stand-in is visited. */
export type Tour = { lab: Lab; page: Page };

/** One thing that a person would do, and what comes of it: the text to print and the page to take a picture of. */
export type TourStep = { name: string; does: string; run: (tour: Tour) => Promise<{ said: string; picture: Page }> };

const { withReference, withoutReference } = PAYMENTS;

/** What a new user would try first, in this order. */
export const tourSteps: TourStep[] = [
  {
    name: 'tooltip',
    does: `Opens a payment that was declined with the code ${withReference.code}, and points at the code.`,
    run: async ({ lab, page }) => {
      await openPayment(lab, page);
      return { said: (await pointAt(lab, page, withReference.code)).text, picture: page };
    },
  },
  {
    name: 'popup',
    does: 'Opens the extension over this payment.',
    run: async tour => {
      const popup = await openPopup(tour, 'Copy');
      return { said: await shownOn(popup), picture: popup };
    },
  },
  {
    name: 'number-copied',
    does: 'Presses Enter there: the Copy button has the focus. Then pastes elsewhere.',
    run: async tour => {
      const popup = await openPopup(tour, 'Copy');
      await popup.keyboard.press('Enter');
      return pasted(tour, popup);
    },
  },
  {
    name: 'enquiry-copied',
    does: 'Opens "Texts to send or to read out", presses "Copy this text". Then pastes elsewhere.',
    run: async tour => {
      const popup = await openPopup(tour, 'Copy');
      await (await control(popup, 'Texts to send')).click();
      await (await control(popup, 'Copy this text')).click();
      return pasted(tour, popup);
    },
  },
  {
    name: 'without-number',
    does: `Opens the extension over a payment that was declined with the code ${withoutReference.code}.`,
    run: async tour => {
      await openPayment(tour.lab, tour.page, withoutReference);
      const popup = await openPopup(tour, 'Copy enquiry for the issuer');
      return { said: await shownOn(popup), picture: popup };
    },
  },
  {
    name: 'popup-in-french',
    does: 'Chooses Français in the foot of the popup.',
    run: async tour => {
      await openPayment(tour.lab, tour.page);
      const popup = await openPopup(tour, 'Copy');
      await popup.select('select', 'fr');
      await control(popup, 'Copier');
      return { said: await shownOn(popup), picture: popup };
    },
  },
  {
    name: 'tooltip-in-french',
    does: 'Points at the code again.',
    run: async ({ lab, page }) => {
      await openPayment(lab, page);
      return { said: (await pointAt(lab, page, withReference.code)).text, picture: page };
    },
  },
  {
    name: 'back-to-english',
    does: 'Chooses English again.',
    run: async tour => {
      const popup = await openPopup(tour, 'Copier');
      await popup.select('select', 'en');
      await control(popup, 'Copy');
      return { said: await shownOn(popup), picture: popup };
    },
  },
  {
    name: 'wrong-bookmark',
    does: `Opens a wrong bookmark, not signed in: ${WRONG_BOOKMARK}`,
    run: async ({ lab, page }) => {
      await openWrongBookmark(lab, page);
      const card = await until('the card on the sign-in page', () => lab.overlay(page));
      return { said: card.text, picture: page };
    },
  },
  {
    name: 'mend',
    does: 'Presses "Mend the bookmark…" on the card.',
    run: async ({ lab, page }) => {
      const { box } = await until('the button of the card', () => lab.overlay(page, '.actions button'));
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      const mend = await lab.openedPage('src/mend/index.html');
      await control(mend, 'Find the bookmark');
      return { said: await shownOn(mend), picture: mend };
    },
  },
];

/** Opens the popup and waits until it is complete: the button with these words is there, and the codes are explained. */
async function openPopup({ lab, page }: Tour, button: string): Promise<Page> {
  const popup = await lab.popup(page);
  await control(popup, button);
  await popup.waitForFunction(() => document.querySelector('.verdict:not(.waiting)') !== null);
  return popup;
}

/** What a page of the extension shows, without the empty lines between its parts. */
async function shownOn(page: Page): Promise<string> {
  return (await textOf(page)).replaceAll(/\n{2,}/g, '\n');
}

/** What a person reads who has copied, and then gets by pasting elsewhere, which closes the popup. */
async function pasted({ lab, page }: Tour, popup: Page): Promise<{ said: string; picture: Page }> {
  const line = await until('a word on the copying', async () => (await said(popup)).at(0));
  return { said: `${line}\n\nPasted:\n${await readClipboard(lab)}`, picture: page };
}
