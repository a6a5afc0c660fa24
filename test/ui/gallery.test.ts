import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { getuid } from 'node:process';
import type { AxeResults } from 'axe-core';
import fc from 'fast-check';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holdsCardNumber } from '../../src/domain/card-guard.ts';
import { wordsIn } from '../../src/i18n/language.ts';
import { anyTransaction, secretMark } from '../domain/any-transaction.ts';
import { executable } from '../extension/harness/executable.ts';
import { copyAll, misfits, openAll, selectedNumber } from './gallery/in-page.ts';
import { type Gallery, serveGallery } from './gallery/serve.ts';

let gallery: Gallery;
let browser: Browser;
let axe: string;

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  gallery = await serveGallery();
  browser = await puppeteer.launch({
    executablePath: executable('chromium'),
    args: getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

async function open(options: { theme?: string; lang?: string; width?: number; query?: string } = {}): Promise<Page> {
  const { theme = 'light', lang = 'en', width = 1280, query = '' } = options;
  const page = await browser.newPage();
  // Tall enough for the longest tooltip: it may not take the focus, so a taller one scrolls under the pointer only.
  await page.setViewport({ width, height: 1400 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${gallery.url}?lang=${lang}&${query}`);
  await page.waitForSelector('figure');
  return page;
}

/** What axe finds, as "rule: where". The gallery shows many popups on one page, so each cannot have its own landmarks. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = (await page.evaluate(
    `axe.run('.companion', { resultTypes: ['violations'], rules: {
      'landmark-unique': { enabled: false }, 'landmark-no-duplicate-main': { enabled: false },
      'landmark-no-duplicate-banner': { enabled: false }, 'landmark-no-duplicate-contentinfo': { enabled: false },
      'landmark-main-is-top-level': { enabled: false }, 'landmark-banner-is-top-level': { enabled: false },
      'landmark-contentinfo-is-top-level': { enabled: false } } })`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.target.join(' ')} ${node.html}`),
  );
}

describe.each(['light', 'dark'])('%s', theme => {
  describe.each(['en', 'fr'])('%s', lang => {
    test.each([320, 1280])('at %i pixels everything fits and axe finds nothing', async width => {
      const page = await open({ theme, lang, width });
      expect(await page.evaluate(misfits)).toEqual([]);
      await page.evaluate(openAll);
      expect(await page.evaluate(misfits)).toEqual([]);
      expect(await violations(page)).toEqual([]);
      await page.close();
    });
  });
});

describe('the number', () => {
  test('has the focus on its button; Enter copies it without spaces and says so', async () => {
    const page = await open({ query: 'only=popup-refused' });
    await page.keyboard.press('Enter');
    await page.waitForSelector('.reference .status.tone-good');
    expect(await page.$eval('body', body => body.dataset['copied'])).toBe('70391830ZFKZI570');
    expect(await page.evaluate(selectedNumber)).toBe('70391830ZFKZI570');
    await page.close();
  });

  test('is selected where the browser does not copy', async () => {
    const page = await open({ query: 'only=popup-refused&copy=no' });
    await page.keyboard.press('Enter');
    await page.waitForSelector('.reference .status.tone-warning');
    expect(await page.evaluate(() => String(getSelection()))).toBe('70391830ZFKZI570');
    await page.close();
  });

  test('that looks like a card number is shown and copied only once the person says that it is none', async () => {
    const page = await open({ query: 'only=popup-doubted' });
    await page.evaluate(openAll);
    expect(await page.$eval('.popup', popup => popup.textContent)).not.toMatch(/4111\s*1111/);
    await page.click('.reference > .button');
    await page.waitForSelector('.reference .status.tone-good');
    expect(await page.$eval('body', body => body.dataset['copied'])).toBe('4111111111111111');
    await page.close();
  });

  test('gives way to the enquiry where there is none', async () => {
    const page = await open({ query: 'only=popup-without-reference' });
    await page.waitForSelector('.enquiry > .main:focus');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.enquiry .status.tone-good');
    const copied = await page.$eval('body', body => body.dataset['copied']);
    expect(copied?.replace(/\s/g, ' ')).toContain('EUR 481.00');
    expect(copied).not.toContain('7600000000000000000012');
    await page.close();
  });
});

test('the refund comes below everything that was there before, and moves none of it', async () => {
  const placesOf = async (only: string) => {
    const page = await open({ query: `only=${only}` });
    const tops = await page.$$eval('.section:not(:has(.refund)) :is(h2, p, button, li)', parts => {
      const from = parts[0]?.closest('.popup')?.getBoundingClientRect().top ?? 0;
      return parts.map(part => part.getBoundingClientRect().top - from);
    });
    expect(await page.$$('.refund')).toHaveLength(only.includes('refund') ? 1 : 0);
    await page.close();
    return tops;
  };
  const before = await placesOf('popup-several-services');
  expect(before.length).toBeGreaterThan(10);
  expect(await placesOf('popup-refund-offered')).toEqual(before);
});

test('text of a page stays text, and a card number in it is cut down to its last four digits', async () => {
  const page = await open({ query: 'only=popup-hostile' });
  await page.evaluate(openAll);
  expect(await page.$$('.companion :is(img, b, script)')).toEqual([]);
  const text = await page.$eval('.popup', popup => popup.textContent ?? '');
  expect(text).toContain('<b>Shop</b>');
  expect(text).toContain('•••• 1111');
  expect(text).not.toMatch(/4111\s*1111/);
  await page.close();
});

test.each(['en', 'fr'] as const)('whatever a page shows, no card number is shown or copied, in %s', async lang => {
  const made = fc.sample(anyTransaction, { numRuns: 30, seed: 20261125 });
  const page = await open({ lang, query: `only=given#${encodeURIComponent(JSON.stringify(made))}` });
  await page.evaluate(openAll);
  const { popup } = wordsIn(lang);
  const popups = await page.evaluate(copyAll, [popup.copyDoubted]);
  expect(popups).toHaveLength(made.length);
  expect(popups.flatMap(({ copied }) => copied).filter(text => text.startsWith('<p>')).length).toBeGreaterThan(
    made.length,
  );
  for (const [i, { shown, copied, large }] of popups.entries()) {
    for (const text of [shown, ...copied]) {
      expect(holdsCardNumber(text), text).toBe(false);
      expect(text).not.toContain(secretMark);
    }
    const references = made[i]?.services.flatMap(({ reference }) =>
      reference && 'value' in reference ? [reference.value] : [],
    );
    if (large && !large.includes('•')) expect(references).toContain(large);
    if (large && large === made[i]?.requestId) expect(shown).toContain(popup.sameAsRequestId);
  }
  await page.close();
});

test('a tooltip holds nothing that could be clicked', async () => {
  const page = await open({ query: 'only=tooltip' });
  expect((await page.$$('.code-card')).length).toBeGreaterThan(5);
  expect(await page.$$('.floating :is(a, button, input, select, summary, [tabindex])')).toEqual([]);
  await page.close();
});

test('with two transactions the next one comes on a click, with its own number', async () => {
  const page = await open({ query: 'only=popup-two' });
  await page.click('.steps button:last-of-type');
  expect(await page.$eval('.number.large', number => number.textContent)).toBe('6970604999');
  await page.close();
});
