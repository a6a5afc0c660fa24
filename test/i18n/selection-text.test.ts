import { describe, expect, test } from 'vitest';
import { findCodes, findingOf } from '../../src/i18n/code-finding.ts';
import { wordsIn } from '../../src/i18n/language.ts';
import { selectionText } from '../../src/i18n/selection-text.ts';

function answer(selected: string, language: 'en' | 'fr' = 'en') {
  return selectionText(selected, findCodes(selected, 12, language), wordsIn(language));
}
const { find, code } = wordsIn('en');

describe('what is said of selected text', () => {
  test('the explanation where only one code can be meant', () => {
    expect(answer(' DCARDREFUSED ')).toEqual(findingOf({ family: 'scmp', code: 'DCARDREFUSED' }, 'en').text);
    expect(answer('AVS N')).toEqual(findingOf({ family: 'avs', code: 'N' }, 'en').text);
  });

  test('all that it can be where several kinds have it, never one of them as if it were the one', () => {
    const { name, rows, verdicts, ref } = answer('203');
    expect(name).toBe(find.several);
    expect(ref.code).toBe('203');
    expect(verdicts).toEqual([]);
    expect(rows.map(({ label }) => label)).toEqual(['Reason code', 'Directory server error']);
    expect(answer('203', 'fr').rows[0]?.label).toBe('Code de motif');
  });

  test('what is near, said as such, where none has it', () => {
    const { name, meaning, rows } = answer('DCARDREFUSE');
    expect([name, meaning]).toEqual([code.unknownName, find.near]);
    expect(rows).toEqual([{ label: 'DCARDREFUSED', text: 'Card refused (Reply flag)' }]);
  });

  test('that we do not know it, where nothing is near', () => {
    const { name, meaning, rows, spoken } = answer('qqqq zzzz');
    expect([name, meaning, rows]).toEqual([code.unknownName, find.noneWhat, []]);
    expect(spoken).toContain(find.noneWhat);
  });

  test('a long selection is cut, and its list never longer than a tooltip', () => {
    const { ref, rows } = answer('zq '.repeat(500));
    expect(ref.code.length).toBeLessThan(50);
    expect(rows.length).toBeLessThan(7);
    expect(answer('N').rows.length).toBeLessThan(7);
  });
});
