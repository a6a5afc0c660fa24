import meanings from '../catalogue/meanings.json';
import spellings from '../catalogue/spellings.json';

/**
 * The large tables by which labels, services and codes are known. Every part of the extension carries those that it looks
 * into itself but the content script, where src/page/given-tables.ts stands in this module's place.
 */
export { meanings, spellings };

export type Tables = { readonly meanings: typeof meanings; readonly spellings: typeof spellings };
