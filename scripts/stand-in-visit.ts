import type { Page } from 'puppeteer-core';
import { sessionCookie } from '../test/business-center/session.ts';
import type { Lab } from '../test/extension/harness/lab.ts';

const HOST = 'businesscenter.cybersource.com';

/** The address that a bookmark of the sign-in page often holds, and with which no password is accepted. */
export const WRONG_BOOKMARK = `https://${HOST}/ebc2/?code=1`;

const DECLINED = new URLSearchParams({ requestId: '7778862908997172603705', merchantId: 'example_merchant' });

/** Opens the declined payment (reason code 203) on the stand-in's Transactions details page, signed in. */
export async function openDeclinedPayment(lab: Lab): Promise<Page> {
  await lab.browser.setCookie({ ...sessionCookie, domain: HOST, path: '/', secure: true, httpOnly: true });
  const page = await lab.newPage(`https://${HOST}/ebc2/app/TransactionManagement/details?${DECLINED}`);
  await page.waitForFunction(() => document.body.textContent?.includes('203') === true);
  return page;
}

/** Opens the wrong bookmark as a person does who is not signed in. */
export async function openWrongBookmark(lab: Lab): Promise<Page> {
  await lab.browser.deleteMatchingCookies({ name: sessionCookie.name, domain: HOST });
  const page = await lab.newPage(WRONG_BOOKMARK);
  await page.waitForSelector('input[type="password"]');
  return page;
}
