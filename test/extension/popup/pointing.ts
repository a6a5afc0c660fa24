import type { Page } from 'puppeteer-core';
import type { Lab, Overlay } from '../harness/lab.ts';
import { until } from '../harness/until.ts';

/** Moves the pointer onto the first place that shows exactly `text`, as a hand does, until the extension explains it. */
export async function pointAt(lab: Lab, page: Page, text: string): Promise<Overlay> {
  let step = 0;
  return until(`what the extension shows at ${text}`, async () => {
    const place = await page.evaluate(placeOf, text);
    if (!place) return undefined;
    step += 1;
    await page.mouse.move(place.x + (step % 3), place.y);
    return lab.overlay(page);
  });
}

/** Runs in the page: the middle of the text, which is brought into view first. */
function placeOf(text: string): { x: number; y: number } | undefined {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    if (texts.currentNode.textContent?.trim() !== text) continue;
    texts.currentNode.parentElement?.scrollIntoView({ block: 'nearest' });
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  return undefined;
}
