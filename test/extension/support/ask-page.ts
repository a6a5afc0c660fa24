import type Polyfill from 'webextension-polyfill';
import type { Reply } from '../../../src/browser/messages.ts';
import type { Lab } from '../harness/lab.ts';

declare const browser: Polyfill.Browser;

/** Asks the tab at an address what stands on its page, as the popup does; undefined where nobody answers. */
export async function askPage(lab: Lab, url: string): Promise<Reply<'readPage'> | undefined> {
  return (await lab.background(ask, url)) ?? undefined;
}

/** Runs in the background. An address that the extension may not see has the only tab that shows no Business Center. */
async function ask(url: string): Promise<Reply<'readPage'> | null> {
  const tabs = await browser.tabs.query({});
  const tab = tabs.find(tab => tab.url === url) ?? tabs.find(tab => tab.active && tab.url === undefined);
  if (tab?.id === undefined) throw new Error(`No tab is at ${url}`);
  try {
    return await browser.tabs.sendMessage(tab.id, { call: 'readPage', args: {} }, { frameId: 0 });
  } catch {
    return null;
  }
}
