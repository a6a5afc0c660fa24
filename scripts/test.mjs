// npm test: everything that must hold, from a fresh clone on. Plain JavaScript for Node 20.
import { rmSync } from 'node:fs';
import { npm } from './npm.mjs';
import { runScript } from './problem.mjs';
import { setUp } from './set-up.mjs';
import { countResults, RESULTS } from './test-results.mjs';

const STEPS = [
  { script: 'check', what: 'lint, types and unit tests' },
  { script: 'build', what: 'the extension for Chrome and Edge, and for Firefox' },
  { script: 'test:browser', what: 'tests in real browsers' },
];

await runScript(async () => {
  rmSync(RESULTS, { recursive: true, force: true });
  let red = 'set-up';
  try {
    red = await firstRedStep();
  } finally {
    const { passed, failed } = countResults();
    // A red step without a red test (lint, types, build, a file that does not load) counts as one.
    process.on('exit', () => console.log(`${passed} passed, ${red !== undefined && failed === 0 ? 1 : failed} failed`));
  }
  return red === undefined ? 0 : 1;
});

async function firstRedStep() {
  const { chromium, firefox } = await setUp({ browsers: true });
  // The steps use these browsers and search no others.
  const env = { CHROME_PATH: chromium, FIREFOX_PATH: firefox };
  const times = [];
  let red;
  for (const { script, what } of STEPS) {
    console.log(`\n=== npm run ${script}: ${what}`);
    const start = performance.now();
    const { ok } = npm(['run', '--silent', script], { env });
    times.push(`${script} ${((performance.now() - start) / 1000).toFixed(1)} s`);
    if (!ok) {
      red = script;
      break;
    }
  }
  console.log(`\n${times.join(', ')}`);
  if (red !== undefined) console.log(`Red: npm run ${red}`);
  return red;
}
