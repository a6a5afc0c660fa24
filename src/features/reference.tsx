import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Asked, askingOf, wasDeclined } from '../domain/asking.ts';
import { maskCardNumbers } from '../domain/card-guard.ts';
import type { Answer } from '../domain/questions.ts';
import { shapeDoubt } from '../domain/reference-shape.ts';
import { copyDoubted, copyReference, inFours } from '../domain/references.ts';
import type { Transaction } from '../domain/transaction.ts';
import type { Words } from '../i18n/en.ts';
import { type NumberWords, questionIn } from '../i18n/numbers.ts';
import { type Copy, CopyButton, CopyStatus, selectContents } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { QuestionRow } from '../ui/question-row.tsx';
import { ReferenceNumber } from '../ui/reference-number.tsx';
import { Remark } from '../ui/remark.tsx';

export type ReferenceProps = {
  readonly transaction: Transaction;
  readonly words: Words;
  readonly numbers: NumberWords;
  readonly copy: Copy;
};

type NumberAnswer = Extract<Answer, { kind: 'number' }>;

/** True where there is a number to copy at once; where there is not, the enquiry is the main thing. */
export function hasReference(transaction: Transaction): boolean {
  const { answer } = askingOf(transaction).first;
  return answer.kind === 'number' && answer.reference.kind === 'reference';
}

/**
 * The number that answers the question which the payment raises: large, with the button that copies it, or why there is
 * none to give. Below it the other questions, each with the number of its own service.
 */
export function Card(props: ReferenceProps) {
  const { transaction, words, numbers } = props;
  const { popup } = words;
  const { first, others } = askingOf(transaction);
  const { answer } = first;
  return (
    <>
      {answer.kind === 'number' && <Readable {...props} asked={first} answer={answer} />}
      {answer.kind === 'unreadable' && (
        <Remark title={popup.unreadableReference} why={popup.unreadableReferenceWhy} tone="warning" />
      )}
      {(answer.kind === 'no-number' || answer.kind === 'elsewhere') && (
        <Remark title={popup.noReference} why={popup.noReferenceWhy} tone="neutral" />
      )}
      {others.length > 0 && (
        <ul class="questions">
          {others.map(({ question, answer: other }) => (
            <li key={question}>
              <Row {...props} question={questionIn(numbers, question, wasDeclined(transaction))} answer={other} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Readable({
  asked,
  answer,
  transaction,
  words,
  numbers,
  copy,
}: ReferenceProps & { asked: Asked; answer: NumberAnswer }) {
  const { popup } = words;
  const { reference, service } = answer;
  const serviceName = service && words.serviceName(service);
  const number = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<boolean>();
  useLayoutEffect(() => {
    if (copied === false) selectContents(number.current);
  }, [copied]);
  const sure = copyReference(reference);
  const doubted = copyDoubted(reference);
  // What may be a card number is shown only once the person has said that it is none.
  const shown = sure || copied !== undefined ? inFours(reference.value) : [maskCardNumbers(reference.value)];
  const { processor } = transaction.details;
  const unusual = shapeDoubt(reference.value, processor);
  return (
    <div class="reference">
      {asked.question && <h2>{questionIn(numbers, asked.question, wasDeclined(transaction))}</h2>}
      <div class="reference-head">
        {asked.question ? <p>{popup.reference}</p> : <h2>{popup.reference}</h2>}
        {serviceName && <p title={popup.forService(serviceName)}>{serviceName}</p>}
      </div>
      <ReferenceNumber groups={shown} size="large" numberRef={number} />
      {sure && (
        <p class="quiet">
          {answer.equalsRequestId ? `${popup.referenceUse} ${popup.sameAsRequestId}` : popup.referenceUse}
        </p>
      )}
      {unusual && processor && (
        <p class="status tone-warning">
          <Icon name="warning" />
          <span>{numbers.unusual(unusual.length, unusual.usualAtMost, processor)}</span>
        </p>
      )}
      {sure && (
        <CopyButton text={sure} copy={copy} onCopied={setCopied} look="main" focusKey={popup.enterKey}>
          {popup.copy}
        </CopyButton>
      )}
      {doubted && <Remark title={popup.doubtedReference} why={popup.doubtedReferenceWhy} tone="warning" />}
      {doubted && (
        <CopyButton text={doubted} copy={copy} onCopied={setCopied}>
          {popup.copyDoubted}
        </CopyButton>
      )}
      <CopyStatus
        outcome={
          copied === undefined
            ? undefined
            : { done: copied, text: copied ? popup.copiedReference(serviceName) : popup.copyFailed }
        }
      />
    </div>
  );
}

function Row(props: ReferenceProps & { question: string; answer: Answer }) {
  const { question, answer, words, numbers, copy } = props;
  const { popup } = words;
  const service = 'service' in answer && answer.service ? words.serviceName(answer.service) : undefined;
  const reference = answer.kind === 'number' ? answer.reference : undefined;
  const same = answer.kind === 'number' && answer.equalsRequestId ? popup.sameAsRequestId : undefined;
  const why = { number: same, 'no-number': numbers.noNumber, unreadable: numbers.unreadable, elsewhere: undefined };
  return (
    <QuestionRow
      question={question}
      service={service}
      sure={reference && copyReference(reference)}
      doubted={reference && copyDoubted(reference)}
      why={reference?.kind === 'doubted' ? popup.doubtedReference : why[answer.kind]}
      elsewhere={answer.kind === 'elsewhere' ? numbers.elsewhere : undefined}
      words={{ ...popup, copied: popup.copiedReference(service) }}
      copy={copy}
    />
  );
}
