import { fileURLToPath } from 'node:url';
import type { Alias, Plugin, ResolvedConfig } from 'vite';

/** Puts the light Preact in Preact's place. */
export const lightPreact: Alias = {
  find: /^preact(?:\/jsx-runtime)?$/,
  replacement: fileURLToPath(new URL('../src/ui/light-preact.ts', import.meta.url)),
};

/**
 * The content script has the light Preact. crx builds it when everything else is resolved, with our aliases and without
 * our plugins, so what is an alias only from then on reaches nothing but the content script.
 */
export function lightPreactInPages(): Plugin {
  let config: ResolvedConfig | undefined;
  return {
    name: 'light-preact-in-pages',
    apply: 'build',
    configResolved: resolved => {
      config = resolved;
    },
    renderStart: () => {
      config?.resolve.alias.unshift(lightPreact);
    },
  };
}
