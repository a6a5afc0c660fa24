import { useRef } from 'preact/hooks';
import type { Tone } from '../domain/explanations.ts';
import { useFirstFocus } from './first-focus.ts';
import { Icon } from './icon.tsx';

export type NoticeProps = {
  readonly tone: Tone;
  readonly title: string;
  readonly sentence?: string | undefined;
  /** The one thing to do, where there is one; it has the focus. */
  readonly action?: { readonly label: string; readonly onClick: () => void } | undefined;
};

/** A state in which there is no transaction to show: what it is, what to do, one button. */
export function Notice({ tone, title, sentence, action }: NoticeProps) {
  const button = useRef<HTMLButtonElement>(null);
  useFirstFocus(button, action !== undefined);
  return (
    <section class={`notice tone-${tone}`}>
      <Icon name={tone === 'neutral' ? 'info' : tone} />
      <div>
        <h2>{title}</h2>
        {sentence && <p>{sentence}</p>}
        {action && (
          <button ref={button} type="button" class="button main" onClick={action.onClick}>
            {action.label}
          </button>
        )}
      </div>
    </section>
  );
}
