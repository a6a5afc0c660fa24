import { replyFlagOf, type Transaction } from './transactions.ts';

/** A key of labels.json, the value (undefined leaves the row out, an empty text does not) and the row's id where it is known. */
export type Pair = readonly [field: string, value: string | number | undefined, id?: string];

const cardTypes: Readonly<Record<string, string>> = { '001': 'Visa', '002': 'Mastercard' };

const day = new Intl.DateTimeFormat('en-US', { month: 'short', day: '2-digit', year: 'numeric', timeZone: 'UTC' });
const clock = new Intl.DateTimeFormat('en-US', { timeStyle: 'medium', timeZone: 'UTC' });

/** The date as the pages write it, for example `Mar 13 2026 8:05:11 AM`. */
export function dateOn(time: string): string {
  const date = new Date(time);
  return `${day.format(date).replace(',', '')} ${clock.format(date).replace('\u202f', ' ')}`;
}

/** The rows of Request Information, in order; `ReasonCode` is an id that is publicly known. */
export function requestRows(transaction: Transaction): Pair[] {
  return [
    ['requestId', transaction.id],
    ['merchantId', transaction.merchantId],
    ['merchantReference', transaction.clientReferenceInformation.code],
    ['transactionDate', dateOn(transaction.submitTimeUTC)],
    ['status', transaction.applicationInformation.status],
    ['reasonCode', transaction.applicationInformation.reasonCode, 'ReasonCode'],
    ['replyFlag', replyFlagOf(transaction)],
    ['restReason', transaction.errorInformation.reason],
    ['replyMessage', transaction.errorInformation.message],
    ['clientApplication', transaction.clientReferenceInformation.applicationName],
    ['ipAddress', transaction.deviceInformation?.ipAddress],
    ['deviceId', '—'],
  ];
}

/** The rows of Payment Information. */
export function paymentRows(transaction: Transaction): Pair[] {
  const { card, bank, paymentType } = transaction.paymentInformation;
  const { processor, ...answer } = transaction.processorInformation;
  return [
    ['paymentMethod', paymentType.type],
    ['cardType', card && cardTypes[card.type]],
    ['accountPrefix', card?.prefix],
    ['cardSuffix', card?.suffix ?? bank?.account.suffix],
    ['expirationDate', card && `${card.expirationMonth}/${card.expirationYear}`],
    ['transactionReference', transaction.reconciliationId ?? missingReference(transaction)],
    ['authorizationCode', answer.approvalCode],
    ['avs', answer.avs?.code],
    ['cvn', answer.cardVerification?.resultCode],
    ['processor', processor.name],
    ['processorResponse', answer.responseCode],
    ['retrievalReference', answer.retrievalReferenceNumber],
    ['networkTransactionId', answer.networkTransactionId],
    ['xid', transaction.consumerAuthenticationInformation?.xid],
    ['paTransactionId', transaction.consumerAuthenticationInformation?.transactionId],
    ['commerceIndicator', transaction.processingInformation.commerceIndicatorLabel],
    ['tokenId', ''],
  ];
}

/** Not known: whether a missing reference has no row, an empty one or a dash. So each occurs, by reason code. */
function missingReference(transaction: Transaction): string | undefined {
  if (transaction.applicationInformation.reasonCode === 150) return '—';
  return transaction.applicationInformation.reasonCode === 201 ? '' : undefined;
}

/** The rows of Order Information. */
export function orderRows(transaction: Transaction): Pair[] {
  const { amountDetails, lineItems } = transaction.orderInformation;
  return [
    ['amount', amountDetails.totalAmount],
    ['currency', amountDetails.currency],
    ['authorizedAmount', amountDetails.authorizedAmount],
    ...(lineItems ?? []).map(
      (item): Pair => ['product', `${item.quantity} × ${item.productName} (${item.productSku}), ${item.unitPrice}`],
    ),
    ...(transaction.merchantDefinedInformation ?? []).map((item): Pair => ['merchantDefined', item.value]),
  ];
}

/** The rows of Customer Information; their ids are publicly known. */
export function customerRows({ billTo }: Transaction['orderInformation']): Pair[] {
  return [
    ['firstName', billTo.firstName],
    ['lastName', billTo.lastName],
    ['email', billTo.email, 'EmailAddress'],
    ['billingAddress', billTo.address1, 'billingAddress'],
    ['billingCity', billTo.locality, 'billingCity'],
    ['billingState', billTo.administrativeArea, 'billingState'],
    ['billingPostalCode', billTo.postalCode, 'billingPostalCode'],
    ['billingCountry', billTo.country, 'billingCountry'],
    ['billingPhoneNumber', billTo.phoneNumber, 'billingPhoneNumber'],
  ];
}

/** The rows of Decision Manager. */
export function riskRows(risk: NonNullable<Transaction['riskInformation']>): Pair[] {
  return [
    ['profile', risk.profile?.name],
    ['profileDecision', risk.profile?.decision],
    ...(risk.rules ?? []).map((rule): Pair => ['rule', `${rule.name}: ${rule.decision}`]),
    ['score', risk.score?.result],
    ['factors', risk.score?.factorCodes.join(', ')],
  ];
}
