import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverCardNumbers, holdsCardNumber, isCardNumber, maskCardNumbers } from '../../src/domain/card-guard.ts';

/** Public test numbers of the schemes. */
const cards = [
  '4111111111111111',
  '4222222222222',
  '5555555555554444',
  '2223000048400011',
  '378282246310005',
  '6011111111111117',
  '3530111333300000',
  '30569309025904',
  '6240008631401148',
];

/** A card number of a length, with a prefix, whose last digit makes the Luhn check pass. */
const card = fc
  .tuple(
    fc.constantFrom('4', '51', '37', '6011', '3566'),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 18, maxLength: 18 }),
  )
  .map(([prefix, digits]) => {
    const body = `${prefix}${digits.join('')}`.slice(0, prefix === '37' ? 14 : 15);
    const last = [...Array(10).keys()].find(digit => isCardNumber(`${body}${digit}`));
    return `${body}${last}`;
  });

describe('what looks like a card number', () => {
  test.each(cards)('%s', number => {
    expect(isCardNumber(number)).toBe(true);
    expect(holdsCardNumber(`paid with ${number}.`)).toBe(true);
  });

  test.each([
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111.1111.1111.1111',
    '4111\u00A01111\u202F1111\u00A01111',
    '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
    '3782 822463 10005',
    '4111111111111111 12/31',
    'card 4111 1111 1111 1111 12/31 CVN 123',
    '203 4111 1111 1111 1111',
  ])('in any grouping: %s', text => {
    expect(holdsCardNumber(text)).toBe(true);
    expect(maskCardNumbers(text)).not.toMatch(/1111.?1111|822463/);
  });

  test.each([
    '4111111111111112',
    '411111XXXXXX1111',
    '7778862908997172603705',
    '6248902605266689604010',
    '7039 1830 ZFKZ I570',
    '1234567890123456',
    '203.00',
    '2026-03-13T08:05:11Z',
    '',
  ])('not %s', text => {
    expect(holdsCardNumber(text)).toBe(false);
    expect(maskCardNumbers(text)).toBe(text);
  });

  test('masks down to the last four digits and leaves the rest', () => {
    expect(maskCardNumbers('Card 4111 1111 1111 1111, amount 481.00')).toBe('Card •••• 1111, amount 481.00');
  });

  test('no masked text holds one, however it was written', () => {
    fc.assert(
      fc.property(card, fc.string(), fc.string(), fc.constantFrom('', ' ', '-', '. '), (number, before, after, gap) => {
        const text = `${before} ${number.match(/.{1,4}/g)?.join(gap)} ${after}`;
        expect(holdsCardNumber(text)).toBe(true);
        expect(holdsCardNumber(maskCardNumbers(text))).toBe(false);
      }),
    );
  });
});

describe('covering in place', () => {
  test.each([
    ['paid with 4111111111111111.', 'paid with ••••••••••••1111.'],
    ['4111 1111-1111 1111', '•••• ••••-•••• 1111'],
    ['４１１１１１１１１１１１１１１１', '••••••••••••１１１１'],
    ['41111111\u200B11111111', '•••••••••••••1111'],
    ['Request ID 4692624002961159733582', 'Request ID 4692624002961159733582'],
  ])('%s', (text, covered) => {
    expect(coverCardNumbers(text).text).toBe(covered);
  });

  test('a number that begins with the last digits of another is covered as well', () => {
    const { text } = coverCardNumbers('5555555555554444 4242424242424242 4111111111111111');
    expect(holdsCardNumber(text)).toBe(false);
  });

  test('keeps every place, and tells where the numbers were', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), card, fc.string({ maxLength: 20 }), (before, number, after) => {
        const whole = `${before}x${number}x${after}`;
        const { text, cards: found } = coverCardNumbers(whole);
        expect(text).toHaveLength(whole.length);
        expect(holdsCardNumber(text)).toBe(false);
        const at = whole.indexOf(`x${number}x`) + 1;
        expect(found.some(({ start, end }) => start <= at && end >= at + number.length)).toBe(true);
      }),
    );
  });
});
