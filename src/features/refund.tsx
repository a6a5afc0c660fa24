import type { RefundText } from '../i18n/refund.ts';
import { Icon } from '../ui/icon.tsx';
import { RefundCard } from '../ui/refund-card.tsx';

/** The refund of a payment in the popup, with who says what about how long it is possible. */
export function Card({ text }: { readonly text: RefundText }) {
  const { sources } = text;
  return (
    <RefundCard text={text}>
      {sources.rows.length > 0 && (
        <details>
          <summary class="quiet">
            <Icon name="chevron" />
            {sources.label}
          </summary>
          <div class="sources">
            <p>{sources.intro}</p>
            <dl>
              {sources.rows.map(({ label, text: said }) => (
                <div key={`${label} ${said}`}>
                  <dt>{label}</dt>
                  <dd>{said}</dd>
                </div>
              ))}
            </dl>
            <p class="quiet">{sources.note}</p>
          </div>
        </details>
      )}
    </RefundCard>
  );
}
