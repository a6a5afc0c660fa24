import { readClipboard, readRichClipboard } from '../harness/clipboard.ts';
import type { Desk } from './desk.ts';

/** What a person who pastes elsewhere gets; closes the popup, as going elsewhere does. */
export async function paste(desk: Desk): Promise<string> {
  const text = await readClipboard(desk.lab);
  await desk.page.bringToFront();
  return text;
}

/** The rows of the table that a person gets who pastes into an editor of rich text; closes the popup. */
export async function pasteRich(desk: Desk): Promise<string> {
  const rows = await readRichClipboard(desk.lab);
  await desk.page.bringToFront();
  return rows;
}

/** Copies a text elsewhere, so that what is pasted later is known to come from the extension. */
export async function copyElsewhere(desk: Desk, text: string): Promise<void> {
  const page = await desk.lab.newPage('https://example.shop/');
  try {
    await page.evaluate(value => {
      const box = document.createElement('textarea');
      box.value = value;
      document.body.replaceChildren(box);
      box.select();
      document.execCommand('copy');
    }, text);
  } finally {
    await page.close();
    await desk.page.bringToFront();
  }
}
