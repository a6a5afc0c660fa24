import { describe, expect, test } from 'vitest';
import { caseFiles } from './case-files.ts';
import { codesOf, read } from './read.ts';

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What programs and people do to a text on its way: the codes must be the same behind all of it. */
const ways: readonly (readonly [string, (text: string) => string])[] = [
  ['lines of Windows', text => text.replaceAll('\n', '\r\n')],
  ['a string of JSON', text => JSON.stringify({ body: text })],
  ['a string in a string of JSON', text => JSON.stringify({ a: JSON.stringify({ body: text }) })],
  ['base64', base64],
  ['base64 in JSON', text => JSON.stringify({ payload: base64(text) })],
  ['URL encoding', encodeURIComponent],
  ['a value of a form', text => `a=1&body=${encodeURIComponent(text)}&c=2`],
  ['escaped HTML', text => escaped(text).replaceAll('"', '&quot;')],
  ['text of XML', text => `<log><message>${escaped(text)}</message></log>`],
  ['CDATA', text => `<log><message><![CDATA[${text}]]></message></log>`],
  ['a mail', text => `Hi,\nplease look at this:\n\n${text}\n\nThanks\nPat`],
  ['a quoted mail', text => `${text.replace(/^/gm, '> ')}\n> \n> x\n> y`],
  ['a line of a log', text => `2026-01-02 10:11:12,203 INFO [pool-203] reply: ${text}`],
  ['an indented block', text => text.replace(/^/gm, '    ')],
  ['a block of Markdown', text => `\`\`\`json\n${text}\n\`\`\``],
  ['a string of a log', text => `body: ${JSON.stringify(text).slice(1, -1)}`],
  ['quoted-printable', text => text.replaceAll('=', '=3D').replace(/(?:=..|[^=\n]){70}/g, '$&=\n')],
];

/** A table has no heading, and a line of cells is no record, behind other words. */
const lost: readonly string[] = [
  '043-csv-exported-search-results in a line of a log',
  '105-csv-batch-transaction-record-headerless in a line of a log',
  '043-csv-exported-search-results in a string of a log',
  '105-csv-batch-transaction-record-headerless in a string of a log',
  // What stands behind a name is its value, and a sentence in it is not searched for words.
  '082-log-cwserenade-truncated-reject in a string of a log',
  // One escaped line break is too little to tell an escaped text from any other.
  '079-question-missing-field-ics-applications in a string of a log',
];

describe.each(ways)('%s', (way, wrapped) => {
  test.each(caseFiles().filter(({ id }) => !lost.includes(`${id} in ${way}`)))('$id', ({ input }) => {
    expect(codesOf(read(wrapped(input))).sort()).toEqual(codesOf(read(input)).sort());
  });
});
