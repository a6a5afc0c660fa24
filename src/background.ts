import { browser } from './browser/browser.ts';
import { answerCalls, askPage } from './browser/messages.ts';
import { readLanguage } from './browser/settings.ts';
import { openMendPage } from './browser/tabs.ts';
import { inAddressBar } from './features/address-bar.ts';
import { watchBookmarks } from './features/bookmark-watch.ts';
import { inSelectionMenu } from './features/selection-menu.ts';
import { inToolbar } from './features/test-badge.ts';
import { addressCard } from './i18n/address-card.ts';
import { verdictOnText } from './i18n/address-verdict.ts';
import { catalogueIn } from './i18n/catalogue.ts';
import { findCodes } from './i18n/code-finding.ts';
import { codeText } from './i18n/code-text.ts';
import { wordsIn } from './i18n/language.ts';
import sheet from './ui/page.css?inline';

answerCalls({
  explain: async ({ refs }) => {
    const language = await readLanguage();
    const catalogue = catalogueIn(language);
    return { language, texts: refs.map(ref => codeText(catalogue(ref), wordsIn(language))), sheet };
  },
  find: async ({ query, most }) => {
    const language = await readLanguage();
    return { language, findings: findCodes(query, most, language) };
  },
  judge: async ({ text }) => ({ verdict: verdictOnText(text, await readLanguage()) }),
  addressCard: async (_, { url }) => ({ card: addressCard(url ?? '', await readLanguage()), sheet }),
  openMend: async (_, { url }) => {
    if (url) await openMendPage(url);
    return {};
  },
});

inAddressBar();
inSelectionMenu(sheet);
inToolbar();
watchBookmarks();

browser.commands.onCommand.addListener(async command => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  if (command === 'next-code') await askPage(tab.id, 'stepCode', { by: 1 });
  if (command === 'previous-code') await askPage(tab.id, 'stepCode', { by: -1 });
});
