import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { siteOf } from '../../src/domain/sites.ts';

const known = [
  ['businesscenter.cybersource.com', 'cybersource', 'production', false],
  ['businesscentertest.cybersource.com', 'cybersource', 'test', false],
  ['businesscenter.in.cybersource.com', 'cybersource', 'production', false],
  ['businesscenter.visaacceptance.com', 'visa-acceptance', 'production', false],
  ['businesscentertest.visaacceptance.com', 'visa-acceptance', 'test', false],
  ['ebc2.cybersource.com', 'cybersource', 'production', true],
  ['ebc2test.cybersource.com', 'cybersource', 'test', true],
  ['ebc.cybersource.com', 'cybersource', 'production', true],
  ['ebctest.cybersource.com', 'cybersource', 'test', true],
  ['ubc.cybersource.com', 'cybersource', 'production', true],
  ['ubctest.cybersource.com', 'cybersource', 'test', true],
  ['network.ubc.cybersource.com', 'bank', 'production', false],
  ['bankmuscat.ubc.cybersource.com', 'bank', 'production', false],
  ['nbk.ubc.cybersource.com', 'bank', 'production', false],
  ['visanetgt.ubc.cybersource.com', 'bank', 'production', false],
  ['barclaycard.ubctest.cybersource.com', 'bank', 'test', false],
] as const;

describe('siteOf', () => {
  test.each(known)('%s', (host, brand, environment, older) => {
    for (const address of [
      `https://${host}/ebc2/`,
      `http://${host}`,
      `https://${host}./x?y#z`,
      `https://u:p@${host}:81/`,
    ]) {
      const site = siteOf(new URL(address));
      expect(site).toMatchObject({ host, brand, environment });
      expect(site?.name).not.toBe('');
      expect(site?.older ?? false).toBe(older);
    }
  });

  it("knows a bank's own portal that nobody has listed, by the name in its host", () => {
    expect(siteOf(new URL('https://some-bank.ubc.cybersource.com/ebc2/'))).toEqual({
      host: 'some-bank.ubc.cybersource.com',
      brand: 'bank',
      name: 'some-bank',
      region: 'global',
      environment: 'production',
    });
    expect(siteOf(new URL('https://some-bank.ubctest.cybersource.com/'))?.environment).toBe('test');
  });

  test.each([
    'https://cybersource.com/',
    'https://www.cybersource.com/',
    'https://api.cybersource.com/ebc2/',
    'https://support.cybersource.com/',
    'https://businesscenter.example.com/ebc2/',
    'https://businesscenter.cybersource.com.example.com/ebc2/',
    'https://businesscenter.cybersource.com../ebc2/',
    'https://notbusinesscenter.cybersource.com/',
    'https://businesscenter.cybersource.co/',
    'https://two.labels.ubc.cybersource.com/',
    'https://evilubc.cybersource.com/',
    'https://ubc.cybersource.com.example.com/',
    'https://bank.ubc.visaacceptance.com/',
    'https://example.com/businesscenter.cybersource.com/ebc2/',
    'https://businesscenter.cybersource.com@example.com/',
    'https://xn--businesscenter-9ta.cybersource.com/',
    'ftp://businesscenter.cybersource.com/',
    'blob:https://businesscenter.cybersource.com/1',
    'file:///businesscenter.cybersource.com/ebc2/',
    'about:blank',
    'javascript:void(0)',
  ])('is none: %s', address => {
    expect(siteOf(new URL(address))).toBeUndefined();
  });

  it('names no host that is not under one of the two domains', () => {
    const host = fc.oneof(fc.domain(), fc.constantFrom(...known.map(([name]) => name)));
    fc.assert(
      fc.property(host, fc.constantFrom('', '.', '.example.org'), (name, behind) => {
        const site = siteOf(new URL(`https://${name}${behind}/`));
        if (site) expect(site.host).toMatch(/^[a-z0-9.-]+\.(?:cybersource|visaacceptance)\.com$/);
      }),
    );
  });
});
