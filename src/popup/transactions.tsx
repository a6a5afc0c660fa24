import { useState } from 'preact/hooks';
import { unaskedReferences } from '../domain/asking.ts';
import { maskCardNumbers } from '../domain/card-guard.ts';
import type { CodeRef } from '../domain/codes.ts';
import type { OwnTemplate } from '../domain/own-templates.ts';
import { otherNumbers } from '../domain/questions.ts';
import type { Transaction } from '../domain/transaction.ts';
import { customerOfWhole, wholeOf } from '../domain/whole.ts';
import { Card as Codes, codesOf, decisive, listed } from '../features/explain-codes.tsx';
import { hasReference, Card as Reference } from '../features/reference.tsx';
import { Card as Refund } from '../features/refund.tsx';
import type { CodeText } from '../i18n/code-text.ts';
import type { Words } from '../i18n/en.ts';
import type { Language } from '../i18n/language.ts';
import { numberWords } from '../i18n/numbers.ts';
import type { RefundText } from '../i18n/refund.ts';
import type { Copy } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Opening } from '../ui/opening.tsx';

export type TransactionsProps = {
  /** Undefined until what is not seen at first is loaded. */
  readonly parts: typeof import('./later.ts') | undefined;
  readonly transactions: readonly Transaction[];
  /** Codes that the page names outside the transactions. */
  readonly mentioned: readonly CodeRef[];
  readonly texts: readonly CodeText[];
  readonly language: Language;
  readonly templates: readonly OwnTemplate[];
  readonly refunds: readonly RefundText[];
  readonly words: Words;
  readonly copy: Copy;
};

/** The transactions of a page, one at a time: the number first, the verdict second, the rest below. */
export function Transactions({
  parts,
  transactions,
  mentioned,
  texts,
  templates,
  refunds,
  language,
  words,
  copy,
}: TransactionsProps) {
  const [at, setAt] = useState(0);
  const transaction = transactions[Math.min(at, transactions.length - 1)];
  if (!transaction) return undefined;
  const own = codesOf(transaction);
  const first = decisive(own, texts);
  const whole = wholeOf(transaction);
  const numbers = numberWords[language];
  const given = { transaction, language, words, copy };
  const sentence = whole ? words.customerSentences[customerOfWhole(whole)] : first?.customer;
  const refund = refunds.find(({ requestId }) => requestId === transaction.requestId);
  return (
    <>
      {transactions.length > 1 && (
        <Steps transaction={transaction} at={at} of={transactions.length} onStep={setAt} words={words} />
      )}
      {/* A key of its own gives each transaction its own confirmations and open rows. */}
      <div key={at}>
        <section class="section">
          <Reference {...given} numbers={numbers} />
          {!hasReference(transaction) &&
            (parts ? <parts.MainEnquiry {...given} sentence={sentence} /> : <div class="enquiry waiting" />)}
          <Opening summary={numbers.texts}>{parts && <parts.Enquiry {...given} sentence={sentence} />}</Opening>
          {parts && templates.length > 0 && <parts.OwnTemplates {...given} templates={templates} />}
        </section>
        <section class="section">
          <Codes codes={listed([...own, ...mentioned])} texts={texts} deciding={own} whole={whole} words={words} />
        </section>
        {refund && (
          <section class="section">
            <Refund text={refund} />
          </section>
        )}
        {otherNumbers(transaction).length + unaskedReferences(transaction).length > 0 && (
          <Opening summary={words.popup.otherNumbers}>{parts && <parts.OtherNumbers {...given} />}</Opening>
        )}
      </div>
    </>
  );
}

function Steps(props: {
  transaction: Transaction;
  at: number;
  of: number;
  onStep: (at: number) => void;
  words: Words;
}) {
  const { transaction, at, of, onStep, words } = props;
  const { popup } = words;
  const step = (by: number, label: string, icon: 'previous' | 'next') => (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      // Stays in the order of tabbing at the ends, so that the focus is not lost.
      aria-disabled={at + by < 0 || at + by >= of}
      onClick={() => onStep(Math.min(Math.max(at + by, 0), of - 1))}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <nav class="steps" aria-label={popup.transactionNumber(at + 1, of)}>
      {step(-1, popup.showPrevious, 'previous')}
      <p aria-live="polite">
        {popup.transactionNumber(at + 1, of)}
        {transaction.requestId && <span class="quiet small"> {maskCardNumbers(transaction.requestId)}</span>}
      </p>
      {step(1, popup.showNext, 'next')}
    </nav>
  );
}
