import { findBrowsers } from '../../../scripts/find-browsers.mjs';
import type { BrowserKind } from './lab.ts';

/** Path of the browser to test with; the scripts hand theirs down in CHROME_PATH and FIREFOX_PATH. */
export function executable(kind: BrowserKind): string {
  const found = findBrowsers([kind])[kind];
  if (found === undefined) {
    throw new Error(
      `No ${kind} that is new enough was found. Run npm test or npm start once: both install what is missing.`,
    );
  }
  return found.path;
}
