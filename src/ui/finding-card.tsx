import type { CodeRef } from '../domain/codes.ts';
import type { Finding } from '../i18n/code-finding.ts';
import type { Words } from '../i18n/en.ts';
import { CodeCard } from './code-card.tsx';

export type FindingCardProps = {
  readonly finding: Omit<Finding, 'by'>;
  readonly words: Words;
  readonly onTwin: (ref: CodeRef, family: string) => void;
};

/** All that is known of a code that was looked up, with a step to each of its twins. */
export function FindingCard({ finding: { text, twins, isSame }, words, onTwin }: FindingCardProps) {
  const { find } = words;
  return (
    <div class="finding">
      <CodeCard text={text} variant="tooltip" />
      {twins.length > 0 && (
        <section class="twins">
          <h3 class="quiet">{isSame ? find.twins : find.comesWith}</h3>
          <dl>
            {twins.map(({ family, codes }) => (
              <div key={family}>
                <dt>{family}</dt>
                <dd>
                  {codes.length > 1 && <span class="quiet">{find.oneOf}</span>}
                  {codes.map(twin => (
                    <button
                      key={twin.code}
                      type="button"
                      class="button compact code"
                      title={twin.name}
                      onClick={() => onTwin(twin, family)}
                    >
                      {twin.code}
                    </button>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}
