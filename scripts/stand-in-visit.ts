import type { Page } from 'puppeteer-core';
import { sessionCookie } from '../test/business-center/session.ts';
import type { Lab } from '../test/extension/harness/lab.ts';

const HOST = 'businesscenter.cybersource.com';

/** The address that a bookmark of the sign-in page often holds, and with which no password is accepted. */
export const WRONG_BOOKMARK = `https://${HOST}/ebc2/?code=1`;

/** Payments of the stand-in that show most: their Request IDs, and the reason code that stands on their page. */
export const PAYMENTS = {
  withReference: { requestId: '7731181773932218603276', code: '204' },
  withoutReference: { requestId: '7778862908997172603705', code: '203' },
};

/** Opens a declined payment on the stand-in's Transactions details page, signed in. */
export async function openPayment(lab: Lab, page: Page, payment = PAYMENTS.withReference): Promise<void> {
  await lab.browser.setCookie({ ...sessionCookie, domain: HOST, path: '/', secure: true, httpOnly: true });
  const query = new URLSearchParams({ requestId: payment.requestId, merchantId: 'example_merchant' });
  await page.bringToFront();
  await page.goto(`https://${HOST}/ebc2/app/TransactionManagement/details?${query}`);
  await page.waitForFunction(code => document.body.textContent?.includes(code) === true, {}, payment.code);
}

/** Opens the wrong bookmark as a person does who is not signed in. */
export async function openWrongBookmark(lab: Lab, page: Page): Promise<void> {
  await lab.browser.deleteMatchingCookies({ name: sessionCookie.name, domain: HOST });
  await page.bringToFront();
  await page.goto(WRONG_BOOKMARK);
  await page.waitForSelector('input[type="password"]');
}
