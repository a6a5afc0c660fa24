import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PermissionPrompt } from './lab.ts';
import { connectUiDevtools, type UiDevtools, type View, viewsIn } from './ui-devtools.ts';
import { until } from './until.ts';

/** Waits for the prompt that Chromium draws itself for an extension's request: no page protocol reaches it. */
export async function chromiumPrompt(profile: string): Promise<PermissionPrompt> {
  const port = await until(
    'UI DevTools of Chromium (headless only)',
    async () => /^\d+/.exec(await readFile(join(profile, 'UIDevToolsActivePort'), 'utf8'))?.[0],
  );
  const ui = await connectUiDevtools(port);
  const views = await until('the permission prompt of Chromium', async () => {
    const all = viewsIn(await ui.views());
    const dialog = all.find(view => view.className === 'ExtensionInstallDialogView');
    const client = all.find(
      view => view.className === 'BubbleFrameView' && viewsIn(view).some(part => part === dialog),
    );
    return client && viewsIn(client);
  });
  const buttons = views.filter(view => view.className === 'MdTextButton');
  const [first, last] = [buttons.at(0), buttons.at(-1)];
  // The button that agrees is the last one, but the first on Windows.
  const [agree, refuse] = process.platform === 'win32' ? [first, last] : [last, first];
  const labels = views.filter(view => view.className === 'Label');
  const texts = await Promise.all(labels.map(label => ui.property(label, 'Text')));
  return {
    text: texts.filter(text => text !== '').join('\n'),
    allow: () => press(ui, agree),
    deny: () => press(ui, refuse),
  };
}

async function press(ui: UiDevtools, button: View | undefined): Promise<void> {
  if (button === undefined) throw new Error('The permission prompt of Chromium has no button');
  // Chromium ignores clicks while the prompt is new, so that nobody agrees by accident.
  await sleep(700);
  for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
    const event = { type, x: 5, y: 5, button: 'left', wheelDirection: 'none' };
    await ui.send('DOM.dispatchMouseEvent', { nodeId: button.nodeId, event });
  }
  ui.close();
}
