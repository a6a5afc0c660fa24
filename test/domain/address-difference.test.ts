import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addressDifference } from '../../src/domain/address-difference.ts';

/** Both addresses in one line: what is only in the wrong one as -x-, what is only in the right one as +x+. */
const line = (wrong: string, right: string) =>
  addressDifference(wrong, right)
    .map(step => (step.wrong === step.right ? step.wrong : `${mark('-', step.wrong)}${mark('+', step.right)}`))
    .join('');
const mark = (sign: string, text: string) => (text ? `${sign}${text}${sign}` : '');

describe('addressDifference', () => {
  test.each([
    ['http://a/ebc2/', 'https://a/ebc2/', 'http+s+://a/ebc2/'],
    ['https://a/ebc2', 'https://a/ebc2/', 'https://a/ebc2+/+'],
    ['https://a/ebc2//', 'https://a/ebc2/', 'https://a/ebc2/-/-'],
    ['https://a/', 'https://a/', 'https://a/'],
    ['', 'x', '+x+'],
    // Each mistake by itself.
    ['http://www.a/ebc2/?code=1', 'https://a/ebc2/', 'http+s+://-www.-a/ebc2/-?code=1-'],
    ['https://a/EBC2/#', 'https://a/ebc2/', 'https://a/-EBC2-+ebc2+/-#-'],
    ['https://a/ebc/login/Login.do', 'https://a/ebc2/', 'https://a/ebc+2+/-login/Login.do-'],
    ['https://a/ebc2/?x=/ebc2/', 'https://a/ebc2/', 'https://a/ebc2/-?x=/ebc2/-'],
    ['https://bussinesscenter.a/ebc2/', 'https://businesscenter.a/ebc2/', 'https://bus-s-inesscenter.a/ebc2/'],
    [
      'https://www.google.com/?q=b%2Fc',
      'https://businesscenter.b/ebc2/',
      'https://-www.google.com/?q=b%2Fc-+businesscenter.b/ebc2/+',
    ],
    [
      'https://www.google.com/url?q=https://b.cybersource.com/ebc2/&sa=D',
      'https://b.cybersource.com/ebc2/',
      'https://-www.google.com/url?q=https://-b.cybersource.com/ebc2/-&sa=D-',
    ],
  ])('%s against %s', (wrong, right, expected) => {
    expect(line(wrong, right)).toBe(expected);
  });

  it('loses and doubles nothing, and no two pieces beside each other say the same', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'ab', '/', '.', 'é', '▯'), { maxLength: 16 })
      .map(all => all.join(''));
    fc.assert(
      fc.property(text, text, (wrong, right) => {
        const steps = addressDifference(wrong, right);
        expect(steps.map(step => step.wrong).join('')).toBe(wrong);
        expect(steps.map(step => step.right).join('')).toBe(right);
        expect(steps.every(step => step.wrong || step.right)).toBe(true);
      }),
    );
  });

  it('takes no longer than addresses are long', () => {
    const started = performance.now();
    addressDifference(`https://a/${'?'.repeat(240)}`, `https://b/${'#'.repeat(240)}`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
