import { useState } from 'preact/hooks';
import { type LanguageChoice, LanguageSelect } from '../features/language-choice.tsx';
import { CopyStatus } from '../ui/copy-button.tsx';
import { Section, type SectionProps } from './section.tsx';

/** The language, the same setting as in the popup. `onChoice` tells whether it was saved. */
export function LanguageSection(
  props: SectionProps & {
    readonly choice: LanguageChoice;
    readonly onChoice: (choice: LanguageChoice) => Promise<boolean>;
  },
) {
  const { words, own, choice, onChoice } = props;
  const [saved, setSaved] = useState<boolean>();
  return (
    <Section id="language" title={own.language} what={own.languageWhat}>
      <LanguageSelect
        label={own.language}
        look="boxed"
        choice={choice}
        words={words}
        onChoice={chosen => void onChoice(chosen).then(setSaved)}
      />
      <CopyStatus outcome={saved === undefined ? undefined : { done: saved, text: saved ? own.saved : own.notSaved }} />
    </Section>
  );
}
