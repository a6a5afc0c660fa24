import type { AddressDifference as Difference } from '../domain/address-difference.ts';
import type { Tone } from '../domain/explanations.ts';
import { AddressDifference } from './address-difference.tsx';
import { Icon } from './icon.tsx';
import { PortalChip, type PortalView } from './portal-chip.tsx';

/** What is said of an address, ready in the person's language. */
export type AddressVerdictView = {
  readonly language: string;
  readonly tone: Tone;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly advice?: string | undefined;
  readonly portal?: PortalView | undefined;
  readonly difference?: Difference | undefined;
  readonly links: readonly { readonly label: string; readonly address: string }[];
  readonly labels: { readonly yours: string; readonly right: string };
};

export type AddressVerdictProps = {
  readonly verdict: AddressVerdictView;
  /** Opens one of the addresses on offer in a tab. */
  readonly onOpen: (address: string) => void;
};

/** The verdict on an address: right or what is wrong, the two addresses, and where the person can go. Going is a click. */
export function AddressVerdict({ verdict, onOpen }: AddressVerdictProps) {
  const { language, tone, title, sentences, advice, portal, difference, links, labels } = verdict;
  return (
    <article class="address-verdict" lang={language}>
      <div class={`address-card-head tone-${tone}`}>
        <Icon name={tone} />
        <h2>{title}</h2>
      </div>
      <div class="address-card-body">
        {difference && sentences.length > 0 ? (
          <ul class="faults">
            {sentences.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ) : (
          sentences.map(sentence => <p key={sentence}>{sentence}</p>)
        )}
        {difference && <AddressDifference difference={difference} labels={labels} />}
        {advice && <p class="advice">{advice}</p>}
        {portal && (
          <p class="portal-line">
            <PortalChip portal={portal} />
            <span>
              {portal.name}
              <span class="quiet">{portal.more.map(part => `, ${part}`)}</span>
            </span>
          </p>
        )}
        {links.length > 0 && (
          <div class="actions">
            {links.map(({ label, address }, at) => (
              <button
                key={address}
                type="button"
                class={at === 0 ? 'button main' : 'button'}
                onClick={() => onOpen(address)}
              >
                {label}
              </button>
            ))}
          </div>
        )}
      </div>
    </article>
  );
}
