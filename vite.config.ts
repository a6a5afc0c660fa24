import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin, type ResolvedConfig } from 'vite';
import { lightCatalogue } from './scripts/light-catalogue.ts';

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
    modulePreload: false,
    rolldownOptions: { input: { mend: 'src/mend/index.html' } },
  },
}));

/** The one manifest without the keys that only the other browser knows. */
function manifestFor(mode: string): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, ...both } = JSON.parse(
    readFileSync(new URL('./manifest.json', import.meta.url), 'utf8'),
  );
  return mode === 'firefox' ? { ...both, browser_specific_settings } : { ...both, minimum_chrome_version };
}

/**
 * The content script has a light Preact. crx builds it when everything else is resolved, with our aliases and without our
 * plugins, so what is an alias only from then on reaches nothing but the content script.
 */
function lightPreactInPages(): Plugin {
  const replacement = fileURLToPath(new URL('./src/ui/light-preact.ts', import.meta.url));
  let config: ResolvedConfig;
  return {
    name: 'light-preact-in-pages',
    apply: 'build',
    configResolved: resolved => {
      config = resolved;
    },
    renderStart: () => {
      config.resolve.alias.unshift({ find: /^preact(?:\/jsx-runtime)?$/, replacement });
    },
  };
}
