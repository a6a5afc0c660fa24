import labels from '../catalogue/labels.json';
import services from '../catalogue/services.json';
import type { Family } from './codes.ts';
import { labelKey } from './text.ts';

/** What a value on a page can be. `service` names the service that the fields below it belong to. */
export type FieldName =
  | 'reasonCode'
  | 'replyFlag'
  | 'decision'
  | 'reply'
  | 'restReason'
  | 'restStatus'
  | 'avs'
  | 'avsRaw'
  | 'cvn'
  | 'cvnRaw'
  | 'electronicVerification'
  | 'accountName'
  | 'transactionReference'
  | 'requestId'
  | 'merchantReference'
  | 'authorizationCode'
  | 'retrievalReference'
  | 'networkTransactionId'
  | 'systemTrace'
  | 'xid'
  | 'arn'
  | 'tokenId'
  | 'amount'
  | 'currency'
  | 'transactionDate'
  | 'cardSuffix'
  | 'cardNumber'
  | 'cardType'
  | 'merchantId'
  | 'merchantName'
  | 'processor'
  | 'processorResponse'
  | 'merchantAdvice'
  | 'merchantAdviceRaw'
  | 'requestResult'
  | 'paEnrolled'
  | 'paStatus'
  | 'paStatusReason'
  | 'paResult'
  | 'paPath'
  | 'paType'
  | 'paEffectiveType'
  | 'paChallengeRequired'
  | 'paChallengeCancel'
  | 'paWhiteList'
  | 'eci'
  | 'eciRaw'
  | 'commerceIndicator'
  | 'ucaf'
  | 'cavvAlgorithm'
  | 'cavvResponse'
  | 'dsError'
  | 'riskFactor'
  | 'smartAuthorizationFactor'
  | 'informationCode'
  | 'dmDecision'
  | 'ruleEvaluation'
  | 'fraudMarking'
  | 'alternativeStatus'
  | 'walletStatus'
  | 'paypalStatus'
  | 'reportStatus'
  | 'bankReturn'
  | 'bankChange'
  | 'service'
  | 'section'
  | 'replyMessage'
  | 'email'
  | 'customerName'
  | 'other';

/** What a label stands for: the field, and the family of codes that its value can hold. */
export type Meaning = { readonly field: FieldName; readonly family?: Family };

const byText = new Map<string, Meaning>();
const byName = new Map<string, Meaning>();
for (const { field, family, names, texts } of labels.labels) {
  const meaning: Meaning = family ? { field, family } : { field };
  for (const text of Object.values(texts).flat()) byText.set(labelKey(text), meaning);
  for (const name of names) byName.set(name.toLowerCase(), meaning);
}

const serviceByText = new Map<string, string>();
for (const { service, applications, texts } of services.services) {
  for (const text of [...applications, ...Object.values(texts).flat()]) serviceByText.set(labelKey(text), service);
}

/** What a label's text stands for, in any language that we know; undefined for every other text. */
export function meaningOfLabel(text: string): Meaning | undefined {
  return byText.get(labelKey(text));
}

/** What an element's id or test name stands for (matched without regard to case); undefined for every other name. */
export function meaningOfName(name: string): Meaning | undefined {
  return byName.get(name.toLowerCase());
}

/** The service that a heading or a value names ("Card Authorization", "ics_auth"); undefined for every other text. */
export function serviceNamed(text: string): string | undefined {
  return serviceByText.get(labelKey(text));
}
