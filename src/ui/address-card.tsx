import type { Ref } from 'preact';
import type { AddressDifference as Difference } from '../domain/address-difference.ts';
import { AddressDifference } from './address-difference.tsx';
import { Icon } from './icon.tsx';

/** What the card on a sign-in page says, ready in the person's language. */
export type AddressCardView = {
  readonly language: string;
  readonly wrong: string;
  readonly right: string;
  readonly difference: Difference;
  readonly faults: readonly string[];
  readonly title: string;
  readonly why: string;
  readonly labels: {
    readonly yours: string;
    readonly right: string;
    readonly go: string;
    readonly mend: string;
    readonly close: string;
  };
};

export type AddressCardProps = AddressCardView & {
  readonly onMend: () => void;
  /** Left out where the card is not one that can be closed: in the popup. */
  readonly onClose?: () => void;
  /** What the popup wants of the link to the right address besides where it leads. */
  readonly link?: { readonly ref: Ref<HTMLAnchorElement>; readonly onClick: (event: MouseEvent) => void };
};

/** The card for a sign-in page whose address is not the right one. It never moves anybody: going there is a plain link. */
export function AddressCard(props: AddressCardProps) {
  const { language, title, why, faults, labels, onMend, onClose, link, right, difference } = props;
  return (
    <section class="address-card" lang={language} aria-label={title}>
      <div class="address-card-head tone-warning">
        <Icon name="warning" />
        <h2>{title}</h2>
        {onClose && (
          <button type="button" class="icon-button" aria-label={labels.close} title={labels.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        )}
      </div>
      <div class="address-card-body">
        <ul class="faults">
          {faults.map(fault => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
        <AddressDifference difference={difference} labels={labels} />
        <p class="quiet">{why}</p>
        <div class="actions">
          <a class="button main" href={right} {...link}>
            {labels.go}
          </a>
          <button type="button" class="button" onClick={onMend}>
            {labels.mend}
          </button>
        </div>
      </div>
    </section>
  );
}
