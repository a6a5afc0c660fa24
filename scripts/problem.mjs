/** Something that the person at the terminal can put right: its message says how. No stack trace is shown for it. */
export class Problem extends Error {}

/**
 * Runs a script to its end; a problem ends it with its sentence and exit code 1.
 * @param {() => Promise<number>} script gives the exit code
 */
export async function runScript(script) {
  try {
    process.exitCode = await script();
  } catch (error) {
    console.error(error instanceof Problem ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
