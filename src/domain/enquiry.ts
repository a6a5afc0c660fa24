import type { ReferenceReading } from './references.ts';
import type { ServiceResult, Transaction } from './transaction.ts';

/** What an enquiry can tell about a payment, as the page writes it; what the page does not show is undefined. */
export type EnquiryFacts = {
  readonly service: string | undefined;
  readonly reference: string | undefined;
  readonly amount: string | undefined;
  readonly date: string | undefined;
  /** False where the page's date names no time zone, so that the text says so. */
  readonly dateHasZone: boolean;
  readonly lastFour: string | undefined;
  readonly authorizationCode: string | undefined;
  readonly merchant: string | undefined;
};

/**
 * The service whose answer an issuer is asked about: the authorization where it has one, else the first service that
 * has a reference, else the first one that answered. Undefined for a transaction without any.
 */
export function serviceToAskAbout(transaction: Transaction): ServiceResult | undefined {
  const { services } = transaction;
  const authorization = services.find(result => result.service === 'authorization');
  return (
    (authorization?.reference ? authorization : undefined) ??
    services.find(result => result.service === undefined && result.reference) ??
    authorization ??
    services.find(result => result.reference) ??
    services[0]
  );
}

/** What is known for an enquiry. The Request ID is never in it: it means nothing to an issuer. */
export function enquiryFacts(transaction: Transaction): EnquiryFacts {
  const result = serviceToAskAbout(transaction);
  const { details } = transaction;
  const date = details.transactionDate;
  return {
    service: result?.service,
    reference: certain(result?.reference),
    amount: amountText(details.amount, details.currency),
    date,
    dateHasZone: date !== undefined && namesZone(date),
    lastFour: lastFour(details.cardSuffix) ?? lastFour(details.cardNumber),
    authorizationCode: details.authorizationCode,
    merchant: details.merchantName ?? details.merchantId,
  };
}

function certain(reading: ReferenceReading | undefined): string | undefined {
  return reading?.kind === 'reference' ? reading.value : undefined;
}

/** The amount with its currency: "481.00 EUR"; an amount that already names a currency stays as it is. */
function amountText(amount: string | undefined, currency: string | undefined): string | undefined {
  if (!amount) return undefined;
  return currency && !/[A-Z]{3}|[$€£¥₹]/.test(amount) ? `${amount} ${currency}` : amount;
}

/** True where a date as a page writes it names its time zone ("Z", "+01:00", "UTC", "GMT", "PST", "CET" ...). */
export function namesZone(date: string): boolean {
  return /\d\s*Z\b|[+\-−]\d{2}:?\d{2}\b|\b(?:UTC|GMT|[ECMP][SD]T|CES?T|EES?T|WES?T|BST|IST|JST|SGT|HKT|GST|AES?T|AEDT|NZ[SD]T)\b/.test(
    date,
  );
}

/** The last four digits of a card suffix or of a masked number; undefined where fewer than four digits end it. */
export function lastFour(value: string | undefined): string | undefined {
  return value ? /(\d{4})\D*$/.exec(value)?.[1] : undefined;
}
