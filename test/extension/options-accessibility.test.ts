import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type Polyfill from 'webextension-polyfill';
import { optionsWords } from '../../src/i18n/options.ts';
import { misfits, violations } from './popup/axe.ts';
import { type Desk, startDesk } from './popup/desk.ts';
import { expectNoProblems, shows } from './popup/expecting.ts';
import { control } from './popup/reading.ts';

declare const chrome: Polyfill.Browser;

const cases = (['chromium', 'firefox'] as const).flatMap(kind => [
  [kind, 'light', 'en'] as const,
  [kind, 'dark', 'fr'] as const,
]);

const templates = [
  { id: 'a', name: 'Complete', text: 'Look up {trn}, ARN {arn}' },
  { id: 'b', name: 'Name-without-a-blank-'.repeat(4).slice(0, 80), text: `{card}\n{ammount} {\n${'w'.repeat(300)}` },
];

describe.each(cases)('the options, in %s, %s, %s', (kind, colorScheme, language) => {
  const own = optionsWords[language];
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(kind, { colorScheme });
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  test.each([
    ['without templates', {}, undefined],
    ['with a complete one', { templates }, 'Complete'],
    ['with mistakes', { templates }, 'Name-'],
    ['with what could not be read', { templates: [...templates, 7] }, undefined],
  ])('axe finds nothing and everything fits: %s', async (_, stored, opened) => {
    await desk.lab.background(
      async (chosen, things) => {
        await chrome.storage.local.clear();
        await chrome.storage.local.set({ settings: { language: chosen }, ...things });
      },
      language,
      stored,
    );
    const options = await desk.lab.extensionPage('src/options/index.html');
    await shows(options, own.title);
    if (opened) await (await control(options, opened)).click();
    for (const width of [320, 700, 1280]) {
      await options.setViewport({ width, height: 800 });
      expect(await misfits(options), `${width}`).toEqual([]);
    }
    expect(await violations(options)).toEqual([]);
    await options.evaluate(() => window.close());
  });
});
