import { useEffect, useRef } from 'preact/hooks';
import type { CodeText } from '../i18n/code-text.ts';
import { CodeName } from './code-card.tsx';
import { Icon } from './icon.tsx';

export type FoundListProps = {
  /** Names the list for the box that it belongs to; option `n` is `<id>-<n>`. */
  readonly id: string;
  readonly label: string;
  readonly texts: readonly CodeText[];
  /** The place of the active one. */
  readonly at: number;
  readonly onChoose: (at: number) => void;
};

/** What a box to look codes up can choose from. The box keeps the focus and its keys move what is active. */
export function FoundList({ id, label, texts, at, onChoose }: FoundListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at]);
  return (
    <div ref={list} id={id} class="code-list found-list" role="listbox" aria-label={label}>
      {texts.map((text, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box, as in every combobox.
        // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus and names the active one.
        <div
          key={`${text.ref.family} ${text.ref.code}`}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          class={`code-row code-row-head tone-${text.verdicts[0]?.tone ?? 'neutral'}`}
          onClick={() => onChoose(index)}
        >
          <Icon name={text.verdicts[0]?.tone ?? 'neutral'} />
          <span class="code-row-name">
            <CodeName text={text} />
            <span class="code-row-more">{text.family}</span>
          </span>
        </div>
      ))}
    </div>
  );
}
