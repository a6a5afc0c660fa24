import { useState } from 'preact/hooks';
import type { Copyable } from '../domain/references.ts';
import { TrayButtons, type TrayTools, useTray } from '../features/tray.tsx';
import type { Language } from '../i18n/language.ts';
import { type SheetBlock, sheetBlocks, trayCsv, trayEnquiry } from '../i18n/tray-forms.ts';
import { type TrayWords, trayWords } from '../i18n/tray-text.ts';
import { CopyButton, CopyStatus } from '../ui/copy-button.tsx';

export type TrayPageProps = {
  readonly language: Language;
  readonly tools: Omit<TrayTools, 'open' | 'switchTray'>;
  readonly copy: (plain: Copyable, html?: Copyable) => Promise<boolean>;
  readonly onDownload: (name: string, text: string) => void;
};

/** What was visited, to be handed over: on paper, as one enquiry, as a file. */
export function TrayPage({ language, tools, copy, onDownload }: TrayPageProps) {
  const words = trayWords[language];
  const tray = useTray(tools);
  const [outcome, setOutcome] = useState<{ done: boolean; text: string }>();
  if (!tray) return undefined;
  const { visits } = tray;
  const enquiry = trayEnquiry(visits, language);
  const csv = trayCsv(visits, language);
  const told = (text: string) => (done: boolean) => setOutcome({ done, text: done ? text : words.failed });
  return (
    <main class="tray-page">
      <header>
        <h1>
          {words.title}
          {visits.length > 0 && <span class="tray-count">{words.count(visits.length)}</span>}
        </h1>
        <p class="quiet screen-only">{visits.length > 0 ? words.intro : words.emptyWhat}</p>
      </header>
      <div class="screen-only">
        <TrayButtons visits={visits} words={words} tools={tools}>
          {enquiry && (
            <CopyButton
              look="main"
              text={enquiry.plain}
              copy={plain => copy(plain, enquiry.html)}
              onCopied={told(words.enquiryCopied)}
            >
              {words.enquiry}
            </CopyButton>
          )}
          {csv && (
            <CopyButton text={csv.plain} copy={copy} onCopied={told(words.csvCopied)}>
              {words.csv}
            </CopyButton>
          )}
          {csv && (
            <button type="button" class="button" onClick={() => onDownload(words.fileName, csv.plain)}>
              {words.download}
            </button>
          )}
          <button type="button" class="button" onClick={() => print()}>
            {words.print}
          </button>
        </TrayButtons>
        <CopyStatus outcome={outcome} />
      </div>
      {visits.length > 0 && <p class="quiet small">{words.zone}</p>}
      {sheetBlocks(visits, language).map(block => (
        <Block key={block.title} block={block} words={words} />
      ))}
    </main>
  );
}

function Block({ block, words }: { readonly block: SheetBlock; readonly words: TrayWords }) {
  return (
    <article class="sheet-block">
      <h2>
        <span class="quiet">{words.requestId}</span> <bdi class="code">{block.title}</bdi>
      </h2>
      <dl class="sheet-rows">
        {block.rows.map(({ label, text, isNumber }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class={isNumber ? 'code' : ''}>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {block.codes.length > 0 && (
        <table class="sheet-codes">
          <tbody>
            {block.codes.map(({ code, kind, name }) => (
              <tr key={`${kind} ${code}`}>
                <th scope="row" class="code">
                  {code}
                </th>
                <td>{name}</td>
                <td class="quiet">{kind}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="sheet-notes print-only">{words.notes}</p>
    </article>
  );
}
