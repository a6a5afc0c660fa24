import type { RefundText } from '../i18n/refund.ts';
import { Facts } from '../ui/code-card.tsx';
import { Icon } from '../ui/icon.tsx';
import { TimeLine } from '../ui/time-line.tsx';

/** The refund of a payment in the popup: how long ago, what is right now, when windows end, and who says so. */
export function Card({ text }: { readonly text: RefundText }) {
  const [verdict] = text.verdicts;
  const [head, ...sources] = text.sources;
  return (
    <div class="refund">
      <h2>
        <span class="code-card-family">{text.family}</span>
        {text.name}
      </h2>
      {text.bar && <TimeLine {...text.bar} />}
      {verdict && (
        <div class={`refund-step tone-${verdict.tone}`}>
          <Icon name={verdict.tone} />
          <div>
            <h3>{verdict.text}</h3>
            <p>{text.meaning}</p>
          </div>
        </div>
      )}
      <Facts text={text} />
      {head && (
        <details>
          <summary class="quiet">
            <Icon name="chevron" />
            {head.label}
          </summary>
          <div class="sources">
            <p>{head.text}</p>
            <dl>
              {sources.map(({ label, text: said }) => (
                <div key={`${label} ${said}`}>
                  <dt>{label}</dt>
                  <dd>{said}</dd>
                </div>
              ))}
            </dl>
          </div>
        </details>
      )}
    </div>
  );
}
