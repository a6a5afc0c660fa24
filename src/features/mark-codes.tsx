import { render } from 'preact';
import { ask } from '../browser/messages.ts';
import type { CodeRef } from '../domain/codes.ts';
import type { CodeText } from '../i18n/code-text.ts';
import { watchChanges } from '../page/changes.ts';
import { type CodeOnPage, stillStands } from '../page/codes.ts';
import { createMarks } from '../page/marks.ts';
import { readPage } from '../page/reader.ts';
import type { PageTools } from '../page/tools.ts';
import { createTooltip } from '../page/tooltip.ts';
import type { Visit } from '../page/visits.ts';
import { CodeCard } from '../ui/code-card.tsx';

/**
 * Marks the codes of the page and explains the one under the pointer, under the finger or stepped to by keyboard. Reads
 * the page again when it has changed. The words come from the background, once for each code of the page.
 *
 * @returns the step to the next (1) or previous (-1) code, for the keyboard commands
 */
export function onPage(visit: Visit, tools: PageTools): (by: 1 | -1) => void {
  const { document, overlay } = tools;
  const texts = new Map<string, CodeText>();
  let codes: readonly CodeOnPage[] = [];
  let current: CodeOnPage | undefined;

  /** Gets the words that are still missing; what could not be had is asked for again the next time. */
  const fetchTexts = async (refs: readonly CodeRef[]) => {
    const missing = new Map(refs.filter(ref => !texts.has(keyOf(ref))).map(ref => [keyOf(ref), ref]));
    if (missing.size === 0) return;
    const reply = await ask('explain', { refs: [...missing.values()].slice(0, 2000) });
    if (reply.ok) for (const text of reply.value.texts) texts.set(keyOf(text.ref), text);
    else if (reply.why === 'orphan') tools.retire();
  };

  const marks = createMarks(document, visit.signal);
  const tooltip = createTooltip(
    document,
    tools,
    marks.at,
    (code, box, by) => {
      current = code;
      marks.setCurrent(by === 'keyboard' ? code : undefined);
      void paint(code, box, by === 'keyboard');
    },
    () => marks.setCurrent(undefined),
    visit.signal,
  );
  const paint = async (code: CodeOnPage, box: HTMLElement, aloud: boolean) => {
    if (!texts.has(keyOf(code.ref))) await fetchTexts([code.ref]);
    const text = texts.get(keyOf(code.ref));
    if (code !== current || visit.signal.aborted) return;
    if (!text) return tooltip.close();
    render(<Explanation text={text} spoken="" />, box);
    tooltip.refresh();
    // A line that is filled after it is there is read out by screen readers.
    if (aloud)
      requestAnimationFrame(() => code === current && render(<Explanation text={text} spoken={text.spoken} />, box));
  };

  const look = () => {
    const reading = readPage(document, visit.url, false);
    const standing = current;
    codes = reading.codes;
    current = standing && codes.find(code => sameCode(code, standing));
    marks.show(codes, reading.roots);
    changes.watch(reading.roots);
    tooltip.refresh();
    void fetchTexts(codes.map(code => code.ref));
  };
  const changes = watchChanges(document, overlay.isOurs, look, visit.signal);
  look();

  return by => {
    const at = current ? codes.findIndex(code => code === current) : by > 0 ? -1 : 0;
    const next = codes.at((at + by + codes.length) % Math.max(1, codes.length));
    if (!next || !stillStands(next)) return;
    next.spans[0]?.node.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    tooltip.show(next, 'keyboard');
  };
}

function Explanation({ text, spoken }: { readonly text: CodeText; readonly spoken: string }) {
  return (
    <>
      <CodeCard text={text} variant="tooltip" />
      <p class="spoken" role="status">
        {spoken}
      </p>
    </>
  );
}

function keyOf(ref: CodeRef): string {
  return `${ref.family} ${ref.code}`;
}

function sameCode(a: CodeOnPage, b: CodeOnPage): boolean {
  return a.spans[0]?.node === b.spans[0]?.node && a.spans[0]?.from === b.spans[0]?.from && a.text === b.text;
}
