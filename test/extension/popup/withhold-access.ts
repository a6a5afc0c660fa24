import type Polyfill from 'webextension-polyfill';
import type { Lab } from '../harness/lab.ts';

declare const browser: Polyfill.Browser;

/**
 * Takes the access to the Business Center's pages away, as a person does: in Firefox on the add-on's page (here by the
 * call that does the same), in Chromium on the extension's ("On click"), where the call is refused for required hosts.
 */
export async function withholdAccess(lab: Lab): Promise<void> {
  if (lab.kind === 'firefox') {
    await lab.background(async () => {
      const origins = browser.runtime.getManifest().host_permissions;
      await browser.permissions.remove({ origins: Array.isArray(origins) ? origins.map(String) : [] });
    });
    return;
  }
  const page = await lab.newPage('chrome://extensions');
  const update = { extensionId: new URL(lab.extensionOrigin).host, hostAccess: 'ON_CLICK' };
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(update)})`);
  await page.close();
}
