import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCodes, findingOf, linkFor } from '../../src/i18n/code-finding.ts';
import { escapeMarkup, sentenceFor, suggestionOf } from '../../src/i18n/suggestion.ts';

/** The text of a suggestion as Chrome reads its markup; undefined where Chrome would throw it away. */
function read(markup: string): string | undefined {
  const text = markup.replace(/<(match|dim|url)>([^<]*)<\/\1>/g, '$2');
  if (/[<>]|&(?!#\d+;)/.test(text)) return undefined;
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

describe('a suggestion', () => {
  test('shows code, name, kind and verdict, and leads to the code', () => {
    const found = findingOf({ family: 'avs', code: 'N' }, 'en');
    expect(suggestionOf(found, 'plain')).toEqual({
      content: 'avs/N',
      description: 'N – Nothing matches · Address check (AVS) · Problem',
    });
    expect(suggestionOf(found, 'marked-up')).toEqual({
      content: 'avs/N',
      description: '<match>N</match> Nothing matches <dim>Address check (AVS) · Problem</dim>',
    });
  });

  test('of every code can be read in both languages, and leads to that code', () => {
    for (const language of ['en', 'fr'] as const) {
      for (const finding of findCodes('code', 2000, language)) {
        const { content, description } = suggestionOf(finding, 'marked-up');
        expect(read(description), content).toContain(finding.text.name);
        expect(linkFor(content)).toEqual({ kind: 'code', ref: finding.text.ref });
      }
    }
  });

  test('any text whatever is safe in markup, and reads as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        // XML has no place for these signs at all.
        // biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones.
        const kept = text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
        expect(read(escapeMarkup(text))).toBe(kept);
      }),
    );
  });

  test('signs of markup in what was typed stay what they are', () => {
    expect(sentenceFor('<url>&"x"', 'marked-up')).toBe('&#60;url&#62;&#38;&#34;x&#34;');
    expect(sentenceFor('<url>&"x"', 'plain')).toBe('<url>&"x"');
  });
});

describe('what Enter opens', () => {
  test.each([
    ['AVS N', { kind: 'code', ref: { family: 'avs', code: 'N' } }],
    ['eci/05', { kind: 'code', ref: { family: 'eci', code: '05' } }],
    ['DCARDREFUSED', { kind: 'code', ref: { family: 'scmp', code: 'DCARDREFUSED' } }],
    // Several kinds know it: the page lists them.
    ['203', { kind: 'query', query: '203' }],
    ['  carte volée ', { kind: 'query', query: 'carte volée' }],
    ['avs/Q9', { kind: 'query', query: 'avs/Q9' }],
    ['', { kind: 'query', query: '' }],
  ])('%s', (text, link) => {
    expect(linkFor(text)).toEqual(link);
  });
});
