import type { Suggestion } from '../i18n/suggestion.ts';
import { browser } from './browser.ts';
import { openTab } from './tabs.ts';

/**
 * What the address bar shows for some text: its first line, which Enter takes, and the others. Firefox shows the first
 * line as it was said for the text before, so there it stays what it was at the start.
 */
export type AddressBarAnswer = { readonly first: string | undefined; readonly others: readonly Suggestion[] };

/** True where suggestions are plain text: Firefox shows markup as it stands. */
export function isPlainAddressBar(): boolean {
  return browser.runtime.getURL('').startsWith('moz-');
}

/**
 * Listens to the address bar behind our keyword. Call it while the background starts.
 *
 * @param start what it says before anything is typed
 * @param suggest what it says of a text
 * @param enter the address to open for a text that was entered, or for the content of a suggestion
 */
export function listenToAddressBar(
  start: () => Promise<string>,
  suggest: (text: string) => Promise<AddressBarAnswer>,
  enter: (text: string) => Promise<string>,
): void {
  const { omnibox } = browser;
  omnibox.onInputStarted.addListener(async () => omnibox.setDefaultSuggestion({ description: await start() }));
  omnibox.onInputChanged.addListener(async (text, show) => {
    const { first, others } = await suggest(text);
    if (first !== undefined) omnibox.setDefaultSuggestion({ description: first });
    show([...others]);
  });
  omnibox.onInputEntered.addListener(async (text, disposition) => {
    const url = await enter(text);
    if (disposition === 'currentTab') await browser.tabs.update({ url });
    else await openTab(url, disposition === 'newForegroundTab');
  });
}
