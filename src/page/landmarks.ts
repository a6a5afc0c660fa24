import data from '../catalogue/landmarks.json';
import type { View } from '../domain/pages.ts';
import type { Root } from './walk.ts';

const most = 400;

/** The kinds of page whose marks stand on the page, in the order of the catalogue. Reads no field's content. */
export function landmarksOn(roots: readonly Root[]): View['kind'][] {
  return data.landmarks.flatMap(({ view, selector, starts }) => (isThere(roots, selector, starts) ? [view] : []));
}

function isThere(roots: readonly Root[], selector: string, starts: readonly string[] | undefined): boolean {
  for (const root of roots) {
    let looked = 0;
    for (const element of root.querySelectorAll(selector)) {
      if (looked++ > most) break;
      const text = starts ? (element.textContent ?? '').slice(0, 60).trim() : '';
      if (starts && !starts.some(start => text.startsWith(start))) continue;
      if (element.checkVisibility({ visibilityProperty: true })) return true;
    }
  }
  return false;
}
