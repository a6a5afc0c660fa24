import { isShown } from './shown.ts';
import type { Root } from './walk.ts';

/** More than a person looks over. */
const most = 500;
const longest = 40;

/**
 * The words of what can be pressed on the page now: visible and enabled, at most 40 characters. Not what stands in the
 * site's menu or in a table, where the same words name other things.
 */
export function buttonsOn(roots: readonly Root[]): string[] {
  const found = roots.flatMap(root => [
    ...root.querySelectorAll('button,[role=button],[role=menuitem],a:not([href]),a[href^="#"]'),
  ]);
  return found.slice(0, most).flatMap(element => {
    const text = (element.textContent ?? '').trim();
    const isOff = element.closest('nav,table,[role=grid],:disabled,[aria-disabled=true]');
    return text && text.length <= longest && !isOff && isShown(element) ? [text] : [];
  });
}
