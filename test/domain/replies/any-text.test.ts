import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverCardNumbers, holdsCardNumber } from '../../../src/domain/card-guard.ts';
import { readReplies } from '../../../src/domain/replies/read-replies.ts';
import { caseFiles } from './case-files.ts';
import { read } from './read.ts';

const cases = caseFiles().map(({ input }) => input);

/** Pieces of which replies and hostile texts are made. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '</',
      '/>',
      '"',
      "'",
      '\\',
      '\\"',
      '\\\\\\"',
      ':',
      '=',
      '=>',
      ',',
      '&',
      ';',
    ],
    ...[
      '\n',
      '\n\n',
      ' ',
      '\t',
      '| |',
      '%7B',
      '%22',
      '&lt;',
      '&quot;',
      '<![CDATA[',
      ']]>',
      '<!--',
      '<?xml ?>',
      '<!DOCTYPE a>',
    ],
    ...[
      '"reasonCode"',
      'reasonCode',
      '203',
      '"203"',
      'decision',
      'REJECT',
      'requestID',
      '4692624002961159733582',
      'null',
    ],
    ...[
      'Array',
      'stdClass Object',
      'array(3) {',
      '["a"]=>',
      'string(3) "203"',
      '<a>',
      '<c:reasonCode>',
      'eyJyZWFzb25Db2RlIjoi',
    ],
    ...[
      'Request ID,Reason Code,Amount',
      'auth_trans_ref_no',
      '4111111111111111',
      '4111 1111 1111 1111',
      '•',
      '４１１１',
    ],
  ),
  fc.string({ maxLength: 8 }),
);
const made = fc.array(piece, { maxLength: 60 }).map(parts => parts.join(''));
const cut = fc
  .tuple(fc.constantFrom(...cases), fc.nat(), fc.nat(), fc.string({ maxLength: 5 }))
  .map(([text, from, to, between]) => `${text.slice(from % text.length)}${between}${text.slice(0, to % text.length)}`);
const text = fc.oneof(made, cut, fc.string({ unit: 'binary', maxLength: 400 }));

describe('any text', () => {
  test('is read without a failure, at its own length, and everything stays in its place', () => {
    fc.assert(
      fc.property(text, input => {
        const { masked, replies, notUnderstood } = read(input);
        expect(masked).toHaveLength(input.length);
        expect(holdsCardNumber(masked)).toBe(false);
        for (const { start, end } of [
          ...notUnderstood,
          ...replies,
          ...replies.flatMap(({ fields, codes }) => [...fields, ...codes]),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(input.length);
        }
        for (const piece of notUnderstood) expect(piece.text).toBe(masked.slice(piece.start, piece.end));
      }),
      { numRuns: 1500 },
    );
  });

  test('gives out no card number in any value', () => {
    const card = fc.constantFrom('4111111111111111', '4111 1111 1111 1111', '5555-5555-5555-4444', '378282246310005');
    const around = fc.constantFrom(
      (number: string) => `{"card":{"number":"${number}"},"reasonCode":"203"}`,
      (number: string) => `reason_code=203&req_card_number=${encodeURIComponent(number)}`,
      (number: string) => btoa(`{"number":"${number}","reasonCode":"203","decision":"REJECT"}`),
      (number: string) => `<card><n>${number}</n><reasonCode>203</reasonCode></card>`,
      (number: string) =>
        `<n>${[...number].map(digit => `&#${digit.charCodeAt(0)};`).join('')}</n><reasonCode>203</reasonCode>`,
      (number: string) =>
        `{"body":"{\\"number\\":\\"${number.replace(/\d/g, digit => `\\\\u003${digit}`)}\\",\\"reasonCode\\":\\"203\\"}"}`,
      (number: string) => `decision=REJECT\nreasonCode=203\ncard_accountNumber=${number.replace('1', '１')}`,
      (number: string) =>
        `<table><tr><td>${number.replace('1', '&#49;')}</td><td>203</td></tr><tr><td>reasonCode</td><td>203</td></tr></table>`,
      (number: string) => `Request ID,Reason Code,Card\n4692624002961159733582,203,${number}`,
    );
    fc.assert(
      fc.property(card, around, (number, wrap) => {
        const { masked, replies, notUnderstood } = read(wrap(number));
        const given = [
          masked,
          ...replies.flatMap(({ fields }) => fields.flatMap(({ value, path }) => [value, ...path])),
          ...notUnderstood.map(piece => piece.text),
        ];
        for (const value of given) expect(holdsCardNumber(value.normalize('NFKC'))).toBe(false);
        expect(replies.flatMap(({ codes }) => codes.map(({ code }) => code))).toContain('203');
      }),
    );
  });

  test('a long text is covered as a short one is', () => {
    const line = 'paid with 4111 1111 1111 1111 and 2024-01-02 5555-5555-5555-4444\n';
    const { masked } = read(line.repeat(5000));
    expect(masked).toBe(coverCardNumbers(line).text.repeat(5000));
    expect(read('4111111111111111 '.repeat(8000)).masked).not.toMatch(/\d{5}/);
  });

  test('the first step covers the card numbers, before anything is read', () => {
    const first = readReplies('{"number":"4111111111111111"').next();
    expect(first.value).toMatchObject({ masked: '{"number":"••••••••••••1111"' });
  });
});

describe('the amount of work', () => {
  const hostile: readonly (readonly [string, (n: number) => string])[] = [
    ['open groups', n => '{"a":'.repeat(n)],
    ['open lists', n => '[{'.repeat(n)],
    ['open elements', n => '<a b="c">'.repeat(n)],
    ['elements beside each other', n => '<a>1</a>'.repeat(n)],
    ['groups beside each other', n => '{"a":1}'.repeat(n)],
    ['quotes', n => '"'.repeat(n * 6)],
    ['names and quotes', n => `{"a":"${'",\''.repeat(n * 2)}`],
    ['backslashes', n => `{"a":"${'\\'.repeat(n * 5)}`],
    ['escaped groups', n => '{\\"a\\":\\"b\\"}'.repeat(n)],
    ['pairs on one line', n => 'a=b,'.repeat(n)],
    ['pairs joined', n => 'reason_code=203&'.repeat(n)],
    ['quoted pairs', n => `a="b `.repeat(n)],
    ['one word', n => 'a'.repeat(n * 5)],
    ['spaces', n => ' '.repeat(n * 5)],
    ['lines', n => 'reasonCode: 203\n'.repeat(n)],
    ['Request IDs', n => Array.from({ length: n }, (_, i) => `request_id=${String(i).padStart(22, '4')}\n`).join('')],
    ['blocks', n => 'avs: Y\n\n'.repeat(n)],
    ['comments', n => '<!--'.repeat(n)],
    ['card numbers', n => '4111111111111111 '.repeat(n)],
    ['single digits', n => '4 '.repeat(n * 3)],
    ['a table', n => `Request ID,Reason Code,Amount\n${'4692624002961159733582,203,1\n'.repeat(n)}`],
    ['cells', n => `Request ID,Reason Code,Amount\n${'",",'.repeat(n)}`],
    ['JSON in strings', n => `{"a":"{\\"reasonCode\\":\\"${'{\\\\\\"'.repeat(n)}`],
    ['indented names', n => Array.from({ length: n }, (_, i) => `${' '.repeat(i % 50)}a${i}:\n`).join('')],
  ];

  test.each(hostile)('grows with the text: %s', (_, of) => {
    const small = read(of(500));
    const large = read(of(4000));
    const grown = of(4000).length / of(500).length;
    expect(large.work).toBeLessThan(small.work * grown * 1.3 + 20_000);
  });

  test('comes in bounded pieces, each of which moves on', () => {
    const input = Array.from(
      { length: 4000 },
      (_, i) => `{"id":"${String(i).padStart(22, '7')}","status":"DECLINED"}`,
    ).join('\n');
    const steps = readReplies(input);
    let pieces = 0;
    let done = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) {
      expect(step.value.done).toBeGreaterThanOrEqual(done);
      expect(step.value.done).toBeLessThanOrEqual(step.value.total);
      done = step.value.done;
      pieces++;
    }
    expect(pieces).toBeGreaterThan(input.length / 16_384);
  });
});
