import type { CodeRef } from '../domain/codes.ts';
import {
  type BesideFacts,
  type CodeFacts,
  type Explanation,
  isReply,
  type ReplyFacts,
  type Retry,
  type Tone,
  toneOf,
} from '../domain/explanations.ts';
import type { Words } from './en.ts';

/** A verdict in words, with the tone that gives it its colour and shape. */
export type Verdict = { readonly tone: Tone; readonly text: string };

/** Everything that is shown of one code, in one language: plain text, ready to be shown. */
export type CodeText = {
  readonly ref: CodeRef;
  readonly known: boolean;
  /** What kind of code it is, e.g. "Reason code". */
  readonly family: string;
  readonly name: string;
  /** What happened, then whether to send it again. */
  readonly verdicts: readonly Verdict[];
  readonly meaning: string;
  readonly rows: readonly { readonly label: string; readonly text: string }[];
  /** The sentence for the customer; undefined where there is none. */
  readonly customer?: string | undefined;
  /** Twins in the other APIs, and the source with its date. */
  readonly footnotes: readonly string[];
  /** All of it as a screen reader should say it. */
  readonly spoken: string;
};

/** An explanation in words. Never fails: an unknown code is told as such, with what to go by instead. */
export function codeText(explanation: Explanation, words: Words): CodeText {
  const text = explanation.kind === 'known' ? knownText(explanation, words) : unknownText(explanation.ref, words);
  const spoken = [
    `${text.family} ${text.ref.code}: ${text.name}.`,
    ...text.verdicts.map(verdict => `${verdict.text}.`),
    text.meaning,
    ...text.rows.map(row => `${row.label}: ${row.text}`),
  ].join(' ');
  return { ...text, spoken };
}

function unknownText(ref: CodeRef, words: Words): Omit<CodeText, 'spoken'> {
  const { code } = words;
  return {
    ref,
    known: false,
    family: words.families[ref.family],
    name: code.unknownName,
    verdicts: [],
    meaning: code.unknownMeaning,
    rows: [{ label: code.doNow, text: code.unknownNext }],
    customer: undefined,
    footnotes: [],
  };
}

function knownText(
  { ref, facts, words: own }: Extract<Explanation, { kind: 'known' }>,
  words: Words,
): Omit<CodeText, 'spoken'> {
  const reply = isReply(facts) ? facts : undefined;
  const source = words.code.source(facts.confidence, facts.seen);
  return {
    ref,
    known: true,
    family: words.families[ref.family],
    name: own.name,
    verdicts: isReply(facts) ? replyVerdicts(facts, words) : besideVerdicts(facts, words),
    meaning: own.meaning,
    rows: [{ label: words.code.doNow, text: own.next }, ...(reply ? replyRows(reply, words) : [])],
    customer: reply ? words.customerSentences[reply.customer] : undefined,
    footnotes: [...commonly(ref, words), ...twinsText(facts, words), source],
  };
}

function replyVerdicts(facts: ReplyFacts, words: Words): Verdict[] {
  const happened = { tone: toneOf(facts), text: words.outcomes[facts.outcome] };
  return facts.outcome === 'success' ? [happened] : [happened, ...retryVerdict(facts.retry, words)];
}

/** A neutral code has no verdict: its name says it. */
function besideVerdicts({ tone, retry, fee }: BesideFacts, words: Words): Verdict[] {
  const verdict = tone === 'neutral' ? [] : [{ tone, text: words.tones[tone] }];
  const cost: Verdict[] = fee ? [{ tone: 'warning', text: words.code.fee }] : [];
  return [...(retry ? retryVerdict(retry, words) : verdict), ...cost];
}

function retryVerdict(retry: Retry | 'up-to-15', words: Words): Verdict[] {
  if (retry === 'no') return [];
  const tone = retry === 'later' || retry === 'after-fix' || retry === 'up-to-15' ? 'neutral' : 'warning';
  return [{ tone, text: words.retries[retry] }];
}

/** Processors have answers of their own: where we read one as most of them mean it, we say so. */
function commonly({ family }: CodeRef, words: Words): string[] {
  return family === 'processor-scheme' ? [words.code.commonly] : [];
}

function replyRows(reply: ReplyFacts, words: Words): { label: string; text: string }[] {
  const { code } = words;
  const sentence = words.customerSentences[reply.customer];
  const told = sentence ? code.quoted(sentence) : code.nothingToTell;
  return [
    ...(reply.who === 'none'
      ? []
      : [{ label: code.whoActs, text: `${words.actors[reply.who]}.${reply.askIssuer ? ` ${code.askIssuer}` : ''}` }]),
    { label: code.toCustomer, text: reply.secret ? `${told} ${code.secret}` : told },
  ];
}

function twinsText(facts: CodeFacts, words: Words): string[] {
  const twins = Object.entries(facts.twins ?? {}).flatMap(([family, codes = []]) => {
    const name = Object.entries(words.families).find(([key]) => key === family)?.[1];
    return name && codes.length > 0 ? [words.code.twin(codes.join(', '), name)] : [];
  });
  if (twins.length === 0) return [];
  return [isReply(facts) ? words.code.also(twins.join('; ')) : words.code.comesWith(twins.join('; '))];
}
