import type { Tables } from '../domain/tables.ts';

/** The tables that the background has given; nothing is known before. */
export let meanings: Tables['meanings'] = { labels: [], services: [] };
export let spellings: Tables['spellings'] = [];

/** Takes the tables, before anything is looked up in them: what was found in the empty ones is kept too. */
export function takeTables(given: Tables): void {
  ({ meanings, spellings } = given);
}
