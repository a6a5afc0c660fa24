import { holdsCardNumber, maskCardNumbers } from './card-guard.ts';
import { escapeHtml } from './html.ts';
import { type Copyable, copyText } from './references.ts';

/** A text to send: what is asked, then what is known, line by line; each piece is one line, as values of a page are. */
export type Letter = {
  readonly paragraphs: readonly string[];
  readonly lines: readonly { readonly label: string; readonly value: string }[];
};

/** The same letter for both kinds of places in which people paste. */
export type CopiedLetter = { readonly text: Copyable; readonly html: Copyable };

/**
 * A letter as plain and as rich text, without card numbers; undefined, and so not to be copied, where one could still be
 * read across two pieces.
 *
 * @param between what stands between a label and its value (": ", and in French a space before it)
 */
export function copyLetter({ paragraphs, lines }: Letter, between: string): CopiedLetter | undefined {
  const first = paragraphs.map(maskCardNumbers);
  const rows = lines.map(({ label, value }) => ({ label, value: maskCardNumbers(value) }));
  const details = rows.map(({ label, value }) => label + between + value).join('\n');
  const text = copyText([...first, ...(details ? [details] : [])].join('\n\n'));
  const asked = first.map(paragraph => `<p>${escapeHtml(paragraph)}</p>`);
  const cells = rows.map(({ label, value }) => `<tr><td>${escapeHtml(label)}</td><td>${escapeHtml(value)}</td></tr>`);
  const html = `${asked.join('')}<table><tbody>${cells.join('')}</tbody></table>`;
  // Pasted as text, the cells of a table stand side by side.
  const isSafe = !holdsCardNumber([...first, ...rows.flatMap(({ label, value }) => [label, value])].join('\t'));
  return text && isSafe ? { text, html: html as Copyable } : undefined;
}
