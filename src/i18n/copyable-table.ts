import { tableAsCsv, tableAsHtml, tableAsText } from '../domain/copied-table.ts';
import { explainedTable, type PageTable } from '../domain/grid-table.ts';
import { copyText } from '../domain/references.ts';
import { catalogueIn } from './catalogue.ts';
import { type Language, wordsIn } from './language.ts';
import type { Clip } from './saying.ts';
import { tableWords } from './table-text.ts';

/** A page's table in the forms in which it is copied, and how many rows of which kind it has, in words. */
export type CopyableTable = {
  readonly table: Clip;
  readonly csv: Clip;
  readonly count: string;
  readonly selected: boolean;
};

/**
 * Explains the codes of a page's table and puts it into its forms. Undefined where one of them would hold what looks like
 * a card number (the forms mask each one, so this does not happen).
 */
export function copyableTable(page: PageTable, language: Language): CopyableTable | undefined {
  const { head, count } = tableWords[language];
  const { code } = wordsIn(language);
  const catalogue = catalogueIn(language);
  const table = explainedTable(page, {
    nameOf: ref => {
      const found = catalogue(ref);
      return found.kind === 'known' ? found.words.name : code.unknownName;
    },
    headOf: head,
  });
  const [plain, html, csv] = [tableAsText(table), tableAsHtml(table), tableAsCsv(table)].map(copyText);
  if (!plain || !html || !csv) return undefined;
  return {
    table: { plain, html },
    csv: { plain: csv },
    count: count(page.rows.length, page.selected),
    selected: page.selected,
  };
}
