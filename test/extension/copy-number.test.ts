import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type Polyfill from 'webextension-polyfill';
import { copiedWords } from '../../src/i18n/copied-text.ts';
import { en } from '../../src/i18n/en.ts';
import { until } from './harness/until.ts';
import { copyElsewhere, paste } from './popup/clipboard.ts';
import { type Desk, detailsOf, host, startDesk } from './popup/desk.ts';
import { expectNoProblems, shows } from './popup/expecting.ts';
import { payments } from './popup/payments.ts';
import { screenNamed } from './popup/screen-named.ts';
import { type Person, personAt } from './support/person.ts';

declare const browser: Polyfill.Browser;

const words = copiedWords.en;
const { declined, withoutReference, sale, sameNumber } = payments;
const before = 'from elsewhere';

/** Runs in Firefox's background. */
function popups(): number {
  return browser.extension.getViews({ type: 'popup' }).length;
}

describe.each(['chromium', 'firefox'] as const)('the key that copies the number, in %s', kind => {
  let desk: Desk;
  let person: Person;
  beforeAll(async () => {
    desk = await startDesk(kind);
    person = personAt(desk);
  });
  beforeEach(() => copyElsewhere(desk, before));
  afterAll(() => desk.close());
  afterEach(async () => {
    desk.center.setVariant({ shell: 'plain', delay: 0 });
    await expectNoProblems(desk);
  });

  const press = () => desk.lab.press(desk.page, 'C');

  test('copies the number for the bank without a click in the page, and says in fours what and for which service', async () => {
    await desk.open(detailsOf(declined.id));
    await desk.page.waitForSelector('#ReasonCode');
    await press();
    const { text } = await person.sees(words.title);
    expect(text).toContain(declined.reconciliationId?.match(/.{1,4}/g)?.join(' '));
    expect(text).toContain(words.forService('Authorization'));
    expect(await paste(desk)).toBe(declined.reconciliationId);
  });

  test('says it to screen readers, takes no focus, and goes on Escape', async () => {
    await desk.open(detailsOf(declined.id));
    await desk.page.waitForSelector('#ReasonCode');
    await desk.page.evaluate(() => document.querySelector('a')?.focus());
    await press();
    await person.sees(words.title);
    await person.rests();
    expect((await desk.lab.overlay(desk.page, '[role="status"]'))?.text).toContain(words.title);
    expect(await desk.page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    await desk.page.keyboard.press('Escape');
    await person.seesNothing();
  });

  test('of a sale copies the number of the capture, and says where it is the same as the Request ID', async () => {
    await desk.open(detailsOf(sale.id));
    await desk.page.waitForSelector('#ReasonCode');
    await press();
    await person.sees(words.forService('Capture'));
    expect(await paste(desk)).toBe(sale.reconciliationId);
    await desk.open(detailsOf(sameNumber.id));
    await desk.page.waitForSelector('#ReasonCode');
    await press();
    await person.sees(words.sameAsRequestId);
    expect(await paste(desk)).toBe(sameNumber.reconciliationId);
  });

  test('works where the details stand in a frame, while that has the focus', async () => {
    desk.center.setVariant({ shell: 'frame' });
    await desk.open(detailsOf(declined.id));
    const frame = await (await desk.page.waitForSelector('iframe'))?.contentFrame();
    await frame?.waitForSelector('#ReasonCode');
    await frame?.evaluate(() => document.querySelector('a')?.focus());
    await press();
    await person.sees(words.title);
    expect(await paste(desk)).toBe(declined.reconciliationId);
  });

  test('waits for a page that is still loading', async () => {
    desk.center.setVariant({ delay: 500 });
    await desk.open(detailsOf(declined.id));
    await press();
    await person.sees(words.title);
    expect(await paste(desk)).toBe(declined.reconciliationId);
  });

  test('says why there is no number and what to do, and copies nothing', async () => {
    await desk.open(detailsOf(withoutReference.id));
    await desk.page.waitForSelector('#ReasonCode');
    await press();
    const { text } = await person.sees(words.noNumber);
    expect(text).toContain('Authorization');
    expect(await paste(desk)).toBe(before);
  });

  test('refuses what looks like a card number, until the person says by keyboard that it is none', async () => {
    await desk.open(screenNamed('card-number-under-the-label').address);
    await desk.page.waitForSelector('#ReasonCode');
    await press();
    const { text } = await person.sees(words.doubted);
    expect(text).toContain(words.copyDoubted);
    expect(text).not.toMatch(/4111\s*1111/);
    expect(await paste(desk)).toBe(before);

    await press();
    await person.sees(words.doubted);
    await desk.page.keyboard.press('Tab');
    // In Firefox the box that can scroll is a stop of its own.
    if (kind === 'firefox') await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.press('Enter');
    await person.sees(words.title);
    expect(await paste(desk)).toBe('4111111111111111');
  });

  test('copies no number where the page shows several transactions', async () => {
    const { address } = screenNamed('two-transactions');
    await desk.open(address);
    await desk.page.waitForSelector('.row');
    await press();
    await person.sees(words.several(2));
    expect(await paste(desk)).toBe(before);
  });

  test('says what to do on the sign-in page', async () => {
    await desk.signOut();
    await desk.open(`${host}/ebc2/`);
    await desk.page.waitForSelector('#password');
    await press();
    await person.sees(en.popup.signInWhat);
    await desk.signIn();
    expect(await paste(desk)).toBe(before);
  });

  test('opens the popup, which says what to do, where no page of ours answers', async () => {
    await desk.open('https://example.shop/');
    await press();
    // In Firefox the popup is no tab: its background has it among the views.
    if (kind === 'chromium') await shows(await desk.lab.openedPage('src/popup/index.html'), en.popup.elsewhere);
    else await until('an open popup', async () => (await desk.lab.background(popups)) > 0 || undefined);
    expect(await paste(desk)).toBe(before);
  });

  test('leaves the page as it is', async () => {
    await desk.open(detailsOf(declined.id));
    await desk.page.waitForSelector('#ReasonCode');
    await desk.page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      document.addEventListener('copy', () => heard.push('copy'), true);
    });
    const page = () => desk.page.evaluate(() => document.body.outerHTML);
    const whole = await page();
    await press();
    await person.sees(words.title);
    expect(await page()).toBe(whole);
    expect(await desk.page.evaluate(() => Reflect.get(globalThis, 'heard') as string[])).toEqual([]);
  });
});
