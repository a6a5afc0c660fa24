import type { AddressDifference as Difference } from '../domain/address-difference.ts';
import { Icon } from './icon.tsx';

/** Two addresses and their labels. */
export type AddressDifferenceProps = {
  readonly difference: Difference;
  readonly labels: { readonly yours: string; readonly right: string };
};

/** The address as it is and as it should be, one above the other, with what differs marked. */
export function AddressDifference({ difference, labels }: AddressDifferenceProps) {
  const line = (tone: 'bad' | 'good', label: string, side: 'wrong' | 'right') => (
    <div class={`tone-${tone}`}>
      <dt>
        <Icon name={tone} />
        {label}
      </dt>
      <dd>
        {difference.map(step => (step.wrong === step.right ? step.wrong : step[side] && <mark>{step[side]}</mark>))}
      </dd>
    </div>
  );
  return (
    <dl class="addresses">
      {line('bad', labels.yours, 'wrong')}
      {line('good', labels.right, 'right')}
    </dl>
  );
}
