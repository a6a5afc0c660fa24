import { getuid } from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lightCatalogue } from '../../scripts/light-catalogue.ts';
import { lightPreact } from '../../scripts/light-in-pages.ts';
import { executable } from '../extension/harness/executable.ts';
import { type Gallery, serveGallery } from './gallery/serve.ts';

/** The same components, rendered by Preact and by what stands in its place in pages. */
let whole: Gallery;
let light: Gallery;

beforeAll(async () => {
  whole = await serveGallery();
  // As the content script is built: without the plugin for Preact.
  light = await serveGallery(0, {
    plugins: [],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    resolve: { alias: [lightPreact, ...lightCatalogue()] },
    build: { rolldownOptions: { input: fileURLToPath(new URL('gallery/floating.html', import.meta.url)) } },
  });
});
afterAll(async () => {
  await whole?.close();
  await light?.close();
});

describe.each(['chromium', 'firefox'] as const)('the light Preact, in %s', kind => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await puppeteer.launch({
      browser: kind === 'firefox' ? 'firefox' : 'chrome',
      executablePath: executable(kind),
      args: kind === 'chromium' && getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  });
  afterAll(() => browser?.close());

  /** What stands on the page, with the namespace of what is drawn. */
  async function rendered(gallery: Gallery, query: string): Promise<{ html: string; drawn: string[] }> {
    const page = await browser.newPage();
    await page.goto(`${gallery.url}floating.html?${query}`);
    await page.waitForSelector('figure');
    return page.evaluate(() => ({
      html: document.getElementById('floating')?.innerHTML ?? '',
      drawn: [...document.querySelectorAll('svg, path')].map(element => element.namespaceURI ?? ''),
    }));
  }

  test.each(['lang=en', 'lang=fr', 'lang=en&lang=fr'])('makes of the components what Preact makes: %s', async query => {
    const made = await rendered(light, query);
    expect(made.html.length).toBeGreaterThan(5000);
    expect(made).toEqual(await rendered(whole, query));
  });
});
