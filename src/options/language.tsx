import { useState } from 'preact/hooks';
import { type Language, languageNames, languages } from '../i18n/language.ts';
import { CopyStatus } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Section, type SectionProps } from './section.tsx';

type Choice = Language | 'auto';

/** The language, the same setting as in the popup. `onChoice` tells whether it was saved. */
export function LanguageSection(
  props: SectionProps & { readonly choice: Choice; readonly onChoice: (choice: Choice) => Promise<boolean> },
) {
  const { words, own, choice, onChoice } = props;
  const [saved, setSaved] = useState<boolean>();
  const choose = (value: string) => onChoice(languages.find(language => language === value) ?? 'auto').then(setSaved);
  return (
    <Section id="language" title={own.language} what={own.languageWhat}>
      <label class="choice boxed">
        <span class="spoken">{own.language}</span>
        <select value={choice} onChange={event => void choose(event.currentTarget.value)}>
          <option value="auto">{words.popup.languageAuto}</option>
          {languages.map(language => (
            <option key={language} value={language} lang={language}>
              {languageNames[language]}
            </option>
          ))}
        </select>
        <Icon name="chevron" />
      </label>
      <CopyStatus outcome={saved === undefined ? undefined : { done: saved, text: saved ? own.saved : own.notSaved }} />
    </Section>
  );
}
