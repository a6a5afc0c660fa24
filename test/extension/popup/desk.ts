import type { Page } from 'puppeteer-core';
import type Polyfill from 'webextension-polyfill';
import { type BusinessCenter, startBusinessCenter } from '../../business-center/server.ts';
import { sessionCookie } from '../../business-center/session.ts';
import { closePopup } from '../harness/closing-pages.ts';
import type { BrowserKind, Lab, LaunchOptions } from '../harness/lab.ts';
import { launch } from '../harness/launch.ts';
import { listenForProblems, type Problems } from '../reading/problems.ts';

declare const browser: Polyfill.Browser;

/** The Business Center that most tests visit. */
export const host = 'https://businesscenter.cybersource.com';

/** A person's desk: a browser with the built extension, the stand-in behind it, and one tab in which everything happens. */
export type Desk = {
  readonly lab: Lab;
  readonly center: BusinessCenter;
  readonly page: Page;
  /** Loads an address in the tab. */
  readonly open: (address: string) => Promise<void>;
  /** Goes to another address as a link inside the application does, without loading the page. */
  readonly move: (address: string) => Promise<void>;
  /** Opens the popup over the tab, as a click on the toolbar button does; one that is still open is closed first. */
  readonly popup: () => Promise<Page>;
  readonly signIn: () => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** The addresses of all open tabs, as far as the extension may see them. */
  readonly addresses: () => Promise<string[]>;
  /** What went wrong since this was last asked: uncaught errors and console errors of page, popup and background. */
  readonly problems: Problems;
  readonly close: () => Promise<void>;
};

/** Starts a browser and the stand-in; the person is signed in. */
export async function startDesk(kind: BrowserKind, options: Partial<LaunchOptions> = {}): Promise<Desk> {
  const center = await startBusinessCenter();
  const lab = await launch({
    browser: kind,
    extension: `dist/${kind === 'firefox' ? 'firefox' : 'chrome'}`,
    proxy: center.proxy,
    spki: center.spki,
    ...options,
  });
  const cookie = { ...sessionCookie, domain: new URL(host).hostname, path: '/', httpOnly: true, secure: true };
  const signIn = () => lab.browser.setCookie(cookie);
  await signIn();
  const page = await lab.newPage();
  const problems = await listenForProblems(lab, page);
  let inPopups: string[] = [];
  let popup: Page | undefined;

  return {
    lab,
    center,
    page,
    open: async address => {
      await page.bringToFront();
      await page.goto(address);
    },
    move: async address => {
      const place = address.slice(new URL(address).origin.length);
      await page.evaluate(detail => window.dispatchEvent(new CustomEvent('stand-in-navigate', { detail })), place);
    },
    popup: async () => {
      if (popup && !popup.isClosed()) await closePopup(popup);
      popup = await lab.popup(page);
      popup.on('pageerror', error => inPopups.push(`popup: ${error instanceof Error ? error.stack : error}`));
      popup.on('console', message => message.type() === 'error' && inPopups.push(`popup: ${message.text()}`));
      return popup;
    },
    signIn,
    signOut: async () => {
      await lab.browser.deleteMatchingCookies({ name: cookie.name, domain: cookie.domain });
    },
    addresses: () =>
      lab.background(async () =>
        (await browser.tabs.query({})).flatMap(tab => (tab.url === undefined ? [] : [tab.url])),
      ),
    problems: async () => {
      const all = [...inPopups, ...(await problems())];
      inPopups = [];
      // Firefox notes that a popup was closed before an answer to it came, which is no error of anybody.
      return all.filter(problem => !problem.includes('Promise rejected after context unloaded'));
    },
    close: async () => {
      await lab.close();
      await center.close();
    },
  };
}

/** The address of a transaction's details. */
export function detailsOf(requestId: string): string {
  return `${host}/ebc2/app/TransactionManagement/details?requestId=${requestId}&merchantId=example_merchant`;
}
