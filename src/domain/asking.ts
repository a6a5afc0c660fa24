import type { CodeRef } from './codes.ts';
import { type Answer, answer, answerOf, type Question, servicesFor } from './questions.ts';
import { type Copyable, copyReference } from './references.ts';
import type { ServiceResult, Transaction } from './transaction.ts';
import { saying } from './whole.ts';

/** A question with its answer; `question` is undefined where the page does not tell what its number is about. */
export type Asked = { readonly question: Question | undefined; readonly answer: Answer };

/** What the numbers of a transaction are for: the question that its state raises, then the others that make sense. */
export type Asking = { readonly first: Asked; readonly others: readonly (Asked & { readonly question: Question })[] };

/**
 * Why a refused payment was refused, where a refund is, which payment a capture is: each state raises one question. The
 * others follow where the page answers them, or where somebody may well ask and only another page can answer. A page
 * that fits no question (a reversal, a check of the payer) still hands over the number that it shows, under its own
 * service's name.
 */
export function askingOf(transaction: Transaction): Asking {
  const [first, ...rest] = questionsRaisedBy(transaction);
  if (!first) return { first: { question: undefined, answer: unasked(transaction) }, others: [] };
  const main = { question: first, answer: answer(first, transaction) };
  const others = rest
    .map(question => ({ question, answer: answer(question, transaction) }))
    // A step that answers two questions (a sale, a debit) has one number: it is shown once.
    .filter(one => !sameService(one.answer, main.answer));
  const isDeclined = first === 'why-declined' && wasDeclined(transaction);
  return { first: main, others: isDeclined ? others.filter(one => one.answer.kind !== 'elsewhere') : others };
}

function questionsRaisedBy(transaction: Transaction): readonly Question[] {
  const has = (question: Question) => transaction.services.some(result => isAskedBy(question, result));
  const authorization: readonly Question[] = has('why-declined') ? ['why-declined'] : [];
  if (has('where-refund')) return ['where-refund', 'which-payment', ...authorization];
  if (wasDeclined(transaction)) return ['why-declined', 'which-payment'];
  // A capture that failed is on no statement; beside it stands what the bank has set aside.
  if (authorization.length > 0 && wasRefused('which-payment', transaction)) return ['why-declined', 'which-payment'];
  if (has('which-payment')) return ['which-payment', 'why-declined', 'where-refund'];
  return authorization.length > 0 ? ['why-declined', 'which-payment'] : [];
}

function isAskedBy(question: Question, { service }: ServiceResult): boolean {
  const ours: readonly string[] = servicesFor[question];
  return service !== undefined && ours.includes(service);
}

function sameService(one: Answer, other: Answer): boolean {
  return 'service' in one && 'service' in other && one.service === other.service;
}

/** The number of a page that raises no question: the one under no service's name, else the first that there is. */
function unasked(transaction: Transaction): Answer {
  const { services } = transaction;
  const withReference = services.filter(({ reference }) => reference);
  const best = withReference.find(({ service }) => service === undefined) ?? withReference[0];
  return best ? answerOf(best, transaction) : { kind: 'elsewhere' };
}

/**
 * True where the bank or the processor refused the payment. What was stopped after the bank's yes, waits for somebody or
 * has only to be authenticated was not refused by the bank: nobody need ask it why.
 */
export function wasDeclined(transaction: Transaction): boolean {
  return wasRefused('why-declined', transaction);
}

function wasRefused(question: Question, { services }: Transaction): boolean {
  const isUnnamed = question === 'why-declined' && services.every(({ service }) => service === undefined);
  return services.some(
    result =>
      (isUnnamed || isAskedBy(question, result)) && !result.codes.some(isApproval) && result.codes.some(isRefusal),
  );
}

const approvals: ReadonlySet<string> = new Set(Object.values(saying).flat());

function isApproval({ family, code }: CodeRef): boolean {
  return approvals.has(`${family} ${code}`);
}

// After a time-out or a technical error nobody knows yet whether it was refused (scmp marks these with an E, refusals with
// a D); 800 is an acceptance of its own.
const noRefusals: ReadonlySet<string> = new Set(['150', '151', '152', '236', '250', '262', '268', '490', '800', '809']);

function isRefusal({ family, code }: CodeRef): boolean {
  switch (family) {
    case 'simple-order':
      return !noRefusals.has(code);
    case 'scmp':
      return code.startsWith('D');
    case 'decision':
      return code === 'REJECT';
    case 'rest-status':
      return code === 'DECLINED' || code === 'AUTHORIZATION_DECLINED';
    default:
      return false;
  }
}

/** The Transaction Reference Numbers of services that no question names, such as a reversal's; none that may be a card's. */
export function unaskedReferences(
  transaction: Transaction,
): { readonly service: string | undefined; readonly value: Copyable }[] {
  const { first, others } = askingOf(transaction);
  const asked = [first, ...others].flatMap(one => (one.answer.kind === 'number' ? [one.answer.service] : []));
  return transaction.services.flatMap(({ service, reference }) => {
    const value = reference && copyReference(reference);
    return value && !asked.includes(service) ? [{ service, value }] : [];
  });
}
