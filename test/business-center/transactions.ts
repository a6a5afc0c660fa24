import { readFileSync } from 'node:fs';

/** One service of a transaction, as the API lists it; no reason code means that it was not run. */
export type Application = {
  name: string;
  status?: string;
  reasonCode?: string;
  rCode?: string;
  rFlag?: string;
  reconciliationId?: string;
  rMessage?: string;
};

/** A transaction in the shape of the API's details answer, as far as the pages show it. */
export type Transaction = {
  note?: string;
  id: string;
  rootId: string;
  reconciliationId?: string;
  submitTimeUTC: string;
  merchantId: string;
  applicationInformation: { status?: string; reasonCode: number; rFlag?: string; applications: Application[] };
  clientReferenceInformation: { code: string; applicationName: string };
  consumerAuthenticationInformation?: { eciRaw?: string; xid?: string; transactionId?: string };
  deviceInformation?: { ipAddress?: string };
  errorInformation: { reason?: string; message?: string };
  orderInformation: { billTo: BillTo; amountDetails: Amounts; lineItems?: LineItem[] };
  paymentInformation: {
    paymentType: { name: string; type: string };
    card?: { suffix: string; prefix: string; expirationMonth: string; expirationYear: string; type: string };
    bank?: { account: { suffix: string } };
  };
  processingInformation: { commerceIndicatorLabel?: string };
  processorInformation: {
    processor: { name?: string };
    approvalCode?: string;
    responseCode?: string;
    avs?: { code: string };
    cardVerification?: { resultCode: string };
    retrievalReferenceNumber?: string;
    networkTransactionId?: string;
  };
  riskInformation?: {
    profile?: { name: string; decision: string };
    rules?: { name: string; decision: string }[];
    score?: { factorCodes: string[]; result: number };
  };
  _links: { relatedTransactions?: { href: string }[] };
  merchantDefinedInformation?: { key: string; value: string }[];
};

type BillTo = {
  firstName?: string;
  lastName?: string;
  address1?: string;
  locality?: string;
  administrativeArea?: string;
  postalCode?: string;
  email?: string;
  country?: string;
  phoneNumber?: string;
};
type Amounts = { totalAmount?: string; currency?: string; authorizedAmount?: string };
type LineItem = { productName: string; productSku: string; quantity: number; unitPrice: number };

/** The 20 worked examples of transactions.json, in the order of the file; each says in `note` what it shows. */
export const examples: readonly Transaction[] = JSON.parse(
  readFileSync(new URL('./transactions.json', import.meta.url), 'utf8'),
);

/** The one reply flag of a whole transaction: its own, or that of the service which decided its reason code. */
export function replyFlagOf(transaction: Transaction): string | undefined {
  const { rFlag, reasonCode, applications } = transaction.applicationInformation;
  return rFlag ?? applications.find(each => each.reasonCode === String(reasonCode))?.rFlag;
}

/** The request IDs a transaction links to, from its links and its root, without itself. */
export function relatedTo(transaction: Transaction): readonly string[] {
  const linked = (transaction._links.relatedTransactions ?? []).map(({ href }) =>
    href.slice(href.lastIndexOf('/') + 1),
  );
  return [...new Set([...linked, transaction.rootId])].filter(id => id !== transaction.id);
}

/** The word on an application's badge. */
export function resultOf(
  application: Application,
): 'Success' | 'Failed' | 'Not Run' | 'Review' | 'Reject' | 'Challenge' {
  if (application.reasonCode === undefined) return 'Not Run';
  if (application.rCode === '1') return 'Success';
  if (application.reasonCode === '480') return 'Review';
  if (application.reasonCode === '481') return 'Reject';
  return application.reasonCode === '475' ? 'Challenge' : 'Failed';
}
