import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type Polyfill from 'webextension-polyfill';
import { trayWords } from '../../src/i18n/tray-text.ts';
import { until } from './harness/until.ts';
import { misfits, violations } from './popup/axe.ts';
import { paste } from './popup/clipboard.ts';
import { type Desk, detailsOf, host, startDesk } from './popup/desk.ts';
import { expectNoProblems, shows } from './popup/expecting.ts';
import { payments } from './popup/payments.ts';
import { control, textOf } from './popup/reading.ts';

declare const browser: Polyfill.Browser;

const words = trayWords.en;
const { declined, sale, withoutReference } = payments;

describe.each(['chromium', 'firefox'] as const)('the tray, in %s', kind => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(kind);
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  /** All that the extension keeps: in the memory of the session, and on disk. */
  const kept = () =>
    desk.lab.background(async () => ({
      session: JSON.stringify(await browser.storage.session.get()),
      disk: JSON.stringify(await browser.storage.local.get()),
    }));
  const holds = (...ids: readonly string[]) =>
    until(`${ids.length} transactions in the tray`, async () => {
      const { session } = await kept();
      const held = [...session.matchAll(/"requestId":"(\d+)"/g)].map(([, id]) => id);
      return String(held) === String(ids) || undefined;
    });
  const visit = async (id: string) => {
    await desk.open(detailsOf(id));
    await desk.page.waitForSelector('#ReasonCode');
  };
  const switchOn = async () => {
    const popup = await desk.popup();
    await shows(popup, words.off);
    await popup.click('.switch input');
    await shows(popup, words.on);
  };

  test('is off at first, and remembers nothing', async () => {
    await visit(declined.id);
    const popup = await desk.popup();
    await shows(popup, words.off);
    expect(await popup.$eval('.switch input', box => (box as HTMLInputElement).checked)).toBe(false);
    expect(await kept()).toEqual({ session: '{}', disk: '{}' });
  });

  test('switched on, it collects each transaction that is opened once, the newest first, never on disk', async () => {
    await switchOn();
    await visit(declined.id);
    await holds(declined.id);
    await visit(sale.id);
    await holds(sale.id, declined.id);
    // As a link inside the application does.
    await desk.move(detailsOf(withoutReference.id));
    await holds(withoutReference.id, sale.id, declined.id);
    await visit(declined.id);
    await holds(declined.id, withoutReference.id, sale.id);
    await shows(await desk.popup(), words.count(3));
    const { session, disk } = await kept();
    expect(disk).toBe('{}');
    for (const { orderInformation } of [declined, sale]) {
      const { email, lastName } = orderInformation.billTo;
      for (const secret of [email, lastName]) if (secret) expect(session).not.toContain(secret);
    }
  });

  test('gives one enquiry for all, a CSV, and goes with an undo', async () => {
    const page = await desk.lab.extensionPage('src/tray/index.html');
    await shows(page, words.count(3));
    await shows(page, words.noReference);
    expect(await violations(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
    await (await control(page, words.enquiry)).click();
    await shows(page, words.enquiryCopied);
    const enquiry = await paste(desk);
    expect(enquiry).toContain(words.enquiryFor(3));
    for (const { reconciliationId } of [declined, sale]) expect(enquiry).toContain(reconciliationId);

    await page.bringToFront();
    await (await control(page, words.csv)).click();
    await shows(page, words.csvCopied);
    const csv = await paste(desk);
    expect(csv.trimEnd().split('\n')).toHaveLength(4);
    expect(csv).toContain(`"${declined.id}"`);
    expect(csv).toContain('Not enough funds');

    await page.bringToFront();
    await (await control(page, words.clear)).click();
    await shows(page, words.cleared);
    await holds();
    await (await control(page, words.undo)).click();
    await holds(declined.id, withoutReference.id, sale.id);
    expect(await textOf(page)).toContain(declined.reconciliationId?.match(/.{1,4}/g)?.join(' '));
    await page.close();
  });

  test('is cleared by its button in the popup', async () => {
    await desk.page.bringToFront();
    const popup = await desk.popup();
    await (await control(popup, words.clear)).click();
    await holds();
    await shows(popup, words.cleared);
    await (await control(popup, words.undo)).click();
    await holds(declined.id, withoutReference.id, sale.id);
  });

  test('lets go of everything and is off again on signing out, and not on another host’s sign-in page', async () => {
    await desk.open('https://businesscentertest.cybersource.com/ebc2/');
    await desk.page.waitForSelector('#password');
    await visit(declined.id);
    await holds(declined.id, withoutReference.id, sale.id);
    const [button] = await desk.page.$$('header button.quiet');
    await button?.click();
    await desk.page.waitForSelector('#password');
    await until('an empty tray', async () => ((await kept()).session === '{}' ? true : undefined));
    await desk.signIn();
    await desk.open(`${host}/ebc2/app/Home`);
    await shows(await desk.popup(), words.off);
  });
});
