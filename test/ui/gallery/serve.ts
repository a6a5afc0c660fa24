import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview, type UserConfig } from 'vite';
import config from './vite.config.ts';

/** The built gallery on a port of its own. */
export type Gallery = { readonly url: string; readonly close: () => Promise<void> };

/** Builds the gallery into a temporary folder and serves it on this machine only. */
export async function serveGallery(port = 0, changes: UserConfig = {}): Promise<Gallery> {
  const outDir = await mkdtemp(join(tmpdir(), 'companion-gallery-'));
  const inline = { ...config, ...changes, configFile: false as const, logLevel: 'error' as const };
  await build({ ...inline, build: { ...inline.build, outDir, emptyOutDir: true } });
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
