import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { readableHost } from '../../src/domain/punycode.ts';

test.each([
  // Samples of RFC 3492, section 7.1, in small letters.
  ['xn--egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
  ['xn--ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
  ['xn--b1abfaaepdrnnbgefbadotcwatmq2g4l', 'почемужеонинеговорятпорусски'],
  ['xn--3b-ww4c5e180e575a65lsy2b', '3年b組金八先生'],
  ['xn--bcher-kva.example', 'bücher.example'],
  ['businesscenter.cybersource.com', 'businesscenter.cybersource.com'],
  // No punycode, though it begins so.
  ['xn--', ''],
  ['xn--!', 'xn--!'],
  ['xn--a-99999999999', 'xn--a-99999999999'],
])('%s', (host, readable) => {
  expect(readableHost(host)).toBe(readable);
});

it('reads back what the browser has written', () => {
  const label = fc
    .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-абвгдежзüéñ中文字'), {
      minLength: 3,
      maxLength: 20,
    })
    .map(letters => `x${letters.join('')}x`)
    .filter(text => !/^..--/.test(text));
  fc.assert(
    fc.property(label, text => {
      const url = URL.parse(`https://${text}.example/`);
      if (url) expect(readableHost(url.hostname)).toBe(`${text}.example`);
    }),
  );
});
