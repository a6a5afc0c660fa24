import type { Family } from '../../src/domain/codes.ts';
import type { BesideFacts, CodeFile, ReplyFacts } from '../../src/domain/explanations.ts';
import type { Problem } from './problem.ts';
import type { Codes } from './problems.ts';
import { repliesOf } from './twins.ts';

type Reply = 'simple-order' | 'scmp' | 'rest-reason' | 'rest-status' | 'decision';
type Check = 'avs' | 'cvn' | 'electronic-verification' | 'account-name';

/** What is known of a code beside the reply codes. */
export type SupportingFacts = BesideFacts & { readonly note?: string };

/** How the codes of a family are written and where in it they can be used. */
type Kind = { readonly looks: RegExp; readonly scopes: readonly string[] };

const letter = /^[A-Z]$/;
const digit = /^\d$/;
const twoDigits = /^\d\d$/;
const upperCase = /^[A-Z]+(?:_[A-Z]+)*$/;
const all = ['all'];
const brands = ['visa', 'mastercard', 'amex', 'jcb', 'discover', 'diners', 'elo', 'union-pay'];
const information = [
  'address',
  'customer-lists',
  'identity-change',
  'internet',
  'phone',
  'suspicious-data',
  'global-velocity',
];

export const kinds: Readonly<Record<Exclude<Family, Reply | Check>, Kind>> = {
  'pa-enrolled': { looks: letter, scopes: all },
  'pa-status': { looks: letter, scopes: all },
  'pa-status-reason': { looks: twoDigits, scopes: all },
  'pa-result': { looks: /^-?\d$/, scopes: all },
  'pa-path': { looks: upperCase, scopes: all },
  'pa-type': { looks: twoDigits, scopes: ['all', 'rupay'] },
  'pa-effective-type': { looks: /^[A-Z]{2}$/, scopes: all },
  'pa-challenge-required': { looks: letter, scopes: all },
  'pa-challenge-cancel': { looks: twoDigits, scopes: all },
  'pa-white-list': { looks: letter, scopes: all },
  eci: { looks: twoDigits, scopes: ['not-mastercard'] },
  'eci-raw': { looks: twoDigits, scopes: ['mastercard', 'not-mastercard'] },
  'commerce-indicator': { looks: /^(?:[a-z][a-z0-9]*(?:_[a-z]+)*|\d)$/, scopes: ['all', ...brands, 'some-processors'] },
  ucaf: { looks: digit, scopes: ['mastercard'] },
  'cavv-algorithm': { looks: digit, scopes: ['mastercard', 'not-mastercard'] },
  'cavv-response': { looks: /^[0-9A-Z]$/, scopes: ['visa'] },
  'ds-error': { looks: /^\d{3}$/, scopes: ['all', 'union-pay'] },
  'risk-factor': { looks: letter, scopes: all },
  'smart-authorization-factor': { looks: letter, scopes: all },
  'information-code': { looks: /^[A-Z]{2,6}-[A-Z0-9]{1,6}$/, scopes: information },
  'dm-decision': { looks: upperCase, scopes: all },
  'rule-evaluation': { looks: letter, scopes: all },
  'processor-scheme': { looks: /^[0-9A-Z]{2}$/, scopes: ['all', 'visa', 'mastercard', 'elavon-europe'] },
  'processor-amex': { looks: /^\d{3}$/, scopes: ['amex'] },
  'processor-elavon': { looks: /^\d{1,2}$/, scopes: ['elavon'] },
  'processor-gpn': { looks: /^\d{3}$/, scopes: ['gpn'] },
  'processor-latin-america': { looks: /^\d{1,2}$/, scopes: ['latin-america'] },
  'processor-omnipay': { looks: /^[0-9A-Z]{2}$/, scopes: ['omnipay'] },
  'processor-paymentech': { looks: /^\d{3}$/, scopes: ['paymentech'] },
  'processor-uatp': { looks: /^(?:[0-9A-Z]|[0-9][A-Z]{4})$/, scopes: ['uatp'] },
  'processor-alternative': { looks: /^\d{5}$/, scopes: ['alternative'] },
  'ach-return': { looks: /^R\d\d$/, scopes: ['ach'] },
  'ach-change': { looks: /^C\d\d$/, scopes: ['ach'] },
  'direct-debit-return': { looks: /^\d{1,2}$/, scopes: ['global-collect'] },
  'advice-visa': { looks: digit, scopes: ['visa'] },
  'advice-mastercard': { looks: twoDigits, scopes: ['mastercard'] },
  'advice-barclays': { looks: twoDigits, scopes: ['barclays'] },
  'advice-barclays-raw': { looks: twoDigits, scopes: ['barclays'] },
  'card-type': { looks: /^\d{3}$/, scopes: all },
  application: { looks: /^[a-z]+(?:_[a-z]+)+$/, scopes: all },
  'request-result': { looks: /^-?\d$/, scopes: all },
  'report-action': { looks: upperCase, scopes: all },
  'payment-event': { looks: /^[A-Z][a-z]+$/, scopes: all },
  phase: { looks: /^[A-Z][a-z]+(?: [A-Za-z][a-z]+)*$/, scopes: all },
  'alternative-status': { looks: /^(?:[A-Z][a-z]+|[A-Z]+(?:_[A-Z]+)*)$/, scopes: all },
  'wallet-status': { looks: upperCase, scopes: all },
  'billing-agreement-status': { looks: upperCase, scopes: all },
  'paypal-status': { looks: /^[A-Z][a-z]+(?:[-_][A-Z][a-z]+)*$/, scopes: ['paypal'] },
  'batch-upload-status': { looks: /^(?:[A-Z][a-z]+)+$/, scopes: all },
  'updater-status': { looks: upperCase, scopes: all },
  'report-status': { looks: upperCase, scopes: all },
  'invoice-status': { looks: upperCase, scopes: all },
  'fraud-marking': { looks: /^[a-z]+(?:_[a-z]+)*$/, scopes: all },
};

const kindOf = new Map<string, Kind>(Object.entries(kinds));

type Found = Pick<Problem, 'problem' | 'mend'>;
type Rule = Found & { readonly breaks: (code: SupportingFacts) => boolean };

const rules: readonly Rule[] = [
  {
    breaks: ({ scope, note }) => scope === 'some-processors' && note === undefined,
    problem: 'nothing says which processors use it',
    mend: 'Name them in "note", or correct "scope"',
  },
  {
    breaks: ({ disputed, note }) => disputed === true && note === undefined,
    problem: 'sources disagree, and nothing says how',
    mend: 'Say in "note" which source says what, or take "disputed" out',
  },
  {
    breaks: ({ visaCategory, tone }) => visaCategory === 'approved' && tone !== 'good' && tone !== 'warning',
    problem: 'Visa files it as an approval, and its tone is not one of an approval',
    mend: 'Set "tone" to "good", or to "warning" where only a part was approved; or correct "visaCategory"',
  },
  {
    breaks: ({ visaCategory, tone }) => visaCategory !== undefined && visaCategory !== 'approved' && tone === 'good',
    problem: 'Visa files it as a refusal, and its tone is good',
    mend: 'Correct "tone" or "visaCategory"',
  },
  {
    breaks: ({ retry, tone }) => (retry === 'no' || retry === 'other-means') && tone !== 'bad' && tone !== 'neutral',
    problem: 'it advises against another try, and its tone does not say so',
    mend: 'Set "tone" to "bad", or to "neutral" where it is only about the kind of card; or correct "retry"',
  },
  {
    breaks: ({ retry, tone }) =>
      (retry === 'later' || retry === 'after-fix' || retry === 'up-to-15') && tone !== 'warning',
    problem: 'it allows another try, and its tone is not one of "take care"',
    mend: 'Set "tone" to "warning", or correct "retry"',
  },
  {
    breaks: ({ fee, retry }) => fee === true && retry !== 'no' && retry !== 'other-means' && retry !== 'up-to-15',
    problem: 'a fee for trying again, although the advice sets no limit',
    mend: 'Take "fee" out, or set "retry" to "no", "other-means" or "up-to-15"',
  },
];

/** Codes of a supporting family that are written unlike their family, stand in a wrong scope or contradict themselves. */
export function supportingProblems({ file, family, data }: Codes): Problem[] {
  const kind = kindOf.get(family);
  return supportingOf(data).flatMap(code =>
    [...(kind ? misfits(code, kind) : []), ...rules.filter(rule => rule.breaks(code))].map(({ problem, mend }) => ({
      file,
      entry: code.code,
      problem,
      mend,
    })),
  );
}

function misfits({ code, scope }: SupportingFacts, { looks, scopes }: Kind): Found[] {
  const found: Found[] = [];
  if (!looks.test(code)) {
    found.push({
      problem: 'it is not written as the codes of this family are',
      mend: `Write it like its neighbours (as a pattern: ${looks.source}), or move it to the family that it belongs to`,
    });
  }
  if (!scopes.includes(scope)) {
    found.push({ problem: `this family has no "${scope}"`, mend: `Set "scope" to one of: ${scopes.join(', ')}` });
  }
  return found;
}

/** Twins of processor codes that do not exist or that an approval cannot arrive with; they need not answer. */
export function hintProblems(codes: readonly Codes[], unread: ReadonlySet<string>): Problem[] {
  return codes.flatMap(({ file, data }) =>
    supportingOf(data).flatMap(code =>
      Object.entries(code.twins ?? {}).flatMap(([other, names]) => {
        if (unread.has(`codes/${other}.json`)) return [];
        const home = codes.find(each => each.family === other);
        return names.flatMap(name => {
          const twin = home && repliesOf(home.data).find(each => each.code === name);
          return hintProblem(code, twin, other, name).map(found => ({ file, entry: code.code, ...found }));
        });
      }),
    ),
  );
}

function hintProblem(code: SupportingFacts, twin: ReplyFacts | undefined, other: string, name: string): Found[] {
  if (!twin) return [{ problem: `its twin "${name}" is not in ${other}`, mend: 'Correct the twin or take it out' }];
  if (code.tone === 'good' && twin.outcome !== 'success' && twin.outcome !== 'partial') {
    const problem = `its tone is good, and its twin ${other} "${name}" is no approval`;
    return [{ problem, mend: 'Correct "tone" or take the twin out' }];
  }
  return [];
}

/** The codes of a file that are no reply codes. */
export function supportingOf(data: CodeFile): SupportingFacts[] {
  return data.codes.filter(code => 'tone' in code);
}
