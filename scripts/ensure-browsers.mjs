import { findBrowsers, OLDEST, VARIABLE } from './find-browsers.mjs';
import { canUseApt, installFromDebian, installOwnBrowser } from './install-browsers.mjs';
import { Problem } from './problem.mjs';

/**
 * Finds the wanted browsers and installs those that are missing or too old.
 * @param {('chromium' | 'firefox')[]} kinds
 * @param {string} node path of a Node that is new enough for the installer among the packages
 * @returns {{ chromium?: string, firefox?: string }}
 */
export function ensureBrowsers(kinds, node) {
  const steps = [...(canUseApt() ? [installFromDebian] : []), missing => installOwnBrowser(missing, node)];
  let found = findBrowsers(kinds);
  for (const install of steps) {
    // A browser that a person has named is not replaced by another one.
    const missing = kinds.filter(kind => found[kind] === undefined && !process.env[VARIABLE[kind]]);
    if (missing.length === 0) break;
    install(missing);
    found = findBrowsers(kinds);
  }
  const missing = kinds.filter(kind => found[kind] === undefined);
  if (missing.length > 0) throw new Problem(missing.map(kind => whatToDo(kind, found.refused)).join('\n\n'));
  return Object.fromEntries(kinds.map(kind => [kind, found[kind].path]));
}

function whatToDo(kind, refused) {
  const name = kind === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  const why = refused.map(reason => `  ${reason}\n`).join('');
  return `No ${name} of version ${OLDEST[kind]} or newer is here.
${why}Install one by hand and run the same command again. If it stands in an unusual place, name it:
  ${VARIABLE[kind]}=/path/to/the/browser npm test`;
}
