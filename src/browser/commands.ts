import { browser } from './browser.ts';

/**
 * Calls the listener when somebody presses the keys of one of our commands, with the tab in front. At once, so that what
 * the listener does first still counts as done by the person. Call it while the background starts.
 */
export function onCommand(listener: (command: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) listener(command, tab.id);
  });
}

/** Opens our popup over the page in front; where the browser does not, nothing happens. */
export function openPopup(): Promise<void> {
  return browser.action.openPopup().catch(() => undefined);
}
