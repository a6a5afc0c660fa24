import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { PROJECT } from './project.mjs';

// The build tools want 22.12; 22.18 is the first that runs TypeScript files as they are.
const OLDEST = [22, 18];

/**
 * Finds a Node that is new enough: the one among the packages, else the one that runs this script.
 * @returns {string} its path
 */
export function newNode() {
  const own = join(PROJECT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const { stdout } = spawnSync(own, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  if (isNewEnough(stdout ?? '')) return own;
  if (isNewEnough(process.version)) return process.execPath;
  throw new Problem(`The Node among the packages (${own}) does not run, and this one is ${process.version}.
Install Node ${OLDEST.join('.')} or newer, or delete the folder node_modules and run the same command again;
npm must be allowed to run the install script of the package "node".`);
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(version) ?? []).slice(1).map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}
