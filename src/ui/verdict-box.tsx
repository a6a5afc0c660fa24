import type { CodeText } from '../i18n/code-text.ts';
import { CodeName } from './code-card.tsx';
import { Icon } from './icon.tsx';

/** What became of a payment, by the code that decides it, and what to do now. Keeps its place while there is no text yet. */
export function VerdictBox({ text }: { readonly text: CodeText | undefined }) {
  if (!text) return <div class="verdict waiting" />;
  const [outcome, retry] = text.verdicts;
  const tone = outcome?.tone ?? 'neutral';
  // The first row of every code is what to do now.
  const next = text.rows[0]?.text;
  return (
    <section class={`verdict tone-${tone}`}>
      <div class="verdict-what">
        <Icon name={tone} />
        <div>
          <h2>
            {outcome && <span class="verdict-word">{outcome.text}</span>}
            <CodeName text={text} />
          </h2>
          <p>{text.meaning}</p>
        </div>
      </div>
      {next && (
        <div class="verdict-next">
          <Icon name="next-step" />
          <div>
            {retry && <h3>{retry.text}</h3>}
            <p>{next}</p>
          </div>
        </div>
      )}
    </section>
  );
}
