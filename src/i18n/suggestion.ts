import { pathOf } from '../domain/code-link.ts';
import type { Finding } from './code-finding.ts';

/** A suggestion of the address bar: what Enter takes from it, and what it shows. */
export type Suggestion = { readonly content: string; readonly description: string };

/** The browsers differ in what a suggestion may hold: Chrome reads markup, Firefox shows plain text. */
export type SuggestionStyle = 'marked-up' | 'plain';

/** One found code as a suggestion: its code, name, kind and verdict. */
export function suggestionOf({ text }: Pick<Finding, 'text'>, style: SuggestionStyle): Suggestion {
  const more = [text.family, ...text.verdicts.slice(0, 1).map(verdict => verdict.text)].join(' · ');
  return {
    content: pathOf(text.ref),
    description:
      style === 'plain'
        ? `${text.ref.code} – ${text.name} · ${more}`
        : `<match>${escapeMarkup(text.ref.code)}</match> ${escapeMarkup(text.name)} <dim>${escapeMarkup(more)}</dim>`,
  };
}

/** A sentence as a suggestion shows it. */
export function sentenceFor(sentence: string, style: SuggestionStyle): string {
  return style === 'plain' ? sentence : escapeMarkup(sentence);
}

/** Text made safe for Chrome's suggestions, which are XML: one wrong sign and Chrome throws the suggestion away. */
export function escapeMarkup(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML knows no control characters, not even escaped.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replace(/[&<>"']/g, sign => `&#${sign.codePointAt(0)};`)
  );
}
