import { useEffect, useState } from 'preact/hooks';
import type { Copyable } from '../domain/references.ts';
import type { Language } from '../i18n/language.ts';
import type { Clip } from '../i18n/saying.ts';
import { tableWords } from '../i18n/table-text.ts';
import { CopyButton, CopyStatus } from '../ui/copy-button.tsx';

/** The table of a page in the forms in which it is copied. */
export type TableFound = {
  readonly table: Clip;
  readonly csv: Clip;
  readonly count: string;
  readonly selected: boolean;
};

export type TableTools = {
  readonly read: () => Promise<TableFound | undefined>;
  readonly copy: (plain: Copyable, html?: Copyable) => Promise<boolean>;
};

/** On a page that lists transactions: copies what is selected or on screen, each code explained. Nothing where no table is. */
export function Card({ language, tools }: { readonly language: Language; readonly tools: TableTools }) {
  const words = tableWords[language];
  const [found, setFound] = useState<TableFound>();
  const [outcome, setOutcome] = useState<{ done: boolean; text: string }>();
  // Read again in another language; what a popup lies over does not change.
  useEffect(() => void tools.read().then(setFound), [language]);
  if (!found) return undefined;
  const { table, csv, count, selected } = found;
  const told = (text: string) => (done: boolean) => setOutcome({ done, text: done ? text : words.failed });
  return (
    <section class="section table-card">
      <div class="reference-head">
        <h2>{words.heading}</h2>
        <p>{count}</p>
      </div>
      <div class="actions">
        <CopyButton
          text={table.plain}
          copy={plain => tools.copy(plain, table.html)}
          onCopied={told(words.copied(count))}
        >
          {words.copy}
        </CopyButton>
        <CopyButton text={csv.plain} copy={tools.copy} onCopied={told(words.csvCopied(count))}>
          {words.csv}
        </CopyButton>
      </div>
      <CopyStatus outcome={outcome} />
      <p class="quiet small">{selected ? words.onlySelected : words.onlyShown}</p>
    </section>
  );
}
