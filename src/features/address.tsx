import { render } from 'preact';
import { ask } from '../browser/messages.ts';
import { watchChanges } from '../page/changes.ts';
import { landmarksOn } from '../page/landmarks.ts';
import type { PageTools } from '../page/tools.ts';
import type { Visit } from '../page/visits.ts';
import { AddressCard } from '../ui/address-card.tsx';

/** Addresses whose card the person has closed in this page. */
const closed = new Set<string>();

/**
 * On a sign-in page at a wrong address, a card says what is wrong with it and offers the right one. It comes when the
 * sign-in form comes, goes when the form goes, and stays closed once it was closed. It takes no focus.
 */
export function onPage(visit: Visit, { document, overlay, retire }: PageTools): void {
  const address = visit.url.href;
  if (closed.has(address)) return;
  let asked = false;
  let open = false;

  const close = () => {
    if (open) overlay.close();
    asked = open = false;
  };
  const show = async () => {
    asked = true;
    // There is a card only where something is wrong with the address.
    const reply = await ask('addressCard', {});
    if (!reply.ok && reply.why === 'orphan') retire();
    if (reply.ok) overlay.dress(reply.value.sheet);
    const card = reply.ok ? reply.value.card : undefined;
    if (!asked || visit.signal.aborted || !card || card.wrong !== document.location.href) return;
    const onClose = () => {
      closed.add(address);
      close();
    };
    open = true;
    const box = overlay.open('corner', () => {
      open = false;
    });
    render(<AddressCard {...card} onMend={() => void ask('openMend', {})} onClose={onClose} />, box);
  };
  const look = () => {
    if (closed.has(address)) return;
    const isSignIn = landmarksOn([document]).includes('sign-in');
    if (isSignIn && !asked) void show();
    else if (!isSignIn) close();
  };

  const changes = watchChanges(document, overlay.isOurs, look, visit.signal);
  changes.watch([document]);
  visit.signal.addEventListener('abort', close);
  look();
}
