import type { Page } from 'puppeteer-core';
import { firefoxContext } from './firefox-beside-page.ts';
import type { FirefoxSystem } from './firefox-system.ts';
import type { Media } from './lab.ts';

/** Shows the page in other colours or as it is printed, in Chromium. */
export async function chromiumEmulate(page: Page, { colors, print }: Media): Promise<void> {
  // The two commands undo each other, so what is wanted comes last.
  if (!print) await page.emulateMediaType('screen');
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: colors === 'dark' ? 'dark' : 'light' },
    { name: 'forced-colors', value: colors === 'forced' ? 'active' : 'none' },
  ]);
  if (print) await page.emulateMediaType('print');
}

/** The same in Firefox, whose WebDriver BiDi has no command for it: what its own developer tools do. */
export async function firefoxEmulate(system: FirefoxSystem, page: Page, { colors, print }: Media): Promise<void> {
  await system.run(
    `const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
    const { browsingContext } = NavigableManager.getBrowserById(context);
    browsingContext.prefersColorSchemeOverride = colors === 'dark' ? 'dark' : 'none';
    browsingContext.forcedColorsOverride = colors === 'forced' ? 'active' : 'none';
    browsingContext.mediumOverride = print ? 'print' : '';`,
    { context: firefoxContext(page), colors: colors ?? null, print: print ?? false },
  );
}
