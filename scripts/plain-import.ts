import type { Plugin } from 'vite';

/**
 * What a page of ours loads later is loaded as it is: Vite would put a kilobyte in front that preloads what the part
 * needs, which is all here already, and that speaks of addresses.
 */
export function plainImport(): Plugin {
  return {
    name: 'plain-import',
    enforce: 'pre',
    load(id) {
      return id === '\0vite/preload-helper.js' ? 'export const __vitePreload = load => load();' : undefined;
    },
  };
}
