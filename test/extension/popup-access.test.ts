import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type Polyfill from 'webextension-polyfill';
import { en } from '../../src/i18n/en.ts';
import { clickThatCloses } from './harness/closing-pages.ts';
import { until } from './harness/until.ts';
import { paste } from './popup/clipboard.ts';
import { type Desk, detailsOf, startDesk } from './popup/desk.ts';
import { expectNoProblems, hasFocus, shows } from './popup/expecting.ts';
import { payments } from './popup/payments.ts';
import { pointAt } from './popup/pointing.ts';
import { withholdAccess } from './popup/withhold-access.ts';

declare const browser: Polyfill.Browser;

const { declined } = payments;
const words = en.popup;

describe.each(['chromium', 'firefox'] as const)('a person who has withheld the access to the pages, in %s', kind => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(kind);
    await withholdAccess(desk.lab);
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  const isAllowed = () =>
    desk.lab.background(() => {
      const origins = browser.runtime.getManifest().host_permissions;
      return browser.permissions.contains({ origins: Array.isArray(origins) ? origins.map(String) : [] });
    });

  test('is offered to allow it, and says no: is told that it can be allowed at any time', async () => {
    expect(await isAllowed()).toBe(false);
    await desk.open('https://example.shop/');
    const popup = await desk.popup();
    await shows(popup, words.access);
    await hasFocus(popup, words.allow);
    await clickThatCloses(popup, 'button.main');
    const prompt = await desk.lab.permissionPrompt();
    expect(prompt.text).toContain('businesscenter.cybersource.com');
    expect(prompt.text).not.toMatch(/all websites|every website|history|bookmarks/i);
    await prompt.deny();
    // Chromium closes the popup for its question; Firefox leaves it open.
    if (kind === 'firefox') await shows(popup, words.refused);
    expect(await isAllowed()).toBe(false);
    await shows(await desk.popup(), words.access);
  });

  // Chromium asks to load the page again first, in a bubble of its own, and opens no popup.
  if (kind === 'firefox')
    test('is given the one page on which the popup is opened', async () => {
      await desk.open(detailsOf(declined.id));
      const popup = await desk.popup();
      await shows(popup, `${declined.reconciliationId}`);
      await shows(popup, words.accessOnce);
      await hasFocus(popup, words.copy);
      // The button moves down once the codes are explained.
      await shows(popup, 'Not enough funds');
      await clickThatCloses(popup, '.once button');
      await (await desk.lab.permissionPrompt()).deny();
      await shows(popup, `${declined.reconciliationId}`);
      await desk.open('https://example.shop/');
    });

  test('allows it: from then on pages are read and explained', async () => {
    const popup = await desk.popup();
    await hasFocus(popup, words.allow);
    await clickThatCloses(popup, 'button.main');
    await (await desk.lab.permissionPrompt()).allow();
    await until('the access', async () => (await isAllowed()) || undefined);
    await shows(await desk.popup(), words.elsewhere);

    await desk.open(detailsOf(declined.id));
    expect((await pointAt(desk.lab, desk.page, '204')).text).toContain('Not enough funds');
    const details = await desk.popup();
    await hasFocus(details, words.copy);
    await details.keyboard.press('Enter');
    await shows(details, words.copiedReference('Authorization'));
    expect(await paste(desk)).toBe(declined.reconciliationId);
  });
});
