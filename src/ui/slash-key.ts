import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Gives the focus to a box when `/` is pressed where nobody writes, from the moment at which the box is there. */
export function useSlashKey(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [box]);
}
