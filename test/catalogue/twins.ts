import type { CodeFile, ReplyFacts } from '../../src/domain/explanations.ts';
import type { Problem } from './problem.ts';
import type { Codes } from './problems.ts';
import { safe } from './rules.ts';

/** The reply codes of a file; none in a file of checks. */
export function repliesOf(data: CodeFile): ReplyFacts[] {
  return data.codes.filter(code => 'outcome' in code);
}

/** Twins that do not exist, do not answer, or whose secret the other one gives away; `unread` are files left out. */
export function twinProblems(codes: readonly Codes[], unread: ReadonlySet<string>): Problem[] {
  return codes.flatMap(({ file, family, data }) =>
    repliesOf(data).flatMap(code =>
      Object.entries(code.twins).flatMap(([other, names]) => {
        if (unread.has(`codes/${other}.json`)) return [];
        const home = codes.find(each => each.family === other);
        return names.flatMap(name => {
          const twin = home && repliesOf(home.data).find(each => each.code === name);
          return twinProblem(code, family, twin, other, name).map(found => ({ file, entry: code.code, ...found }));
        });
      }),
    ),
  );
}

function twinProblem(code: ReplyFacts, family: string, twin: ReplyFacts | undefined, other: string, name: string) {
  if (!twin) return [{ problem: `its twin "${name}" is not in ${other}`, mend: 'Correct the twin or take it out' }];
  if (twin === code) return [{ problem: 'it is its own twin', mend: 'Take it out of its twins' }];
  const found: Pick<Problem, 'problem' | 'mend'>[] = [];
  if (!twinsIn(twin, family).includes(code.code)) {
    const mend = `Add "${code.code}" to the twins of "${name}", under "${family}"`;
    found.push({ problem: `${other} "${name}" does not name it back`, mend });
  }
  if (twin.secret && !safe.includes(code.customer)) {
    const problem = `it may stand for ${other} "${name}", whose reason is secret`;
    found.push({ problem, mend: `Set "customer" to one of: ${safe.join(', ')}` });
  }
  return found;
}

function twinsIn(code: ReplyFacts, family: string): readonly string[] {
  return Object.entries(code.twins).find(([other]) => other === family)?.[1] ?? [];
}
