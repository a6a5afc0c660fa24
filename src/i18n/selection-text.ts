import { plain } from '../domain/text.ts';
import type { Finding } from './code-finding.ts';
import type { CodeText } from './code-text.ts';
import type { Words } from './en.ts';

/** More than this is no code but a piece of a page: it is looked up, but not said again. */
const longest = 40;
/** As many lines as fit beside a code. */
const most = 6;

/**
 * The one answer to text that somebody selected: the explanation where it is one code, the kinds where several know it,
 * what is near where none does. Never a guess: where it can be several things, it says so.
 *
 * @param findings what the search found, the likeliest first
 */
export function selectionText(selected: string, findings: readonly Finding[], words: Words): CodeText {
  const { find } = words;
  const codes = findings.filter(({ by }) => by === 'code');
  const [only] = codes;
  if (only && codes.length === 1) return only.text;
  const shown = plain(selected);
  const ref = { family: 'simple-order', code: shown.length > longest ? `${shown.slice(0, longest)}…` : shown } as const;
  const listed = (codes.length > 0 ? codes : findings).slice(0, most);
  const rows = listed.map(({ text }) =>
    codes.length > 0
      ? { label: text.family, text: text.name }
      : { label: text.ref.code, text: `${text.name} (${text.family})` },
  );
  const head =
    codes.length > 0
      ? { name: find.several, meaning: find.severalWhat }
      : findings.length > 0
        ? { name: words.code.unknownName, meaning: find.near }
        : { name: words.code.unknownName, meaning: find.noneWhat };
  const spoken = [`${ref.code}: ${head.name}.`, head.meaning, ...rows.map(row => `${row.label}: ${row.text}.`)].join(
    ' ',
  );
  return { ref, known: false, family: find.selected, ...head, verdicts: [], rows, footnotes: [], spoken };
}
