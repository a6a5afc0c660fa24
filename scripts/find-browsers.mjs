// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CACHE } from './project.mjs';
import { usualPlaces } from './usual-browser-places.mjs';

/** The folder of this project's own browsers, where the system has none that will do. */
export const OWN_BROWSERS = join(CACHE, 'browsers');

/** The oldest version of each browser that the extension runs in. */
export const OLDEST = { chromium: 128, firefox: 150 };

/** The environment variable that names each browser, before any search. */
export const VARIABLE = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const OWN_FILES = {
  chromium: ['chrome', 'chrome.exe', 'Google Chrome for Testing'],
  firefox: ['firefox', 'firefox.exe'],
};

/**
 * Finds a browser of each kind that runs and is new enough, and says what was wrong with those that are not.
 * @param {('chromium' | 'firefox')[]} kinds
 * @param {{ env?: Record<string, string | undefined>, places?: (kind: 'chromium' | 'firefox') => string[] }} [options]
 * @returns {{ chromium?: { path: string, version: string }, firefox?: { path: string, version: string }, refused: string[] }}
 */
export function findBrowsers(kinds = ['chromium', 'firefox'], { env = process.env, places = placesHere } = {}) {
  const found = { refused: [] };
  for (const kind of kinds) {
    for (const path of candidates(kind, env, places)) {
      const version = versionOf(path, kind);
      if (version === undefined) found.refused.push(`${path} does not tell a version`);
      else if (Number.parseInt(version, 10) < OLDEST[kind])
        found.refused.push(`${path} is version ${version}, ${OLDEST[kind]} or newer is needed`);
      else {
        found[kind] = { path, version };
        break;
      }
    }
  }
  return found;
}

function candidates(kind, env, places) {
  const named = env[VARIABLE[kind]];
  // A person who names a browser wants that one or a reason, not another.
  if (named) return [named];
  const inPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap(folder => NAMES[kind].map(name => join(folder, name)));
  // In the order of the names, not of the folders: Chromium before Chrome before Edge.
  inPath.sort(
    (a, b) => NAMES[kind].findIndex(name => a.endsWith(name)) - NAMES[kind].findIndex(name => b.endsWith(name)),
  );
  return [...new Set([...inPath, ...places(kind)])].filter(canRun);
}

function placesHere(kind) {
  return [...usualPlaces(kind), ...ownBrowsers(kind)];
}

function ownBrowsers(kind) {
  try {
    return readdirSync(OWN_BROWSERS, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && OWN_FILES[kind].includes(entry.name))
      .map(entry => join(entry.parentPath ?? entry.path, entry.name));
  } catch {
    return [];
  }
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function versionOf(path) {
  // On Windows a browser asked for its version opens a window instead of answering.
  const [command, args] =
    process.platform === 'win32'
      ? [
          'powershell',
          [
            '-NoProfile',
            '-Command',
            `(Get-Item -LiteralPath '${path.replaceAll("'", "''")}').VersionInfo.ProductVersion`,
          ],
        ]
      : [path, ['--version']];
  const { stdout } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: 20_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return /\d+(\.\d+)+/.exec(stdout ?? '')?.[0];
}
