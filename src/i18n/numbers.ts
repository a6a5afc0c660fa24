import type { Question } from '../domain/questions.ts';
import type { Language } from './language.ts';

/** What the popup says of the numbers at its first sight. */
export type NumberWords = {
  readonly questions: Readonly<Record<Question, string>>;
  /** Instead of “why was it declined?” where it was not. */
  readonly authorization: string;
  /** Where the number stands when it is not on this page. */
  readonly elsewhere: string;
  readonly noNumber: string;
  readonly unreadable: string;
  readonly unusual: (length: number, most: number, processor: string) => string;
  readonly texts: string;
};

const en: NumberWords = {
  questions: {
    'why-declined': 'Why was it declined?',
    'which-payment': 'Which payment is this in my bank statement?',
    'where-refund': 'Where is my refund?',
  },
  authorization: 'What became of the authorization?',
  elsewhere: 'see Related Transactions',
  noNumber: 'The page shows no number for it. Many processors return none.',
  unreadable: 'What stands under its label does not have the form of a number. Look at the page itself.',
  unusual: (length, most, processor) =>
    `${length} characters is unusual for this processor (${processor}: at most ${most}). Compare it with the page.`,
  texts: 'Texts to send or to read out',
};

const fr: NumberWords = {
  questions: {
    'why-declined': 'Pourquoi le paiement a-t-il été refusé ?',
    'which-payment': 'À quel paiement correspond cette ligne de mon relevé ?',
    'where-refund': 'Où est mon remboursement ?',
  },
  authorization: 'Qu’est devenue l’autorisation ?',
  elsewhere: 'voir Related Transactions',
  noNumber: 'La page n’affiche pas de numéro. Beaucoup de processeurs n’en renvoient pas.',
  unreadable: 'Ce qui figure sous son libellé n’a pas la forme d’un numéro. Regardez la page elle-même.',
  unusual: (length, most, processor) =>
    `${length} caractères, c’est inhabituel pour ce processeur (${processor} : ${most} au plus). Comparez avec la page.`,
  texts: 'Textes à envoyer ou à dicter',
};

export const numberWords: Readonly<Record<Language, NumberWords>> = { en, fr };

/** A question as people ask it of this payment. */
export function questionIn(words: NumberWords, question: Question, isDeclined: boolean): string {
  return question === 'why-declined' && !isDeclined ? words.authorization : words.questions[question];
}
