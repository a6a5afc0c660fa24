import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsCardNumber } from '../../src/domain/card-guard.ts';
import { copyLetter } from '../../src/domain/letter.ts';

const letter = {
  paragraphs: ['Please look up this payment.'],
  lines: [
    { label: 'Merchant', value: 'Example Books & <Maps>' },
    { label: 'Amount', value: 'EUR 1,204.00' },
  ],
};

describe('a letter as it is copied', () => {
  test('says the same as plain and as rich text', () => {
    expect(copyLetter(letter, ': ')).toEqual({
      text: 'Please look up this payment.\n\nMerchant: Example Books & <Maps>\nAmount: EUR 1,204.00',
      html: '<p>Please look up this payment.</p><table><tbody><tr><td>Merchant</td><td>Example Books &#38; &#60;Maps&#62;</td></tr><tr><td>Amount</td><td>EUR 1,204.00</td></tr></tbody></table>',
    });
  });

  test('a card number in it is cut down to its last four digits', () => {
    const copied = copyLetter({ ...letter, lines: [{ label: 'Merchant', value: 'A 4111 1111 1111 1111 B' }] }, ': ');
    expect(copied?.text).toContain('Merchant: A •••• 1111 B');
    expect(copied?.html).toContain('A •••• 1111 B');
  });

  test('whatever stands in it, no card number is copied, and no text becomes markup', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('4111 1111 1111 1111', '4111-1111', '1111 1111', '<img src=x onerror=alert(1)>', '"><script>'),
    );
    const lines = fc.array(fc.record({ label: piece, value: piece }), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 3 }),
        lines,
        fc.constantFrom(': ', ' : '),
        (paragraphs, rows, between) => {
          const copied = copyLetter({ paragraphs, lines: rows }, between);
          if (!copied) return;
          expect(holdsCardNumber(copied.text)).toBe(false);
          expect(holdsCardNumber(copied.html.replace(/<[^>]*>/g, '\t'))).toBe(false);
          expect(copied.html.replace(/<\/?(?:p|table|tbody|tr|td)>/g, '')).not.toMatch(/[<>"']/);
        },
      ),
    );
  });
});
