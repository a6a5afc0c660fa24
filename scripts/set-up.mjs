// Plain JavaScript for Node 20 without dependencies: it runs before anything is installed.
import { ensureBrowsers } from './ensure-browsers.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { newNode } from './new-node.mjs';

/**
 * Makes a fresh clone ready: the packages, a Node that is new enough and, where asked for, the browsers.
 * Says each thing before it is done; fails with a sentence that says what to do.
 * @param {{ browsers?: boolean | ('chromium' | 'firefox')[] }} [wanted] the browsers that are needed; true means both
 * @returns {Promise<{ node: string, chromium?: string, firefox?: string }>} the paths
 */
export async function setUp({ browsers = false } = {}) {
  ensurePackages();
  const node = newNode();
  const kinds = browsers === true ? ['chromium', 'firefox'] : browsers || [];
  return { node, ...ensureBrowsers(kinds, node) };
}
