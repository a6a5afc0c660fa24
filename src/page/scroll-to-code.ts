import { type CodeOnPage, rectsOf } from './codes.ts';
import { boxOf, isAround } from './near.ts';
import { around } from './paths.ts';
import { isElement } from './walk.ts';

/**
 * Scrolls a code into view, at once: as little as it takes, or to the middle where something of the page that stays in
 * place (a fixed header) lies over it.
 *
 * @param isOurs what does not count as lying over it
 */
export function scrollToCode(code: CodeOnPage, isOurs: (node: Node) => boolean): void {
  const box = boxOf(code);
  if (!box) return;
  box.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  // In a text that is longer than the window its own place counts, not that of the text.
  for (let at: Node | undefined = box; at; at = around(at)) if (isElement(at)) scrollWithin(at, code);
  const [rect] = rectsOf(code);
  const top =
    rect &&
    box.ownerDocument
      .elementsFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2)
      .find(element => !isOurs(element));
  if (top && !box.contains(top) && !isAround(top, box)) box.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function scrollWithin(element: Element, code: CodeOnPage): void {
  const [rect] = rectsOf(code);
  if (!rect || (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth)) return;
  const { clientWidth, clientHeight, ownerDocument } = element;
  const isWhole = element === ownerDocument.scrollingElement;
  const view = isWhole ? new DOMRect(0, 0, clientWidth, clientHeight) : element.getBoundingClientRect();
  const top = Math.min(0, rect.top - view.top) || Math.max(0, rect.bottom - view.bottom);
  const left = Math.min(0, rect.left - view.left) || Math.max(0, rect.right - view.right);
  if (top !== 0 || left !== 0) element.scrollBy({ top, left, behavior: 'instant' });
}
