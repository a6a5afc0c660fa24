import type { AddressDifference as Difference } from '../domain/address.ts';
import { Icon } from './icon.tsx';

/** Two addresses and their labels. */
export type AddressDifferenceProps = {
  readonly difference: Difference;
  readonly labels: { readonly yours: string; readonly right: string };
};

/** The address as it is and as it should be, one above the other, with what differs marked. */
export function AddressDifference({ difference, labels }: AddressDifferenceProps) {
  const { start, wrong, right, end } = difference;
  return (
    <dl class="addresses">
      <Address tone="bad" label={labels.yours} start={start} differs={wrong} end={end} />
      <Address tone="good" label={labels.right} start={start} differs={right} end={end} />
    </dl>
  );
}

function Address(props: { tone: 'bad' | 'good'; label: string; start: string; differs: string; end: string }) {
  const { tone, label, start, differs, end } = props;
  return (
    <div class={`tone-${tone}`}>
      <dt>
        <Icon name={tone} />
        {label}
      </dt>
      <dd>
        {start}
        {differs && <mark>{differs}</mark>}
        {end}
      </dd>
    </div>
  );
}
