import type { CodeRef, Family } from '../domain/codes.ts';
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
import { scopeFor } from '../domain/scope.ts';
import { twinsOf } from '../domain/twins.ts';
import type { Words } from './en.ts';

/** A verdict in words, with the tone that gives it its colour and shape. */
export type Verdict = { readonly tone: Tone; readonly text: string };

/** Everything that is shown of one value of a page, in one language: plain text, ready to be shown. */
export type ValueText = {
  /** What kind of value it is, e.g. "Reason code". */
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

/** The same of a code. */
export type CodeText = ValueText & { readonly ref: CodeRef; readonly known: boolean };

/** An explanation in words. Never fails: an unknown code is told as such, with what to go by instead. */
export function codeText(explanation: Explanation, words: Words): CodeText {
  const text = explanation.kind === 'known' ? knownText(explanation, words) : unknownText(explanation, words);
  const spoken = [
    `${text.family} ${text.ref.code}: ${text.name}.`,
    ...text.verdicts.map(verdict => `${verdict.text}.`),
    text.meaning,
    ...text.rows.map(row => `${row.label}: ${row.text}`),
  ].join(' ');
  return { ...text, spoken };
}

function unknownText({ ref, near }: Extract<Explanation, { kind: 'unknown' }>, words: Words): Omit<CodeText, 'spoken'> {
  const { code } = words;
  return {
    ref,
    known: false,
    family: words.families[ref.family],
    name: code.unknownName,
    verdicts: [],
    meaning: near.length > 0 ? `${code.unknownMeaning} ${code.near(near.join(', '))}` : code.unknownMeaning,
    rows: [{ label: code.doNow, text: code.unknownNext }],
    customer: undefined,
    footnotes: readBy(ref, words),
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
    rows: [
      { label: words.code.doNow, text: own.next },
      ...(isReply(facts) ? replyRows(facts, words) : besideRows(ref, facts, words)),
    ],
    customer: reply ? words.customerSentences[reply.customer] : undefined,
    footnotes: [...readBy(ref, words), ...twinsText(facts, words), ...doubts(facts, words), source],
  };
}

function replyVerdicts(facts: ReplyFacts, words: Words): Verdict[] {
  const happened = { tone: toneOf(facts), text: words.outcomes[facts.outcome] };
  // What went through, in whole or in part, or waits for a decision, is not to be sent again anyway.
  const isOpen = ['success', 'partial', 'review', 'soft-decline'].includes(facts.outcome);
  return isOpen && facts.retry === 'no' ? [happened] : [happened, retryVerdict(facts.retry, words)];
}

/** A neutral code has no verdict: its name says it. */
function besideVerdicts({ tone, retry, fee }: BesideFacts, words: Words): Verdict[] {
  const verdict = tone === 'neutral' ? [] : [{ tone, text: words.tones[tone] }];
  const cost: Verdict[] = fee ? [{ tone: 'warning', text: words.code.fee }] : [];
  return [...(retry ? [retryVerdict(retry, words)] : verdict), ...cost];
}

function retryVerdict(retry: Retry | 'up-to-15', words: Words): Verdict {
  const tone = retry === 'later' || retry === 'after-fix' || retry === 'up-to-15' ? 'neutral' : 'warning';
  return { tone, text: words.retries[retry] };
}

/** Processors have answers of their own: by whose list one was read, and where it was only read as most of them mean it. */
function readBy({ family, processor }: CodeRef, words: Words): string[] {
  if (family === 'processor-scheme') return [processor ? words.code.commonlyAt(processor) : words.code.commonly];
  return family.startsWith('processor-') && processor ? [words.code.readBy(processor)] : [];
}

function doubts({ confidence, disputed }: CodeFacts, words: Words): string[] {
  if (disputed) return [words.code.disputed];
  return confidence === 'secondary' ? [words.code.unconfirmed] : [];
}

/** Families that are one brand's or one processor's altogether: their name says it. */
function saysItsScope(family: Family): boolean {
  return family !== 'processor-scheme' && /^(?:processor|advice)-/.test(family);
}

function besideRows({ family, brand }: CodeRef, facts: BesideFacts, words: Words): { label: string; text: string }[] {
  const { code } = words;
  const scope = saysItsScope(family) ? undefined : scopeFor(facts.scope, brand);
  const rows: { label: string; text: string }[] = [];
  if (scope) {
    const where = words.scopes[scope.scope];
    const card = brand ? words.brands[brand] : '';
    rows.push({ label: code.holdsFor, text: code.scope[scope.fit](where, card) });
  }
  const { visaCategory } = facts;
  if (visaCategory && visaCategory !== 'approved' && (brand === undefined || brand === 'visa'))
    rows.push({ label: code.onVisa, text: words.visaCategories[visaCategory] });
  if (facts.secret) rows.push({ label: code.toCustomer, text: code.secret });
  return rows;
}

function replyRows(reply: ReplyFacts, words: Words): { label: string; text: string }[] {
  const { code } = words;
  const sentence = words.customerSentences[reply.customer];
  const told = sentence ? code.quoted(sentence) : code.nothingToTell;
  return [
    ...(reply.who === 'none'
      ? []
      : [{ label: code.whoActs, text: [`${words.actors[reply.who]}.`, ...whichNumber(reply, words)].join(' ') }]),
    { label: code.toCustomer, text: reply.secret ? `${told} ${code.secret}` : told },
  ];
}

/** Which number helps the one who acts: a bank finds a payment by another than the vendor and the acquirer. */
function whichNumber({ askIssuer, who }: ReplyFacts, { code }: Words): string[] {
  if (askIssuer) return [code.askIssuer];
  return who === 'support' || who === 'acquirer' ? [code.askByRequestId] : [];
}

function twinsText(facts: CodeFacts, words: Words): string[] {
  const twins = twinsOf(facts).map(({ family, codes }) => {
    const name = words.families[family];
    // One code of this family can stand for several of another, and the page says which only where it shows it.
    return codes.length > 1 ? words.code.oneOf(codes.join(', '), name) : words.code.twin(codes.join(''), name);
  });
  if (twins.length === 0) return [];
  return [isReply(facts) ? words.code.also(twins.join('; ')) : words.code.comesWith(twins.join('; '))];
}
