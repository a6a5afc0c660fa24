import type { Verdict } from '../i18n/code-text.ts';
import { Icon } from './icon.tsx';

/** One verdict: shape, word and colour. */
export function VerdictChip({ tone, text }: Verdict) {
  return (
    <span class={`chip tone-${tone}`}>
      <Icon name={tone} />
      <span>{text}</span>
    </span>
  );
}

/** The verdicts of a code side by side; nothing where there is none. */
export function VerdictChips({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  if (verdicts.length === 0) return undefined;
  return (
    <div class="chips">
      {verdicts.map(verdict => (
        <VerdictChip key={verdict.text} {...verdict} />
      ))}
    </div>
  );
}
