import meanings from '../catalogue/meanings.json';
import spellings from '../catalogue/spellings.json';

/**
 * The large tables by which labels, services and codes are known. Every part of the extension carries them itself but the
 * content script, where src/page/given-tables.ts stands in this module's place.
 */
export const tables = { meanings, spellings };

export type Tables = typeof tables;
