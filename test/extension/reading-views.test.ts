import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sessionCookie, user } from '../business-center/session.ts';
import { eventually } from './reading/eventually.ts';
import { marksOn } from './reading/marks-on-page.ts';
import { detailsAddress, expectNoProblems, host, type Reader, startReader } from './reading/reader.ts';

const pages = {
  '/ebc2/app/Home': 'home',
  '/ebc2/app/TransactionManagement/Transactions': 'transactions',
  '/ebc2/app/TransactionManagement/details?requestId=7778862908997172603705&merchantId=example_merchant':
    'transaction-details',
  '/ebc2/app/AccountManagement/Users': 'users',
  '/ebc2/app/AccountManagement/UserProfile?userName=robin_sample': 'user-profile',
  '/ebc2/app/DecisionManager/CaseManagement': 'other',
  '/ebc2/app/DecisionManager/CaseDetails?requestId=7778092383457881605693': 'case',
  '/ebc2/app/PaymentConfiguration/KeyManagement': 'other',
};

describe.each(['chromium', 'firefox'] as const)('what kind of page it is, in %s', kind => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader(kind);
  });
  beforeEach(() => reader.vary({}));
  afterAll(() => reader.close());
  afterEach(() => expectNoProblems(reader));

  const expectView = (view: string) => eventually('the kind of page', async () => (await reader.read()).view, view);

  test.each(Object.entries(pages))('%s', async (address, view) => {
    await reader.open(host + address);
    await expectView(view);
  });

  test('the same pages reached by moving', async () => {
    await reader.open(`${host}/ebc2/app/Home`);
    for (const [address, view] of Object.entries(pages)) {
      await reader.move(host + address);
      await expectView(view);
    }
  });

  test('signing in: the form, the one-time code, home; nothing that is typed is read', async () => {
    await signOut(reader);
    await reader.open(`${host}/ebc2/`);
    await expectView('sign-in');
    const { page } = reader;
    await page.type('#orgId', user.organization);
    await page.type('#username', user.name);
    await page.type('#password', user.password);
    const { fields } = await reader.read();
    expect(fields.filter(({ value }) => value)).toEqual([]);
    await page.click('#submit');
    await expectView('one-time-code');
    await page.locator('.choices button').click();
    await page.type('#passcode', '203100');
    expect((await reader.read()).fields.filter(({ value }) => value)).toEqual([]);
    await page.locator('form button.main').click();
    await expectView('home');
  });

  test('the sign-in form at the address of a transaction, where a session has ended', async () => {
    await signOut(reader);
    await reader.open(detailsAddress('7778862908997172603705'));
    await expectView('sign-in');
    expect((await reader.read()).transactions).toEqual([]);
    expect(await marksOn(reader.page)).toEqual([]);
    await reader.signIn();
  });

  test('the sign-in form over plain http', async () => {
    reader.vary({ http: true });
    await signOut(reader);
    await reader.open('http://businesscenter.cybersource.com/ebc2/');
    await expectView('sign-in');
    await reader.signIn();
  });

  test.each([`${host}/ebc2/payByLink/pay/abc`, `${host}/ebc2/invoicing/payInvoice/abc`, 'https://example.shop/'])(
    'nobody of us is on %s',
    async address => {
      await reader.page.goto(address);
      await expect(reader.read()).rejects.toThrow(/Receiving end does not exist|No tab/);
      expect(await marksOn(reader.page)).toEqual([]);
    },
  );
});

async function signOut({ lab }: Reader): Promise<void> {
  await lab.browser.deleteMatchingCookies({ name: sessionCookie.name, domain: new URL(host).hostname });
}
