import { onCommand } from './browser/commands.ts';
import { answerCalls, askPage } from './browser/messages.ts';
import { languageOf, readLanguage, readSettings } from './browser/settings.ts';
import { openMendPage } from './browser/tabs.ts';
import { paymentsOn } from './domain/payment.ts';
import { meanings, spellings } from './domain/tables.ts';
import { inAddressBar } from './features/address-bar.ts';
import { watchBookmarks } from './features/bookmark-watch.ts';
import { copyFromPage, tableOf } from './features/copy-command.ts';
import { inSelectionMenu } from './features/selection-menu.ts';
import { inToolbar } from './features/test-badge.ts';
import { noteVisit } from './features/tray-visits.ts';
import { addressCard } from './i18n/address-card.ts';
import { verdictOnText } from './i18n/address-verdict.ts';
import { catalogueIn } from './i18n/catalogue.ts';
import { findCodes } from './i18n/code-finding.ts';
import { codeText } from './i18n/code-text.ts';
import { wordsIn } from './i18n/language.ts';
import { refundText } from './i18n/refund.ts';
import sheet from './ui/page.css?inline';

answerCalls({
  tables: async () => ({ meanings, spellings }),
  explain: async ({ refs }) => {
    const language = await readLanguage();
    const catalogue = catalogueIn(language);
    return { language, texts: refs.map(ref => codeText(catalogue(ref), wordsIn(language))), sheet };
  },
  find: async ({ query, most }) => {
    const language = await readLanguage();
    return { language, findings: findCodes(query, most, language) };
  },
  refund: async ({ fields, buttons }) => {
    const settings = await readSettings();
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const texts = paymentsOn(fields, buttons, timeZone).map(payment =>
      refundText(payment, Date.now(), settings.refundDays, timeZone, languageOf(settings)),
    );
    return { texts, sheet };
  },
  judge: async ({ text }) => ({ verdict: verdictOnText(text, await readLanguage()) }),
  addressCard: async (_, { url }) => ({ card: addressCard(url ?? '', await readLanguage()), sheet }),
  copyableTable: async ({ tabId }, { ours }) => ({ found: ours ? await tableOf(tabId) : undefined }),
  visited: async (_, caller) => {
    void noteVisit(caller);
    return {};
  },
  openMend: async (_, { url }) => {
    if (url) await openMendPage(url);
    return {};
  },
});

inAddressBar();
inSelectionMenu(sheet);
inToolbar();
watchBookmarks();

onCommand((command, tabId) => {
  if (command === 'copy-number') void copyFromPage(tabId, sheet);
  if (command === 'next-code') void askPage(tabId, 'stepCode', { by: 1 });
  if (command === 'previous-code') void askPage(tabId, 'stepCode', { by: -1 });
});
