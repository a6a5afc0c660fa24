import { askingOf } from '../domain/asking.ts';
import type { Answer } from '../domain/questions.ts';
import { copyDoubted, copyReference, inFours } from '../domain/references.ts';
import type { Transaction } from '../domain/transaction.ts';
import { type CopiedWords, copiedWords } from './copied-text.ts';
import type { CopyableTable } from './copyable-table.ts';
import { type Language, wordsIn } from './language.ts';
import type { Clip, Note, Notice, Saying } from './saying.ts';
import { tableWords } from './table-text.ts';

/** What the key says and copies of the transaction that a page is about: the number that answers its main question. */
export function sayNumber(transaction: Transaction, language: Language): Saying {
  const words = copiedWords[language];
  const found = askingOf(transaction).first.answer;
  if (found.kind !== 'number') return saying(language, whyNot(found, language));
  const { reference, service, equalsRequestId } = found;
  const uses = [
    service ? words.forService(wordsIn(language).serviceName(service)) : words.forBank,
    ...(equalsRequestId ? [words.sameAsRequestId] : []),
  ];
  const number = inFours(reference.value).join(' ');
  const copied: Note = { tone: 'good', title: words.title, number, text: uses.join(' ') };
  const sure = copyReference(reference);
  if (sure) return saying(language, copied, { plain: sure });
  const doubted = copyDoubted(reference);
  // The number itself is not shown: it may be a card's.
  const button = doubted && {
    label: words.copyDoubted,
    clip: { plain: doubted },
    done: { ...copied, number: undefined },
  };
  return saying(language, { tone: 'warning', title: words.doubted, text: words.doubtedWhat, button });
}

/** What the key says and copies of a page that lists transactions. */
export function sayTable({ table, csv, count }: CopyableTable, language: Language): Saying {
  const words = tableWords[language];
  const done: Note = { tone: 'good', title: words.csvCopied(count), text: words.csvFor };
  const button = { label: words.csv, clip: csv, done };
  return saying(language, { tone: 'good', title: words.copied(count), text: words.pasteAs, button }, table);
}

/** What the key says where there is nothing to copy. */
export function sayNothing(
  why: 'not-ready' | 'sign-in' | 'one-time-code' | 'no-transaction' | { readonly several: number },
  language: Language,
): Saying {
  const words = copiedWords[language];
  const { popup } = wordsIn(language);
  const tell = (title: string, text: string) => saying(language, { tone: 'neutral', title, text });
  if (typeof why === 'object') return tell(words.several(why.several), words.severalWhat);
  switch (why) {
    case 'not-ready':
      return tell(words.notReady, words.notReadyWhat);
    case 'sign-in':
      return tell(words.none, popup.signInWhat);
    case 'one-time-code':
      return tell(words.none, popup.oneTimeCodeWhat);
    case 'no-transaction':
      return tell(words.none, popup.noTransactionWhat);
  }
}

function saying(language: Language, notice: Notice, clip?: Clip): Saying {
  return {
    language,
    close: copiedWords[language].close,
    clip,
    notice,
    failed: failed(copiedWords[language], notice, clip),
  };
}

/** A click is what the browser wants, so the message that nothing was copied has a button to click. */
function failed(words: CopiedWords, { button: _, ...done }: Notice, clip: Clip | undefined): Notice {
  const button = clip && { label: words.again, clip, done };
  return { tone: 'warning', title: words.failed, text: words.failedWhat, button };
}

function whyNot(found: Exclude<Answer, { kind: 'number' }>, language: Language): Notice {
  const words = copiedWords[language];
  switch (found.kind) {
    case 'no-number':
      return {
        tone: 'neutral',
        title: words.noNumber,
        text: words.noNumberFor(wordsIn(language).serviceName(found.service)),
      };
    case 'unreadable':
      return { tone: 'warning', title: words.unreadable, text: words.unreadableWhat };
    case 'elsewhere':
      return { tone: 'neutral', title: words.noNumber, text: words.elsewhere };
  }
}
