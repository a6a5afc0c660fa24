import { useState } from 'preact/hooks';
import { verdictOnText } from '../../../src/i18n/address-verdict.ts';
import { findCodes } from '../../../src/i18n/code-finding.ts';
import { type Language, wordsIn } from '../../../src/i18n/language.ts';
import { App } from '../../../src/popup/app.tsx';
import { codesToExplain, type PopupState } from '../../../src/popup/state.ts';
import { refundOf } from './refunds.ts';
import { ownTemplates, textOf } from './samples.ts';

/** The popup in one state, with a clipboard that answers as it is told to. */
export function Popup(props: {
  state: PopupState;
  language: Language;
  canCopy: boolean;
  withoutTexts?: boolean;
  isRefused?: boolean;
  isOnce?: boolean;
  refund?: string;
}) {
  const { state, canCopy, withoutTexts = false, isRefused = false, isOnce = false, refund } = props;
  const [language, setLanguage] = useState(props.language);
  const refunds = refund === undefined ? [] : [refundOf(refund, language)];
  const texts = withoutTexts ? [] : codesToExplain(state).map(({ family, code }) => textOf(family, code, language));
  return (
    <div class="companion frame">
      <App
        state={state}
        texts={texts}
        templates={ownTemplates(language)}
        refunds={refunds}
        language={language}
        words={wordsIn(language)}
        choice={language}
        isRefused={isRefused}
        isOnce={isOnce}
        copy={(text, html) => {
          document.body.dataset['copied'] = text;
          document.body.dataset['rich'] = html ?? '';
          return Promise.resolve(canCopy);
        }}
        judge={async text => verdictOnText(text, language)}
        onAddress={() => {}}
        find={async (query, most) => findCodes(query, most, language)}
        onAllCodes={() => {}}
        onOptions={() => {}}
        onChoice={choice => setLanguage(choice === 'auto' ? 'en' : choice)}
        onAllow={() => {}}
        onReload={() => {}}
        onOpen={() => {}}
        onMend={() => {}}
        onCheckBookmarks={() => {}}
      />
    </div>
  );
}
