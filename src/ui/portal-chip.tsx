import { Icon } from './icon.tsx';

/** A portal in words. */
export type PortalView = {
  readonly name: string;
  readonly more: readonly string[];
  readonly environment: 'production' | 'test';
  readonly word: string;
};

/** Whether money is real: a word, a sign and an outline of its own for each, so that no colour is needed to tell. */
export function PortalChip({ portal: { environment, word } }: { readonly portal: PortalView }) {
  const tone = environment === 'test' ? 'warning' : 'neutral';
  return (
    <span class={`chip portal-chip is-${environment} tone-${tone}`}>
      <Icon name={environment} />
      <span>{word}</span>
    </span>
  );
}
