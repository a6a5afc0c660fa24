import { maskCardNumbers } from '../domain/card-guard.ts';
import { type CodeRef, families } from '../domain/codes.ts';
import { type CopiedTable, tableAsCsv, tableAsHtml } from '../domain/copied-table.ts';
import { escapeHtml } from '../domain/html.ts';
import { copyText, inFours } from '../domain/references.ts';
import { type TrayLine, trayLine, type Visited, withoutEmptyColumns } from '../domain/tray.ts';
import { catalogueIn } from './catalogue.ts';
import { type Language, wordsIn } from './language.ts';
import type { Clip } from './saying.ts';
import { trayWords } from './tray-text.ts';

/** One row of a block on the sheet: what it is, what it says, whether it is a number to be read figure by figure. */
export type SheetRow = { readonly label: string; readonly text: string; readonly isNumber: boolean };

/** One transaction on the sheet. */
export type SheetBlock = {
  readonly title: string;
  readonly rows: readonly SheetRow[];
  readonly codes: readonly { readonly code: string; readonly kind: string; readonly name: string }[];
};

/** The tray as the sheet shows it. */
export function sheetBlocks(visits: readonly Visited[], language: Language): SheetBlock[] {
  const words = trayWords[language];
  return visits.map(visit => {
    const line = trayLine(visit);
    const row = (label: string, text: string, isNumber = false) =>
      text ? [{ label, text: maskCardNumbers(text), isNumber }] : [];
    return {
      title: line.requestId,
      rows: [
        ...row(words.reference, inFours(line.reference).join(' ') || words.noReference, line.reference !== ''),
        ...row(words.service, serviceName(line.service, language)),
        ...row(words.others, othersText(line, language), true),
        ...row(words.merchantReference, line.merchantReference, true),
        ...row(words.amount, [line.amount, line.currency].filter(Boolean).join(' ')),
        ...row(words.date, line.date),
        ...row(words.lastFour, line.lastFour),
        ...row(words.host, visit.host),
      ],
      codes: codesOf(visit, language),
    };
  });
}

/** One enquiry about all of them: numbered blocks as plain text, a table as rich text. Undefined for an empty tray. */
export function trayEnquiry(visits: readonly Visited[], language: Language): Clip | undefined {
  const words = trayWords[language];
  if (visits.length === 0) return undefined;
  const heads = [words.enquiryFor(visits.length), words.zone];
  const blocks = visits.map((visit, at) => {
    const line = trayLine(visit);
    const rows = [
      [words.reference, line.reference || words.noReference],
      [words.requestId, line.requestId],
      [words.amount, [line.amount, line.currency].filter(Boolean).join(' ')],
      [words.date, line.date],
      [words.lastFour, line.lastFour],
    ].flatMap(([label, text]) => (text ? [`   ${label}${language === 'fr' ? '\u202f' : ''}: ${text}`] : []));
    return [`${at + 1}.`, ...rows].join('\n');
  });
  const plain = copyText(maskCardNumbers([...heads, '', ...blocks].join('\n')));
  const table = tableOf(visits, language, false);
  const html = copyText(`${heads.map(head => `<p>${escapeHtml(head)}</p>`).join('')}${tableAsHtml(table)}`);
  return plain && html ? { plain, html } : undefined;
}

/** All that is held, a line for each transaction. Undefined for an empty tray. */
export function trayCsv(visits: readonly Visited[], language: Language): Clip | undefined {
  const plain = visits.length > 0 ? copyText(tableAsCsv(tableOf(visits, language, true))) : undefined;
  return plain && { plain };
}

function tableOf(visits: readonly Visited[], language: Language, whole: boolean): CopiedTable {
  const words = trayWords[language];
  const heads = [
    words.reference,
    words.service,
    words.requestId,
    words.merchantReference,
    words.amount,
    words.currency,
    words.date,
    words.lastFour,
  ];
  const more = [words.others, words.codes, words.meaning, words.host];
  const rows = visits.map(visit => {
    const line = trayLine(visit);
    const codes = codesOf(visit, language);
    const cells = [
      line.reference,
      serviceName(line.service, language),
      line.requestId,
      line.merchantReference,
      line.amount,
      line.currency,
      line.date,
      line.lastFour,
    ];
    const others = [
      othersText(line, language),
      codes.map(({ code }) => code).join('; '),
      codes.map(({ name }) => name).join('; '),
      visit.host,
    ];
    return whole ? [...cells, ...others] : cells;
  });
  return withoutEmptyColumns({ heads: whole ? [...heads, ...more] : heads, rows });
}

function othersText({ others }: TrayLine, language: Language): string {
  return others
    .map(({ service, reference }) => [serviceName(service, language), reference].filter(Boolean).join(' '))
    .join('; ');
}

function serviceName(service: string | undefined, language: Language): string {
  return service ? wordsIn(language).serviceName(service) : '';
}

/** Each code once, those that decide first, with what it means. */
function codesOf({ transaction }: Visited, language: Language): SheetBlock['codes'] {
  const words = wordsIn(language);
  const catalogue = catalogueIn(language);
  const codes = new Map(
    transaction.services.flatMap(result => result.codes).map(code => [`${code.family} ${code.code}`, code] as const),
  );
  const rank = ({ family }: CodeRef) => families.indexOf(family);
  const decidingFirst = [...codes.values()].sort((a, b) => rank(a) - rank(b));
  return decidingFirst.map(ref => {
    const found = catalogue(ref);
    const name = found.kind === 'known' ? found.words.name : words.code.unknownName;
    return { code: ref.code, kind: words.families[ref.family], name };
  });
}
