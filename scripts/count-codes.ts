// Prints how many codes of each kind the catalogue explains: the end of `npm run check`.
import { countsOf } from '../test/catalogue/problems.ts';
import { readCodesAndWords, readJson } from '../test/catalogue/read-catalogue.ts';

const schemas = { codes: readJson('schemas/codes.json'), words: readJson('schemas/words.json') };
console.table(countsOf(readCodesAndWords(), schemas));
