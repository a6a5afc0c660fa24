import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { user } from '../business-center/session.ts';
import { clickThatCloses } from './harness/closing-pages.ts';
import { until } from './harness/until.ts';
import { cardIsGone, cardOn, pressOnCard } from './popup/card.ts';
import { type Desk, detailsOf, host, startDesk } from './popup/desk.ts';
import { expectNoProblems, hasFocus, shows } from './popup/expecting.ts';
import { payments } from './popup/payments.ts';

const wrong = `${host}/ebc2/?code=1`;
const right = `${host}/ebc2/`;
const { address: words, mend, faults } = en;

describe.each(['chromium', 'firefox'] as const)('the card on a sign-in page at a wrong address, in %s', kind => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(kind);
    await desk.signOut();
    await desk.open(wrong);
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  test('says what is wrong, and both addresses', async () => {
    const text = await cardOn(desk);
    for (const line of [words.title, words.why, faults.query, wrong, right, words.go, words.mend])
      expect(text).toContain(line);
    // It explains and offers; the form keeps the focus and nothing else of the page changes.
    expect(await desk.page.evaluate(() => document.documentElement.lastElementChild?.attributes.length)).toBeLessThan(
      3,
    );
  });

  test('opens the same from the popup, which then closes', async () => {
    await desk.open(wrong);
    let popup = await desk.popup();
    await hasFocus(popup, words.go);
    await clickThatCloses(popup, '.address-card a');
    await until('the right address', async () => (await desk.addresses()).includes(right) || undefined);
    await until('the end of the popup', async () => popup.isClosed() || undefined);

    await desk.open(wrong);
    popup = await desk.popup();
    await hasFocus(popup, words.go);
    await clickThatCloses(popup, '.address-card button');
    const page = await desk.lab.openedPage('src/mend/index.html');
    await shows(page, mend.title);
    await shows(page, wrong);
    await until('the end of the popup', async () => popup.isClosed() || undefined);
    await page.evaluate(() => window.close());
  });

  test('goes to the right address by a plain link, where no card is shown', async () => {
    await desk.open(wrong);
    await cardOn(desk);
    const moved = desk.page.waitForNavigation();
    await pressOnCard(desk, 'go');
    await moved;
    expect(desk.page.url()).toBe(right);
    await shows(await desk.popup(), en.popup.signIn);
    expect(await desk.lab.overlay(desk.page)).toBeUndefined();
  });

  test('closes the card, which stays closed whatever the page does', async () => {
    await desk.open(wrong);
    await cardOn(desk);
    await pressOnCard(desk, 'close');
    await cardIsGone(desk);
    await desk.page.type('#orgId', 'x');
    await desk.page.evaluate(() => document.body.append(document.createElement('p')));
    await shows(await desk.popup(), words.title);
    expect(await desk.lab.overlay(desk.page)).toBeUndefined();
  });

  test('signs in all the same from a deep page: the card goes with the form', async () => {
    await desk.open(detailsOf(payments.declined.id));
    expect(await cardOn(desk)).toContain(faults['deep-page']);
    await desk.page.type('#orgId', user.organization);
    await desk.page.type('#username', user.name);
    await desk.page.type('#password', user.password);
    await desk.page.keyboard.press('Enter');
    await desk.page.waitForSelector('.choices button');
    await cardIsGone(desk);
    await desk.page.click('.choices button');
    await desk.page.waitForSelector('#passcode');
    await desk.page.type('#passcode', '123456');
    await desk.page.keyboard.press('Enter');
    await desk.page.waitForFunction(() => document.body.textContent?.includes('204'));
    await shows(await desk.popup(), `${payments.declined.reconciliationId}`);
    expect(await desk.lab.overlay(desk.page)).toBeUndefined();
    await desk.signOut();
  });
});
