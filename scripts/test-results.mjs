import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './project.mjs';

/** Where each run of Vitest leaves its report: `--reporter=json --outputFile.json=.cache/test-results/NAME.json`. */
export const RESULTS = join(CACHE, 'test-results');

/**
 * Adds up the reports in `folder`.
 * @returns {{ passed: number, failed: number }}
 */
export function countResults(folder = RESULTS) {
  const files = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.json')) : [];
  const reports = files.map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  const sum = key => reports.reduce((total, report) => total + (report[key] ?? 0), 0);
  return { passed: sum('numPassedTests'), failed: sum('numFailedTests') };
}
