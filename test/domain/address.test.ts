import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type AddressFault, judgeAddress, rightAddress, shownAddress } from '../../src/domain/address.ts';

const live = 'https://businesscenter.cybersource.com';
const details = '/ebc2/app/TransactionManagement/details';

/** An address, then "right", "payer", "elsewhere", or the faults of a wrong one. */
type Case = readonly [address: string, expected: 'right' | 'payer' | 'elsewhere' | readonly AddressFault[]];

/** Addresses that people really keep, collected in public files (2026-11). */
const collected: readonly Case[] = [
  ['https://ebctest.cybersource.com/ebctest/login/Login.do', ['old-address']],
  ['https://ebc.cybersource.com/ebc/login/Login.do', ['old-address']],
  ['https://ebc.cybersource.com/ebc/login/Login.do#', ['old-address', 'fragment']],
  ['https://ebc.cybersource.com/ebc/login/LoginProcess.do', ['old-address']],
  ['https://ebctest.cybersource.com/ebctest/login/LoginProcess.do', ['old-address']],
  ['https://ebc.cybersource.com/ebc/login/ForgotPassword.do', ['old-address']],
  ['https://ebctest.cybersource.com/ebctest/Home.do', ['old-address']],
  ['https://ebc.cybersource.com/ebc/virtualterminal/VirtualTerminalLoad.do', ['old-address']],
  ['https://ebctest.cybersource.com/ebctest/subscriptions/SecureStorageSearchLoad.do', ['old-address']],
  ['https://ebctest.cybersource.com/ebctest/subscriptions/SubscriptionSearchExecute.do', ['old-address']],
  [
    'https://ebctest.cybersource.com/ebctest/help/en/index.html#page/Business_Center_Help/sub_search_results.htm',
    ['old-address', 'fragment'],
  ],
  ['https://ebc.cybersource.com/ebc2/app/Home', ['deep-page']],
  // An older name of the host is a portal of its own: the host is kept, so nothing is wrong with this one.
  ['https://ebctest.cybersource.com/ebc2/', 'right'],
  ['https://ebctest.cybersource.com/ebc2/app/VirtualTerminal/RecurringBilling', ['deep-page']],
  [
    `https://ebc2.cybersource.com${details}?requestId=7012345678901234567890&merchantId=shop&fromSimilarSearch=false&goBackCount=-2`,
    ['deep-page', 'query'],
  ],
  [
    `https://ubctest.cybersource.com${details}?requestId=7012345678901234567890&merchantId=shop`,
    ['deep-page', 'query'],
  ],
  [`https://ubc.cybersource.com${details}?requestId=7012345678901234567890&merchantId=shop`, ['deep-page', 'query']],
  ['https://ebc2.cybersource.com', 'right'],
  ['https://ebctest.cybersource.com', 'right'],
  ['http://businesscenter.cybersource.com/', ['not-secure']],
  ['https://businesscenter.cybersource.com', 'right'],
  ['https://ebc.cybersource.com/ebctest/Query', ['old-address']],
  ['https://ebc.cybersource.com/ebc/Query', ['old-address']],
  ['https://protect-us.mimecast.com/s/abc123?domain=ebc.cybersource.com', 'elsewhere'],
  ['https://ebc2test.cybersource.com/ebc2/payByLink/pay/abc123', 'payer'],
  ['https://ebctest.cybersource.com/ebc2/invoicing/payInvoice/abc123?version=v2.1', 'payer'],
  ['https://ebc2.cybersource.com/ebc2/registration/external', ['sign-up']],
  ['https://apps.cybersource.com/library/documentation/dev_guides/', 'elsewhere'],
  ['https://support.cybersource.com/s/article/What-does-this-response-code-mean', 'elsewhere'],
];

const variants: readonly Case[] = [
  [`${live}/ebc2/`, 'right'],
  ['https://nobody-has-listed-it.ubc.cybersource.com/ebc2/', 'right'],
  // What the browser itself makes nothing of.
  [` \t${live}/ebc2/\n `, 'right'],
  ['HTTPS://BusinessCenter.CyberSource.com/ebc2/', 'right'],
  [`${live}:443/ebc2/`, 'right'],
  [`${live}/ebc2/.`, 'right'],
  [`${live}\\ebc2\\`, 'right'],
  // Scheme, host and what stands around it.
  ['http://businesscenter.cybersource.com/ebc2/', ['not-secure']],
  ['http://businesscenter.cybersource.com:443/ebc2', ['not-secure', 'user-or-port', 'slash']],
  [`${live}:8443/ebc2/`, ['user-or-port']],
  ['https://me@businesscenter.cybersource.com/ebc2/', ['user-or-port']],
  ['https://me:secret@businesscenter.cybersource.com/ebc2/', ['user-or-port']],
  ['https://businesscenter.cybersource.com./ebc2/', ['user-or-port']],
  // Slashes and letters.
  [`${live}/ebc2`, ['slash']],
  [`${live}/ebc2//`, ['slash']],
  [`${live}//ebc2/`, ['slash']],
  [`${live}//`, ['path']],
  [`${live}/EBC2/`, ['upper-case']],
  [`${live}/Ebc2`, ['slash', 'upper-case']],
  // Behind it.
  [`${live}/ebc2/?`, ['query']],
  [`${live}/?`, ['query']],
  [`${live}/ebc2/#`, ['fragment']],
  [`${live}/ebc2/#/login`, ['fragment']],
  [`${live}/ebc2/#a?b`, ['fragment']],
  [`${live}/ebc2/?#`, ['query', 'fragment']],
  [`${live}/ebc2?code=1`, ['slash', 'query']],
  [`${live}/ebc2/?redirect=%2Febc2%2Fapp`, ['redirect']],
  [`${live}/ebc2/?lang=en&returnUrl=https://example.org/`, ['redirect']],
  [`${live}/ebc2/?redirect`, ['redirect']],
  // Other paths.
  [`${live}/ebc2/%20`, ['encoded']],
  [`${live}/ebc2%2F`, ['encoded']],
  [`${live}/ebc2/%E2%80%8B`, ['encoded']],
  [`${live}/ebc2/,`, ['path']],
  [`${live}/ebc2/;jsessionid=0A1B`, ['path']],
  [`${live}/ebc2/login`, ['path']],
  [`${live}/ebc2x/`, ['path']],
  [`${live}/businesscenter`, ['path']],
  [`${live}/ebc2/app`, ['deep-page']],
  [`${live}/ebc2/app/SessionManagement`, ['deep-page']],
  [`${live}/ebc2/app/Home/`, ['deep-page']],
  [`${live}//ebc2//app/Home`, ['deep-page']],
  [`${live}/ebc`, ['old-address']],
  [`${live}/EBC/login/Login.do`, ['old-address']],
  [`${live}/ebc2/registration`, ['sign-up']],
  [`${live}/ebc2/logout`, ['signed-out']],
  [`${live}/ebc2/app/LogOut/`, ['signed-out']],
  [`${live}/ebc2/sign-out?x=1`, ['signed-out', 'query']],
  [`${live}/ebc2/sessionExpired`, ['signed-out']],
  [`${live}/ebc2/session-timeout.html`, ['signed-out']],
  // Pages for payers, however they are spelled.
  [`${live}/ebc2/payByLink`, 'payer'],
  [`${live}//ebc2//PAYBYLINK/pay/abc`, 'payer'],
  [`http://businesscenter.cybersource.com/ebc2/invoicing/payInvoice/abc#x`, 'payer'],
  [`${live}/ebc2/payByLinkReport`, ['path']],
  // Help on the same host, other hosts, look-alikes, and no addresses at all.
  [`${live}/content/ebc/help/cybs/en-us/tokens.html#top`, 'elsewhere'],
  ['https://cybersource.com/ebc2/', 'elsewhere'],
  ['https://businesscenter.cybersource.com.example.org/ebc2/', 'elsewhere'],
  ['https://businesscenter-cybersource.com/ebc2/', 'elsewhere'],
  ['https://a.b.ubc.cybersource.com/ebc2/', 'elsewhere'],
  ['https://example.org/?https://businesscenter.cybersource.com/ebc2', 'elsewhere'],
  ['https://businesscenter.cybersource.com@example.org/ebc2', 'elsewhere'],
  ['ftp://businesscenter.cybersource.com/ebc2', 'elsewhere'],
  ['view-source:https://businesscenter.cybersource.com/ebc2', 'elsewhere'],
  ['blob:https://businesscenter.cybersource.com/ebc2', 'elsewhere'],
  ['javascript:location="https://businesscenter.cybersource.com/ebc2"', 'elsewhere'],
  ['businesscenter.cybersource.com/ebc2', 'elsewhere'],
  ['', 'elsewhere'],
];

describe('judgeAddress', () => {
  test.each([...collected, ...variants])('%s', (address, expected) => {
    const verdict = judgeAddress(address);
    if (typeof expected === 'string') expect(verdict.kind).toBe(expected);
    else expect(verdict).toMatchObject({ kind: 'wrong', faults: expected });
    if ('right' in verdict) expect(verdict.right).toBe(`https://${hostOf(address)}/ebc2/`);
  });

  /** Any text, and texts that are nearly right. */
  const address = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc
      .tuple(
        fc.constantFrom('https://', 'http://', 'HTTPS:/', ' https://u:p@', '//'),
        fc.constantFrom(
          'businesscenter.cybersource.com',
          'ebc.cybersource.com.',
          'bank.ubc.cybersource.com:81',
          'ubc.',
        ),
        fc.array(
          fc.constantFrom('/', 'ebc2', 'EBC', 'app', '?', '#', '%', '..', ' ', 'payByLink', 'logout', '\\', 'é'),
        ),
      )
      .map(([scheme, host, path]) => `${scheme}${host}${path.join('')}`),
  );

  it('never throws, and what it calls right is right: mending twice changes nothing, and the host is kept', () => {
    fc.assert(
      fc.property(address, text => {
        const verdict = judgeAddress(text);
        if (!('right' in verdict)) return;
        const { site, right } = verdict;
        expect(judgeAddress(right)).toEqual({ kind: 'right', site, right });
        expect(new URL(right).host).toBe(hostOf(text));
        if (verdict.kind === 'wrong') expect(verdict.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes no longer than the address is long', () => {
    const started = performance.now();
    for (const part of ['/', 'a', '/ebc2', '%20', 'log-', '?', '1'])
      judgeAddress(`${live}/ebc2/${part.repeat(200_000)}`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('rightAddress', () => {
  it('is the host with the path of the application', () => {
    const verdict = judgeAddress(live);
    expect('site' in verdict && rightAddress(verdict.site)).toBe(`${live}/ebc2/`);
  });
});

describe('shownAddress', () => {
  test.each([
    ['https://me:secret@a.example/ebc2/', 'https://me:•••@a.example/ebc2/'],
    ['https://a.example/?card=4111111111111111', 'https://a.example/?card=•••• 1111'],
    ['https://a.example/?requestId=7012345678901234567890', 'https://a.example/?requestId=7012345678901234567890'],
    ['no address', 'no address'],
    ['me:secret@a.example', 'me:•••@a.example'],
    ['https://me:se@cret@a.example/', 'https://me:•••@a.example/'],
    ['https://a.example:8443/@x', 'https://a.example:8443/@x'],
    // What is wrong with it stays to be seen.
    ['HTTP://A.example/ebc2/.', 'HTTP://A.example/ebc2/.'],
  ])('%s', (address, shown) => {
    expect(shownAddress(address)).toBe(shown);
  });

  it('ends a very long address with a sign that it goes on', () => {
    expect(shownAddress(`https://a.example/?${'x'.repeat(5000)}`)).toMatch(/^https:\/\/a\.example\/\?x{200,}…$/);
  });
});

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/\.$/, '');
}
