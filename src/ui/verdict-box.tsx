import type { ComponentChildren } from 'preact';
import type { Tone } from '../domain/explanations.ts';
import { Icon } from './icon.tsx';

/** What became of a payment and what to do now, as text ready to be shown. */
export type VerdictBoxProps = {
  readonly tone: Tone;
  /** The outcome in one or two words, and what it is called. */
  readonly word?: string | undefined;
  readonly name: ComponentChildren;
  readonly meaning: string;
  /** Whether to send it again, where that is to be said. */
  readonly retry?: string | undefined;
  readonly next?: string | undefined;
};

/** A verdict, large. */
export function VerdictBox({ tone, word, name, meaning, retry, next }: VerdictBoxProps) {
  return (
    <section class={`verdict tone-${tone}`}>
      <div class="verdict-what">
        <Icon name={tone} />
        <div>
          <h2>
            {word && <span class="verdict-word">{word}</span>}
            {name}
          </h2>
          <p>{meaning}</p>
        </div>
      </div>
      {next && (
        <div class="verdict-next">
          <Icon name="next-step" />
          <div>
            {retry && <h3>{retry}</h3>}
            <p>{next}</p>
          </div>
        </div>
      )}
    </section>
  );
}
