import { useRef, useState } from 'preact/hooks';
import { askingOf } from '../domain/asking.ts';
import { maskCardNumbers } from '../domain/card-guard.ts';
import { isOffered, type OwnTemplate } from '../domain/own-templates.ts';
import { copyText } from '../domain/references.ts';
import { type Placeholder, parseTemplate, renderTemplate } from '../domain/template.ts';
import type { Transaction } from '../domain/transaction.ts';
import type { Words } from '../i18n/en.ts';
import { templateValues } from '../i18n/enquiry-text.ts';
import { enquiryWords } from '../i18n/enquiry-words.ts';
import type { Language } from '../i18n/language.ts';
import { type Copy, CopyButton, CopyStatus, selectContents } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';

export type OwnTemplatesProps = {
  readonly transaction: Transaction;
  readonly templates: readonly OwnTemplate[];
  readonly language: Language;
  readonly words: Words;
  readonly copy: Copy;
};

/** As many as are shown without being asked for. */
const mostOpen = 3;

/** The person's own texts, filled in for this transaction; nothing where there is none that can be offered. */
export function OwnTemplates({ transaction, templates, language, words, copy }: OwnTemplatesProps) {
  const offered = templates.filter(isOffered);
  if (offered.length === 0) return undefined;
  const { answer } = askingOf(transaction).first;
  const given = {
    values: templateValues(transaction, undefined, language),
    isDoubted: answer.kind === 'number' && answer.reference.kind === 'doubted',
    language,
    words,
    copy,
  };
  return (
    <details class="own-templates" open={offered.length <= mostOpen}>
      <summary class="quiet">
        <Icon name="chevron" />
        {words.templates.own}
      </summary>
      <ul>
        {offered.map(({ id, name, text }) => (
          <Filled key={id} name={name} text={text} {...given} />
        ))}
      </ul>
    </details>
  );
}

/** One text with the values of the page: its name, a button, what the page does not show, what is copied. */
function Filled(props: {
  readonly name: string;
  readonly text: string;
  readonly values: ReturnType<typeof templateValues>;
  /** True where the number on the page looks like a card number: it is not among the values. */
  readonly isDoubted: boolean;
  readonly language: Language;
  readonly words: Words;
  readonly copy: Copy;
}) {
  const { name, text, values, isDoubted, language, words, copy } = props;
  const { popup, templates } = words;
  const preview = useRef<HTMLDetailsElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const parsed = parseTemplate(text);
  if (parsed.kind === 'wrong') return undefined;
  const filled = renderTemplate(parsed.parts, values, templates.missing);
  const named = new Set(parsed.parts.flatMap(part => ('placeholder' in part ? part.placeholder : [])));
  const asksDoubted = isDoubted && named.has('trn');
  const copyable = asksDoubted ? undefined : copyText(filled);
  const missing = [...named].filter(
    (placeholder: Placeholder) => !values[placeholder] && !(placeholder === 'trn' && isDoubted),
  );
  const told = (done: boolean) => {
    setCopied(done);
    if (done || !preview.current) return;
    preview.current.open = true;
    selectContents(preview.current.querySelector('.preview'));
  };
  return (
    <li>
      <div class="own-template-head">
        <h3>{name}</h3>
        {copyable && (
          <CopyButton text={copyable} copy={copy} onCopied={told} look="compact">
            {popup.copy}
            <span class="spoken"> {name}</span>
          </CopyButton>
        )}
      </div>
      {!copyable && <p class="quiet small">{asksDoubted ? templates.doubted : enquiryWords[language].refused}</p>}
      {missing.length > 0 && (
        <p class="quiet small">{templates.missingHere(missing.map(one => templates.names[one]).join(', '))}</p>
      )}
      <CopyStatus
        outcome={
          copied === undefined ? undefined : { done: copied, text: copied ? templates.copied(name) : popup.copyFailed }
        }
      />
      {!asksDoubted && (
        <details ref={preview}>
          <summary class="quiet small">
            <Icon name="chevron" />
            {templates.preview}
            <span class="spoken"> {name}</span>
          </summary>
          <p class="preview">{maskCardNumbers(filled)}</p>
        </details>
      )}
    </li>
  );
}
