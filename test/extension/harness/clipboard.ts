import type { Lab } from './lab.ts';

/**
 * What a person who pastes would get: opens `address`, presses the paste keys in a text box there and reads it.
 * The new tab takes the focus, so an open popup closes.
 */
export function readClipboard(lab: Lab, address = 'https://example.shop/'): Promise<string> {
  return pasteInto(lab, address, '<textarea id="paste-here"></textarea>');
}

/** The same in an editor of rich text: the rows of the tables that arrive there, a tab between the cells of each. */
export function readRichClipboard(lab: Lab): Promise<string> {
  return pasteInto(lab, 'https://example.shop/', '<div id="paste-here" contenteditable></div>');
}

async function pasteInto(lab: Lab, address: string, box: string): Promise<string> {
  const page = await lab.newPage(address);
  try {
    await page.evaluate(html => document.body.setHTMLUnsafe(html), box);
    await page.focus('#paste-here');
    const command = process.platform === 'darwin' ? 'Meta' : 'Control';
    await page.keyboard.down(command);
    // On macOS Chromium's synthetic keys edit nothing by themselves: the command has to be named.
    await page.keyboard.press('v', process.platform === 'darwin' ? { commands: ['Paste'] } : {});
    await page.keyboard.up(command);
    return await page.$eval('#paste-here', pasted =>
      pasted instanceof HTMLTextAreaElement
        ? pasted.value
        : [...pasted.querySelectorAll('tr')]
            .map(row => [...row.children].map(cell => cell.textContent).join('\t'))
            .join('\n'),
    );
  } finally {
    await page.close();
  }
}
