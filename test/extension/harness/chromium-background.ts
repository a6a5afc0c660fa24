import type { Browser, Target, WebWorker } from 'puppeteer-core';
import type { Lab } from './lab.ts';
import { until } from './until.ts';

/** The extension's service worker, which Chromium may stop and start at any time. */
export type ChromiumBackground = { ready: () => Promise<void>; run: Lab['background']; stop: Lab['stopBackground'] };

/** Finds, wakes and stops the service worker of the extension at `extensionOrigin`. */
export function chromiumBackground(browser: Browser, extensionOrigin: string): ChromiumBackground {
  const isOurs = (target: Target) =>
    target.type() === 'service_worker' && target.url().startsWith(`${extensionOrigin}/`);

  const worker = async (): Promise<WebWorker> => {
    const target = await browser.waitForTarget(isOurs, { timeout: 10_000 });
    const found = await target.worker();
    if (found === null) throw new Error('The background of the extension cannot be reached');
    return found;
  };
  const wake = async () => {
    if (browser.targets().some(isOurs)) return;
    // Only a page of the extension may start its worker; the manifest is one, and runs none of our code.
    const page = await browser.newPage({ background: true });
    try {
      await page.goto(`${extensionOrigin}/manifest.json`);
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.startWorker', { scopeURL: `${extensionOrigin}/` });
      await worker();
    } finally {
      await page.close();
    }
  };
  return {
    ready: async () => {
      await worker();
    },
    run: async <T, A extends unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> => {
      await wake();
      return (await (await worker()).evaluate(`(${fn})(...${JSON.stringify(args)})`)) as T;
    },
    stop: async () => {
      // Not ServiceWorker.stopAllWorkers: while puppeteer is attached the worker would then never start again.
      await (await worker()).close();
      await until('the end of the background', async () => (browser.targets().some(isOurs) ? undefined : true));
    },
  };
}
