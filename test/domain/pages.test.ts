import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { pageAt, type View, viewOf } from '../../src/domain/pages.ts';

const host = 'https://businesscenter.cybersource.com';

/** Every known address of each page. Each is a counter-example for all others, since one function answers. */
const addresses: Readonly<Record<View['kind'], readonly string[]>> = {
  'sign-in': [
    '',
    '/',
    '/ebc2',
    '/ebc2/',
    '/EBC2/',
    '/ebc2/?code=1#x',
    '/ebc/login/Login.do',
    '/ebctest/login/LoginProcess.do',
    '/ebc/login/ForgotPassword.do',
  ],
  home: ['/ebc2/app/Home', '/ebc2/app/Home/', '/ebc2/app/home?x=1'],
  transactions: ['/ebc2/app/TransactionManagement/Transactions', '/ebc2/app/transactionmanagement/transactions/#x'],
  'transaction-details': [
    '/ebc2/app/TransactionManagement/details',
    '/ebc2/app/TransactionManagement/details/?requestId=7012345678901234567890',
    '/ebc2/app/TransactionManagement/details?merchantId=shop&requestId=7012345678901234567890&goBackCount=-2',
  ],
  users: ['/ebc2/app/AccountManagement/Users', '/ebc2/app/AccountManagement/Users/'],
  payer: [
    '/ebc2/payByLink/pay/abc123',
    '/ebc2/payByLink',
    '/ebc2/paybylink/',
    '//ebc2//payByLink/pay/abc123',
    '/ebc2/invoicing/payInvoice/abc123?version=v2.1',
    '/ebc2/invoicing//payInvoice',
    '/ebc2/app/../payByLink/pay/abc123',
  ],
  other: [
    '/ebc2/app/VirtualTerminal/RecurringBilling?fromMenu=true',
    '/ebc2/app/PaymentConfiguration/SecureAcceptanceSettings',
    '/ebc2/registration/external',
    '/ebc2/payByLinkReport',
    '/ebc2/app/invoicing/payInvoice/abc123',
    '/ebc2/app/Homework',
    '/ebc2/app/TransactionManagement',
    '/ebc2/app/TransactionManagement/Transactions/7012345678901234567890',
    '/ebc2/app/TransactionManagement/details/edit',
    '/ebc2/app/Users',
    '/ebc2/app/AccountManagement/Users/someone',
    '/ebc2/x?next=/ebc2/app/Home',
    '/ebc2/x#/ebc2/payByLink/pay/abc123',
    '/content/ebc/help/cybs/en-us/tokens.html',
    '/ebc/Query',
    '//',
  ],
  // Pages whose address nobody knows: only what stands on them tells.
  'one-time-code': [],
  case: [],
  'user-profile': [],
};

const known = Object.entries(addresses).flatMap(([kind, paths]) => paths.map(path => [path, kind] as const));

describe('pageAt', () => {
  test.each(known)('%s is %s and nothing else', (path, kind) => {
    expect(pageAt(new URL(host + path)).kind).toBe(kind);
  });

  it('reads what the address of a transaction says', () => {
    const at = (query: string) => pageAt(new URL(`${host}/ebc2/app/TransactionManagement/details?${query}`));
    expect(at('requestId=7012345678901234567890&merchantId=shop_1')).toEqual({
      kind: 'transaction-details',
      requestId: '7012345678901234567890',
      merchantId: 'shop_1',
    });
    for (const query of [
      '',
      'requestId=',
      'requestId=12345',
      'requestId=70123456789012345678901234567',
      'requestId=x',
    ]) {
      expect(at(query)).toEqual({ kind: 'transaction-details' });
    }
  });

  it('answers for every path', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        expect(Object.keys(addresses)).toContain(pageAt(new URL(`${host}${path}?${query}`)).kind);
      }),
    );
  });
});

describe('viewOf', () => {
  const view = (path: string, ...landmarks: View['kind'][]) => viewOf(new URL(host + path), landmarks).kind;

  it('is the page of the address where nothing else is seen', () => {
    for (const [path, kind] of known) expect(view(path)).toBe(kind);
  });

  it('is the sign-in form or the one-time code wherever they stand, since a session can end anywhere', () => {
    for (const [path, kind] of known) {
      if (kind === 'payer') continue;
      expect(view(path, 'home', 'sign-in')).toBe('sign-in');
      expect(view(path, 'one-time-code')).toBe('one-time-code');
    }
  });

  it('stays out of pages for payers, whatever stands on them', () => {
    for (const path of addresses.payer) {
      for (const kind of ['sign-in', 'one-time-code', 'transaction-details'] as const)
        expect(view(path, kind)).toBe('payer');
    }
  });

  it('goes by what stands on a page whose address says nothing, or only that one could sign in there', () => {
    expect(view('/ebc2/app/Unknown', 'case')).toBe('case');
    expect(view('/ebc2/app/Unknown', 'user-profile', 'users')).toBe('user-profile');
    expect(view('/ebc2/', 'home')).toBe('home');
  });

  it('keeps the page of a known address beside other marks', () => {
    expect(view('/ebc2/app/Home', 'users')).toBe('home');
    expect(view('/ebc2/app/TransactionManagement/details', 'case')).toBe('transaction-details');
  });
});
