import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { Problem } from './problem.mjs';
import { PROJECT } from './project.mjs';

const LOCKFILE = join(PROJECT, 'package-lock.json');
// Inside node_modules, so that it goes when the packages go.
const STAMP = join(PROJECT, 'node_modules', '.companion-set-up');

/** Installs the packages that package-lock.json names, unless exactly these were installed here before. */
export function ensurePackages() {
  const wanted = createHash('sha256').update(readFileSync(LOCKFILE)).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Installing the packages that package-lock.json names (npm ci) ...');
  const { ok, output } = npm(['ci', '--no-audit', '--no-fund'], { quiet: true });
  if (!ok) {
    throw new Problem(`${output}
npm could not install the packages. Check that npm can download ("npm ping"), then run the same command again.
To start from nothing, delete the folder node_modules first.`);
  }
  writeFileSync(STAMP, wanted);
}
