import { isPlainAddressBar, listenToAddressBar } from '../browser/omnibox.ts';
import { readLanguage } from '../browser/settings.ts';
import { codesPage } from '../browser/tabs.ts';
import { maskCardNumbers } from '../domain/card-guard.ts';
import { hashOf } from '../domain/code-link.ts';
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
      const findings = findCodes(text, most, language);
      const lines = findings.map(finding => suggestionOf(finding, style));
      // Enter opens one code where only one can be meant.
      const link = linkFor(text);
      const meant =
        link.kind === 'code' ? lines.findIndex(({ content }) => content === `${link.ref.family}/${link.ref.code}`) : -1;
      const first =
        lines[meant]?.description ?? sentenceFor(text.trim() ? find.search(text.trim()) : find.suggest, style);
      return { first, others: lines.filter((_, at) => at !== meant) };
    },
    async text => codesPage(hashOf(linkFor(maskCardNumbers(text)))),
  );
}
