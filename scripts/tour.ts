// The part of npm start for a machine without a display. Run by start.mjs, which has built the extension:
// node scripts/tour.ts chromium firefox
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startBusinessCenter } from '../test/business-center/server.ts';
import { launch } from '../test/extension/harness/launch.ts';
import { CACHE } from './project.mjs';
import { tourSteps } from './tour-steps.ts';

const folder = join(CACHE, 'tour');
rmSync(folder, { recursive: true, force: true });
const center = await startBusinessCenter();
let failed = false;

for (const kind of process.argv.slice(2)) {
  if (kind !== 'chromium' && kind !== 'firefox') continue;
  const pictures = join(folder, kind);
  mkdirSync(pictures, { recursive: true });
  console.log(`\n=== ${kind}`);
  const lab = await launch({
    browser: kind,
    extension: `dist/${kind === 'firefox' ? 'firefox' : 'chrome'}`,
    proxy: center.proxy,
    spki: center.spki,
  });
  for (const [number, step] of tourSteps.entries()) {
    console.log(`\n${step.does}`);
    try {
      const { said, page } = await step.run(lab);
      console.log(said.trim().replace(/^/gm, '  '));
      await page.screenshot({ path: join(pictures, `${number + 1}-${step.name}.png`) });
    } catch (error) {
      // The other steps are still worth seeing.
      failed = true;
      console.error(error);
    }
  }
  await lab.close();
}
await center.close();
console.log(`\nPictures of each step: ${folder}`);
process.exitCode = failed ? 1 : 0;
