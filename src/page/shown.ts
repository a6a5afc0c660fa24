import { around } from './paths.ts';
import { isElement } from './walk.ts';

/** True where an element is to be seen, and where what stands in it is when it has no box of its own. */
export function isShown(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const { display, visibility } = getComputedStyle(element);
  if (display !== 'contents' || visibility !== 'visible') return false;
  const box = around(element);
  return box !== undefined && isVisible(box);
}

/** True where a text or an element is to be seen. */
export function isVisible(node: Node): boolean {
  const at = isElement(node) ? node : around(node);
  if (at && !isElement(at)) return isVisible(at);
  return at !== undefined && isShown(at);
}
