import { type CodeAt, codesIn } from './codes.ts';
import type { Field } from './fields.ts';

/**
 * The codes that a field holds, with what bears on their meaning.
 *
 * @param value where their places are wanted in another writing of the value, that one
 */
export function codesOfField({ family, brand, processor, value: own }: Field, value = own): CodeAt[] {
  if (!family || !value) return [];
  return codesIn(family, value).map(code => ({ ...code, ...(brand && { brand }), ...(processor && { processor }) }));
}
