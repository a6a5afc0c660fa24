import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { lightCatalogue } from './scripts/light-catalogue.ts';
import { lightInPages } from './scripts/light-in-pages.ts';
import { plainImport } from './scripts/plain-import.ts';

/** One build a browser: `vite build --mode chrome` (Chrome and Edge) or `--mode firefox`. */
export default defineConfig(({ command, mode }) => ({
  plugins: [
    preact({ devToolsEnabled: false }),
    lightInPages(),
    plainImport(),
    crx({ manifest: manifestFor(mode), browser: mode === 'firefox' ? 'firefox' : 'chrome' }),
  ],
  resolve: { alias: lightCatalogue() },
  build: {
    outDir: command === 'serve' ? 'dist/dev' : `dist/${mode === 'firefox' ? 'firefox' : 'chrome'}`,
    emptyOutDir: true,
    target: ['chrome128', 'firefox150'],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { mend: 'src/mend/index.html', codes: 'src/codes/index.html', tray: 'src/tray/index.html' },
      // Every file costs the popup a way to the disk and back, so what it shares with others is one; but for the words
      // of the codes and the search in them, which it asks the background for, and what it shows later.
      output: { codeSplitting: { groups: [{ name: 'shared', test: isLight, minShareCount: 2 }] } },
    },
  },
}));

/** What the popup asks for after its first sight: the texts to send. */
const later = [
  /\/domain\/(amount|enquiry|html|letter|telephone|template|written-date)\.ts/,
  /\/i18n\/(enquiry-[a-z]+|formats)\.ts/,
];

/** The words of the codes, and what reaches them: a group takes along what its modules import. */
const aboutWords = [
  /\/catalogue\/(codes|words)\//,
  /\/minisearch\//,
  /\/domain\/(explanations|near-spelling|search)\.ts/,
  /\/i18n\/(catalogue|code-[a-z]+)\.ts/,
];

function isLight(id: string): boolean {
  return ![...aboutWords, ...later].some(part => part.test(id));
}

/** The one manifest without the keys that only the other browser knows. */
function manifestFor(mode: string): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, ...both } = JSON.parse(
    readFileSync(new URL('./manifest.json', import.meta.url), 'utf8'),
  );
  return mode === 'firefox' ? { ...both, browser_specific_settings } : { ...both, minimum_chrome_version };
}
