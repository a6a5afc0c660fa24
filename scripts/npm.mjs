import { spawnSync } from 'node:child_process';
import { PROJECT } from './project.mjs';

/**
 * Runs npm in the project, with the npm that started this script where there is one.
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string | undefined> }} [options] quiet: give the output back instead of showing it
 * @returns {{ ok: boolean, output: string }}
 */
export function npm(args, { quiet = false, env = {} } = {}) {
  // npm_execpath is a script for Node; without it the command is looked up, which on Windows needs a shell.
  const script = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;
  const [command, before] = script ? [process.execPath, [script]] : ['npm', []];
  const { status, stdout, stderr, error } = spawnSync(command, [...before, ...args], {
    cwd: PROJECT,
    encoding: 'utf8',
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: script === undefined && process.platform === 'win32',
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
}
