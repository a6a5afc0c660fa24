import { expect, test } from 'vitest';
import { bookmarkWords } from '../../src/i18n/bookmark-words.ts';

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
