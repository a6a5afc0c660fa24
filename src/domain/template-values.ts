import { enquiryFacts } from './enquiry.ts';
import { type Answer, answer, questions } from './questions.ts';
import type { Placeholder } from './template.ts';
import type { Transaction } from './transaction.ts';

/**
 * What the placeholders of a person's own template stand for on this page; what the page does not show is missing. Values
 * are as the page writes them, so a text made of them still has to pass the guard against card numbers.
 *
 * @param serviceName the name of a service of our catalogue for people
 */
export function templateValues(
  transaction: Transaction,
  serviceName: (service: string) => string,
): Readonly<Partial<Record<Placeholder, string>>> {
  const { requestId, details } = transaction;
  const { amount, date, lastFour, authorizationCode, merchant } = enquiryFacts(transaction);
  const main = mainAnswer(transaction);
  const service = main && 'service' in main ? main.service : undefined;
  const all: Record<Placeholder, string | undefined> = {
    // A doubted number is given too: then the text is refused, and the person reads why.
    trn: main?.kind === 'number' ? main.reference.value : undefined,
    service: service === undefined ? undefined : serviceName(service),
    requestId,
    merchantReference: details.merchantReference,
    authorizationCode,
    retrievalReference: details.retrievalReference,
    networkTransactionId: details.networkTransactionId,
    arn: details.arn,
    amount,
    date,
    cardEnding: lastFour,
    merchant,
  };
  const shown: Partial<Record<Placeholder, string>> = {};
  for (const name of Object.keys(all) as Placeholder[]) {
    const value = all[name];
    if (value) shown[name] = value;
  }
  return shown;
}

/** The first question that the page answers with a number, so that number and service belong together. */
function mainAnswer(transaction: Transaction): Answer | undefined {
  const answers = questions.map(question => answer(question, transaction));
  return answers.find(({ kind }) => kind === 'number') ?? answers.find(({ kind }) => kind !== 'elsewhere');
}
