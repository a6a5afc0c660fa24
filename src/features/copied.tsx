import { render } from 'preact';
import type { Args } from '../browser/messages.ts';
import { putOnClipboard } from '../page/copying.ts';
import type { PageTools } from '../page/tools.ts';
import type { Visit } from '../page/visits.ts';
import { SayingCard } from '../ui/saying-card.tsx';

type Said = Args<'say'>;
type Notice = Said['notice'];

/** Milliseconds that a mere confirmation stays. */
const short = 6000;

/**
 * Says in the window's corner what the key has copied, or why not. A confirmation goes by itself; what gives the person
 * something to read or to do stays until Escape, its cross or a click on the page.
 */
export function onPage(visit: Visit, { document, overlay, onEscape }: PageTools): { say: (said: Said) => void } {
  let over = new AbortController();

  const say = ({ clip, notice, failed, sheet, ...given }: Said) => {
    over.abort();
    const own = new AbortController();
    over = own;
    const focused = document.activeElement;
    overlay.dress(sheet);
    const box = overlay.open('corner', () => own.abort());
    const close = () => {
      if (own.signal.aborted) return;
      own.abort();
      const { activeElement } = document;
      overlay.close();
      if (focused instanceof HTMLElement && activeElement && overlay.isOurs(activeElement)) focused.focus();
    };
    const show = (now: Notice, spoken: string) => {
      const { button } = now;
      const onClick =
        button && (() => void (putOnClipboard(document, button.clip.plain, button.clip.html) && tell(button.done)));
      render(<SayingCard {...given} notice={now} spoken={spoken} onClick={onClick} onClose={close} />, box);
    };
    const wait = () => void setTimeout(() => (box.matches(':hover, :focus-within') ? wait() : close()), short);
    const tell = (now: Notice) => {
      show(now, '');
      // A line that is filled after it is there is read out by screen readers.
      requestAnimationFrame(() => own.signal.aborted || show(now, [now.title, now.number, now.text].join('. ')));
      if (now.tone === 'good') wait();
      else if (now.button) box.querySelector('section')?.focus();
    };
    own.signal.addEventListener('abort', onEscape(close));
    const isOutside = ({ target }: Event) => target instanceof Node && !overlay.isOurs(target) && close();
    document.addEventListener('click', isOutside, { capture: true, signal: own.signal });
    visit.signal.addEventListener('abort', close, { signal: own.signal });
    tell(clip && !putOnClipboard(document, clip.plain, clip.html) ? failed : notice);
  };
  return { say };
}
