/**
 * Counts the characters that were looked at, so that the work can be given out in pieces of the same size and its growth
 * can be measured without a clock.
 */
export type Meter = {
  /** Notes that so many characters were read; true when it is time to pause. */
  readonly spend: (characters: number) => boolean;
  /** All characters read so far, in every layer. */
  readonly spent: () => number;
};

/** A piece of work: some milliseconds on a slow machine. */
const pieceOfWork = 16_384;

/** A new meter that has seen nothing. */
export function meter(): Meter {
  let spent = 0;
  let pausedAt = 0;
  return {
    spend(characters) {
      spent += characters;
      if (spent - pausedAt < pieceOfWork) return false;
      pausedAt = spent;
      return true;
    },
    spent: () => spent,
  };
}

/** What a look at one node costs, in characters. */
export const nodeWork = 20;
