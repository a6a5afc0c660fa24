import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** The folder for what may be deleted at any time: browsers of our own, results, screenshots. */
export const CACHE = join(PROJECT, '.cache');
