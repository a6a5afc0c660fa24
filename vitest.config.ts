import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { lightCatalogue } from './scripts/light-catalogue.ts';

/**
 * Two kinds of tests: `unit` runs in Node in seconds, `browser` drives real browsers with the built extension and the
 * stand-in Business Center.
 */
export default defineConfig({
  plugins: [preact({ devToolsEnabled: false })],
  resolve: { alias: lightCatalogue() },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{catalogue,domain,i18n,browser,scripts}/**/*.test.ts', 'test/source.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/{page,ui,extension}/**/*.test.ts', 'test/build.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
