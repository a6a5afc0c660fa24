import { type Replies, readReplies } from '../../../src/domain/replies/read-replies.ts';

/** Reads a text to the end, without a pause. */
export function read(text: string): Replies {
  const steps = readReplies(text);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The codes of all replies as short texts: `ccAuthReply reasonCode 203`, without a part for the request as a whole. */
export function codesOf({ replies }: Replies): string[] {
  return replies.flatMap(({ codes }) =>
    codes.map(({ part, means, written }) => [part?.name, means, written].filter(Boolean).join(' ')),
  );
}
