import { fileURLToPath } from 'node:url';
import type { Alias, Plugin, ResolvedConfig } from 'vite';

/** Puts the light Preact in Preact's place. */
export const lightPreact: Alias = {
  find: /^preact(?:\/jsx-runtime)?$/,
  replacement: fileURLToPath(new URL('../src/ui/light-preact.ts', import.meta.url)),
};

/** Puts the tables that the background gives in the place of those that the other parts carry. */
const givenTables: Alias = {
  find: /^\.\/tables\.ts$/,
  replacement: fileURLToPath(new URL('../src/page/given-tables.ts', import.meta.url)),
};

/**
 * What the content script has in the place of something heavier. crx builds it when everything else is resolved, with our
 * aliases and without our plugins, so what is an alias only from then on reaches nothing but the content script.
 */
export function lightInPages(): Plugin {
  let config: ResolvedConfig | undefined;
  return {
    name: 'light-in-pages',
    apply: 'build',
    configResolved: resolved => {
      config = resolved;
    },
    renderStart: () => {
      config?.resolve.alias.unshift(lightPreact, givenTables);
    },
  };
}
