import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { lightCatalogue } from '../../../scripts/light-catalogue.ts';

/** Every state of the interface on one page, without a browser's extension parts: `vite --config test/ui/gallery/vite.config.ts` serves it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [preact({ devToolsEnabled: false })],
  resolve: { alias: lightCatalogue() },
  build: {
    target: ['chrome128', 'firefox150'],
    modulePreload: false,
    rolldownOptions: {
      input: ['index.html', 'floating.html'].map(page => fileURLToPath(new URL(page, import.meta.url))),
    },
  },
  server: { host: '127.0.0.1', fs: { allow: [fileURLToPath(new URL('../../..', import.meta.url))] } },
});
