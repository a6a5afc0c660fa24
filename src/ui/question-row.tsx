import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { maskCardNumbers } from '../domain/card-guard.ts';
import { type Copyable, inFours } from '../domain/references.ts';
import { type Copy, CopyButton, CopyStatus, selectContents } from './copy-button.tsx';
import { ReferenceNumber } from './reference-number.tsx';

export type QuestionRowProps = {
  readonly question: string;
  /** The service whose number answers it. */
  readonly service?: string | undefined;
  /** The number; where it looks like a card number, `doubted` instead, which the person has to confirm. */
  readonly sure?: Copyable | undefined;
  readonly doubted?: Copyable | undefined;
  /** Why there is no number, or what is doubtful about it. */
  readonly why?: string | undefined;
  /** Where to look, where the number is not on this page. */
  readonly elsewhere?: string | undefined;
  readonly copy: Copy;
  readonly words: {
    readonly copy: string;
    readonly copyDoubted: string;
    readonly copied: string;
    readonly copyFailed: string;
  };
};

/** A question with the number of its own service and a button for it, or with the place where to look. */
export function QuestionRow({ question, service, sure, doubted, why, elsewhere, copy, words }: QuestionRowProps) {
  const number = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<boolean>();
  useLayoutEffect(() => {
    if (copied === false) selectContents(number.current);
  }, [copied]);
  const value = sure ?? doubted;
  const shown = value && (sure || copied !== undefined ? inFours(value) : [maskCardNumbers(value)]);
  return (
    <div class={`number-row ${elsewhere ? 'away' : ''}`}>
      <div>
        <h3>{question}</h3>
        {shown && (
          <p class="number-line">
            <ReferenceNumber groups={shown} size="plain" numberRef={number} />
            {service && <span class="quiet small">{service}</span>}
          </p>
        )}
      </div>
      {value && (
        <CopyButton text={value} copy={copy} onCopied={setCopied} look="compact">
          {sure ? words.copy : words.copyDoubted}
          <span class="spoken"> {question}</span>
        </CopyButton>
      )}
      {elsewhere && <p class="quiet small">{elsewhere}</p>}
      {why && (
        <p class="quiet small whole">
          {!value && service && `${service}. `}
          {why}
        </p>
      )}
      {value && (
        <div class="whole">
          <CopyStatus
            outcome={
              copied === undefined ? undefined : { done: copied, text: copied ? words.copied : words.copyFailed }
            }
          />
        </div>
      )}
    </div>
  );
}
