import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { clickThatCloses } from './harness/closing-pages.ts';
import { paste } from './popup/clipboard.ts';
import { type Desk, detailsOf, startDesk } from './popup/desk.ts';
import { expectNoProblems, hasFocus, shows } from './popup/expecting.ts';
import { payments } from './popup/payments.ts';
import { pointAt } from './popup/pointing.ts';

const { declined } = payments;
const words = en.popup;

describe.each(['chromium', 'firefox'] as const)('the popup and the life of the extension, in %s', kind => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(kind);
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  test('a page opened before an update: reads it, or says so and loads it again', async () => {
    await desk.open(detailsOf(declined.id));
    await shows(await desk.popup(), `${declined.reconciliationId}`);
    await desk.lab.reload();
    if (kind === 'chromium') {
      // Firefox puts the new content script into open pages by itself.
      const popup = await desk.popup();
      await shows(popup, words.updated);
      await hasFocus(popup, words.reload);
      const loaded = desk.page.waitForNavigation();
      await clickThatCloses(popup, 'button.main');
      await loaded;
    }
    const popup = await desk.popup();
    await shows(popup, `${declined.reconciliationId}`);
    expect((await pointAt(desk.lab, desk.page, '204')).text).toContain('Not enough funds');
  });

  test('a background that sleeps: wakes for the popup and for the pointer', async () => {
    await desk.open(detailsOf(declined.id));
    await desk.lab.stopBackground();
    const popup = await desk.popup();
    await shows(popup, 'Not enough funds');
    await popup.keyboard.press('Enter');
    await shows(popup, words.copiedReference('Authorization'));
    expect(await paste(desk)).toBe(declined.reconciliationId);

    await desk.open(detailsOf(payments.withoutReference.id));
    await desk.page.waitForFunction(() => document.body.textContent?.includes('203'));
    await desk.lab.stopBackground();
    expect((await pointAt(desk.lab, desk.page, '203')).text).toContain('General decline by the issuer');
  });

  test('a page that comes in pieces: the number is there as soon as it stands on the page', async () => {
    await desk.open(detailsOf(declined.id));
    await shows(await desk.popup(), `${declined.reconciliationId}`);
    await desk.page.evaluate(takeRows, `${declined.reconciliationId}`);
    const popup = await desk.popup();
    await shows(popup, words.noReference);
    await desk.page.evaluate(() => dispatchEvent(new Event('put-back')));
    await shows(popup, words.copy);
    await shows(popup, `${declined.reconciliationId}`);
  });
});

/** Runs in the page: takes the rows with this value out, and puts them back on an event. */
function takeRows(value: string): void {
  for (const row of document.querySelectorAll('.row')) {
    if (!row.textContent?.includes(value)) continue;
    const { parentNode, nextSibling } = row;
    row.remove();
    addEventListener('put-back', () => parentNode?.insertBefore(row, nextSibling), { once: true });
  }
}
