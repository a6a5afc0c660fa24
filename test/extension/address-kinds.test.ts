import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { AddressFault } from '../../src/domain/address.ts';
import { en } from '../../src/i18n/en.ts';
import { defaultVariant } from '../business-center/variants.ts';
import { cardOn } from './popup/card.ts';
import { type Desk, detailsOf, host, startDesk } from './popup/desk.ts';
import { expectNoProblems, shows } from './popup/expecting.ts';
import { payments } from './popup/payments.ts';

const wrongAddresses: readonly (readonly [AddressFault[], string])[] = [
  [['query'], 'https://businesscenter.cybersource.com/ebc2/?code=4f1c&state=9b2d'],
  [['query'], 'https://businesscenter.visaacceptance.com/ebc2/?'],
  [['fragment'], 'https://ebc2test.cybersource.com/ebc2/#/'],
  [['query', 'fragment'], 'https://businesscentertest.visaacceptance.com/ebc2/?reset=true#/login'],
  [['deep-page'], 'https://network.ubc.cybersource.com/ebc2/app/Home'],
  [['deep-page', 'query'], `${host}/ebc2/app/TransactionManagement/details?requestId=7731181773932218603276`],
  [['old-address'], 'https://ebc.cybersource.com/ebc/login/Login.do'],
  [['slash'], 'https://businesscenter.in.cybersource.com/ebc2'],
  [['slash'], 'https://network.ubctest.cybersource.com//ebc2//'],
  [['upper-case'], 'https://businesscentertest.cybersource.com/EBC2/'],
  [['path'], 'https://businesscenter.cybersource.com/ebc2/login'],
  [['signed-out'], 'https://ebc2.cybersource.com/ebc2/logout'],
];

/** Only for Firefox: Chromium asks for https: first, and the stand-in answers there. */
const notSecure: typeof wrongAddresses = [
  [['not-secure'], 'http://network.ubc.cybersource.com/ebc2/'],
  [['not-secure', 'slash'], 'http://businesscenter.cybersource.com/ebc2'],
];

describe.each(['chromium', 'firefox'] as const)('the address of a sign-in page, in %s', kind => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(kind);
    await desk.signOut();
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));
  afterEach(() => desk.center.setVariant(defaultVariant));

  test.each([...wrongAddresses, ...(kind === 'firefox' ? notSecure : [])])(
    'has %j at %s: the card and the popup say so and keep the host',
    async (faults, address) => {
      desk.center.setVariant({ http: true });
      await desk.open(address);
      expect(desk.page.url()).toBe(address);
      const lines = [...faults.map(fault => en.faults[fault]), address, `https://${new URL(address).host}/ebc2/`];
      const text = await cardOn(desk);
      for (const line of lines) expect(text).toContain(line);
      const popup = await desk.popup();
      for (const line of [en.address.title, ...lines]) await shows(popup, line);
    },
  );

  test.each([
    'https://businesscenter.cybersource.com/ebc2/',
    'https://businesscenter.cybersource.com/',
    'https://businesscentertest.visaacceptance.com/ebc2/',
  ])('is right at %s: no card', async address => {
    await desk.open(address);
    await desk.page.waitForSelector('#password');
    await shows(await desk.popup(), en.popup.signIn);
    expect(await desk.lab.overlay(desk.page)).toBeUndefined();
  });

  test('is no matter where nobody can sign in: the sign-up page, a page where customers pay', async () => {
    await desk.open(`${host}/ebc2/registration/external`);
    await shows(await desk.popup(), en.popup.noTransaction);
    expect(await desk.lab.overlay(desk.page)).toBeUndefined();
    await desk.open(`${host}/ebc2/payByLink/pay/abc?x=1`);
    await shows(await desk.popup(), en.popup.payer);
    expect(await desk.lab.overlay(desk.page)).toBeUndefined();
  });

  test('is no matter while signed in', async () => {
    await desk.signIn();
    await desk.open(detailsOf(payments.declined.id));
    await shows(await desk.popup(), `${payments.declined.reconciliationId}`);
    expect(await desk.lab.overlay(desk.page)).toBeUndefined();
    await desk.signOut();
  });
});
