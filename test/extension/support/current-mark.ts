import type { Page } from 'puppeteer-core';

/** The mark on the code that was stepped to: its text and where it is painted; undefined where there is none. */
export async function currentMark(page: Page): Promise<{ text: string; top: number; bottom: number } | undefined> {
  const mark = await page.evaluate(() => {
    const [piece] = CSS.highlights.get('companion-current') ?? [];
    if (!piece) return null;
    const range = document.createRange();
    range.setStart(piece.startContainer, piece.startOffset);
    range.setEnd(piece.endContainer, piece.endOffset);
    const { top, bottom } = range.getBoundingClientRect();
    return { text: range.toString(), top, bottom };
  });
  return mark ?? undefined;
}
