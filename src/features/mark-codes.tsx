import { render } from 'preact';
import { ask, type CallFailure, isConnected } from '../browser/messages.ts';
import { onSettingsChange } from '../browser/settings-changes.ts';
import { keyOf } from '../domain/codes.ts';
import { shortened } from '../domain/fields.ts';
import type { CodeText, ValueText } from '../i18n/code-text.ts';
import type { RefundText } from '../i18n/refund.ts';
import { buttonsOn } from '../page/buttons.ts';
import { watchChanges } from '../page/changes.ts';
import { type CodeOnPage, inOrder, rectsOf, stillStands, textOf } from '../page/codes.ts';
import { createMarks } from '../page/marks.ts';
import { type PageReading, readPage } from '../page/reader.ts';
import { scrollToCode } from '../page/scroll-to-code.ts';
import { selectedOf, selectedPlace } from '../page/selection.ts';
import { atOnce, inSlices } from '../page/slices.ts';
import type { PageTools } from '../page/tools.ts';
import { createTooltip, type Showing } from '../page/tooltip.ts';
import type { Visit } from '../page/visits.ts';
import { CodeCard } from '../ui/code-card.tsx';

/** What a page with marked codes can be asked for. */
export type MarkedPage = {
  /** Explains the next (1) or previous (-1) code, for the keyboard commands. */
  readonly step: (by: 1 | -1) => void;
  /** Says something of the selected text, or what the page itself knows of it; false where nothing is selected. */
  readonly explainSelection: (text: CodeText, sheet: string) => boolean;
};

type TextsReply<T> =
  | { readonly ok: true; readonly value: { readonly texts: readonly T[]; readonly sheet: string } }
  | { readonly ok: false; readonly why: CallFailure };

/**
 * Marks the codes of the page and explains the one under the pointer, under the finger or stepped to by keyboard. Reads
 * the page again when it has changed. The words come from the background, once for each code of the page. The dates of a
 * payment to which a refund applies are marked in the same way.
 *
 * @returns what others may ask of it
 */
export function onPage(visit: Visit, tools: PageTools): MarkedPage {
  const { document, overlay } = tools;
  let texts = new Map<string, CodeText>();
  let refunds: readonly RefundText[] = [];
  /** By what the refunds were asked for: the same page is not asked about again. */
  let askedBy = '';
  let codes: readonly CodeOnPage[] = [];
  /** The code that was explained last: from there the keyboard goes on. */
  let current: CodeOnPage | undefined;
  /** What the status line says: as long as that is the same nothing is read out again. */
  let said = '';

  /** Gets the words that are still missing; what could not be had is asked for again the next time. */
  const fetchTexts = async (of: readonly CodeOnPage[]) => {
    const missing = new Map(
      of.flatMap(({ ref }) => (ref && !texts.has(keyOf(ref)) ? [[keyOf(ref), ref] as const] : [])),
    );
    if (missing.size === 0) return;
    const asked = texts;
    const reply = await ask('explain', { refs: [...missing.values()].slice(0, 2000) });
    for (const text of textsOf(reply)) asked.set(keyOf(text.ref), text);
  };
  const textsOf = <T,>(reply: TextsReply<T>): readonly T[] => {
    if (reply.ok) overlay.dress(reply.value.sheet);
    else if (reply.why === 'orphan') tools.retire();
    return reply.ok ? reply.value.texts : [];
  };

  /** Asks what is to be said of the refunds, where the page shows the date of a payment. */
  const fetchRefunds = async ({ fields, roots }: PageReading) => {
    const isDated = fields.some(({ field, cell }) => field === 'transactionDate' && !cell);
    const args = isDated && { fields: shortened(fields), buttons: buttonsOn(roots) };
    const key = JSON.stringify(args);
    if (key === askedBy) return;
    askedBy = key;
    refunds = [];
    const found = args ? textsOf(await ask('refund', args)) : [];
    if (found.length === 0 || askedBy !== key || visit.signal.aborted) return;
    refunds = found;
    void look();
  };

  const textFor = (code: CodeOnPage) => code.said ?? texts.get(keyFor(code));
  const explain = (showing: Showing) => {
    const { code, by } = showing;
    current = code;
    marks.setCurrent(by === 'keyboard' ? code : undefined);
    if (!isConnected()) return tools.retire();
    const text = textFor(code);
    if (text) return paint(text, showing);
    void fetchTexts([code]).then(() => {
      const fetched = textFor(code);
      if (fetched) paint(fetched, showing);
      else showing.end();
    });
  };
  const paint = (text: ValueText, { by, open }: Showing) => {
    const spoken = by === 'keyboard' ? text.spoken : '';
    const write = (line: string) => {
      const box = open();
      if (!box) return;
      said = line;
      render(<Explanation text={text} spoken={line} />, box);
    };
    write(said === spoken ? spoken : '');
    tooltip.place();
    // A line that is filled after it is there is read out by screen readers.
    if (said !== spoken) requestAnimationFrame(() => write(spoken));
  };

  const marks = createMarks(document, visit.signal);
  const closed = () => {
    said = '';
    marks.setCurrent(undefined);
  };
  const tooltip = createTooltip(document, tools, marks.at, explain, closed, visit.signal);

  /** How many readings in a row the page has changed under: one that does so all the time is read at once in the end. */
  let spoiled = 0;
  let run: AbortController | undefined;
  const look = async () => {
    if (!isConnected()) return tools.retire();
    run?.abort();
    run = new AbortController();
    const signal = AbortSignal.any([run.signal, visit.signal]);
    const work = readPage(document, visit.url, false);
    const reading = spoiled < 2 ? await inSlices(work, signal) : atOnce(work);
    if (!reading || changes.arePending()) {
      spoiled++;
      return;
    }
    spoiled = 0;
    void fetchRefunds(reading);
    const before = codes;
    const dates = datesOn(reading, refunds);
    // The codes are in order already, and to find that out takes a look at the tree for each.
    codes = sameOnes(dates.length > 0 ? inOrder([...reading.codes, ...dates]) : reading.codes, before);
    // What is selected is none of the page's codes, and stays.
    if (current && before.includes(current)) current = heirOf(current, before, codes);
    marks.show(codes, reading.roots);
    changes.watch(reading.roots);
    tooltip.keep(current);
    void fetchTexts(codes);
  };
  const changes = watchChanges(document, overlay.isOurs, () => void look(), visit.signal);
  // They may change the language, so all words are had anew; those that are on their way are in the old one.
  const forget = () => {
    texts = new Map();
    askedBy = '';
    void look();
  };
  onSettingsChange(forget, visit.signal);
  changes.watch([document]);
  void look();

  const step = (by: 1 | -1) => {
    const visible = codes.filter(code => code === current || (stillStands(code) && rectsOf(code).length > 0));
    const last = current ? visible.indexOf(current) : -1;
    const at = last >= 0 || by > 0 ? last : 0;
    const next = visible.at((at + by) % visible.length);
    if (!next) return;
    scrollToCode(next, overlay.isOurs);
    tooltip.show(next, 'keyboard');
  };
  const explainSelection = (text: CodeText, sheet: string) => {
    const place = selectedPlace(document);
    if (!place || rectsOf(place).length === 0) return false;
    overlay.dress(sheet);
    // The label beside a code tells its kind, which the selected text alone does not.
    const read = selectedOf(document, codes);
    tooltip.show(read ?? { ...place, said: text }, 'keyboard');
    return true;
  };
  return { step, explainSelection };
}

function Explanation({ text, spoken }: { readonly text: ValueText; readonly spoken: string }) {
  return (
    <>
      <p class="spoken" role="status">
        {spoken}
      </p>
      <CodeCard text={text} variant="tooltip" />
    </>
  );
}

/** The dates of the payments that can be refunded. */
function datesOn({ sources }: PageReading, refunds: readonly RefundText[]): CodeOnPage[] {
  return refunds.flatMap(said =>
    said.dates.map(at => {
      const spans = sources[at]?.spans ?? [];
      return { said, spans, text: textOf(spans) };
    }),
  );
}

function keyFor({ ref }: CodeOnPage): string {
  return ref ? keyOf(ref) : '';
}

/** The codes as they are read now; for one that stands as it did before, the very object from before. */
function sameOnes(now: readonly CodeOnPage[], before: readonly CodeOnPage[]): CodeOnPage[] {
  const known = Map.groupBy(before, code => code.spans[0]?.node);
  return now.map(code => known.get(code.spans[0]?.node)?.find(old => isSame(old, code)) ?? code);
}

/** The same code where the page has only drawn itself anew: it stands at the same place among the codes. */
function heirOf(code: CodeOnPage, before: readonly CodeOnPage[], now: readonly CodeOnPage[]): CodeOnPage | undefined {
  if (now.includes(code)) return code;
  const heir = now[before.indexOf(code)];
  return heir && keyFor(heir) === keyFor(code) && !before.includes(heir) ? heir : undefined;
}

function isSame(a: CodeOnPage, b: CodeOnPage): boolean {
  return (
    keyFor(a) === keyFor(b) &&
    a.said === b.said &&
    a.text === b.text &&
    a.spans.length === b.spans.length &&
    a.spans.every(({ node, from, to }, at) => {
      const other = b.spans[at];
      return node === other?.node && from === other.from && to === other.to;
    })
  );
}
