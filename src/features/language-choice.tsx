import type { Words } from '../i18n/en.ts';
import { type Language, languageNames, languages } from '../i18n/language.ts';
import { Icon } from '../ui/icon.tsx';

/** The language that a person wants, or that of the browser. */
export type LanguageChoice = Language | 'auto';

/** The list of languages to choose from, each under its own name. */
export function LanguageSelect(props: {
  /** What the list is called, for screen readers. */
  readonly label: string;
  readonly look: 'plain' | 'boxed';
  readonly choice: LanguageChoice;
  readonly words: Words;
  readonly onChoice: (choice: LanguageChoice) => void;
}) {
  const { label, look, choice, words, onChoice } = props;
  return (
    <label class={look === 'boxed' ? 'choice boxed' : 'choice'}>
      <span class="spoken">{label}</span>
      <select value={choice} onChange={event => onChoice(choiceOf(event.currentTarget.value))}>
        <option value="auto">{words.popup.languageAuto}</option>
        {languages.map(language => (
          <option key={language} value={language} lang={language}>
            {languageNames[language]}
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </label>
  );
}

function choiceOf(value: string): LanguageChoice {
  return languages.find(language => language === value) ?? 'auto';
}
