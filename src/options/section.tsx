import type { ComponentChildren } from 'preact';
import type { Words } from '../i18n/en.ts';
import type { OptionsWords } from '../i18n/options.ts';

/** What every section is given. */
export type SectionProps = {
  readonly words: Words;
  /** The sentences of this page alone. */
  readonly own: OptionsWords;
};

/** One subject of the options: its name, what it is for, what can be chosen. */
export function Section(props: { id: string; title: string; what: string; children: ComponentChildren }) {
  const { id, title, what, children } = props;
  return (
    <section class="options-section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        <p class="quiet">{what}</p>
      </header>
      <div class="options-body">{children}</div>
    </section>
  );
}
