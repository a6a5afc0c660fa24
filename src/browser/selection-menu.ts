import { hosts } from './access.ts';
import { browser } from './browser.ts';

/** Text that somebody asked about, and where it is selected. */
export type Selected = {
  readonly text: string;
  readonly tabId: number | undefined;
  readonly frameId: number;
  readonly url: string;
};

const id = 'what-does-this-mean';

/**
 * Where people work in a Business Center. A menu can be kept to addresses but not away from some, so these are named: on
 * the pages of the same hosts where customers pay it is never there.
 */
const paths = ['/ebc2/app/*', '/ebc2/tss/*', '/ebc2/search/*', '/ebc/*', '/ebctest/*'];

let last: Promise<unknown> = Promise.resolve();

/** Puts our one item into the menu of selected text on Business Center pages, with this title, in place of the one before. */
export function putSelectionMenu(title: string): Promise<unknown> {
  // One after the other: two at a time would put it there twice, which the browser refuses.
  last = last.then(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id, title, contexts: ['selection'], documentUrlPatterns: patterns() });
  });
  return last;
}

/** Calls the listener when somebody chooses it. Call it while the background starts. */
export function onSelectionMenu(listener: (selected: Selected) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== id) return;
    const { selectionText = '', frameId = 0, frameUrl, pageUrl } = info;
    listener({ text: selectionText, tabId: tab?.id, frameId, url: frameUrl ?? pageUrl ?? '' });
  });
}

function patterns(): string[] {
  return hosts().origins.flatMap(origin => paths.map(path => origin.replace(/\/\*$/, path)));
}
