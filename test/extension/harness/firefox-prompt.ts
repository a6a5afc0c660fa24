import type { FirefoxSystem } from './firefox-system.ts';
import type { PermissionPrompt } from './lab.ts';
import { until } from './until.ts';

const PROMPT = `
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const prompt = document.getElementById('addon-webext-permissions-notification');
`;

// The prompt holds sentences for every kind of request and hides those that do not apply.
const READ = `${PROMPT}
  if (prompt?.closest('panel').state !== 'open') return;
  const lines = [];
  const texts = document.createTreeWalker(prompt, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const line = texts.currentNode.data.trim();
    if (line !== '' && texts.currentNode.parentElement.checkVisibility()) lines.push(line);
  }
  return lines.join('\\n');
`;

/** Waits for the prompt that Firefox shows for an extension's request. */
export async function firefoxPrompt(system: FirefoxSystem): Promise<PermissionPrompt> {
  const text = await until('the permission prompt of Firefox', async () => (await system.run(READ)) ?? undefined);
  const press = async (button: 'button' | 'secondaryButton') => {
    await system.run(`${PROMPT} prompt[button].click();`, { button });
  };
  return { text: String(text), allow: () => press('button'), deny: () => press('secondaryButton') };
}
