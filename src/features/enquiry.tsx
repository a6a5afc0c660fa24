import { useRef, useState } from 'preact/hooks';
import { askingOf, wasDeclined } from '../domain/asking.ts';
import { type Recipient, recipients } from '../domain/enquiry.ts';
import { copyLetter } from '../domain/letter.ts';
import { answer, type Question } from '../domain/questions.ts';
import { copyReference, inFours } from '../domain/references.ts';
import { spelled } from '../domain/telephone.ts';
import type { Transaction } from '../domain/transaction.ts';
import type { Words } from '../i18n/en.ts';
import { type EnquiryWish, enquiryLetter } from '../i18n/enquiry-text.ts';
import { enquiryWords } from '../i18n/enquiry-words.ts';
import { type Language, languageNames, languages } from '../i18n/language.ts';
import { numberWords, questionIn } from '../i18n/numbers.ts';
import { Choice } from '../ui/choice.tsx';
import { type Copy, CopyButton, CopyStatus, selectContents } from '../ui/copy-button.tsx';
import { SpelledNumber } from '../ui/spelled-number.tsx';

export type EnquiryProps = {
  readonly transaction: Transaction;
  /** What may be said to the customer; undefined until the codes are explained, and where there is nothing to say. */
  readonly sentence: string | undefined;
  readonly language: Language;
  readonly words: Words;
  readonly copy: Copy;
};

type Outcome = { readonly done: boolean; readonly text: string };

/** Where there is no number to copy: the button for the enquiry to the bank, which then is the main thing. */
export function MainEnquiry({ transaction, sentence, language, words, copy }: EnquiryProps) {
  const { popup } = words;
  const own = enquiryWords[language];
  const preview = useRef<HTMLParagraphElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();
  const letter = letterFor(transaction, { question: undefined, recipient: 'issuer', language, sentence });
  if (!letter) return <p class="quiet small">{own.refused}</p>;
  const told = (done: boolean) => {
    setOutcome({
      done,
      text: done ? own.copied(own.texts.issuer, serviceOf(transaction, undefined, words)) : popup.copyFailed,
    });
    if (!done) selectContents(preview.current);
  };
  return (
    <div class="enquiry">
      <CopyButton {...letter} copy={copy} look="main" focusKey={popup.enterKey} onCopied={told}>
        {own.copyEnquiry}
      </CopyButton>
      <CopyStatus outcome={outcome} />
      {outcome?.done === false && (
        <p ref={preview} class="preview">
          {letter.text}
        </p>
      )}
    </div>
  );
}

/** A text to send, for each recipient and in the recipient's language, as it will be pasted; and the number spelled. */
export function Enquiry({ transaction, sentence, language, words, copy }: EnquiryProps) {
  const { popup } = words;
  const own = enquiryWords[language];
  const { first, others } = askingOf(transaction);
  const questions = [first, ...others].flatMap(({ question, answer: found }) =>
    question && found.kind !== 'elsewhere' ? [question] : [],
  );
  const [recipient, setRecipient] = useState<Recipient>('issuer');
  const [chosenLanguage, setLanguage] = useState<Language>();
  const [chosenQuestion, setQuestion] = useState<Question>();
  const [outcome, setOutcome] = useState<Outcome>();
  const preview = useRef<HTMLParagraphElement>(null);
  const theirs = chosenLanguage ?? language;
  const question = chosenQuestion ?? first.question;
  const letter = letterFor(transaction, { question, recipient, language: theirs, sentence });
  const asked = answerTo(transaction, question);
  const number = asked.kind === 'number' ? copyReference(asked.reference) : undefined;
  const saidAs = number && spelled(number, theirs);
  // What was said of one text does not hold for the next.
  const anew =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      setOutcome(undefined);
    };
  const told = (done: boolean) => {
    const service = recipient === 'customer' ? undefined : serviceOf(transaction, question, words);
    setOutcome({ done, text: done ? own.copied(own.texts[recipient], service) : popup.copyFailed });
    if (!done) selectContents(preview.current);
  };
  return (
    <div class="enquiry">
      <fieldset class="picks">
        <legend class="spoken">{own.to}</legend>
        {recipients.map(one => (
          <label key={one} class="pick">
            <input type="radio" name="recipient" checked={one === recipient} onChange={() => anew(setRecipient)(one)} />
            <span>{own.recipients[one]}</span>
          </label>
        ))}
      </fieldset>
      <div class="wishes">
        {questions.length > 1 && (
          <Choice
            label={own.about}
            value={question}
            options={questions.map(one => [one, questionIn(numberWords[language], one, wasDeclined(transaction))])}
            onChoice={anew(setQuestion)}
          />
        )}
        <Choice
          label={own.language}
          value={theirs}
          options={languages.map(one => [one, languageNames[one]])}
          onChoice={anew(setLanguage)}
        />
      </div>
      {letter ? (
        <>
          <p ref={preview} class="preview" lang={theirs}>
            {letter.text}
          </p>
          <CopyButton {...letter} copy={copy} onCopied={told}>
            {own.copy}
          </CopyButton>
        </>
      ) : (
        <p class="quiet small">{own.refused}</p>
      )}
      <CopyStatus outcome={outcome} />
      {saidAs && number && (
        <SpelledNumber label={own.spell} groups={inFours(number)} words={saidAs} language={theirs} />
      )}
    </div>
  );
}

function letterFor(transaction: Transaction, wish: EnquiryWish) {
  return copyLetter(enquiryLetter(transaction, wish), enquiryWords[wish.language].between);
}

function answerTo(transaction: Transaction, question: Question | undefined) {
  return question ? answer(question, transaction) : askingOf(transaction).first.answer;
}

/** The name of the service that the text is about, where it is known. */
function serviceOf(transaction: Transaction, question: Question | undefined, words: Words): string | undefined {
  const found = answerTo(transaction, question);
  return 'service' in found && found.service ? words.serviceName(found.service) : undefined;
}
