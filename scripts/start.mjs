// npm start: the extension in a browser on the stand-in Business Center. Plain JavaScript for Node 20.
//   npm start                  a window of Chromium, Chrome or Edge; where there is no display, a tour without windows
//   npm start -- firefox       the same in Firefox
//   npm start -- headless      the tour, in both browsers or in the one that is named
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { Problem, runScript } from './problem.mjs';
import { PROJECT } from './project.mjs';
import { setUp } from './set-up.mjs';

const WORDS = ['chromium', 'firefox', 'headless'];

await runScript(async () => {
  const words = process.argv.slice(2);
  const unknown = words.find(word => !WORDS.includes(word));
  if (unknown !== undefined) throw new Problem(`"${unknown}" is not one of ${WORDS.join(', ')}.`);

  const named = words.filter(word => word !== 'headless');
  const window = !words.includes('headless') && hasDisplay();
  const kinds = named.length > 0 ? named : window ? ['chromium'] : ['chromium', 'firefox'];
  const { node, chromium, firefox } = await setUp({ browsers: kinds });

  console.log('Building the extension ...');
  const build = npm(['run', '--silent', 'build'], { quiet: true });
  if (!build.ok) throw new Problem(`${build.output}\nThe extension could not be built: npm run build.`);

  const script = join(PROJECT, 'scripts', window ? 'show.ts' : 'tour.ts');
  const env = { ...process.env, CHROME_PATH: chromium, FIREFOX_PATH: firefox };
  const child = spawn(node, [script, ...kinds], { cwd: PROJECT, stdio: 'inherit', env });
  // Ctrl+C reaches the child too, which then closes its browser; this process waits for it.
  process.on('SIGINT', () => undefined);
  return new Promise(resolve => child.on('exit', code => resolve(code ?? 1)));
});

function hasDisplay() {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
