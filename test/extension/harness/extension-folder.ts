import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './read-json.ts';

/** What the harness must know of a built extension before a browser has loaded it. */
export type ExtensionFolder = {
  /** The id that Firefox uses, where the manifest gives one. */
  geckoId: string | undefined;
  /** Path of the action's popup page. */
  popup: string | undefined;
};

/** Reads the manifest of the built extension in `folder`. */
export function readExtensionFolder(folder: string): ExtensionFolder {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return {
    geckoId: text(at(manifest, 'browser_specific_settings', 'gecko', 'id')),
    popup: text(at(manifest, 'action', 'default_popup')),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
