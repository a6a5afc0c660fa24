import type { Actor, CustomerSentence, Outcome, ReplyFacts, Retry } from '../../src/domain/explanations.ts';
import type { Problem } from './problem.ts';

type Allowed = {
  readonly retry: readonly Retry[];
  readonly who: readonly Actor[];
  readonly customer: readonly CustomerSentence[];
};

/** What goes together: for each outcome the values that make sense beside it. */
export const allowed: Readonly<Record<Outcome, Allowed>> = {
  success: { retry: ['no'], who: ['none'], customer: ['approved', 'nothing'] },
  partial: { retry: ['no'], who: ['merchant'], customer: ['partly-approved'] },
  review: {
    retry: ['no'],
    who: ['merchant', 'customer', 'processor', 'none'],
    customer: ['being-checked', 'nothing'],
  },
  'soft-decline': { retry: ['no'], who: ['merchant'], customer: ['being-checked'] },
  'hard-decline': {
    retry: ['no', 'after-fix', 'other-means', 'never-same-card', 'later'],
    who: ['customer', 'merchant', 'issuer', 'acquirer', 'processor', 'support'],
    customer: [
      'bank-declined',
      'contact-bank',
      'other-card',
      'check-card-details',
      'check-address',
      'check-details',
      'authentication-failed',
      'could-not-complete',
      'try-later',
      'nothing',
    ],
  },
  'risk-decline': {
    retry: ['no', 'other-means'],
    who: ['merchant', 'acquirer', 'processor', 'support'],
    customer: ['could-not-complete'],
  },
  'authentication-required': { retry: ['after-fix'], who: ['customer', 'merchant'], customer: ['authenticate'] },
  'invalid-request': {
    retry: ['no', 'after-fix', 'other-means', 'look-first'],
    who: ['merchant', 'customer', 'acquirer', 'support'],
    customer: [
      'other-card',
      'check-card-details',
      'check-address',
      'check-details',
      'could-not-complete',
      'outcome-unknown',
      'try-later',
      'refund-problem',
      'nothing',
    ],
  },
  'system-error': {
    retry: ['later', 'look-first'],
    who: ['merchant', 'acquirer', 'processor', 'support'],
    customer: ['outcome-unknown', 'try-later', 'could-not-complete', 'nothing'],
  },
};

/** What may be said to a customer who must not learn the reason. */
export const safe: readonly CustomerSentence[] = ['could-not-complete', 'being-checked', 'bank-declined'];

const sendsToTheBank: readonly CustomerSentence[] = ['bank-declined', 'contact-bank', 'authentication-failed'];

type Rule = { readonly breaks: (code: ReplyFacts) => boolean; readonly problem: string; readonly mend: string };

const rules: readonly Rule[] = [
  {
    breaks: ({ retry, customer }) => (retry === 'look-first') !== (customer === 'outcome-unknown'),
    problem: 'an unknown outcome is told to the merchant or to the customer, not to both',
    mend: 'Set "retry" to "look-first" and "customer" to "outcome-unknown", or neither',
  },
  {
    breaks: ({ outcome, secret }) => outcome === 'risk-decline' && !secret,
    problem: 'the customer must not learn of a refusal for risk',
    mend: 'Set "secret" to true',
  },
  {
    breaks: ({ secret, customer }) => secret === true && !safe.includes(customer),
    problem: 'the sentence for the customer gives a secret reason away',
    mend: `Set "customer" to one of: ${safe.join(', ')}`,
  },
  {
    breaks: ({ askIssuer, customer }) => askIssuer !== sendsToTheBank.includes(customer),
    problem: '"askIssuer" and "customer" disagree about asking the bank',
    mend: `Where "askIssuer" is true set "customer" to one of: ${sendsToTheBank.join(', ')}; elsewhere to none of them`,
  },
  {
    breaks: ({ askIssuer, who }) => askIssuer && who !== 'issuer' && who !== 'customer',
    problem: 'the bank is to be asked although somebody else has to act',
    mend: 'Set "who" to "issuer" or "customer", or "askIssuer" to false',
  },
];

/** Where one code contradicts itself. */
export function contradictions(file: string, code: ReplyFacts): Problem[] {
  const fits = allowed[code.outcome];
  const misfits = [
    ['retry', code.retry, fits.retry],
    ['who', code.who, fits.who],
    ['customer', code.customer, fits.customer],
  ] as const;
  return [
    ...misfits
      .filter(([, value, good]) => !good.some(each => each === value))
      .map(([key, value, good]) => ({
        file,
        entry: code.code,
        problem: `"${key}" is "${value}", which does not go with the outcome "${code.outcome}"`,
        mend: `Set "${key}" to one of: ${good.join(', ')}; or correct the outcome`,
      })),
    ...rules.filter(rule => rule.breaks(code)).map(({ problem, mend }) => ({ file, entry: code.code, problem, mend })),
  ];
}
