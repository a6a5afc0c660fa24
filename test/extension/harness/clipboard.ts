import type { Lab } from './lab.ts';

/**
 * What a person who pastes would get: opens `address`, presses the paste keys in a text box there and reads it.
 * The new tab takes the focus, so an open popup closes.
 */
export async function readClipboard(lab: Lab, address = 'https://example.shop/'): Promise<string> {
  const page = await lab.newPage(address);
  try {
    await page.evaluate(() => {
      const box = document.createElement('textarea');
      box.id = 'paste-here';
      document.body.replaceChildren(box);
    });
    await page.focus('#paste-here');
    const command = process.platform === 'darwin' ? 'Meta' : 'Control';
    await page.keyboard.down(command);
    // On macOS Chromium's synthetic keys edit nothing by themselves: the command has to be named.
    await page.keyboard.press('v', process.platform === 'darwin' ? { commands: ['Paste'] } : {});
    await page.keyboard.up(command);
    return await page.$eval('#paste-here', box => (box instanceof HTMLTextAreaElement ? box.value : ''));
  } finally {
    await page.close();
  }
}
