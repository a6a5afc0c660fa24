import type { Tone } from '../domain/explanations.ts';
import { Icon } from './icon.tsx';

export type SayingCardProps = {
  readonly language: string;
  readonly close: string;
  readonly notice: {
    readonly tone: Tone;
    readonly title: string;
    readonly number?: string | undefined;
    readonly text: string;
    readonly button?: { readonly label: string } | undefined;
  };
  /** What a screen reader says once. */
  readonly spoken: string;
  readonly onClick: (() => void) | undefined;
  readonly onClose: () => void;
};

/** A short message over the page: what was copied, or why not, with one step at most. */
export function SayingCard({ language, close, notice, spoken, onClick, onClose }: SayingCardProps) {
  const { tone, title, number, text, button } = notice;
  return (
    <section class={`saying tone-${tone}`} lang={language} tabindex={-1}>
      <p class="spoken" role="status">
        {spoken}
      </p>
      <Icon name={tone} />
      <h2>{title}</h2>
      <div>
        {number && <p class="code">{number}</p>}
        <p class="quiet">{text}</p>
        {button && (
          <button type="button" class="button" onClick={onClick}>
            {button.label}
          </button>
        )}
      </div>
      <button type="button" class="icon-button" aria-label={close} title={close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </section>
  );
}
