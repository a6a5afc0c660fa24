import type { Page } from 'puppeteer-core';
import { firefoxBesidePage } from './firefox-beside-page.ts';
import type { FirefoxSystem } from './firefox-system.ts';
import type { Overlay } from './lab.ts';
import { readPart } from './overlay-part.ts';

/** Reads what the extension shows over the page, in Firefox: only with its own rights does it open a closed root. */
export async function firefoxOverlay(
  system: FirefoxSystem,
  page: Page,
  selector?: string,
): Promise<Overlay | undefined> {
  const found = await firefoxBesidePage(
    system,
    page,
    `const windows = window => [window, ...Array.from(window.frames, windows).flat()];
    const hosts = windows(content).flatMap(window => [...window.document.documentElement.children]);
    const roots = hosts.map(host => host.openOrClosedShadowRoot).filter(root => root?.mode === 'closed');
    const selector = ${JSON.stringify(selector ?? null)} ?? undefined;
    return roots.map(root => (${readPart})(root, selector)).find(Boolean);`,
  );
  return (found ?? undefined) as Overlay | undefined;
}
