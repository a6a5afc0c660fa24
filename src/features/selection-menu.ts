import { onArrival } from '../browser/life.ts';
import { askPage } from '../browser/messages.ts';
import { onSelectionMenu, putSelectionMenu, type Selected } from '../browser/selection-menu.ts';
import { readLanguage } from '../browser/settings.ts';
import { onSettingsChange } from '../browser/settings-changes.ts';
import { codesPage, openTab } from '../browser/tabs.ts';
import { maskCardNumbers } from '../domain/card-guard.ts';
import { hashOf } from '../domain/code-link.ts';
import { pageAt } from '../domain/pages.ts';
import { findCodes, linkForSelection } from '../i18n/code-finding.ts';
import { wordsIn } from '../i18n/language.ts';
import { selectionText } from '../i18n/selection-text.ts';

/** More than a code and its text: of a longer selection the beginning is looked up. */
const longest = 200;

/**
 * "What does this mean?" in the menu of selected text. The answer stands beside the selection; where the page cannot show
 * it (opened before us, or the text stands in an input), our page of all codes opens with it.
 *
 * @param sheet the style sheet for what we show on pages
 */
export function inSelectionMenu(sheet: string): void {
  const renew = async () => void putSelectionMenu(wordsIn(await readLanguage()).find.menu);
  onArrival(renew);
  onSettingsChange(renew);
  onSelectionMenu(selected => void answer(selected, sheet));
}

async function answer({ text, tabId, frameId, url }: Selected, sheet: string): Promise<void> {
  const address = URL.parse(url);
  if (address && pageAt(address).kind === 'payer') return;
  // It is said again: a card number never is.
  const query = maskCardNumbers(text).slice(0, longest);
  const language = await readLanguage();
  const said = selectionText(query, findCodes(query, 12, language), wordsIn(language));
  const reply =
    tabId === undefined ? undefined : await askPage(tabId, 'explainSelection', { text: said, sheet }, frameId);
  if (reply?.ok && reply.value.shown) return;
  await openTab(codesPage(hashOf(linkForSelection(query))));
}
