import type { Browser, Page } from 'puppeteer-core';
import type { FirefoxSystem } from './firefox-system.ts';
import { at } from './read-json.ts';
import { until } from './until.ts';

/**
 * Gives the view that `expression` finds in Firefox (a XUL browser: popup, background, tab) as a page of puppeteer.
 * `what` names it in the error; `given` holds the names that the expression uses.
 */
export type FirefoxView = (what: string, expression: string, given: Record<string, unknown>) => Promise<Page>;

// WebDriver BiDi knows what is in Firefox's list of tabs. Popups and backgrounds are not: they are added to it.
const LIST = `
  const { TabManager } = ChromeUtils.importESModule('chrome://remote/content/shared/TabManager.sys.mjs');
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  if (!TabManager.added) {
    TabManager.added = new Set();
    const tabs = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(TabManager), 'allTabs').get;
    Object.defineProperty(TabManager, 'allTabs', {
      get() { return [...tabs.call(this), ...[...TabManager.added].map(linkedBrowser => ({ linkedBrowser }))]; },
    });
  }
  if (!TabManager.allTabs.some(tab => tab.linkedBrowser === view)) TabManager.added.add(view);
  view.permanentKey ??= {};
  return { context: NavigableManager.getIdForBrowser(view), url: view.currentURI.spec };
`;

const WAIT_FOR_END = `
  const { TabManager } = ChromeUtils.importESModule('chrome://remote/content/shared/TabManager.sys.mjs');
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const view = NavigableManager.getBrowserById(context);
  while (view?.isConnected) await new Promise(done => setTimeout(done, 50));
  TabManager.added.delete(view);
`;

/** Makes pages of puppeteer out of views that Firefox shows to nobody else. */
export function firefoxViews(browser: Browser, system: FirefoxSystem): FirefoxView {
  const pages = new Map<string, Page>();
  return async (what, expression, given) => {
    const found = await until(what, async () => {
      return (await system.run(`const view = ${expression}; if (!view) return; ${LIST}`, given)) ?? undefined;
    });
    const context = String(at(found, 'context'));
    const known = pages.get(context);
    if (known !== undefined) return known;

    const created = new Promise<Page>((resolve, reject) => {
      browser.once('targetcreated', target => {
        target.page().then(page => (page === null ? reject(new Error(what)) : resolve(page)), reject);
      });
    });
    const info = {
      context,
      url: String(at(found, 'url')),
      parent: null,
      userContext: 'default',
      originalOpener: null,
      clientWindow: '',
      children: [],
    };
    system.announce('browsingContext.contextCreated', info);
    const page = await created;
    pages.set(context, page);
    const ended = () => {
      pages.delete(context);
      system.announce('browsingContext.contextDestroyed', info);
    };
    // Fails when the browser is closed first: then there is nothing left to tell.
    system.run(WAIT_FOR_END, { context }).then(ended, () => undefined);
    return page;
  };
}
