import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { user } from '../business-center/session.ts';
import { clickThatCloses } from './harness/closing-pages.ts';
import { until } from './harness/until.ts';
import { type Desk, detailsOf, host, startDesk } from './popup/desk.ts';
import { expectNoProblems, hasFocus, shows } from './popup/expecting.ts';
import { payments } from './popup/payments.ts';
import { control, numberOf, textOf } from './popup/reading.ts';

const { declined } = payments;
const words = en.popup;

describe.each(['chromium', 'firefox'] as const)('what the popup says of a page, in %s', kind => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(kind);
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  /** Waits until the extension sees an open tab at this address. */
  const isOpen = (address: string) =>
    until(`a tab at ${address}`, async () => (await desk.addresses()).includes(address) || undefined);

  test('another site: not a Business Center page; its button opens the Business Center', async () => {
    await desk.open('https://example.shop/');
    const popup = await desk.popup();
    await shows(popup, words.elsewhere);
    await hasFocus(popup, words.openBusinessCenter);
    await clickThatCloses(popup, 'button.main');
    await isOpen(`${host}/ebc2/`);
  });

  test.each(['payByLink/pay/abc', 'invoicing/payInvoice/abc'])(
    'a page where customers pay, %s: stays out',
    async path => {
      await desk.open(`${host}/ebc2/${path}`);
      const popup = await desk.popup();
      await shows(popup, words.payer);
      await hasFocus(popup, words.openBusinessCenter);
    },
  );

  test('the list of transactions: its codes, each opens to its explanation', async () => {
    await desk.open(`${host}/ebc2/app/TransactionManagement/Transactions`);
    const popup = await desk.popup();
    await shows(popup, words.noTransaction);
    const row = await control(popup, '203 ');
    await shows(popup, 'General decline by the issuer');
    await row.click();
    await shows(popup, en.customerSentences['bank-declined']);
    expect(await numberOf(popup)).toBeUndefined();
  });

  test('sign-in, then the one-time code, then the way to a transaction', async () => {
    await desk.signOut();
    await desk.open(`${host}/ebc2/`);
    await desk.page.waitForSelector('#password');
    await shows(await desk.popup(), words.signIn);

    await desk.page.bringToFront();
    await desk.page.type('#orgId', user.organization);
    await desk.page.type('#username', user.name);
    await desk.page.type('#password', user.password);
    await desk.page.click('#submit');
    await desk.page.waitForSelector('.choices button');
    await shows(await desk.popup(), words.oneTimeCode);

    await desk.page.bringToFront();
    await desk.page.click('.choices button');
    await desk.page.waitForSelector('#passcode');
    await desk.page.type('#passcode', '123456');
    await desk.page.keyboard.press('Enter');
    await desk.page.waitForSelector('nav');
    await shows(await desk.popup(), words.noTransaction);
    await desk.signIn();
  });

  test('a session that has ended on a deep page: sign in', async () => {
    await desk.signOut();
    await desk.open(detailsOf(declined.id));
    await desk.page.waitForSelector('#password');
    const popup = await desk.popup();
    await shows(popup, en.address.title);
    expect(await numberOf(popup)).toBeUndefined();
    await desk.signIn();
  });

  test('a test environment: says so', async () => {
    await desk.open('https://businesscentertest.cybersource.com/ebc2/');
    await desk.page.waitForSelector('#password');
    const popup = await desk.popup();
    await shows(popup, words.signIn);
    expect(await textOf(popup)).toContain(words.test);
  });

  test('a transaction that nobody knows: waits, then says that it could not read the page', async () => {
    await desk.open(detailsOf('7600000000000000009999'));
    const popup = await desk.popup();
    await shows(popup, words.notReady);
    await until(words.failed, async () => (await textOf(popup)).includes(words.failed) || undefined, 20_000);
    await hasFocus(popup, words.reload);
  });

  test('a popup is as high as what it says, also after it has said more', async () => {
    await desk.open('https://example.shop/');
    const popup = await desk.popup();
    await shows(popup, words.elsewhere);
    const height = () => popup.evaluate(() => innerHeight);
    const before = await height();
    expect(before).toBeLessThan(400);
    await popup.evaluate(() => {
      const more = document.createElement('div');
      more.id = 'more';
      more.style.height = '90px';
      document.querySelector('main')?.append(more);
    });
    await until('a higher popup', async () => (await height()) >= before + 90 || undefined);
    await popup.evaluate(() => document.getElementById('more')?.remove());
    await until('a lower popup', async () => (await height()) === before || undefined);
  });
});
