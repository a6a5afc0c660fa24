import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askingOf } from '../../src/domain/asking.ts';
import { holdsCardNumber, maskCardNumbers } from '../../src/domain/card-guard.ts';
import { recipients } from '../../src/domain/enquiry.ts';
import { copyLetter } from '../../src/domain/letter.ts';
import { answer, questions } from '../../src/domain/questions.ts';
import { readReference, readRequestId } from '../../src/domain/references.ts';
import { placeholders } from '../../src/domain/template.ts';
import type { ServiceResult, Transaction } from '../../src/domain/transaction.ts';
import { enquiryLetter, templateValues } from '../../src/i18n/enquiry-text.ts';
import { enquiryWords } from '../../src/i18n/enquiry-words.ts';
import { languages, wordsIn } from '../../src/i18n/language.ts';
import { anyTransaction, secretMark } from '../domain/any-transaction.ts';

function result(service: string | undefined, code: string, reference?: string): ServiceResult {
  return {
    service,
    codes: [{ family: 'simple-order', code, known: true, label: '' }],
    reference: reference === undefined ? undefined : readReference(reference),
  };
}

const details = {
  amount: '1204.00',
  currency: 'EUR',
  transactionDate: 'Mar 13 2026 9:15:00 AM',
  cardSuffix: '4444',
  cardNumber: '411111XXXXXX4444',
  authorizationCode: '831000',
  merchantId: 'example_merchant',
  processor: 'smartpay',
  processorResponse: '51',
  cvn: 'N',
  email: 'pat@example.com',
  customerName: 'Pat Example',
} as const;
const declined: Transaction = {
  requestId: readRequestId('7731181773932218603276'),
  services: [result('authorization', '204', '79629274ZX73FAXZ')],
  details,
};
const spaced = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const letterOf = (transaction: Transaction, wish: Partial<Parameters<typeof enquiryLetter>[1]> = {}) => {
  const whole = { question: undefined, recipient: 'issuer', language: 'en', sentence: undefined, ...wish } as const;
  const copied = copyLetter(enquiryLetter(transaction, whole), enquiryWords[whole.language].between);
  return spaced(copied?.text ?? '').split('\n');
};

describe('the text for each recipient', () => {
  test('the customer’s bank: what it can search by', () => {
    expect(letterOf(declined)).toEqual([
      'Please look up this payment by its Transaction Reference Number and tell me why it was declined.',
      '',
      'Transaction Reference Number (TRN): 79629274ZX73FAXZ',
      'Service: Authorization',
      'Merchant: example_merchant',
      'Amount: EUR 1,204.00',
      'Date and time: March 13, 2026, 9:15:00 AM (time zone as set in the Business Center)',
      'Card ending in: 4444',
      'Authorization Code: 831000',
    ]);
  });

  test('in French, each term with its English name', () => {
    expect(letterOf(declined, { language: 'fr' })).toEqual([
      'Je vous prie de rechercher ce paiement à l’aide de son numéro de référence de la transaction (Transaction Reference Number) et de me dire pourquoi il a été refusé.',
      '',
      'Numéro de référence de la transaction (Transaction Reference Number, TRN) : 79629274ZX73FAXZ',
      'Service : Autorisation / Authorization',
      'Commerçant (Merchant) : example_merchant',
      'Montant (Amount) : 1 204,00 EUR',
      'Date et heure (Date and time) : 13 mars 2026, 09:15:00 (fuseau horaire réglé dans le Business Center)',
      'Carte se terminant par (Card ending in) : 4444',
      'Code d’autorisation (Authorization Code) : 831000',
    ]);
  });

  test('without a number it says so, and no other number stands in its place', () => {
    const [asked, , ...lines] = letterOf({ ...declined, services: [result('authorization', '203')] });
    expect(asked).toContain('There is no Transaction Reference Number for it; please search by the details below.');
    expect(lines[0]).toBe('Service: Authorization');
    expect(lines.join('\n')).not.toContain('7731181773932218603276');
  });

  test('the acquirer and support get the Request ID and what the processor said; the codes are for support', () => {
    const acquirer = letterOf(declined, { recipient: 'acquirer' });
    expect(acquirer).toEqual(
      expect.arrayContaining([
        'Request ID: 7731181773932218603276',
        'Processor: smartpay',
        'Response of the processor: 51',
      ]),
    );
    const support = letterOf(declined, { recipient: 'support' });
    expect(support[0]).toBe('Please look into this payment and tell us why it was declined.');
    expect(support[2]).toBe('Request ID: 7731181773932218603276');
    expect(support).toContain('Answers in the Business Center: Authorization: 204');
  });

  test('the customer gets the safe sentence in the language of the note, and what the bank asks for', () => {
    const sentence = wordsIn('en').customerSentences['bank-declined'];
    const note = letterOf(declined, { recipient: 'customer', language: 'fr', sentence });
    expect(note[0]).toBe(spaced(wordsIn('fr').customerSentences['bank-declined'] ?? ''));
    expect(note.join('\n')).not.toMatch(/: 204|: 51|smartpay|7731181773932218603276/);
  });

  test('a refund that was sent is told as such, never as a payment that went through', () => {
    const refund = { ...declined, services: [result('credit', '100', '5323412455')] };
    const sentence = wordsIn('fr').customerSentences.approved;
    expect(letterOf(refund, { recipient: 'customer', sentence })[0]).toBe(
      'We have sent your refund. When it reaches your account depends on your bank.',
    );
    const problem = wordsIn('fr').customerSentences['refund-problem'];
    expect(letterOf(refund, { recipient: 'customer', sentence: problem })[0]).toBe(
      wordsIn('en').customerSentences['refund-problem'],
    );
    expect(letterOf(refund)[0]).toContain('Please look up this refund');
  });

  test('what is missing is left out, not blank', () => {
    for (const recipient of recipients) {
      const bare = letterOf({ requestId: undefined, services: [], details: {} }, { recipient }).join('\n');
      expect(bare).not.toContain('undefined');
      expect(bare).not.toMatch(/: *$/m);
    }
  });
});

describe('the values of templates', () => {
  test('are formatted for the recipient’s language', () => {
    const values = templateValues(declined, 'why-declined', 'fr');
    expect(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, spaced(value)]))).toEqual({
      trn: '79629274ZX73FAXZ',
      service: 'Autorisation / Authorization',
      requestId: '7731181773932218603276',
      authorizationCode: '831000',
      amount: '1 204,00 EUR',
      date: '13 mars 2026, 09:15:00 (fuseau horaire réglé dans le Business Center)',
      cardEnding: '4444',
      merchant: 'example_merchant',
    });
  });

  test('what looks like a card number is missing', () => {
    const odd = { ...declined, details: { ...details, merchantReference: '4111111111111111' } };
    expect(templateValues(odd, 'why-declined', 'en').merchantReference).toBeUndefined();
  });
});

describe('over any transaction', () => {
  test('no text ever holds a card number or a field that is nobody’s business, nor calls a Request ID a TRN', () => {
    const wishes = fc.record({
      question: fc.constantFrom(undefined, ...questions),
      recipient: fc.constantFrom(...recipients),
      language: fc.constantFrom(...languages),
      sentence: fc.constant(undefined),
    });
    fc.assert(
      fc.property(anyTransaction, wishes, (transaction, wish) => {
        const { between, labels } = enquiryWords[wish.language];
        const letter = enquiryLetter(transaction, wish);
        const found = wish.question ? answer(wish.question, transaction) : askingOf(transaction).first.answer;
        const trn = letter.lines.find(({ label }) => label === labels.trn)?.value;
        expect(trn).toBe(
          found.kind === 'number' && found.reference.kind === 'reference' ? found.reference.value : undefined,
        );
        if (wish.recipient === 'issuer' || wish.recipient === 'customer')
          expect(letter.lines.map(({ label }) => label)).not.toContain(labels.requestId);

        const copied = copyLetter(letter, between);
        if (!copied) return;
        for (const text of [copied.text, copied.html, copied.html.replace(/<[^>]*>/g, '\t')]) {
          expect(holdsCardNumber(text)).toBe(false);
          expect(text).not.toContain(secretMark);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('nor does a template’s value', () => {
    fc.assert(
      fc.property(
        anyTransaction,
        fc.constantFrom(...questions),
        fc.constantFrom(...languages),
        (one, question, language) => {
          const values = templateValues(one, question, language);
          expect(placeholders).toEqual(expect.arrayContaining(Object.keys(values)));
          const found = answer(question, one);
          if (values.trn === one.requestId && values.trn !== undefined)
            expect(found).toMatchObject({ kind: 'number', equalsRequestId: true });
          for (const text of Object.values(values)) {
            expect(text).toBe(maskCardNumbers(text));
            expect(text).not.toContain(secretMark);
          }
        },
      ),
    );
  });
});
