import type { Frame, Page } from 'puppeteer-core';
import { until } from '../harness/until.ts';

/** A box in the viewport of the whole page. */
export type Box = { x: number; y: number; width: number; height: number };
export type Point = { x: number; y: number };

/** Waits for the nth place (counted from 0) at which exactly this text stands in the page, its open shadow roots and frames. */
export function placeOf(page: Page, text: string, nth = 0): Promise<Box> {
  return until(`"${text}" on the page`, async () => {
    let before = 0;
    for (const frame of page.frames()) {
      const boxes = await boxesIn(frame, text);
      const found = boxes[nth - before];
      if (found) return found;
      before += boxes.length;
    }
    return undefined;
  });
}

export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** The element that has the focus, as the page sees it. */
export function focusIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    return element ? `${element.tagName}#${element.id}` : '';
  });
}

/** The colour that a person sees at a point, whatever lies there: from a picture of the page. */
export async function colourAt(page: Page, { x, y }: Point): Promise<string> {
  const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
  const png = await page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
  return page.evaluate(async base64 => {
    const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    canvas?.drawImage(picture, 0, 0);
    const [red, green, blue] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
    return `rgb(${red}, ${green}, ${blue})`;
  }, png);
}

async function boxesIn(frame: Frame, text: string): Promise<Box[]> {
  const boxes = await frame.evaluate(textBoxes, text);
  const parent = frame.parentFrame();
  const element = await frame.frameElement();
  if (!parent || !element) return boxes;
  const at = await element.evaluate(node => {
    const { left, top } = node.getBoundingClientRect();
    return { x: left + node.clientLeft, y: top + node.clientTop };
  });
  return boxes.map(box => ({ ...box, x: box.x + at.x, y: box.y + at.y }));
}

/** Runs in the page. */
function textBoxes(wanted: string): Box[] {
  const boxes: Box[] = [];
  const search = (root: Node) => {
    for (const node of root.childNodes) {
      if (node instanceof Text && node.data.trim() === wanted) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const { x, y, width, height } = range.getBoundingClientRect();
        if (width > 0) boxes.push({ x, y, width, height });
      }
      if (node instanceof Element && node.shadowRoot) search(node.shadowRoot);
      search(node);
    }
  };
  search(document.body);
  return boxes;
}
