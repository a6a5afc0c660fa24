import { useState } from 'preact/hooks';
import { verdictOnText } from '../../../src/i18n/address-verdict.ts';
import { findCodes } from '../../../src/i18n/code-finding.ts';
import { type Language, wordsIn } from '../../../src/i18n/language.ts';
import { App } from '../../../src/popup/app.tsx';
import { codesToExplain, type PopupState } from '../../../src/popup/state.ts';
import { textOf } from './samples.ts';

/** The popup in one state, with a clipboard that answers as it is told to. */
export function Popup(props: {
  state: PopupState;
  language: Language;
  canCopy: boolean;
  withoutTexts?: boolean;
  isRefused?: boolean;
  isOnce?: boolean;
}) {
  const { state, canCopy, withoutTexts = false, isRefused = false, isOnce = false } = props;
  const [language, setLanguage] = useState(props.language);
  const texts = withoutTexts ? [] : codesToExplain(state).map(({ family, code }) => textOf(family, code, language));
  return (
    <div class="companion frame">
      <App
        state={state}
        texts={texts}
        language={language}
        words={wordsIn(language)}
        choice={language}
        isRefused={isRefused}
        isOnce={isOnce}
        copy={text => {
          document.body.dataset['copied'] = text;
          return Promise.resolve(canCopy);
        }}
        judge={async text => verdictOnText(text, language)}
        onAddress={() => {}}
        find={async (query, most) => findCodes(query, most, language)}
        onAllCodes={() => {}}
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
