import data from '../catalogue/actions.json';
import { labelKey } from './text.ts';

/** What a details page offers to do with its payment. */
export type Offer = (typeof data.actions)[number]['offer'];

/** What the badge of a service says. */
export type Result = (typeof data.results)[number]['result'];

const offers = new Map(data.actions.flatMap(({ offer, texts }) => keysOf(texts).map(key => [key, offer])));
const results = new Map(data.results.flatMap(({ result, texts }) => keysOf(texts).map(key => [key, result])));

/** What the buttons that can be pressed on a page offer, by their words in any language that we know; each once. */
export function offersOf(buttons: readonly string[]): Offer[] {
  return [...new Set(buttons.flatMap(text => offers.get(labelKey(text)) ?? []))];
}

/** The result that a badge's word stands for; undefined for every other text. */
export function resultOf(text: string): Result | undefined {
  return results.get(labelKey(text));
}

function keysOf(texts: Readonly<Record<string, readonly string[] | undefined>>): string[] {
  return Object.values(texts)
    .flatMap(spellings => spellings ?? [])
    .map(labelKey);
}
