import type { CardPlace } from '../card-guard.ts';
import { coverAt, coverText } from './cover.ts';
import { gather } from './gather.ts';
import { merge, unanswered } from './merge.ts';
import { meter as newMeter } from './meter.ts';
import { pasted, readText } from './read-text.ts';
import type { Reply } from './reply.ts';
import { understand } from './understand.ts';

/** How far the reading is, in characters of work. */
export type Progress = { readonly done: number; readonly total: number };

/** A piece of the pasted text as it stood. */
export type Piece = { readonly start: number; readonly end: number; readonly text: string };

/** What a pasted text holds. */
export type Replies = {
  /** The pasted text with card numbers covered; as long as it was, so that every place is true in it. */
  readonly masked: string;
  readonly replies: readonly Reply[];
  /** Everything that is part of no reply, in the order of the text. */
  readonly notUnderstood: readonly Piece[];
  /** Characters looked at in all layers: the amount of work. */
  readonly work: number;
};

/** How many times the text is looked at, for a fair guess of the whole work. */
const passes = 4;

/**
 * Reads whatever was pasted. First comes a step with the text whose card numbers are covered (the very first one, but for
 * a text of many pages), before anything is read, so that it can replace what is on the screen at once. Each step is a
 * bounded piece of work, and the caller may stop between any two. Any text goes in and nothing throws.
 */
export function* readReplies(text: string): Generator<Progress & { readonly masked?: string }, Replies> {
  const meter = newMeter();
  const total = Math.max(1, text.length * passes);
  const progress = () => ({ done: Math.min(meter.spent(), total), total });
  const cards: CardPlace[] = [];
  const covering = coverText(text);
  let covered = covering.next();
  for (; !covered.done; covered = covering.next()) if (meter.spend(covered.value)) yield progress();
  let masked = covered.value;
  yield { ...progress(), masked };
  const prose: { start: number; end: number }[] = [];
  const reading = {
    meter,
    onCards: (found: readonly CardPlace[]) => {
      for (const card of found) cards.push(card);
    },
    onProse: (piece: { start: number; end: number }) => prose.push(piece),
  };
  const nodes = yield* withProgress(readText(pasted(masked), 0, reading), progress);
  // A number that only shows once a text is decoded is covered in the text as it was pasted, too.
  masked = coverAt(masked, cards);
  yield { ...progress(), masked };
  const gathered = yield* withProgress(gather(nodes, meter), progress);
  const replies: Reply[] = [];
  const { merged, rest } =
    gathered.replies.length > 0
      ? yield* withProgress(merge(gathered.replies, gathered.rest, masked, meter), progress)
      : unanswered(gathered.rest);
  for (const each of merged) {
    replies.push(understand(each));
    if (meter.spend(each.leaves.length * 40)) yield progress();
  }
  const pieces = [...prose, ...rest].sort((a, b) => a.start - b.start || b.end - a.end);
  const notUnderstood: Piece[] = [];
  for (const { start, end } of pieces) {
    const isInLast = end <= (notUnderstood[notUnderstood.length - 1]?.end ?? -1);
    const piece = masked.slice(start, end);
    if (!isInLast && piece.trim() !== '') notUnderstood.push({ start, end, text: piece });
  }
  return { masked, replies, notUnderstood, work: meter.spent() };
}

function* withProgress<T>(steps: Generator<void, T>, progress: () => Progress): Generator<Progress, T> {
  let step = steps.next();
  while (!step.done) {
    yield progress();
    step = steps.next();
  }
  return step.value;
}
