import { Icon } from './icon.tsx';

/** Two addresses and their labels; `shared` is how many characters they share at the start. */
export type AddressDifferenceProps = {
  readonly wrong: string;
  readonly right: string;
  readonly shared: number;
  readonly labels: { readonly yours: string; readonly right: string };
};

/** An address can hold a session's parameters of any length; what is behind this many characters helps nobody. */
const longest = 240;

/** The address as it is and as it should be, one above the other, with what differs marked. */
export function AddressDifference({ wrong, right, shared, labels }: AddressDifferenceProps) {
  const shown = wrong.length > longest ? `${wrong.slice(0, longest)}…` : wrong;
  const end = sharedEnd(shown.slice(shared), right.slice(shared));
  return (
    <dl class="addresses">
      <Address tone="bad" label={labels.yours} address={shown} from={shared} to={shown.length - end} />
      <Address tone="good" label={labels.right} address={right} from={shared} to={right.length - end} />
    </dl>
  );
}

function Address(props: { tone: 'bad' | 'good'; label: string; address: string; from: number; to: number }) {
  const { tone, label, address, from, to } = props;
  return (
    <div class={`tone-${tone}`}>
      <dt>
        <Icon name={tone} />
        {label}
      </dt>
      <dd>
        {address.slice(0, from)}
        {to > from && <mark>{address.slice(from, to)}</mark>}
        {address.slice(to)}
      </dd>
    </div>
  );
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}
