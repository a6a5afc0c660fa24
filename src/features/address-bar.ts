import { isPlainAddressBar, listenToAddressBar } from '../browser/omnibox.ts';
import { readLanguage } from '../browser/settings.ts';
import { codesPage } from '../browser/tabs.ts';
import { maskCardNumbers } from '../domain/card-guard.ts';
import { hashOf, pathOf } from '../domain/code-link.ts';
import { findCodes, linkFor } from '../i18n/code-finding.ts';
import { wordsIn } from '../i18n/language.ts';
import { sentenceFor, suggestionOf } from '../i18n/suggestion.ts';

/** As many as Chrome shows. */
const most = 6;

/** Codes in the browser's address bar, behind our keyword: Enter opens our page of all codes at what was meant. */
export function inAddressBar(): void {
  const style = isPlainAddressBar() ? 'plain' : 'marked-up';
  listenToAddressBar(
    async () => sentenceFor(wordsIn(await readLanguage()).find.suggest, style),
    async text => {
      const language = await readLanguage();
      const { find } = wordsIn(language);
      const lines = findCodes(text, most, language).map(finding => suggestionOf(finding, style));
      if (style === 'plain') return { first: undefined, others: lines };
      // Enter opens one code where only one can be meant.
      const link = linkFor(text);
      const meant = lines.find(({ content }) => link.kind === 'code' && content === pathOf(link.ref));
      const typed = text.trim();
      const sentence = sentenceFor(typed ? find.search(typed) : find.suggest, style);
      return { first: meant?.description ?? sentence, others: lines.filter(line => line !== meant) };
    },
    async text => codesPage(hashOf(linkFor(maskCardNumbers(text)))),
  );
}
