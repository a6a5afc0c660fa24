import { askingOf, wasDeclined } from '../domain/asking.ts';
import { maskCardNumbers } from '../domain/card-guard.ts';
import { type EnquiryFacts, enquiryFacts, type Fact, type Recipient, toldTo } from '../domain/enquiry.ts';
import type { Letter } from '../domain/letter.ts';
import type { Question } from '../domain/questions.ts';
import { copyText } from '../domain/references.ts';
import { type Placeholder, placeholders } from '../domain/template.ts';
import type { Transaction } from '../domain/transaction.ts';
import { enquiryWords, type Topic } from './enquiry-words.ts';
import { amountIn, dateIn } from './formats.ts';
import { type Language, languages, wordsIn } from './language.ts';

/** What is asked, of whom, in which language. */
export type EnquiryWish = {
  /** Undefined asks about what the page shows first. */
  readonly question: Question | undefined;
  readonly recipient: Recipient;
  /** The recipient's language, which need not be that of the person in front. */
  readonly language: Language;
  /** What may be said to the customer, in whatever language; undefined where there is nothing to say. */
  readonly sentence: string | undefined;
};

/** The text for a recipient: what is asked, and the details that this recipient can do something with. */
export function enquiryLetter(transaction: Transaction, wish: EnquiryWish): Letter {
  const { recipient, language } = wish;
  const words = enquiryWords[language];
  const question = wish.question ?? askingOf(transaction).first.question;
  const facts = enquiryFacts(transaction, wish.question);
  const values = factsIn(language, facts);
  const topic = topicOf(question, transaction);
  const lines = toldTo[recipient].flatMap(fact => {
    const value = values[fact];
    return value ? [{ label: words.labels[fact], value }] : [];
  });
  if (recipient !== 'customer') return { paragraphs: [words.asks[recipient](topic, facts.trn !== undefined)], lines };
  const start = noteStart(topic, wish);
  return { paragraphs: lines.length > 0 ? [start, words.noteDetails] : [start], lines };
}

/**
 * What a template's placeholders stand for, in the recipient's language. A value that the page does not show, or that
 * looks like a card number, is missing.
 */
export function templateValues(
  transaction: Transaction,
  question: Question | undefined,
  language: Language,
): Partial<Record<Placeholder, string>> {
  const values = factsIn(language, enquiryFacts(transaction, question));
  return Object.fromEntries(
    placeholders.flatMap(name => {
      const value = values[name];
      return value && copyText(value) ? [[name, value]] : [];
    }),
  );
}

function topicOf(question: Question | undefined, transaction: Transaction): Topic {
  if (question === 'where-refund') return 'refund';
  if (question === 'which-payment') return 'payment';
  return wasDeclined(transaction) ? 'declined' : 'authorization';
}

/** The first paragraph for the customer. That the payment went through is no answer to where the refund is. */
function noteStart(topic: Topic, { language, sentence }: EnquiryWish): string {
  const { noteStarts } = enquiryWords[language];
  const said = sentence && sentenceIn(language, sentence);
  if (topic !== 'refund') return said ?? noteStarts.payment;
  return said === wordsIn(language).customerSentences.approved ? noteStarts.refundSent : (said ?? noteStarts.refund);
}

/** One of the sentences that are safe for a customer, in another language; undefined for any other sentence. */
function sentenceIn(language: Language, sentence: string): string | undefined {
  for (const known of languages) {
    const sentences = Object.entries(wordsIn(known).customerSentences);
    const at = sentences.findIndex(([, text]) => text === sentence);
    const name = sentences[at]?.[0];
    if (name) return Object.entries(wordsIn(language).customerSentences).find(([other]) => other === name)?.[1];
  }
  return undefined;
}

function factsIn(language: Language, facts: EnquiryFacts): Partial<Record<Fact, string>> {
  const { noZone } = enquiryWords[language];
  const { currency, amount, date, service, answers, merchant, ...same } = facts;
  const answered = answers.map(
    ({ service: by, codes }) => (by ? `${serviceIn(language, by)}: ` : '') + codes.join(', '),
  );
  return present({
    ...same,
    merchant: merchant && maskCardNumbers(merchant),
    service: service && serviceIn(language, service),
    amount: amount && amountIn(language, amount, currency),
    date: date && dateIn(language, date, noZone),
    answers: answered.join('; '),
  });
}

function present(values: Record<Fact, string | undefined>): Partial<Record<Fact, string>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}

/** A service's name, with the English one beside it, by which every bank and the vendor know it. */
function serviceIn(language: Language, service: string): string {
  const own = wordsIn(language).serviceName(service);
  const english = wordsIn('en').serviceName(service);
  return own === english ? own : `${own} / ${english}`;
}
