import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type Polyfill from 'webextension-polyfill';
import type { Overlay } from '../harness/lab.ts';
import { until } from '../harness/until.ts';
import type { Desk } from '../popup/desk.ts';
import { markTexts } from '../reading/marks-on-page.ts';
import { middleOf, type Point, placeOf } from './places.ts';

declare const browser: Polyfill.Browser;

/** What a person does on a page that explains codes, and what the extension shows there. */
export type Person = {
  readonly page: Page;
  /** Puts the pointer in the middle of a text, the nth one of its kind; gives where that is. */
  readonly pointAt: (text: string, nth?: number) => Promise<Point>;
  /** Puts the pointer where nothing is explained, and waits until nothing is. */
  readonly pointAway: () => Promise<void>;
  /** Steps to the next or previous code, as the keyboard command does. */
  readonly step: (by: 1 | -1) => Promise<void>;
  /** Waits until something of ours with these words is shown. */
  readonly sees: (words: string) => Promise<Overlay>;
  readonly seesNothing: () => Promise<void>;
  /**
   * Waits until whatever the extension has begun by now is done: it sets two timers after one another at most, and these
   * two, which are set later in the same page, run longer.
   */
  readonly rests: () => Promise<void>;
  /** Waits until exactly these codes are marked, in the order of reading. */
  readonly seesMarks: (codes: readonly string[]) => Promise<void>;
};

/** The person at a desk. */
export function personAt({ lab, page }: Pick<Desk, 'lab' | 'page'>): Person {
  const seesNothing = async () => {
    await until('the end of what we show', async () => ((await lab.overlay(page)) === undefined ? true : undefined));
  };
  return {
    page,
    pointAt: async (text, nth) => {
      const point = middleOf(await placeOf(page, text, nth));
      await page.mouse.move(point.x, point.y);
      return point;
    },
    pointAway: async () => {
      await page.mouse.move(2, 2);
      await seesNothing();
    },
    step: by => lab.background(askToStep, page.url(), by),
    sees: async words => {
      let last: Overlay | undefined;
      const found = until(`"${words}" in what we show`, async () => {
        last = await lab.overlay(page);
        return last?.text.includes(words) ? last : undefined;
      });
      return found.catch(error => {
        expect(last?.text ?? '').toContain(words);
        throw error;
      });
    },
    seesNothing,
    rests: () =>
      page.evaluate(
        () =>
          new Promise<void>(resolve => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve, 140), 260))),
      ),
    seesMarks: async codes => {
      let last: string[] = [];
      const found = until('the marks', async () => {
        last = await markTexts(page);
        return String(last) === String(codes) || undefined;
      });
      await found.catch(() => expect(last).toEqual(codes));
    },
  };
}

/** Runs in the background: what the keyboard command does there. */
async function askToStep(url: string, by: 1 | -1): Promise<void> {
  const tabs = await browser.tabs.query({});
  const id = tabs.find(tab => tab.url === url)?.id;
  if (id === undefined) throw new Error(`No tab is at ${url}`);
  await browser.tabs.sendMessage(id, { call: 'stepCode', args: { by } }, { frameId: 0 });
}
