import type { Page } from 'puppeteer-core';
import { focusOf } from './reading.ts';

/** Every stop of the Tab key from the one that has the focus now, until it comes round to it or leaves the popup. */
export async function stops(popup: Page): Promise<string[]> {
  const first = await focusOf(popup);
  const found = [first];
  for (let key = 0; key < 30; key++) {
    await popup.keyboard.press('Tab');
    const next = await focusOf(popup);
    if (next === first) return found;
    // Between the last and the first the browser may rest on the page itself.
    if (next !== '') found.push(next);
  }
  throw new Error(`No way round: ${found.join(', ')}`);
}

/** Presses Shift+Tab. */
export async function backwards(popup: Page): Promise<void> {
  await popup.keyboard.down('Shift');
  await popup.keyboard.press('Tab');
  await popup.keyboard.up('Shift');
}

/** What is wrong with how the focus shows: out of sight, cut off at an edge, or without a ring. */
export function focusProblem(): string | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return 'no ring';
  const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  const box = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  if (box.left - ring < 0 || box.right + ring > clientWidth) return 'ring cut off at a side';
  if (document.documentElement.scrollWidth > clientWidth) return 'wider than the popup';
  // Firefox does not scroll to what it sees a line of.
  if (Math.min(box.bottom, clientHeight) - Math.max(box.top, 0) < 16) return 'out of sight';
  return undefined;
}
