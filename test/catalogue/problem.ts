/** Something wrong in the data of the catalogue, told to the person who has to mend it. */
export type Problem = {
  readonly file: string;
  readonly entry: string;
  readonly problem: string;
  readonly mend: string;
};

/** Problems as text, one a line; an empty string where there is none. */
export function told(problems: readonly Problem[]): string {
  return problems.map(({ file, entry, problem, mend }) => `${file}, ${entry}: ${problem}. ${mend}.`).join('\n');
}
