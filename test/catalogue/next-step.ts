import type { WordFile } from '../../src/domain/explanations.ts';
import type { Problem } from './problem.ts';
import type { Codes } from './problems.ts';
import { supportingOf } from './supporting.ts';
import { repliesOf } from './twins.ts';

const allows = new Set(['later', 'after-fix', 'up-to-15']);
const forbids = /\bdo not (?:re-?send|retry|send it again)\b(?! (?:by default|unchanged|in a loop))/i;
const number = /Transaction Reference Number/;
const perhaps = /\b(?:where|if)\b[^.]*Transaction Reference Number|Transaction Reference Number, (?:where|if)\b/i;

/** English next steps that contradict the "retry" beside them, or that promise a number which the page may not show. */
export function nextStepProblems(codes: readonly Codes[], english: ReadonlyMap<string, WordFile>): Problem[] {
  return codes.flatMap(({ family, data }) => {
    const file = `words/en/${family}.json`;
    const retries = new Map([...repliesOf(data), ...supportingOf(data)].map(({ code, retry }) => [code, retry ?? '']));
    return Object.entries(english.get(family) ?? {}).flatMap(([entry, { next }]) => {
      const found: Problem[] = [];
      const retry = retries.get(entry) ?? '';
      if (allows.has(retry) && forbids.test(next)) {
        const problem = `its next step forbids another try, and "retry" is "${retry}"`;
        found.push({ file, entry, problem, mend: 'Correct the words, or "retry" in the codes' });
      }
      if (number.test(next) && !perhaps.test(next)) {
        const problem = 'its next step wants the Transaction Reference Number, which many declines do not have';
        found.push({ file, entry, problem, mend: 'Say "where there is one"' });
      }
      return found;
    });
  });
}
