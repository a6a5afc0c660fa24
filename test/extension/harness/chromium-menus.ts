import type { Page } from 'puppeteer-core';
import type Polyfill from 'webextension-polyfill';
import type { AddressBar, Lab } from './lab.ts';
import { until } from './until.ts';

declare const chrome: Polyfill.Browser;

type Heard = { first: string; others: { content: string; description: string }[] };

/**
 * The menu and the address bar are the browser's own windows, which nothing outside reaches in Chromium: what it would
 * tell the background when somebody uses them is told to the background's listeners.
 */
export async function chromiumChoose(background: Lab['background'], page: Page): Promise<void> {
  await page.bringToFront();
  const selected = await page.evaluate(() => String(getSelection()));
  await background(choose, selected, page.url());
}

async function choose(selectionText: string, pageUrl: string): Promise<void> {
  // Fails where the item is not there.
  await chrome.contextMenus.update('what-does-this-mean', {});
  const tabs = await chrome.tabs.query({ url: `${new URL(pageUrl).origin}/*` });
  const tab = tabs.find(({ url }) => url === pageUrl);
  const event = chrome.contextMenus.onClicked as unknown as { dispatch: (info: object, tab: unknown) => void };
  event.dispatch({ menuItemId: 'what-does-this-mean', selectionText, pageUrl, frameId: 0 }, tab);
}

/** What the background says to a text behind the keyword; Chromium itself reads each line, and refuses a broken one. */
export async function chromiumAddressBar(background: Lab['background'], text: string): Promise<AddressBar> {
  const heard = await until('an answer in the address bar', () => background(type, text));
  return {
    lines: [heard.first, ...heard.others.map(({ description }) => description)].map(line =>
      line.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
    ),
    enter: async at => {
      await background(enter, at === 0 ? text : (heard.others[at - 1]?.content ?? ''));
    },
  };
}

async function type(text: string): Promise<Heard | undefined> {
  const { omnibox } = chrome;
  const set = omnibox.setDefaultSuggestion;
  let first = '';
  omnibox.setDefaultSuggestion = suggestion => {
    first = suggestion.description;
    return set.call(omnibox, suggestion);
  };
  const event = omnibox.onInputChanged as unknown as { dispatch: (text: string, show: unknown) => void };
  const others = await new Promise<Heard['others']>(resolve => event.dispatch(text, resolve));
  omnibox.setDefaultSuggestion = set;
  for (const { description } of others) await set.call(omnibox, { description });
  return { first, others };
}

function enter(text: string): void {
  const event = chrome.omnibox.onInputEntered as unknown as { dispatch: (text: string, disposition: string) => void };
  event.dispatch(text, 'newForegroundTab');
}
