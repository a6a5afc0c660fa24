import type { Language } from '../../../src/i18n/language.ts';
import { dateOn } from '../../business-center/details-fields.ts';
import { examples, type Transaction } from '../../business-center/transactions.ts';

/** The worked examples that a person opens here, by what is special about them. */
export const payments = {
  /** Declined with 204, with a Transaction Reference Number. */
  declined: payment('7731181773932218603276'),
  /** Declined with 203, without one. */
  withoutReference: payment('7778862908997172603705'),
  /** Accepted; the reference is the same as the Request ID. */
  sameNumber: payment('6731935003836864604392'),
  /** Authorization and capture in one request, under one reference. */
  sale: payment('7763010088967620605942'),
} as const;

const labels = {
  en: {
    reference: 'Transaction Reference Number (TRN): ',
    merchant: 'Merchant: ',
    amount: 'Amount: ',
    date: 'Date and time: ',
    zone: ' (time zone as set in the Business Center)',
    card: 'Card ending in: ',
    authorization: 'Authorization code: ',
  },
  fr: {
    reference: 'Numéro de référence de la transaction (Transaction Reference Number, TRN)\u202f: ',
    merchant: 'Commerçant (Merchant)\u202f: ',
    amount: 'Montant (Amount)\u202f: ',
    date: 'Date et heure (Date)\u202f: ',
    zone: ' (fuseau horaire réglé dans le Business Center)',
    card: 'Carte se terminant par (Card ending in)\u202f: ',
    authorization: 'Code d’autorisation (Authorization code)\u202f: ',
  },
} as const satisfies Record<Language, object>;

/** What a text to a bank or a customer must say of a payment, line by line, as transactions.json has it. */
export function linesOf(payment: Transaction, language: Language): string[] {
  const { reference, merchant, amount, date, zone, card, authorization } = labels[language];
  const { totalAmount, currency } = payment.orderInformation.amountDetails;
  const { reconciliationId, merchantId, submitTimeUTC, paymentInformation, processorInformation } = payment;
  const line = (label: string, value: string | undefined) => (value === undefined ? [] : [label + value]);
  return [
    ...line(reference, reconciliationId),
    ...line(merchant, merchantId),
    ...line(amount, `${totalAmount} ${currency}`),
    ...line(date, dateOn(submitTimeUTC) + zone),
    ...line(card, paymentInformation.card?.suffix),
    ...line(authorization, processorInformation.approvalCode),
  ];
}

function payment(id: string): Transaction {
  const found = examples.find(example => example.id === id);
  if (!found) throw new Error(`No transaction ${id} in transactions.json`);
  return found;
}
