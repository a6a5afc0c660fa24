// The part of npm start for a machine without a display. Run by start.mjs, which has built the extension:
//   node scripts/tour.ts chromium firefox
//   node scripts/tour.ts chromium --pictures     makes the README's pictures in docs/ as well
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startBusinessCenter } from '../test/business-center/server.ts';
import { launch } from '../test/extension/harness/launch.ts';
import { CACHE, PROJECT } from './project.mjs';
import { takePictures } from './tour-pictures.ts';
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
  const page = await lab.newPage();
  for (const [number, step] of tourSteps.entries()) {
    console.log(`\n${number + 1}. ${step.does}`);
    try {
      const { said, picture } = await step.run({ lab, page });
      console.log(said.trim().replace(/^/gm, '   '));
      await picture.screenshot({ path: join(pictures, `${number + 1}-${step.name}.png`) });
    } catch (error) {
      // The other steps are still worth seeing.
      failed = true;
      console.error(error);
    }
  }
  if (process.argv.includes('--pictures')) {
    const docs = join(PROJECT, 'docs');
    mkdirSync(docs, { recursive: true });
    await takePictures({ lab, page }, docs);
    console.log(`\nPictures for the README: ${docs}`);
  }
  await lab.close();
}
await center.close();
console.log(`\nPictures of each step: ${folder}`);
process.exitCode = failed ? 1 : 0;
