import shapes from '../catalogue/reference-shapes.json';

/** Why a reference looks unusual: it is longer than this processor gives. It is said, and the reference is copied all the same. */
export type ShapeDoubt = { readonly length: number; readonly usualAtMost: number };

/**
 * What is unusual about a Transaction Reference Number at a processor, by the name that the page writes; undefined where
 * nothing is, and where the processor is not known to have a length of its own. A short one is never doubted: the sources
 * tell only the longest.
 */
export function shapeDoubt(reference: string, processor: string | undefined): ShapeDoubt | undefined {
  const name = processor?.toLowerCase().replace(/[^a-z0-9]/g, '') ?? '';
  const usualAtMost = shapes.processors.find(({ names }) => names.includes(name))?.longest ?? shapes.longest;
  return reference.length > usualAtMost ? { length: reference.length, usualAtMost } : undefined;
}
