import type { Language } from '../../../src/i18n/language.ts';
import { examples, type Transaction } from '../../business-center/transactions.ts';

/** The worked examples that a person opens here, by what is special about them. */
export const payments = {
  /** Declined with 204, with a Transaction Reference Number. */
  declined: payment('7731181773932218603276'),
  /** Declined with 203, without one. */
  withoutReference: payment('7778862908997172603705'),
  /** Accepted; the reference is the same as the Request ID. */
  sameNumber: payment('6731935003836864604392'),
  /** An authorization, its capture and the refund of a part: three pages, each with its own number. */
  authorized: payment('7709368202651589603518'),
  captured: payment('7741937117261281605282'),
  refunded: payment('7750189962825415605746'),
  /** Held for review by Decision Manager. */
  review: payment('7778092383457881605693'),
  eCheck: payment('7764148878324437605996'),
  /** Authorization and capture in one request, under one reference. */
  sale: payment('7763010088967620605942'),
} as const;

const labels = {
  en: {
    reference: 'Transaction Reference Number (TRN): ',
    service: { authorization: 'Service: Authorization' },
    merchant: 'Merchant: ',
    amount: 'Amount: ',
    date: 'Date and time: ',
    zone: ' (time zone as set in the Business Center)',
    card: 'Card ending in: ',
    authorization: 'Authorization Code: ',
    retrieval: 'Retrieval Reference Number: ',
    network: 'Network Transaction ID: ',
  },
  fr: {
    reference: 'Numéro de référence de la transaction (Transaction Reference Number, TRN) : ',
    service: { authorization: 'Service : Autorisation / Authorization' },
    merchant: 'Commerçant (Merchant) : ',
    amount: 'Montant (Amount) : ',
    date: 'Date et heure (Date and time) : ',
    zone: ' (fuseau horaire réglé dans le Business Center)',
    card: 'Carte se terminant par (Card ending in) : ',
    authorization: 'Code d’autorisation (Authorization Code) : ',
    retrieval: 'Numéro de référence de recherche (Retrieval Reference Number) : ',
    network: 'Identifiant de transaction du réseau (Network Transaction ID) : ',
  },
} as const satisfies Record<Language, object>;

/** What a note to the customer must say of a payment, line by line, as transactions.json has it; with plain spaces. */
export function linesOf(payment: Transaction, language: Language): string[] {
  const { reference, merchant, amount, date, zone, card, authorization } = labels[language];
  const { totalAmount, currency = '' } = payment.orderInformation.amountDetails;
  const { reconciliationId, merchantId, submitTimeUTC, paymentInformation, processorInformation } = payment;
  const line = (label: string, value: string | undefined) => (value === undefined ? [] : [label + value]);
  const money = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'code' });
  const at = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(new Date(submitTimeUTC));
  return [
    ...line(reference, reconciliationId),
    ...line(merchant, merchantId),
    ...line(amount, money.format(Number(totalAmount))),
    ...line(date, `${at({ dateStyle: 'long' })}, ${at({ timeStyle: 'medium' })}${zone}`),
    ...line(card, paymentInformation.card?.suffix),
    ...line(authorization, processorInformation.approvalCode),
  ].map(plainSpaces);
}

/** What an enquiry to the bank about a declined payment must say, line by line. */
export function enquiryLinesOf(payment: Transaction, language: Language): string[] {
  const { service, retrieval, network } = labels[language];
  const { retrievalReferenceNumber, networkTransactionId } = payment.processorInformation;
  const lines = linesOf(payment, language);
  lines.splice(payment.reconciliationId === undefined ? 0 : 1, 0, service.authorization);
  if (retrievalReferenceNumber) lines.push(retrieval + retrievalReferenceNumber);
  if (networkTransactionId) lines.push(network + networkTransactionId);
  return lines;
}

/** The spaces of a language's typography (no-break, narrow), in which browsers differ, as plain ones. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}

function payment(id: string): Transaction {
  const found = examples.find(example => example.id === id);
  if (!found) throw new Error(`No transaction ${id} in transactions.json`);
  return found;
}
