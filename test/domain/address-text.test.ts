import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import data from '../../src/catalogue/sites.json';
import type { AddressFault } from '../../src/domain/address.ts';
import { type AddressTextVerdict, judgeText } from '../../src/domain/address-text.ts';
import { isMeantAsAddress } from '../../src/domain/copied-address.ts';
import { siteOf } from '../../src/domain/sites.ts';

const live = 'https://businesscenter.cybersource.com/ebc2/';
const trial = 'https://businesscentertest.cybersource.com/ebc2/';
const details = 'app/TransactionManagement/details?requestId=7012345678901234567890&merchantId=shop';
const short = (verdict: AddressTextVerdict) =>
  verdict.kind === 'wrong'
    ? verdict.faults
    : verdict.kind === 'elsewhere'
      ? verdict.whose
      : verdict.kind === 'look-alike'
        ? verdict.reason
        : verdict.kind;

describe('every host that is known', () => {
  const portals = [
    ['businesscenter.cybersource.com', 'right', undefined],
    ['businesscentertest.cybersource.com', 'right', undefined],
    ['ebc2.cybersource.com', 'older', live],
    ['ebc2test.cybersource.com', 'older', trial],
    ['ebc.cybersource.com', 'older', live],
    ['ebctest.cybersource.com', 'older', trial],
    ['ubc.cybersource.com', 'older', live],
    ['ubctest.cybersource.com', 'older', trial],
    ['network.ubc.cybersource.com', 'right', undefined],
    ['bankmuscat.ubc.cybersource.com', 'right', undefined],
    ['nbk.ubc.cybersource.com', 'right', undefined],
    ['visanetgt.ubc.cybersource.com', 'right', undefined],
    ['barclaycard.ubctest.cybersource.com', 'right', undefined],
    ['nobody-has-listed-it.ubc.cybersource.com', 'right', undefined],
    ['businesscenter.in.cybersource.com', 'right', undefined],
    ['businesscenter.visaacceptance.com', 'right', undefined],
    ['businesscentertest.visaacceptance.com', 'right', undefined],
  ] as const;
  test.each(portals)('%s keeps its own right address, wherever in it somebody is', (host, kind, newer) => {
    const own = `https://${host}/ebc2/`;
    expect(judgeText(own)).toMatchObject({ kind, right: own, ...(newer && { newer }) });
    expect(judgeText(host)).toMatchObject({ kind, right: own });
    const deep = judgeText(`http://${host}/ebc2/${details}#x`);
    expect(deep).toMatchObject({ kind: 'wrong', right: own, newer });
    expect(short(deep)).toEqual(['not-secure', 'deep-page', 'query', 'fragment']);
  });

  test('none is missing', () => {
    const listed = data.sites.map(({ host }) => host);
    expect(portals.map(([host]) => host as string)).toEqual(expect.arrayContaining(listed));
  });

  test.each([
    'api.cybersource.com',
    'apitest.cybersource.com',
    'api.in.cybersource.com',
    'api.sa.cybersource.com',
    'apitest.sa.cybersource.com',
    'flex.cybersource.com',
    'secureacceptance.cybersource.com',
    'secureacceptance.in.cybersource.com',
    'testsecureacceptance.cybersource.com',
    'support.visaacceptance.com',
    'support.cybersource.com',
    'developer.cybersource.com',
    'developer.visaacceptance.com',
    'developer.cas.cybersource.com',
    'c1-developer.cas.cybersource.com',
    'apps.cybersource.com',
    'reports.cybersource.com',
    'www.cybersource.com',
    'cybersource.com',
  ])('%s is the vendor’s, but no place to sign in', host => {
    expect(judgeText(`https://${host}/x`)).toEqual({ kind: 'elsewhere', whose: 'vendor', host });
  });

  test.each([
    'api.smartpayfuse.barclaycard',
    'api.smartpayfuse-test.barclaycard',
    'api.merchant-services.bankofamerica.com',
    'developer-prod1.merchant-services.bankofamerica.com',
    'github.com',
    'example.org',
    'cyberforce.com',
    'visa.com',
  ])('%s is something else', host => {
    expect(judgeText(`https://${host}/cybersource`)).toEqual({ kind: 'elsewhere', whose: 'other', host });
  });
});

/** Addresses that people really keep, collected in public files (2026-11): what is wrong, and where they should lead. */
const collected: [address: string, expected: readonly AddressFault[] | string, newer?: string][] = [
  ['https://ebctest.cybersource.com/ebctest/login/Login.do', ['old-address'], trial],
  ['https://ebc.cybersource.com/ebc/login/Login.do', ['old-address'], live],
  ['https://ebc.cybersource.com/ebc/login/Login.do#', ['old-address', 'fragment'], live],
  ['https://ebc.cybersource.com/ebc/login/LoginProcess.do', ['old-address'], live],
  ['https://ebctest.cybersource.com/ebctest/login/LoginProcess.do', ['old-address'], trial],
  ['https://ebc.cybersource.com/ebc/login/ForgotPassword.do', ['old-address'], live],
  ['https://ebctest.cybersource.com/ebctest/Home.do', ['old-address'], trial],
  ['https://ebc.cybersource.com/ebc/virtualterminal/VirtualTerminalLoad.do', ['old-address'], live],
  ['https://ebctest.cybersource.com/ebctest/subscriptions/SecureStorageSearchLoad.do', ['old-address'], trial],
  ['https://ebctest.cybersource.com/ebctest/subscriptions/SubscriptionSearchExecute.do', ['old-address'], trial],
  [
    'https://ebctest.cybersource.com/ebctest/help/en/index.html#page/Business_Center_Help/sub_search_results.htm',
    ['old-address', 'fragment'],
    trial,
  ],
  ['https://ebc.cybersource.com/ebc2/app/Home', ['deep-page'], live],
  ['https://ebctest.cybersource.com/ebc2/', 'older', trial],
  ['https://ebctest.cybersource.com/ebc2/app/VirtualTerminal/RecurringBilling', ['deep-page'], trial],
  [`https://ebc2.cybersource.com/ebc2/${details}&fromSimilarSearch=false&goBackCount=-2`, ['deep-page', 'query'], live],
  [`https://ubctest.cybersource.com/ebc2/${details}`, ['deep-page', 'query'], trial],
  [`https://ubc.cybersource.com/ebc2/${details}`, ['deep-page', 'query'], live],
  ['https://ebc2.cybersource.com', 'older', live],
  ['https://ebctest.cybersource.com', 'older', trial],
  ['http://businesscenter.cybersource.com/', ['not-secure']],
  ['https://businesscenter.cybersource.com', 'right'],
  ['https://ebc.cybersource.com/ebctest/Query', ['old-address'], live],
  ['https://ebc.cybersource.com/ebc/Query', ['old-address'], live],
  ['https://protect-us.mimecast.com/s/abc123?domain=ebc.cybersource.com', ['mail-link'], live],
  ['https://ebc2test.cybersource.com/ebc2/payByLink/pay/abc123', 'payer'],
  ['https://ebctest.cybersource.com/ebc2/invoicing/payInvoice/abc123?version=v2.1', 'payer'],
  ['https://ebc2.cybersource.com/ebc2/registration/external', ['sign-up'], live],
  ['https://apps.cybersource.com/library/documentation/dev_guides/', 'vendor'],
  ['https://support.cybersource.com/s/article/What-does-this-response-code-mean', 'vendor'],
];

test.each(collected)('kept by somebody: %s', (address, expected, newer) => {
  const verdict = judgeText(address);
  expect(short(verdict)).toEqual(expected);
  if ('newer' in verdict) expect(verdict.newer).toBe(newer);
});

const base64 = (text: string) => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

describe('what happens on the way', () => {
  test.each<[string, readonly AddressFault[] | string]>([
    // Copied with what stood around it.
    [`${live}.`, ['stray-sign']],
    [`<${live}>`, ['stray-sign']],
    [`${live}>`, ['stray-sign']],
    [`“${live}”,`, ['stray-sign']],
    [`(${live}).`, ['stray-sign']],
    [`  ${live}\n`, 'right'],
    [`${live}\u200B`, ['invisible']],
    ['https://businesscenter.cyber\u00ADsource.com/ebc2/', ['invisible']],
    [`\uFEFF${live}\u202E.`, ['invisible', 'stray-sign']],
    [`Please sign in at ${live}, then open Reports.`, ['stray-sign']],
    [`See https://example.org/ and ${live} today`, 'right'],
    // Its beginning.
    ['businesscenter.cybersource.com', 'right'],
    ['//businesscenter.cybersource.com/ebc2/', 'right'],
    ['htps://businesscenter.cybersource.com/ebc2/', ['scheme']],
    ['https//businesscenter.cybersource.com/ebc2/', ['scheme']],
    ['https:/businesscenter.cybersource.com/ebc2/', ['scheme']],
    ['https:businesscenter.cybersource.com/ebc2/', ['scheme']],
    ['https:///businesscenter.cybersource.com/ebc2/', ['scheme']],
    ['ttps://businesscenter.cybersource.com/ebc2/', ['scheme']],
    ['HTTPS://BusinessCenter.CyberSource.com/ebc2/', 'right'],
    ['businesscenter.cybersource.com:8443/ebc2/', ['user-or-port']],
    // Its host.
    ['www.businesscenter.cybersource.com/ebc2', ['www', 'slash']],
    ['https://www.nbk.ubc.cybersource.com/ebc2/', ['www']],
    ['https://www.ubctest.cybersource.com/ebc2/', ['www']],
    ['https://bussinesscenter.cybersource.com/ebc2/', ['host']],
    ['https://businesscentre.cybersource.com/ebc2/', ['host']],
    ['https://business-center.cybersource.com/ebc2/', ['host']],
    ['https://businesscentretest.cybersource.com/ebc2/', ['host']],
    ['https://buisnesscenter.visaacceptance.com/ebc2/', ['host']],
    ['https://businesscenter.id.cybersource.com/ebc2/', ['host']],
    // Could be production as well as test, or too short to be guessed.
    ['https://businesscenterte.cybersource.com/ebc2/', 'vendor'],
    ['https://ebc3.cybersource.com/ebc2/', 'vendor'],
    // Encoded, and links of others that lead there.
    [encodeURIComponent(live), ['encoded']],
    [`${live.slice(0, -1)}%2F`, ['encoded']],
    [`https://www.google.com/url?q=${encodeURIComponent(`${live}?code=1`)}&sa=D`, ['search-link', 'query']],
    [`https://www.google.co.in/url?sa=t&url=${live}`, ['search-link']],
    [`https://duckduckgo.com/l/?uddg=${encodeURIComponent(live)}&rut=1`, ['search-link']],
    [`https://www.bing.com/ck/a?!&&p=1&u=a1${base64(live)}&ntb=1`, ['search-link']],
    [`https://r.search.yahoo.com/_ylt=A/RV=2/RU=${encodeURIComponent(live)}/RK=2/RS=x-`, ['search-link']],
    [`https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(live)}&data=05`, ['mail-link']],
    [`https://urldefense.com/v3/__${live}__;!!Abc`, ['mail-link']],
    ['https://urldefense.proofpoint.com/v2/url?u=https-3A__businesscenter.cybersource.com_ebc2_&d=D', ['mail-link']],
    ['https://www.google.com/url?q=https://example.org/', 'other'],
    ['https://www.google.com/url?q=https://businesscenter-cybersource.com/ebc2/', 'other-end'],
    ['https://www.google.com/search?q=businesscenter.cybersource.com', 'other'],
    // Looks like one and is none.
    ['https://businesscenter.cybersource.com.example.org/ebc2/', 'other-end'],
    ['https://businesscenter-cybersource.com/ebc2/', 'other-end'],
    ['https://cyber-source.com/', 'other-end'],
    ['https://businesscenter.cybersource.co/ebc2/', 'other-end'],
    ['https://visaacceptance.example/', 'other-end'],
    ['https://businesscenter.cybersource.com@example.org/ebc2/', 'before-at'],
    ['https://businesscenter.cybersource.com:x@example.org/ebc2/', 'before-at'],
    ['https://businesscenter.cybers\u043Eurce.com/ebc2/', 'letters'],
    ['https://businesscenter.xn--cybersurce-jvi.com/ebc2/', 'letters'],
    ['https://cybers0urce.com/', 'letters'],
    ['https://v\u0456saacceptance.com/', 'letters'],
    ['https://cybersoürce.com/', 'letters'],
    ['https://businesscenter.cybersorce.com/ebc2/', 'near-name'],
    ['https://businesscenter.visaaceptance.com/ebc2/', 'near-name'],
    ['https://businesscenter-cybersoure.com/', 'near-name'],
    // The help on the same host, and no addresses.
    ['https://businesscenter.cybersource.com/content/ebc/help/cybs/en-us/tokens.html', 'vendor'],
    [`javascript:location='${live}'`, 'none'],
    ['mailto:someone@cybersource.com', 'none'],
    [`view-source:${live}`, 'none'],
    ['ftp://businesscenter.cybersource.com/ebc2/', 'none'],
    ['place:sort=8', 'none'],
    ['data:', 'none'],
    ['carte volée', 'none'],
    ['', 'none'],
    ['https://[', 'none'],
  ])('%s', (text, expected) => {
    expect(short(judgeText(text))).toEqual(expected);
  });

  test('an address is shown as it was copied, with what cannot be seen', () => {
    expect(judgeText(`see <${live}\u200B>. Thanks`)).toMatchObject({ shown: `<${live}▯>.` });
    // That "https://" was left out is no mistake.
    expect(judgeText('(businesscenter.cybersource.com/ebc2)')).toMatchObject({
      shown: '(https://businesscenter.cybersource.com/ebc2)',
    });
  });

  test('a host in other letters is named as it looks', () => {
    expect(judgeText('https://xn--cybersurce-jvi.com/')).toMatchObject({ host: 'cybers\u043Eurce.com' });
  });
});

describe('a repair', () => {
  const host = fc.constantFrom(...data.sites.map(site => site.host), 'some-bank.ubctest.cybersource.com');
  const decorated = fc
    .tuple(
      fc.constantFrom('', 'https://', 'http://', 'htps://', '<', '“https://', '\u200B', 'https://www.', 'https://u:p@'),
      host,
      fc.constantFrom('', '.', ':8443'),
      fc.array(
        fc.constantFrom('/', 'ebc2', 'EBC', 'app', '?', '#', '%', '%2F', '..', 'redirect=x', 'logout', '\\', 'é', '>'),
        { maxLength: 8 },
      ),
      fc.constantFrom('', '.', '>', '\u200B', ' .', '",'),
    )
    .map(([start, name, port, path, end]) => ({ name, text: `${start}${name}${port}/${path.join('')}${end}` }));

  it('keeps host and environment, is right itself, and leads to no look-alike', () => {
    fc.assert(
      fc.property(decorated, ({ name, text }) => {
        const verdict = judgeText(text);
        if (!('right' in verdict)) return;
        const { site, right } = verdict;
        expect(site.host).toBe(name);
        expect(new URL(right).host).toBe(name);
        const again = judgeText(right);
        expect(again).toMatchObject({ right, site });
        expect(['right', 'older']).toContain(again.kind);
        const newer = 'newer' in verdict ? verdict.newer : undefined;
        if (newer === undefined) return;
        expect(judgeText(newer)).toMatchObject({ kind: 'right', right: newer });
        expect(siteOf(new URL(newer))?.environment).toBe(site.environment);
      }),
      { numRuns: 3000 },
    );
  });

  it('of any text at all never throws and leads only to hosts of the vendor, in the environment that the text names', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      // One letter of a host is another.
      fc.tuple(host, fc.nat(), fc.constantFrom(...'aeiotrs.-4\u043E')).map(([name, at, letter]) => {
        const place = at % name.length;
        return `https://${name.slice(0, place)}${letter}${name.slice(place + 1)}/ebc2/`;
      }),
    );
    fc.assert(
      fc.property(text, given => {
        const verdict = judgeText(given);
        isMeantAsAddress(given);
        if (!('right' in verdict)) return;
        expect(new URL(verdict.right).hostname).toMatch(/\.(?:cybersource|visaacceptance)\.com$/);
        if (/test[^/]*\//.test(given)) expect(verdict.site.environment).toBe('test');
      }),
      { numRuns: 3000 },
    );
  });

  it('takes no longer than the text is long', () => {
    const started = performance.now();
    for (const part of ['/', 'a.', ' h', 'cybersource', '\u200B', '%2F', '<', 'https://', '.'])
      for (const before of ['', live, 'https://']) {
        judgeText(`${before}${part.repeat(100_000)}`);
        isMeantAsAddress(`${before}${part.repeat(2_000)}`);
      }
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('isMeantAsAddress', () => {
  test.each([
    live,
    'businesscenter.cybersource.com',
    'www.example.org',
    'example.org/path',
    '<https://example.org>',
    'https%3A%2F%2Fexample.org',
    'cybers\u043Eurce.com',
    'cybersource.com',
    'sign in at businesscenter.cybersource.com please',
    'htps://example.org',
  ])('yes: %s', text => expect(isMeantAsAddress(text)).toBe(true));
  test.each([
    '203',
    'AVS N',
    'carte volée',
    'cybersource',
    'and/or',
    'N/A',
    'e.g. 203',
    'v1.2',
    '',
    'CVN M.',
    'ics_auth',
  ])('no: %s', text => expect(isMeantAsAddress(text)).toBe(false));
});
