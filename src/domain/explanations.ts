import type { CodeRef, Family } from './codes.ts';
import { nearest } from './near-spelling.ts';

/** What happened, as far as one code tells. */
export type Outcome =
  | 'success'
  | 'partial'
  | 'review'
  | 'soft-decline'
  | 'hard-decline'
  | 'risk-decline'
  | 'authentication-required'
  | 'invalid-request'
  | 'system-error';

/** Whether sending the same request again makes sense. `look-first`: its outcome is unknown, look the payment up. */
export type Retry = 'no' | 'after-fix' | 'other-means' | 'never-same-card' | 'later' | 'look-first';

/** Who has to act now. */
export type Actor = 'customer' | 'merchant' | 'issuer' | 'acquirer' | 'processor' | 'support' | 'none';

/** Which of the safe sentences may be said to the customer (the sentences are in `i18n`). */
export type CustomerSentence =
  | 'approved'
  | 'partly-approved'
  | 'bank-declined'
  | 'other-card'
  | 'check-card-details'
  | 'check-address'
  | 'check-details'
  | 'authenticate'
  | 'authentication-failed'
  | 'being-checked'
  | 'could-not-complete'
  | 'outcome-unknown'
  | 'try-later'
  | 'contact-bank'
  | 'refund-problem'
  | 'nothing';

/** The colour and shape of a verdict. */
export type Tone = 'good' | 'warning' | 'bad' | 'neutral';

type Sourced = {
  readonly code: string;
  readonly confidence: 'official' | 'sdk' | 'secondary';
  /** The year in which the fact was last seen at a source. */
  readonly seen: number;
  readonly sources: readonly string[];
  /** Good sources contradict each other. */
  readonly disputed?: boolean;
};

/** What the program acts on of a reply code: apart from what people read. */
export type ReplyFacts = Sourced & {
  readonly outcome: Outcome;
  readonly retry: Retry;
  readonly who: Actor;
  readonly askIssuer: boolean;
  readonly customer: CustomerSentence;
  readonly secret?: boolean;
  readonly twins: Readonly<Partial<Record<Family, readonly string[]>>>;
};

/**
 * The same for what stands beside a reply code: the result of a check (AVS, CVN ...), a processor's answer, an advice, a
 * risk code, a state.
 */
export type BesideFacts = Sourced & {
  readonly tone: Tone;
  readonly scope: string;
  /** The customer must never be told what it says. */
  readonly secret?: boolean;
  /** How Visa files a processor's answer: its rules for trying again go by that. */
  readonly visaCategory?: 'approved' | '1' | '2' | '3' | '4';
  /** Of an advice: whether the scheme lets the merchant try again. */
  readonly retry?: Exclude<Retry, 'look-first' | 'never-same-card'> | 'up-to-15';
  /** A retry against this advice can cost a fee of the card scheme. */
  readonly fee?: boolean;
  /** One of the reply codes that can come with it. */
  readonly twins?: Readonly<Partial<Record<Family, readonly string[]>>>;
};

export type CodeFacts = ReplyFacts | BesideFacts;

/** A file of `catalogue/codes`. */
export type CodeFile = { readonly family: Family; readonly codes: readonly CodeFacts[] };

/** What people read of a code, in one language. */
export type CodeWords = { readonly name: string; readonly meaning: string; readonly next: string };

/** A file of `catalogue/words/<language>`: the words by code. */
export type WordFile = Readonly<Record<string, CodeWords>>;

/** What is to be said of a code. */
export type Explanation =
  /** `near` are codes of the same family that are written almost like it. */
  | { readonly kind: 'unknown'; readonly ref: CodeRef; readonly near: readonly string[] }
  | { readonly kind: 'known'; readonly ref: CodeRef; readonly facts: CodeFacts; readonly words: CodeWords };

/** The catalogue in one language: a look-up that never fails. */
export type Catalogue = (ref: CodeRef) => Explanation;

export function isReply(facts: CodeFacts): facts is ReplyFacts {
  return 'outcome' in facts;
}

/**
 * Makes the look-up from the files of the catalogue. A code without facts or without words counts as unknown (a test
 * sees to it that none is).
 */
export function catalogueOf(files: readonly CodeFile[], words: ReadonlyMap<Family, WordFile>): Catalogue {
  const facts = new Map<string, CodeFacts>();
  for (const { family, codes } of files) for (const code of codes) facts.set(`${family} ${code.code}`, code);
  const spellings = new Map(files.map(({ family, codes }) => [family, codes.map(({ code }) => code)]));
  const wording = new Map<string, CodeWords>();
  for (const [family, file] of words) {
    for (const [code, text] of Object.entries(file)) wording.set(`${family} ${code}`, text);
  }
  return ref => {
    const key = `${ref.family} ${ref.code}`;
    const known = facts.get(key);
    const text = wording.get(key);
    if (known && text) return { kind: 'known', ref, facts: known, words: text };
    return { kind: 'unknown', ref, near: nearest(ref.code, spellings.get(ref.family) ?? [], 3) };
  };
}

const outcomeTone: Readonly<Record<Outcome, Tone>> = {
  success: 'good',
  partial: 'warning',
  review: 'warning',
  'soft-decline': 'warning',
  'hard-decline': 'bad',
  'risk-decline': 'bad',
  'authentication-required': 'warning',
  'invalid-request': 'bad',
  'system-error': 'warning',
};

/** The tone of a code's verdict. */
export function toneOf(facts: CodeFacts): Tone {
  return isReply(facts) ? outcomeTone[facts.outcome] : facts.tone;
}
