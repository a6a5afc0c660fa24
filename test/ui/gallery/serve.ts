import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Alias, build, preview } from 'vite';
import { lightCatalogue } from '../../../scripts/light-catalogue.ts';
import config from './vite.config.ts';

/** The built gallery on a port of its own. */
export type Gallery = { readonly url: string; readonly close: () => Promise<void> };

/**
 * Builds the gallery into a temporary folder and serves it on this machine only.
 *
 * @param aliases what is put in a module's place besides
 */
export async function serveGallery(port = 0, aliases: readonly Alias[] = []): Promise<Gallery> {
  const outDir = await mkdtemp(join(tmpdir(), 'companion-gallery-'));
  const resolve = { alias: [...aliases, ...lightCatalogue()] };
  const inline = { ...config, resolve, configFile: false as const, logLevel: 'error' as const };
  await build({ ...inline, build: { ...config.build, outDir, emptyOutDir: true } });
  const server = await preview({ ...inline, build: { outDir }, preview: { host: '127.0.0.1', port } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The gallery has no address');
  return {
    url,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
