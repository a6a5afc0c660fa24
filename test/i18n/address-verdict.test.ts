import { describe, expect, test } from 'vitest';
import data from '../../src/catalogue/sites.json';
import { siteOf } from '../../src/domain/sites.ts';
import { verdictOnText, verdictWords } from '../../src/i18n/address-verdict.ts';
import { languages } from '../../src/i18n/language.ts';
import { badgeTitle, portalLine, portalText } from '../../src/i18n/portal-text.ts';

const live = 'https://businesscenter.cybersource.com/ebc2/';
const site = (host: string) => {
  const found = siteOf(new URL(`https://${host}/`));
  if (!found) throw new Error(`${host} is no portal`);
  return found;
};

describe('a portal in words', () => {
  test.each([
    ['businesscenter.cybersource.com', 'Cybersource Business Center, worldwide', 'Production'],
    ['businesscentertest.cybersource.com', 'Cybersource Business Center, worldwide', 'TEST'],
    ['businesscenter.in.cybersource.com', 'Cybersource Business Center, India', 'Production'],
    ['ebc2.cybersource.com', 'Cybersource Business Center, worldwide, older address', 'Production'],
    ['businesscentertest.visaacceptance.com', 'Visa Acceptance Business Center, worldwide', 'TEST'],
    ['nbk.ubc.cybersource.com', 'National Bank of Kuwait, a bank’s own portal, Kuwait', 'Production'],
    ['barclaycard.ubctest.cybersource.com', 'Barclaycard Smartpay Fuse, a bank’s own portal, United Kingdom', 'TEST'],
    ['unlisted.ubc.cybersource.com', 'unlisted, a bank’s own portal', 'Production'],
  ])('%s', (host, line, word) => {
    const text = portalText(site(host), 'en');
    expect([portalLine(text), text.word]).toEqual([line, word]);
  });

  test('no two portals of the table read the same, in no language', () => {
    for (const language of languages) {
      const lines = data.sites
        .filter(one => !('older' in one))
        .map(({ host }) => portalText(site(host), language))
        .map(text => `${portalLine(text)} ${text.word}`);
      expect(new Set(lines).size).toBe(lines.length);
    }
  });

  test('the toolbar button names it', () => {
    expect(badgeTitle(site('ebctest.cybersource.com'), 'fr')).toBe(
      'Environnement de TEST\u202F: Business Center de Cybersource, monde entier, ancienne adresse',
    );
  });
});

describe('a verdict in words', () => {
  test('says each mistake in one sentence, marks the difference and keeps the host', () => {
    const verdict = verdictOnText('http://businesscenter.in.cybersource.com/ebc2/?code=1', 'en');
    expect(verdict).toMatchObject({
      tone: 'warning',
      sentences: [/http:/, /question mark/].map(sign => expect.stringMatching(sign)),
      links: [{ address: 'https://businesscenter.in.cybersource.com/ebc2/' }],
    });
    expect(verdict?.difference?.filter(step => step.wrong !== step.right)).toEqual([
      { wrong: '', right: 's' },
      { wrong: '?code=1', right: '' },
    ]);
  });

  test('offers today’s name of an older host as a second choice', () => {
    expect(verdictOnText('ebc2.cybersource.com', 'en')?.links).toEqual([
      { label: verdictWords.en.open, address: 'https://ebc2.cybersource.com/ebc2/' },
      { label: 'Open businesscenter.cybersource.com', address: live },
    ]);
  });

  test.each(['https://cybersource.com.example.org/', 'https://cybers0urce.com/', 'https://cybersorce.com/ebc2/'])(
    'leads nowhere from a look-alike: %s',
    text => {
      const verdict = verdictOnText(text, 'en');
      expect(verdict).toMatchObject({ tone: 'bad', links: [], advice: verdictWords.en.lookAlikeAdvice });
      expect(verdict?.difference).toBeUndefined();
    },
  );

  test('shows no password and no card number', () => {
    const verdict = verdictOnText(`https://me:secret@businesscenter.cybersource.com/?4111111111111111`, 'en');
    expect(JSON.stringify(verdict)).not.toMatch(/secret|4111111111111111/);
    expect(JSON.stringify(verdict)).toMatch(/•••/);
  });

  test('is silent on what is no address', () => {
    for (const text of ['203', 'carte volée', '', 'https://[']) expect(verdictOnText(text, 'en')).toBeUndefined();
  });
});
