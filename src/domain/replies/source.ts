import { type CardPlace, coverCardNumbers } from '../card-guard.ts';

/**
 * A text to be read, and where each of its characters stands in what was pasted: decoding a text (unescaping it, say)
 * gives another text whose characters stand elsewhere.
 */
export type Source = {
  readonly text: string;
  /** Where the text begins in the pasted one, where both have the same characters one after the other. */
  readonly base: number;
  /** Otherwise the place of each character, and behind the last one the place of the end. */
  readonly places: Uint32Array | undefined;
};

/** The place in the pasted text of a character of the source (of its end, for the text's length). */
export function placeIn(source: Source, at: number): number {
  if (!source.places) return source.base + Math.min(at, source.text.length);
  return source.places[Math.min(at, source.places.length - 1)] ?? source.base;
}

/** A part of a source, as a source of its own. */
export function partOf(source: Source, start: number, end: number): Source {
  const text = source.text.slice(start, end);
  return source.places
    ? { text, base: 0, places: source.places.subarray(start, end + 1) }
    : { text, base: source.base + start, places: undefined };
}

/** Collects a decoded text piece by piece. */
export function decoding(source: Source): {
  /** Adds text that stands for the characters of the source from `start` to `end`. */
  readonly add: (text: string, start: number, end: number) => void;
  /** Adds the characters of the source from `start` to `end` as they are. */
  readonly keep: (start: number, end: number) => void;
  readonly done: () => Source;
} {
  const texts: string[] = [];
  let places = new Uint32Array(Math.max(16, source.text.length + 1));
  let length = 0;
  let end = 0;
  const room = (more: number) => {
    if (length + more + 1 <= places.length) return;
    const larger = new Uint32Array((length + more + 1) * 2);
    larger.set(places);
    places = larger;
  };
  return {
    add(text, from, to) {
      room(text.length);
      const place = placeIn(source, from);
      places.fill(place, length, length + text.length);
      length += text.length;
      texts.push(text);
      end = to;
    },
    keep(from, to) {
      room(to - from);
      for (let at = from; at < to; at++) places[length++] = placeIn(source, at);
      texts.push(source.text.slice(from, to));
      end = to;
    },
    done() {
      places[length] = placeIn(source, end);
      return { text: texts.join(''), base: 0, places: places.subarray(0, length + 1) };
    },
  };
}

/** Hears of card numbers that only show once a text is decoded, by their place in what was pasted. */
export type OnCards = (cards: readonly CardPlace[]) => void;

/** The source with its card numbers covered. */
export function covered(source: Source, onCards: OnCards): Source {
  const { text, cards } = coverCardNumbers(source.text);
  if (cards.length === 0) return source;
  onCards(cards.map(({ start, end }) => ({ start: placeIn(source, start), end: placeIn(source, end) })));
  return { ...source, text };
}
