import type { Tables } from '../domain/tables.ts';

/** The tables that the background has given; nothing is known before. */
export let tables: Tables = { meanings: { labels: [], services: [] }, spellings: [] };

/** Takes the tables, before anything is looked up in them: what was found in the empty ones is kept too. */
export function takeTables(given: Tables): void {
  tables = given;
}
