import type { Language } from './language.ts';

const en = {
  heading: 'Table on this page',
  count: (rows: number, selected: boolean) =>
    selected
      ? rows === 1
        ? '1 selected row'
        : `${rows} selected rows`
      : rows === 1
        ? '1 row on screen'
        : `${rows} rows on screen`,
  onlyShown: 'Only what is on screen. Select rows to copy just these, scroll for others.',
  onlySelected: 'With each code explained. Undo the selection to copy what is on screen.',
  copy: 'Copy this table',
  csv: 'Copy as CSV',
  copied: (count: string) => `Table copied: ${count}`,
  csvCopied: (count: string) => `Copied as CSV: ${count}`,
  pasteAs: 'It pastes as a table into a document or a mail, and as text elsewhere.',
  failed: 'The browser did not let us copy. Click into the popup and try again.',
  csvFor: 'For a file or a spreadsheet.',
  head: (head: string) => `${head}: meaning`,
};
export type TableWords = typeof en;

const fr: TableWords = {
  heading: 'Tableau sur cette page',
  count: (rows, selected) =>
    selected
      ? rows === 1
        ? '1 ligne sélectionnée'
        : `${rows} lignes sélectionnées`
      : rows === 1
        ? '1 ligne à l’écran'
        : `${rows} lignes à l’écran`,
  onlyShown: 'Seulement ce qui est à l’écran. Sélectionnez des lignes pour ne copier que celles-ci, ou faites défiler.',
  onlySelected: 'Avec l’explication de chaque code. Annulez la sélection pour copier ce qui est à l’écran.',
  copy: 'Copier ce tableau',
  csv: 'Copier en CSV',
  copied: count => `Tableau copié : ${count}`,
  csvCopied: count => `Copié en CSV : ${count}`,
  pasteAs: 'Il se colle comme tableau dans un document ou un courriel, et comme texte ailleurs.',
  failed: 'Le navigateur n’a pas permis de copier. Cliquez dans la fenêtre et réessayez.',
  csvFor: 'Pour un fichier ou un tableur.',
  head: head => `${head} : signification`,
};

/** The sentences about a table that can be copied. */
export const tableWords: Readonly<Record<Language, TableWords>> = { en, fr };
