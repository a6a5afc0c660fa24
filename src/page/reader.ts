import { codesOfField } from '../domain/field-codes.ts';
import { type Field, fieldsByPair, type Pair } from '../domain/fields.ts';
import { meaningOfLabel, meaningOfName, serviceNamed } from '../domain/labels.ts';
import { once } from '../domain/once.ts';
import { type View, viewOf } from '../domain/pages.ts';
import { type CodeOnPage, codesOn } from './codes.ts';
import type { Table } from './columns.ts';
import { type Lexicon, type ReadPair, readFields } from './fields.ts';
import { landmarksOn } from './landmarks.ts';
import type { Work } from './slices.ts';
import type { Root } from './walk.ts';

/** What stands on a page at one moment. */
export type PageReading = {
  readonly view: View;
  readonly pairs: readonly Pair[];
  /** What the pairs stand for, and the pair that each was read from. */
  readonly fields: readonly Field[];
  readonly sources: readonly ReadPair[];
  readonly codes: readonly CodeOnPage[];
  readonly roots: readonly Root[];
  readonly grids: readonly Table[];
};

/**
 * Reads the page. What it gives holds where the page did not change meanwhile.
 *
 * @param frames whether to read into frames of the page's own site as well (their own copies of us mark what is in them)
 */
export function* readPage(document: Document, url: URL, frames: boolean): Work<PageReading> {
  const reading = yield* readFields(document, lexicon(), frames);
  yield;
  const view = viewOf(url, landmarksOn(reading.roots));
  // All at once: what a code means depends on what else its transaction says.
  const fields = fieldsByPair(reading.pairs);
  yield;
  const codes = codesOn(reading, pair => {
    const field = fields.get(pair);
    return field ? codesOfField(field, pair.value) : [];
  });
  return {
    view,
    pairs: reading.pairs,
    fields: [...fields.values()],
    sources: [...fields.keys()],
    codes,
    roots: reading.roots,
    grids: reading.grids,
  };
}

/** The same texts come again and again while one page is read: each is looked up once. */
function lexicon(): Lexicon {
  return {
    isLabel: once(text => meaningOfLabel(text) !== undefined),
    isName: name => meaningOfName(name) !== undefined,
    isHeading: once(text => serviceNamed(text) !== undefined || meaningOfLabel(text)?.field === 'section'),
  };
}
