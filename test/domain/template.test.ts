import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTemplate, placeholders, renderTemplate } from '../../src/domain/template.ts';

test('names are replaced, doubled braces are braces, what is missing is said', () => {
  const parsed = parseTemplate('Look up {TRN} ({ service }), {{{amount}}}, {arn}.');
  if (parsed.kind !== 'template') throw new Error('it is a template');
  expect(renderTemplate(parsed.parts, { trn: 'A1', service: 'Refund', amount: '5 EUR', arn: '' }, 'not shown')).toBe(
    'Look up A1 (Refund), {5 EUR}, not shown.',
  );
});

test('every mistake is told with its place', () => {
  expect(parseTemplate('{trn}\nHello {card} and\n{}, {open\n}')).toEqual({
    kind: 'wrong',
    errors: [
      { kind: 'unknown', text: 'card', line: 2, column: 7 },
      { kind: 'unknown', text: '', line: 3, column: 1 },
      { kind: 'unclosed', text: '{', line: 3, column: 5 },
      { kind: 'unopened', text: '}', line: 4, column: 1 },
    ],
  });
});

test('any text with its braces doubled comes out as it went in', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const parsed = parseTemplate(text.replace(/[{}]/g, '$&$&'));
      expect(parsed.kind === 'template' && renderTemplate(parsed.parts, {}, '?')).toBe(text);
    }),
  );
});

test('a value is never read as a template itself', () => {
  fc.assert(
    fc.property(fc.constantFrom(...placeholders), fc.string({ minLength: 1 }), (name, value) => {
      const parsed = parseTemplate(`{${name}}`);
      expect(parsed.kind === 'template' && renderTemplate(parsed.parts, { [name]: value }, '?')).toBe(value);
    }),
  );
});
