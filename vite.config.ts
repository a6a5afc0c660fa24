import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { lightCatalogue } from './scripts/light-catalogue.ts';
import { lightPreactInPages } from './scripts/light-preact-in-pages.ts';

/** One build a browser: `vite build --mode chrome` (Chrome and Edge) or `--mode firefox`. */
export default defineConfig(({ command, mode }) => ({
  plugins: [
    preact({ devToolsEnabled: false }),
    lightPreactInPages(),
    crx({ manifest: manifestFor(mode), browser: mode === 'firefox' ? 'firefox' : 'chrome' }),
  ],
  resolve: { alias: lightCatalogue() },
  build: {
    outDir: command === 'serve' ? 'dist/dev' : `dist/${mode === 'firefox' ? 'firefox' : 'chrome'}`,
    emptyOutDir: true,
    target: ['chrome128', 'firefox150'],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { mend: 'src/mend/index.html', codes: 'src/codes/index.html' },
      // Every file costs the popup a way to the disk and back, so what it shares with others is one; but for the words
      // of the codes, the search in them and the judging of addresses, which it asks the background for.
      output: { codeSplitting: { groups: [{ name: 'shared', test: isLight, minShareCount: 2 }] } },
    },
  },
}));

/** The words of the codes, and what reaches them: a group takes along what its modules import. */
const aboutWords = [
  /\/catalogue\/(codes|words)\//,
  /\/minisearch\//,
  /\/domain\/(explanations|near-spelling|search)\.ts/,
  /\/i18n\/(catalogue|code-[a-z]+)\.ts/,
];

/** What judges pasted addresses and bookmarks, for the background and our page of bookmarks. */
const aboutAddresses = [
  /\/domain\/(address-text|bookmark-check|copied-address|edit-distance|leading-link|look-alike|portals|punycode)\.ts/,
  /\/i18n\/address-verdict\.ts/,
];

function isLight(id: string): boolean {
  return ![...aboutWords, ...aboutAddresses].some(part => part.test(id));
}

/** The one manifest without the keys that only the other browser knows. */
function manifestFor(mode: string): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, ...both } = JSON.parse(
    readFileSync(new URL('./manifest.json', import.meta.url), 'utf8'),
  );
  return mode === 'firefox' ? { ...both, browser_specific_settings } : { ...both, minimum_chrome_version };
}
