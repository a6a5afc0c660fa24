import accountName from '../catalogue/codes/account-name.json?spellings';
import achChange from '../catalogue/codes/ach-change.json?spellings';
import achReturn from '../catalogue/codes/ach-return.json?spellings';
import adviceBarclays from '../catalogue/codes/advice-barclays.json?spellings';
import adviceBarclaysRaw from '../catalogue/codes/advice-barclays-raw.json?spellings';
import adviceMastercard from '../catalogue/codes/advice-mastercard.json?spellings';
import adviceVisa from '../catalogue/codes/advice-visa.json?spellings';
import alternativeStatus from '../catalogue/codes/alternative-status.json?spellings';
import application from '../catalogue/codes/application.json?spellings';
import avs from '../catalogue/codes/avs.json?spellings';
import batchUploadStatus from '../catalogue/codes/batch-upload-status.json?spellings';
import billingAgreementStatus from '../catalogue/codes/billing-agreement-status.json?spellings';
import cardType from '../catalogue/codes/card-type.json?spellings';
import cavvAlgorithm from '../catalogue/codes/cavv-algorithm.json?spellings';
import cavvResponse from '../catalogue/codes/cavv-response.json?spellings';
import commerceIndicator from '../catalogue/codes/commerce-indicator.json?spellings';
import cvn from '../catalogue/codes/cvn.json?spellings';
import decision from '../catalogue/codes/decision.json?spellings';
import directDebitReturn from '../catalogue/codes/direct-debit-return.json?spellings';
import dmDecision from '../catalogue/codes/dm-decision.json?spellings';
import dsError from '../catalogue/codes/ds-error.json?spellings';
import eci from '../catalogue/codes/eci.json?spellings';
import eciRaw from '../catalogue/codes/eci-raw.json?spellings';
import electronicVerification from '../catalogue/codes/electronic-verification.json?spellings';
import fraudMarking from '../catalogue/codes/fraud-marking.json?spellings';
import informationCode from '../catalogue/codes/information-code.json?spellings';
import invoiceStatus from '../catalogue/codes/invoice-status.json?spellings';
import paChallengeCancel from '../catalogue/codes/pa-challenge-cancel.json?spellings';
import paChallengeRequired from '../catalogue/codes/pa-challenge-required.json?spellings';
import paEffectiveType from '../catalogue/codes/pa-effective-type.json?spellings';
import paEnrolled from '../catalogue/codes/pa-enrolled.json?spellings';
import paPath from '../catalogue/codes/pa-path.json?spellings';
import paResult from '../catalogue/codes/pa-result.json?spellings';
import paStatus from '../catalogue/codes/pa-status.json?spellings';
import paStatusReason from '../catalogue/codes/pa-status-reason.json?spellings';
import paType from '../catalogue/codes/pa-type.json?spellings';
import paWhiteList from '../catalogue/codes/pa-white-list.json?spellings';
import paymentEvent from '../catalogue/codes/payment-event.json?spellings';
import paypalStatus from '../catalogue/codes/paypal-status.json?spellings';
import phase from '../catalogue/codes/phase.json?spellings';
import processorAlternative from '../catalogue/codes/processor-alternative.json?spellings';
import processorAmex from '../catalogue/codes/processor-amex.json?spellings';
import processorElavon from '../catalogue/codes/processor-elavon.json?spellings';
import processorGpn from '../catalogue/codes/processor-gpn.json?spellings';
import processorLatinAmerica from '../catalogue/codes/processor-latin-america.json?spellings';
import processorOmnipay from '../catalogue/codes/processor-omnipay.json?spellings';
import processorPaymentech from '../catalogue/codes/processor-paymentech.json?spellings';
import processorScheme from '../catalogue/codes/processor-scheme.json?spellings';
import processorUatp from '../catalogue/codes/processor-uatp.json?spellings';
import reportAction from '../catalogue/codes/report-action.json?spellings';
import reportStatus from '../catalogue/codes/report-status.json?spellings';
import requestResult from '../catalogue/codes/request-result.json?spellings';
import restReason from '../catalogue/codes/rest-reason.json?spellings';
import restStatus from '../catalogue/codes/rest-status.json?spellings';
import riskFactor from '../catalogue/codes/risk-factor.json?spellings';
import ruleEvaluation from '../catalogue/codes/rule-evaluation.json?spellings';
import scmp from '../catalogue/codes/scmp.json?spellings';
import simpleOrder from '../catalogue/codes/simple-order.json?spellings';
import smartAuthorizationFactor from '../catalogue/codes/smart-authorization-factor.json?spellings';
import ucaf from '../catalogue/codes/ucaf.json?spellings';
import updaterStatus from '../catalogue/codes/updater-status.json?spellings';
import walletStatus from '../catalogue/codes/wallet-status.json?spellings';
import { plain } from './text.ts';

/** A family is what ONE field can hold: the same letter means another thing in another family. */
export const families = [
  'simple-order',
  'scmp',
  'rest-reason',
  'rest-status',
  'decision',
  'avs',
  'cvn',
  'electronic-verification',
  'account-name',
  'pa-enrolled',
  'pa-status',
  'pa-status-reason',
  'pa-result',
  'pa-path',
  'pa-type',
  'pa-effective-type',
  'pa-challenge-required',
  'pa-challenge-cancel',
  'pa-white-list',
  'eci',
  'eci-raw',
  'commerce-indicator',
  'ucaf',
  'cavv-algorithm',
  'cavv-response',
  'ds-error',
  'risk-factor',
  'smart-authorization-factor',
  'information-code',
  'dm-decision',
  'rule-evaluation',
  'processor-scheme',
  'processor-amex',
  'processor-elavon',
  'processor-gpn',
  'processor-latin-america',
  'processor-omnipay',
  'processor-paymentech',
  'processor-uatp',
  'processor-alternative',
  'ach-return',
  'ach-change',
  'direct-debit-return',
  'advice-visa',
  'advice-mastercard',
  'advice-barclays',
  'advice-barclays-raw',
  'card-type',
  'application',
  'request-result',
  'report-action',
  'payment-event',
  'phase',
  'alternative-status',
  'wallet-status',
  'billing-agreement-status',
  'paypal-status',
  'batch-upload-status',
  'updater-status',
  'report-status',
  'invoice-status',
  'fraud-marking',
] as const;
export type Family = (typeof families)[number];

/** One code of one family, in the catalogue's spelling. */
export type CodeRef = { readonly family: Family; readonly code: string };

/** A code and where it stands in the text it was read from (start inclusive, end exclusive, in UTF-16 units). */
export type CodeAt = CodeRef & { readonly start: number; readonly end: number; readonly known: boolean };

const spellings: Readonly<Record<Family, ReadonlySet<string>>> = {
  'simple-order': new Set(simpleOrder),
  scmp: new Set(scmp),
  'rest-reason': new Set(restReason),
  'rest-status': new Set(restStatus),
  decision: new Set(decision),
  avs: new Set(avs),
  cvn: new Set(cvn),
  'electronic-verification': new Set(electronicVerification),
  'account-name': new Set(accountName),
  'pa-enrolled': new Set(paEnrolled),
  'pa-status': new Set(paStatus),
  'pa-status-reason': new Set(paStatusReason),
  'pa-result': new Set(paResult),
  'pa-path': new Set(paPath),
  'pa-type': new Set(paType),
  'pa-effective-type': new Set(paEffectiveType),
  'pa-challenge-required': new Set(paChallengeRequired),
  'pa-challenge-cancel': new Set(paChallengeCancel),
  'pa-white-list': new Set(paWhiteList),
  eci: new Set(eci),
  'eci-raw': new Set(eciRaw),
  'commerce-indicator': new Set(commerceIndicator),
  ucaf: new Set(ucaf),
  'cavv-algorithm': new Set(cavvAlgorithm),
  'cavv-response': new Set(cavvResponse),
  'ds-error': new Set(dsError),
  'risk-factor': new Set(riskFactor),
  'smart-authorization-factor': new Set(smartAuthorizationFactor),
  'information-code': new Set(informationCode),
  'dm-decision': new Set(dmDecision),
  'rule-evaluation': new Set(ruleEvaluation),
  'processor-scheme': new Set(processorScheme),
  'processor-amex': new Set(processorAmex),
  'processor-elavon': new Set(processorElavon),
  'processor-gpn': new Set(processorGpn),
  'processor-latin-america': new Set(processorLatinAmerica),
  'processor-omnipay': new Set(processorOmnipay),
  'processor-paymentech': new Set(processorPaymentech),
  'processor-uatp': new Set(processorUatp),
  'processor-alternative': new Set(processorAlternative),
  'ach-return': new Set(achReturn),
  'ach-change': new Set(achChange),
  'direct-debit-return': new Set(directDebitReturn),
  'advice-visa': new Set(adviceVisa),
  'advice-mastercard': new Set(adviceMastercard),
  'advice-barclays': new Set(adviceBarclays),
  'advice-barclays-raw': new Set(adviceBarclaysRaw),
  'card-type': new Set(cardType),
  application: new Set(application),
  'request-result': new Set(requestResult),
  'report-action': new Set(reportAction),
  'payment-event': new Set(paymentEvent),
  phase: new Set(phase),
  'alternative-status': new Set(alternativeStatus),
  'wallet-status': new Set(walletStatus),
  'billing-agreement-status': new Set(billingAgreementStatus),
  'paypal-status': new Set(paypalStatus),
  'batch-upload-status': new Set(batchUploadStatus),
  'updater-status': new Set(updaterStatus),
  'report-status': new Set(reportStatus),
  'invoice-status': new Set(invoiceStatus),
  'fraud-marking': new Set(fraudMarking),
};

/**
 * How a code of the family that is not in our list would look. Only these are shown as "not in our list"; a family
 * that is missing here shares its label with ordinary words (a user's status) or with other families (the answers of
 * processors), so an unknown value there is no code of it for certain.
 */
const unknownShape: Partial<Record<Family, RegExp>> = {
  'simple-order': /^\d{3}$/,
  scmp: /^[DES][A-Z]{2,30}$/,
  'rest-reason': /^[A-Z]+(?:_[A-Z]+)+$/,
  decision: /^[A-Z]{3,20}$/,
  avs: /^[A-Z0-9]$/,
  cvn: /^[A-Z0-9]$/,
  'pa-enrolled': /^[A-Z]$/,
  'pa-status': /^[A-Z]$/,
  'pa-status-reason': /^\d\d$/,
  'pa-challenge-cancel': /^\d\d$/,
  'cavv-response': /^[A-Z0-9]$/,
  'ds-error': /^\d{3}$/,
  'risk-factor': /^[A-Z]$/,
  'information-code': /^[A-Z]{2,6}-[A-Z0-9]{1,6}$/,
  'ach-return': /^R\d\d$/,
  'ach-change': /^C\d\d$/,
  'advice-visa': /^\d{1,2}$/,
  'advice-mastercard': /^\d{1,2}$/,
  'advice-barclays': /^\d{1,2}$/,
  'advice-barclays-raw': /^\d{1,2}$/,
  'card-type': /^\d{3}$/,
};

/** Families whose unknown codes count in a list too: one new code must not hide the others beside it. */
const lists: ReadonlySet<Family> = new Set(['simple-order', 'risk-factor', 'information-code']);

/**
 * Families that share their label with ordinary words ("Failed") or whose codes have small and capital letters: a code
 * only where it is written as the API writes it.
 */
const asWritten: ReadonlySet<Family> = new Set([
  'rest-status',
  'rest-reason',
  'information-code',
  'report-action',
  'payment-event',
  'phase',
  'alternative-status',
  'wallet-status',
  'billing-agreement-status',
  'paypal-status',
  'batch-upload-status',
  'updater-status',
  'report-status',
  'invoice-status',
  'fraud-marking',
]);

/** Families whose codes have small letters only, which pages may show with a capital one. */
const smallLetters: ReadonlySet<Family> = new Set(['commerce-indicator', 'application']);

/** Families whose codes are so short that a word behind them means that the value is no code. */
const shortCodes: ReadonlySet<Family> = new Set(
  families.filter(family => [...spellings[family]].every(code => code.length < 3)),
);

/** True where the catalogue has this code, in its own spelling. */
export function isKnown(ref: CodeRef): boolean {
  return spellings[ref.family].has(ref.code);
}

/**
 * The codes in a value that stands under the family's own label. Reads a single code, a code with its text behind it
 * ("203 - General decline"), and a list of codes. A value that is none of these gives an empty list, never a guess.
 */
export function codesIn(family: Family, raw: string): CodeAt[] {
  if (raw.length > 2000) return [];
  const whole = /\S(?:[\s\S]*\S)?/.exec(raw);
  if (!whole) return [];
  const code = spell(family, raw);
  const at = { start: whole.index, end: whole.index + whole[0].length };
  if (spellings[family].has(code)) return [{ family, code, ...at, known: true }];

  const tokens = [...raw.matchAll(/[^\s,;:^|/()[\]–—]+/g)].map(token => ({
    code: spell(family, token[0]),
    start: token.index,
    end: token.index + token[0].length,
  }));
  const isCode = (token: { code: string }) =>
    spellings[family].has(token.code) || (lists.has(family) && unknownShape[family]?.test(token.code));
  if (tokens.length > 1 && tokens.every(isCode)) {
    return tokens.map(token => ({ family, ...token, known: spellings[family].has(token.code) }));
  }
  const first = tokens[0];
  if (first && isCode(first) && leadsItsText(family, raw.slice(first.end))) {
    return [{ family, ...first, known: spellings[family].has(first.code) }];
  }
  if (unknownShape[family]?.test(code)) return [{ family, code, ...at, known: false }];
  return [];
}

/** True where what follows a code is its description and not the rest of another value ("203 Sample Street", "1.5"). */
function leadsItsText(family: Family, rest: string): boolean {
  if (shortCodes.has(family)) return /^\s*(?:[-:=(–—]|$)/.test(rest);
  return /^\s*(?:[-:=(–—,;|]|$)/.test(rest);
}

function spell(family: Family, text: string): string {
  if (asWritten.has(family)) return plain(text);
  return smallLetters.has(family) ? plain(text).toLowerCase() : plain(text).toUpperCase();
}

/**
 * The codes that say by their own spelling what they are, wherever they stand: every SCMP reply flag but those that are
 * ordinary words, and the REST reasons with an underscore. Written exactly as the APIs write them; a word in lower case
 * is a word. An empty list for text without one.
 */
export function wordsIn(text: string): CodeAt[] {
  if (text.length > 100_000 || !/[A-Z]{4}/.test(text)) return [];
  const found: CodeAt[] = [];
  for (const token of text.matchAll(/(?<![\w-])[A-Z][A-Z_]{3,}(?![\w-])/g)) {
    const code = token[0];
    const family = spellings.scmp.has(code)
      ? 'scmp'
      : code.includes('_') && spellings['rest-reason'].has(code)
        ? 'rest-reason'
        : undefined;
    if (family) found.push({ family, code, start: token.index, end: token.index + code.length, known: true });
  }
  return found;
}
