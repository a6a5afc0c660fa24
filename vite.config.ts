import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Rolldown } from 'vite';
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
      // Every file costs the popup a way to the disk and back, so what it shares with others is one file; what it does not
      // load before its first paint (the words of the codes, what it shows later) stays out of that.
      output: { codeSplitting: { groups: [{ debugName: 'shared', name: sharedWithPopup(), minShareCount: 2 }] } },
    },
  },
}));

/** Names the file of the modules that the popup loads at its start; none for others. */
function sharedWithPopup(): (id: string, build: Rolldown.ChunkingContext) => 'shared' | undefined {
  let loaded: Set<string> | undefined;
  return (id, build) => {
    loaded ??= new Set([fileURLToPath(new URL('./src/popup/index.html', import.meta.url))]);
    for (const module of loaded) for (const next of build.getModuleInfo(module)?.importedIds ?? []) loaded.add(next);
    return loaded.has(id) ? 'shared' : undefined;
  };
}

/** The one manifest without the keys that only the other browser knows. */
function manifestFor(mode: string): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, ...both } = JSON.parse(
    readFileSync(new URL('./manifest.json', import.meta.url), 'utf8'),
  );
  return mode === 'firefox' ? { ...both, browser_specific_settings } : { ...both, minimum_chrome_version };
}
