import { useRef } from 'preact/hooks';
import { AddressCard, type AddressCardView } from '../ui/address-card.tsx';
import { useFirstFocus } from '../ui/first-focus.ts';

export type WrongAddressProps = {
  readonly card: AddressCardView;
  /** Opens the right address in a tab. */
  readonly onGo: () => void;
  readonly onMend: () => void;
};

/** The card for a sign-in page at a wrong address, in the popup: here its link has the focus and opens a tab. */
export function WrongAddress({ card, onGo, onMend }: WrongAddressProps) {
  const ref = useRef<HTMLAnchorElement>(null);
  useFirstFocus(ref, true);
  const onClick = (event: MouseEvent) => {
    // A click for a window or a tab of one's own is the browser's; any other would leave the popup open in Firefox.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onGo();
  };
  return <AddressCard {...card} onMend={onMend} link={{ ref, onClick }} />;
}
