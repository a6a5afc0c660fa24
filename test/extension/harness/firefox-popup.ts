import type { Page } from 'puppeteer-core';
import type { FirefoxSystem } from './firefox-system.ts';
import type { FirefoxView } from './firefox-views.ts';
import { shownPopup } from './shown-popup.ts';

const WINDOW = `Services.wm.getMostRecentWindow('navigator:browser')`;
// Firefox loads the popup in a hidden panel first and then moves it into the one that is shown.
const POPUP = `[...${WINDOW}.document.querySelectorAll('.webextension-popup-browser')].find(view => {
  const panel = view.closest('panel');
  return view.currentURI.spec.startsWith(address) && panel.state === 'open' && !panel.id.includes('preload');
})`;

// triggerAction() is what a click on the button calls; on an open popup it would close it.
const CLICK = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const open = ${POPUP};
  open?.closest('panel').hidePopup();
  while (open?.isConnected) await new Promise(done => setTimeout(done, 20));
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  action.triggerAction(${WINDOW});
`;

/** Opens the action's popup over the tab that is in front of the front window. */
export async function firefoxPopup(
  system: FirefoxSystem,
  view: FirefoxView,
  id: string,
  origin: string,
): Promise<Page> {
  await system.run(CLICK, { id, address: origin });
  return shownPopup(await view('the popup of the extension', POPUP, { address: origin }));
}
