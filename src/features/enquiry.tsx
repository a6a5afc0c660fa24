import { useRef, useState } from 'preact/hooks';
import { maskCardNumbers } from '../domain/card-guard.ts';
import { enquiryFacts } from '../domain/enquiry.ts';
import { copyText } from '../domain/references.ts';
import type { Transaction } from '../domain/transaction.ts';
import type { Words } from '../i18n/en.ts';
import { type Copy, CopyButton, CopyStatus, selectContents } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';

export type EnquiryProps = {
  readonly transaction: Transaction;
  /** What may be said to the customer; undefined until the codes are explained, and where there is nothing to say. */
  readonly sentence: string | undefined;
  /** Whether the payment went through: then nobody asks why it did not. */
  readonly isAccepted: boolean;
  /** True where there is no number to copy: then the enquiry is the main thing, and has the focus. */
  readonly main: boolean;
  readonly words: Words;
  readonly copy: Copy;
};

/** Two texts to send, what is known of the payment in them: the enquiry for the issuer, the note for the customer. */
export function Card({ transaction, sentence, isAccepted, main, words, copy }: EnquiryProps) {
  const { popup } = words;
  const facts = enquiryFacts(transaction);
  const [outcome, setOutcome] = useState<{ done: boolean; text: string }>();
  const previews = useRef<HTMLDetailsElement>(null);
  const letters = [
    {
      id: 'enquiry',
      label: popup.enquiry,
      heading: popup.enquiryHeading,
      copied: popup.copiedEnquiry,
      text: words.enquiryForIssuer(facts, isAccepted),
    },
    {
      id: 'note',
      label: popup.note,
      heading: popup.noteHeading,
      copied: popup.copiedNote,
      text: words.noteForCustomer(facts, sentence),
    },
  ].map(letter => ({ ...letter, text: maskCardNumbers(letter.text) }));

  const told = (id: string, copied: string) => (done: boolean) => {
    setOutcome({ done, text: done ? copied : popup.copyFailed });
    if (done || !previews.current) return;
    previews.current.open = true;
    selectContents(previews.current.querySelector(`[data-letter="${id}"]`));
  };
  return (
    <div class="enquiry">
      <div class="enquiry-buttons">
        {letters.map(({ id, label, copied, text }) => {
          const copyable = copyText(text);
          const isMain = main && id === 'enquiry';
          return copyable ? (
            <CopyButton
              key={id}
              text={copyable}
              copy={copy}
              look={isMain ? 'main' : 'plain'}
              focusKey={isMain ? popup.enterKey : undefined}
              onCopied={told(id, copied)}
            >
              {label}
            </CopyButton>
          ) : (
            <p key={id} class="quiet small">
              {popup.notCopied}
            </p>
          );
        })}
      </div>
      <CopyStatus outcome={outcome} />
      <details ref={previews}>
        <summary class="quiet">
          <Icon name="chevron" />
          {popup.preview}
        </summary>
        <div class="previews">
          {letters.map(({ id, heading, text }) => (
            <div key={id}>
              <h3>{heading}</h3>
              <p class="preview" data-letter={id}>
                {text}
              </p>
            </div>
          ))}
        </div>
      </details>
    </div>
  );
}
