import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { OWN_BROWSERS } from './find-browsers.mjs';
import { PROJECT } from './project.mjs';

const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };
const CHANNEL = { chromium: 'chrome@stable', firefox: 'firefox@stable' };

/** Whether this is root on Debian, Ubuntu or the like, as in a container: then packages can be installed unasked. */
export function canUseApt() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    folders.some(folder => canRun(join(folder, 'apt-get')))
  );
}

/**
 * Installs the system's own packages of the browsers, one by one: where one is not to be had, the other still may be.
 * @param {('chromium' | 'firefox')[]} kinds
 */
export function installFromDebian(kinds) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  say('apt-get update', 'apt-get', ['update', '-qq'], env);
  for (const kind of kinds) {
    const name = DEBIAN_PACKAGE[kind];
    say(`apt-get install -y ${name}`, 'apt-get', ['install', '-y', '-qq', name], env);
  }
}

/**
 * Downloads browsers of the project's own into .cache/browsers.
 * @param {('chromium' | 'firefox')[]} kinds
 * @param {string} node
 */
export function installOwnBrowser(kinds, node) {
  const installer = join(PROJECT, 'node_modules/@puppeteer/browsers/lib/main-cli.js');
  for (const kind of kinds) {
    say(`downloading ${CHANNEL[kind]} into .cache/browsers`, node, [
      installer,
      'install',
      CHANNEL[kind],
      '--path',
      OWN_BROWSERS,
    ]);
  }
}

function say(what, command, args, env = process.env) {
  console.log(`Getting a browser: ${what} ...`);
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) console.log(`That failed: ${reason(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`)}`);
}

function reason(output) {
  const lines = output.trim().split('\n');
  const telling = lines.filter(line => /\b(error|E:|cannot|unable|failed)/i.test(line));
  return (telling.length > 0 ? telling.slice(0, 3) : lines.slice(-3)).join('\n');
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
