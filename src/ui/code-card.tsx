import type { ComponentChildren } from 'preact';
import type { CodeRef } from '../domain/codes.ts';
import type { ValueText } from '../i18n/code-text.ts';
import { VerdictChips } from './verdict-chip.tsx';

type Named = ValueText & { readonly ref?: CodeRef };

/** The code as the page writes it, where it is one, with its name. */
export function CodeName({ text }: { readonly text: Named }) {
  return (
    <>
      {text.ref && <bdi class="code named">{text.ref.code}</bdi>} {text.name}
    </>
  );
}

/** What to do, who acts and the like, and more such facts. */
export function Facts({
  text,
  children,
}: {
  readonly text: Pick<ValueText, 'rows'>;
  readonly children?: ComponentChildren;
}) {
  return (
    <dl class="facts">
      {text.rows.map(row => (
        <div key={row.label} class="fact">
          <dt>{row.label}</dt>
          <dd>{row.text}</dd>
        </div>
      ))}
      {children}
    </dl>
  );
}

/**
 * All that is known of a code, or of another value. `tooltip` has its own heading and holds nothing that could be clicked,
 * because a page's dialog makes whatever we show inert. `details` is what a row shows that is open: the row itself is the
 * heading.
 */
export function CodeCard({ text, variant }: { readonly text: Named; readonly variant: 'tooltip' | 'details' }) {
  return (
    <div class="code-card">
      {variant === 'tooltip' && (
        <h2 class="code-card-title">
          <span class="code-card-family">{text.family}</span>
          <CodeName text={text} />
        </h2>
      )}
      <VerdictChips verdicts={text.verdicts} />
      <p>{text.meaning}</p>
      <Facts text={text} />
      {text.footnotes.length > 0 && (
        <div class="footnotes">
          {text.footnotes.map(note => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
    </div>
  );
}
