import { expect, test } from 'vitest';
import { bookmarkHints } from '../../src/i18n/bookmark-hint.ts';
import { bookmarkWords } from '../../src/i18n/bookmark-words.ts';
import { misset } from './typeset.ts';

test('French is typeset as French is', () => {
  const said = JSON.stringify([bookmarkWords.fr, bookmarkHints.fr], (_, one) =>
    typeof one === 'function' ? [one(1, 1), one(2, 2)] : one,
  );
  expect(misset(JSON.parse(said))).toEqual([]);
});

test('one and several are told apart', () => {
  for (const words of Object.values(bookmarkWords))
    for (const say of [words.found, words.twins, words.repairAll, words.undoAll])
      expect(say(1)).not.toBe(say(2).replace('2', '1'));
});

test('what could not be changed is told, and only then', () => {
  for (const words of Object.values(bookmarkWords))
    for (const say of [words.repairedAll, words.undoneAll]) {
      expect(say(3, 0)).not.toMatch(/0/);
      expect(say(3, 4)).toMatch(/3.*4/);
    }
});
