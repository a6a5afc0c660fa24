import type { Page } from 'puppeteer-core';
import type { FirefoxSystem } from './firefox-system.ts';

const RUN = `
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { messageManager } = NavigableManager.getBrowserById(context);
  const channel = 'companion-' + Math.random();
  const script = 'sendAsyncMessage(' + JSON.stringify(channel) + ', (() => {' +
    'try { return { value: (() => {' + body + '})() }; } catch (error) { return { problem: String(error) }; } })());';
  return new Promise((done, failed) => {
    messageManager.addMessageListener(channel, function listener({ data: { value, problem } }) {
      messageManager.removeMessageListener(channel, listener);
      if (problem === undefined) done(value);
      else failed(new Error(problem));
    });
    messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  });
`;

/**
 * Runs the body of a function beside the page with the browser's rights, where `content` is the page's window; gives what
 * it returns, as JSON.
 */
export function firefoxBesidePage(system: FirefoxSystem, page: Page, body: string): Promise<unknown> {
  return system.run(RUN, { context: firefoxContext(page), body });
}

/** WebDriver BiDi's id of the page's tab, which puppeteer keeps to itself. */
export function firefoxContext(page: Page): unknown {
  return Reflect.get(page.mainFrame(), '_id');
}
