import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Gives the focus to the one thing to do, once it is there and where nobody has the focus: not when the person has gone
 * on to something else, such as the next transaction or another language.
 *
 * @param wanted whether this is the one thing to do
 */
export function useFirstFocus(element: RefObject<HTMLElement | null>, wanted: boolean): void {
  useLayoutEffect(() => {
    if (!wanted) return;
    const give = () => {
      // Firefox gives the focus while the popup is still small, and would scroll its head out of sight.
      if (isNobodys(document.activeElement)) element.current?.focus({ preventScroll: true });
    };
    give();
    // Firefox loads a popup in a hidden panel and may lose what had the focus there when it shows the panel. Once only:
    // Shift+Tab from the first control leaves the document for a moment too.
    if (!document.hasFocus()) window.addEventListener('focus', give, { once: true });
    return () => window.removeEventListener('focus', give);
  }, [element, wanted]);
}

function isNobodys(active: Element | null): boolean {
  return active === null || active === document.body || active === document.documentElement;
}
