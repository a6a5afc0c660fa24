import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type Polyfill from 'webextension-polyfill';
import type { Reply, Value } from '../../../src/browser/messages.ts';
import { type Field, fieldsOf } from '../../../src/domain/fields.ts';
import { type Transaction, transactionsOf } from '../../../src/domain/transaction.ts';
import { type BusinessCenter, startBusinessCenter } from '../../business-center/server.ts';
import { sessionCookie } from '../../business-center/session.ts';
import { defaultVariant, type Variant } from '../../business-center/variants.ts';
import type { BrowserKind, Lab } from '../harness/lab.ts';
import { launch } from '../harness/launch.ts';
import { listenForProblems, type Problems } from './problems.ts';

declare const browser: Polyfill.Browser;

export const host = 'https://businesscenter.cybersource.com';

/** What the extension answers when it is asked what stands on the page, and what follows from it. */
export type Read = Value<'readPage'> & { readonly fields: Field[]; readonly transactions: Transaction[] };

/** A browser with the built extension, signed in on the stand-in, and the one page in which everything is read. */
export type Reader = {
  readonly lab: Lab;
  readonly center: BusinessCenter;
  readonly page: Page;
  /** Sets all switches of the stand-in: the default ones, with these changes. */
  readonly vary: (change: Partial<Variant>) => void;
  /** Loads a page and waits until its content is drawn. */
  readonly open: (address: string) => Promise<void>;
  /** Moves inside the application as a link does, with a history entry. */
  readonly move: (address: string) => Promise<void>;
  /** Comes to a page by moving where the rows of the page before are used again, else by loading it. */
  readonly show: (address: string) => Promise<void>;
  /** Asks the extension, as its popup does, what stands on the page now. */
  readonly read: () => Promise<Read>;
  readonly problems: Problems;
  readonly close: () => Promise<void>;
};

/** Taller than any page, so that every code of it is near the viewport. */
const tall = { width: 1280, height: 6000 };

/** Starts a browser and the stand-in for a file of reading tests. */
export async function startReader(kind: BrowserKind, viewport: { width: number; height: number } = tall): Promise<Reader> {
  const center = await startBusinessCenter();
  const lab = await launch({
    browser: kind,
    extension: `dist/${kind === 'firefox' ? 'firefox' : 'chrome'}`,
    proxy: center.proxy,
    spki: center.spki,
  });
  await lab.browser.setCookie({ ...sessionCookie, domain: new URL(host).hostname, path: '/', httpOnly: true });
  const page = await lab.newPage();
  await page.setViewport(viewport);
  const problems = await listenForProblems(lab, page);

  await page.evaluateOnNewDocument(noteReplacedRows);
  let isNew = true;
  const settled = async () => {
    await drawn(page);
    if (center.variant.rerender === 'in-place') await page.waitForFunction(() => Reflect.get(window, 'rowsReplaced'));
  };
  const open = async (address: string) => {
    await page.goto(address);
    await settled();
  };
  const move = async (address: string) => {
    await page.evaluate(detail => {
      Reflect.deleteProperty(window, 'rowsReplaced');
      window.dispatchEvent(new CustomEvent('stand-in-navigate', { detail }));
    }, address.slice(new URL(address).origin.length));
    await settled();
  };

  return {
    lab,
    center,
    page,
    vary: change => {
      center.setVariant({ ...defaultVariant, ...change });
      isNew = true;
    },
    open,
    move,
    show: async address => {
      await (center.variant.rerender === 'reused' && !isNew ? move : open)(address);
      isNew = false;
    },
    read: async () => {
      const reply = await lab.background(askPage, page.url());
      if (!reply.ok) throw new Error(`The page answers: ${reply.why}`);
      const fields = fieldsOf(reply.value.pairs);
      return { ...reply.value, fields, transactions: transactionsOf(fields) };
    },
    problems,
    close: async () => {
      await lab.close();
      await center.close();
    },
  };
}

/** The address of a transaction's details page. */
export function detailsAddress(requestId: string): string {
  return `${host}/ebc2/app/TransactionManagement/details?requestId=${requestId}&merchantId=example_merchant`;
}

/** Runs in the page before its own scripts: tells when rows have been replaced, which happens some time after they came. */
function noteReplacedRows(): void {
  const { replaceWith } = Element.prototype;
  Element.prototype.replaceWith = function (...nodes) {
    Reflect.set(window, 'rowsReplaced', true);
    replaceWith.apply(this, nodes);
  };
}

/** Fails where an error was seen since the last time. */
export async function expectNoProblems(reader: Reader): Promise<void> {
  expect(await reader.problems()).toEqual([]);
}

/** Runs in the background. */
async function askPage(url: string): Promise<Reply<'readPage'>> {
  const tabs = await browser.tabs.query({});
  const id = tabs.find(tab => tab.url === url)?.id;
  if (id === undefined) throw new Error(`No tab is at ${url}`);
  return browser.tabs.sendMessage(id, { call: 'readPage', args: {} }, { frameId: 0 });
}

/** Waits until something else than the grey bars of the beginning stands in the page, in its frame where it has one. */
async function drawn(page: Page): Promise<void> {
  const isDrawn = () => {
    const inner = document.querySelector('iframe')?.contentDocument ?? document;
    const main = inner.querySelector('main') ?? inner.querySelector('.sign-in');
    return main?.firstElementChild && !main.firstElementChild.classList.contains('loading');
  };
  await page.waitForFunction(isDrawn, { polling: 30 });
}
