import type { AddressFault } from '../domain/address.ts';
import type { Brand, Family } from '../domain/codes.ts';
import type { Actor, CustomerSentence, Outcome, Retry, Tone } from '../domain/explanations.ts';
import type { Fit, ToldScope } from '../domain/scope.ts';
import type { Whole } from '../domain/whole.ts';
import { templatesInEnglish } from './templates.ts';

const outcomes = {
  success: 'Accepted',
  partial: 'Partly approved',
  review: 'Held for review',
  'soft-decline': 'Approved by the bank, then stopped',
  'hard-decline': 'Refused',
  'risk-decline': 'Stopped by a risk check',
  'authentication-required': 'Customer must authenticate',
  'invalid-request': 'Request not accepted',
  'system-error': 'Technical error',
} satisfies Record<Outcome, string>;

const tones = {
  good: 'Good',
  warning: 'Take care',
  bad: 'Problem',
} satisfies Record<Exclude<Tone, 'neutral'>, string>;

const retries = {
  no: 'Do not send it again',
  'after-fix': 'Correct it, then send again',
  'other-means': 'Do not repeat with this card',
  'never-same-card': 'Never repeat with this card',
  later: 'Can be sent again later',
  'look-first': 'Look it up before sending again',
  'up-to-15': 'At most 15 tries in 30 days',
} satisfies Record<Retry | 'up-to-15', string>;

const actors = {
  customer: 'The customer',
  merchant: 'You, the merchant',
  issuer: 'The customer’s bank (issuer)',
  acquirer: 'Your bank (acquirer)',
  processor: 'The payment processor',
  support: 'Cybersource support',
  none: 'Nobody has to act',
} satisfies Record<Actor, string>;

const customerSentences = {
  approved: 'Your payment went through.',
  'partly-approved': 'Your bank approved part of the amount. Please pay the rest in another way.',
  'bank-declined': 'Your bank did not approve the payment. Please ask your bank, or use another card.',
  'other-card': 'The payment did not go through with this card. Please use another card or another way to pay.',
  'check-card-details': 'Please check the card number, the expiry date and the security code, and try again.',
  'check-address': 'Please check the address that you entered and try again.',
  'check-details': 'Please check the details that you entered and try again.',
  authenticate: 'Your bank wants to confirm that it is you. Please try again and follow your bank’s steps.',
  'authentication-failed': 'Your bank could not confirm that it was you. Please try again, or use another card.',
  'being-checked': 'We are checking your order and will let you know.',
  'could-not-complete': 'We could not complete the payment. Please use another way to pay, or contact us.',
  'outcome-unknown': 'We are checking whether your payment went through. Please do not pay again until we tell you.',
  'try-later': 'The payment could not be completed just now. Please try again later.',
  'contact-bank': 'Please contact your bank: it wants to speak with you before it approves the payment.',
  'refund-problem': 'Your refund could not be sent yet. We are looking into it and will let you know.',
  nothing: undefined,
} satisfies Record<CustomerSentence, string | undefined>;

const families = {
  'simple-order': 'Reason code',
  scmp: 'Reply flag',
  'rest-reason': 'REST reason',
  'rest-status': 'REST status',
  decision: 'Decision',
  avs: 'Address check (AVS)',
  cvn: 'Security code check (CVN)',
  'electronic-verification': 'Name check',
  'account-name': 'Account name request',
  'pa-enrolled': 'Authentication enrollment',
  'pa-status': 'Authentication status',
  'pa-status-reason': 'Authentication status reason',
  'pa-result': 'Authentication result',
  'pa-path': 'Authentication path',
  'pa-type': 'Authentication type',
  'pa-effective-type': 'Authentication used',
  'pa-challenge-required': 'Challenge required',
  'pa-challenge-cancel': 'Challenge cancelled',
  'pa-white-list': 'Trusted list',
  eci: 'ECI',
  'eci-raw': 'ECI (raw)',
  'commerce-indicator': 'Commerce indicator',
  ucaf: 'UCAF indicator',
  'cavv-algorithm': 'CAVV algorithm',
  'cavv-response': 'CAVV response',
  'ds-error': 'Directory server error',
  'risk-factor': 'Risk factor',
  'smart-authorization-factor': 'Smart Authorization factor',
  'information-code': 'Information code',
  'dm-decision': 'Decision Manager decision',
  'rule-evaluation': 'Rule evaluation',
  'processor-scheme': 'Processor response (Visa, Mastercard)',
  'processor-amex': 'Processor response (American Express)',
  'processor-elavon': 'Processor response (Elavon)',
  'processor-gpn': 'Processor response (GPN)',
  'processor-latin-america': 'Processor response (Latin America)',
  'processor-omnipay': 'Processor response (OmniPay)',
  'processor-paymentech': 'Processor response (Chase Paymentech)',
  'processor-uatp': 'Processor response (UATP)',
  'processor-alternative': 'Processor response (alternative payment)',
  'ach-return': 'Bank return (ACH)',
  'ach-change': 'Notification of change (ACH)',
  'direct-debit-return': 'Bank return (direct debit)',
  'advice-visa': 'Merchant advice (Visa)',
  'advice-mastercard': 'Merchant advice (Mastercard)',
  'advice-barclays': 'Merchant advice (Barclays)',
  'advice-barclays-raw': 'Merchant advice (Barclays, raw)',
  'card-type': 'Card type',
  application: 'Application',
  'request-result': 'Request result',
  'report-action': 'Report action',
  'payment-event': 'Payment event',
  phase: 'Transaction phase',
  'alternative-status': 'Alternative payment status',
  'wallet-status': 'Wallet order status',
  'billing-agreement-status': 'Billing agreement status',
  'paypal-status': 'PayPal payment status',
  'batch-upload-status': 'Batch upload status',
  'updater-status': 'Account updater status',
  'report-status': 'Report status',
  'invoice-status': 'Invoice status',
  'fraud-marking': 'Fraud marking',
} satisfies Record<Family, string>;

const brands = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  amex: 'American Express',
  discover: 'Discover',
  diners: 'Diners Club',
  jcb: 'JCB',
  elo: 'Elo',
  rupay: 'RuPay',
  'union-pay': 'China UnionPay',
} satisfies Record<Brand, string>;

const scopes = {
  ...brands,
  'not-mastercard': 'Visa, American Express, JCB and others, but not Mastercard',
  us: 'cards issued in the United States',
  'non-us-visa': 'Visa cards issued outside the United States',
  paypal: 'PayPal',
  cybersource: 'every card: Cybersource itself sets it, not the bank',
  vpc: 'Visa Platform Connect',
  'some-processors': 'some processors',
  'elavon-europe': 'some processors in Europe',
} satisfies Record<ToldScope, string>;

/** How a code's scope goes with the card; `where` is the scope, `card` the brand of the card on the page. */
const scope = {
  'any-brand': where => `For ${where}.`,
  fits: (where, card) => `For ${where}. This card: ${card}.`,
  unsaid: where => `Only for ${where}. This page does not say the brand of the card.`,
  misfits: (where, card) => `Only for ${where}, but this card is ${card}: ask your processor what it means here.`,
} satisfies Record<Fit, (where: string, card: string) => string>;

const visaCategories = {
  1: 'The bank will never approve it: do not try again with the same card data, or it can cost a fee.',
  2: 'Not now: at most 15 tries in 30 days, more can cost a fee.',
  3: 'Correct the data first: at most 15 tries in 30 days, more can cost a fee.',
  4: 'The bank gives no reason: at most 15 tries in 30 days, more can cost a fee.',
};

type WholeWords = { readonly word: string; readonly name: string; readonly meaning: string; readonly next: string };

/** What the answers of a transaction mean together. */
const wholes = {
  'rejected-held': {
    word: 'Rejected',
    name: 'The bank approved, Decision Manager rejected',
    meaning: 'The order is rejected, but the bank has set the customer’s money aside, and it can stay so for days.',
    next: 'Do not ship. Reverse the authorization, unless you see that it has been reversed.',
  },
  'rejected-released': {
    word: 'Rejected',
    name: 'Decision Manager rejected, the money is free again',
    meaning: 'The bank had approved; after the rejection the authorization was reversed.',
    next: 'Do not ship. Nothing else to do.',
  },
  'rejected-collected': {
    word: 'Rejected',
    name: 'Decision Manager rejected, the money was taken',
    meaning: 'The order is rejected, but the payment was captured all the same.',
    next: 'Do not ship. Void the capture, or refund it if it is too late for that.',
  },
  'review-held': {
    word: 'Held for review',
    name: 'The bank approved, somebody must decide',
    meaning: 'The bank has set the customer’s money aside. Decision Manager holds the order.',
    next: 'Accept or reject the case before the authorization expires. If you reject it, have the authorization reversed.',
  },
  'review-released': {
    word: 'Held for review',
    name: 'The money is free again',
    meaning: 'The order was held for review, and its authorization was reversed.',
    next: 'Do not ship. To accept the order after all you need a new authorization.',
  },
  'review-collected': {
    word: 'Held for review',
    name: 'Held for review, the money was taken',
    meaning: 'The order was held for review, and the payment was captured.',
    next: 'Make sure that somebody accepted the case. If not, void the capture, or refund it.',
  },
  'check-held': {
    word: 'Approved by the bank, then stopped',
    name: 'The money is set aside',
    meaning: 'The bank approved, then the check of the address or the security code, or your own settings, said no.',
    next: 'Look at the order. If you accept it, capture the authorization; if not, reverse it.',
  },
  'check-released': {
    word: 'Approved by the bank, then stopped',
    name: 'The money is free again',
    meaning: 'A check said no after the bank’s approval, and the authorization was reversed.',
    next: 'Nothing to do. For a new try the customer should check what was typed.',
  },
  'check-collected': {
    word: 'Accepted',
    name: 'Captured although a check said no',
    meaning: 'A check said no after the bank’s approval, and the payment was captured all the same.',
    next: 'Make sure that somebody looked at the order before you ship.',
  },
  authenticated: {
    word: 'Accepted',
    name: 'Authorized after authentication',
    meaning: 'First the customer had to authenticate, then the payment was authorized.',
    next: 'Go on with the order. That authentication was asked for is no refusal.',
  },
  'capture-failed': {
    word: 'Not collected',
    name: 'The bank approved, the capture failed',
    meaning: 'The customer’s money is set aside, but you do not get it yet.',
    next: 'See below why the capture failed, mend that and capture again before the authorization expires; or reverse it.',
  },
  'refund-failed': {
    word: 'Refund failed',
    name: 'The payment went through, the refund did not',
    meaning: 'The customer has paid and has not got the money back.',
    next: 'See below why the refund failed, mend that and send only the refund again.',
  },
} satisfies Record<Whole, WholeWords>;

const services: Readonly<Record<string, string>> = {
  authorization: 'Authorization',
  capture: 'Capture',
  credit: 'Credit (refund)',
  'authorization-reversal': 'Authorization reversal',
  void: 'Void',
  'decision-manager': 'Decision Manager',
  'decision-manager-early': 'Decision Manager (early)',
  'payer-auth-enrollment': 'Payer authentication (enrollment)',
  'payer-auth-validation': 'Payer authentication (validation)',
  'payer-auth-setup': 'Payer authentication (set-up)',
  'echeck-debit': 'Electronic check debit',
  'echeck-credit': 'Electronic check credit',
  'incremental-authorization': 'Incremental authorization',
  'authorization-refresh': 'Authorization (repeated by the system)',
  'credit-authorization': 'Credit authorization',
  'automatic-authorization-reversal': 'Automatic authorization reversal',
  'automatic-full-authorization-reversal': 'Automatic authorization reversal',
  'authorization-reversal-after-void': 'Authorization reversal after a void',
  'authorization-reversal-after-timeout': 'Authorization reversal after a time-out',
  'original-credit': 'Original credit',
  'direct-debit': 'Direct debit',
  'direct-debit-refund': 'Direct debit refund',
  'bank-transfer': 'Bank transfer',
  'bank-transfer-real-time': 'Real-time bank transfer',
  'bank-transfer-refund': 'Bank transfer refund',
  'boleto-payment': 'Boleto payment',
  'china-payment': 'China payment',
  'china-refund': 'China refund',
  'alternative-authorization': 'Alternative payment authorization',
  'alternative-authorization-reversal': 'Alternative payment authorization reversal',
  'alternative-capture': 'Alternative payment capture',
  'alternative-sale': 'Alternative payment sale',
  'alternative-refund': 'Alternative payment refund',
  'pin-debit-purchase': 'PIN debit purchase',
  'pin-debit-credit': 'PIN debit credit',
  'pinless-debit': 'PINless debit',
  'paypal-authorization': 'PayPal authorization',
  'paypal-authorization-reversal': 'PayPal authorization reversal',
  'paypal-capture': 'PayPal capture',
  'paypal-refund': 'PayPal refund',
  'paypal-credit': 'PayPal credit (refund)',
};

const faults = {
  'stray-sign': 'A sign was copied with it that does not belong to it, such as a full stop or a bracket.',
  invisible: 'It holds a character that cannot be seen; it is shown here as ▯.',
  'search-link': 'It is the link of a search engine, which leads to the address only by a detour.',
  'mail-link': 'It is the link that a mail filter made of the address; it can expire.',
  scheme: 'Its beginning, “https://”, is not written right.',
  'not-secure': 'It begins with http: instead of https:.',
  'user-or-port': 'It holds a user name, a port number or a dot that does not belong there.',
  www: '“www.” does not belong before the name of this site.',
  host: 'The name of the site is misspelled: there is no Business Center with that name.',
  'old-address': 'It is an address of the old Business Center, which is closed.',
  'sign-up': 'It is the page for opening a test account, not the sign-in page.',
  'signed-out': 'It is the page that you see after signing out or after a session has ended.',
  'deep-page': 'It leads to a page inside the Business Center, which opens only while you are signed in.',
  path: 'What follows the name of the site is not “/ebc2/”.',
  encoded: 'It holds percent signs with letters or numbers that do not belong there.',
  slash: 'The slashes around “ebc2” are not right.',
  'upper-case': '“ebc2” is not written in small letters.',
  redirect: 'It says to which page to go after signing in, which belongs to one visit only.',
  query: 'Something follows the question mark that does not belong to the address.',
  fragment: 'Something follows the # sign that does not belong to the address.',
} satisfies Record<AddressFault, string>;

const sources = {
  official: 'Official documentation',
  sdk: 'Official software kits',
  secondary: 'Other sources, not confirmed',
} as const;

/** Every sentence of the extension in English. French has the same keys, or it does not compile. */
export const en = {
  outcomes,
  tones,
  retries,
  actors,
  customerSentences,
  families,
  brands,
  scopes,
  visaCategories,
  wholes,
  faults,
  serviceName: (service: string) => services[service] ?? service,
  templates: templatesInEnglish,

  code: {
    doNow: 'Do now',
    whoActs: 'Who acts',
    toCustomer: 'To customer',
    secret: 'Do not tell the customer the real reason.',
    quoted: (sentence: string) => `“${sentence}”`,
    nothingToTell: 'Nothing: this is between you and Cybersource.',
    askIssuer:
      'The bank can say more when the customer gives it the Transaction Reference Number. Where this page shows one, the Companion copies it.',
    askByRequestId: 'Give the Request ID: the Transaction Reference Number is for banks.',
    holdsFor: 'Where it holds',
    scope,
    onVisa: 'On a Visa card',
    fee: 'Another try can cost a fee',
    commonly: 'As most processors use it; yours can mean something else.',
    commonlyAt: (processor: string) =>
      `As most processors use it; the processor on this page (${processor}) can mean something else.`,
    readBy: (processor: string) => `Read by the list of the processor on this page (${processor}).`,
    unconfirmed: 'Cybersource has not confirmed this: take it with care.',
    disputed: 'Good sources disagree about this code: ask your processor where much depends on it.',
    comesWith: (twins: string) => `Can come with: ${twins}`,
    oneOf: (codes: string, family: string) => `one of ${codes} (${family})`,
    near: (codes: string) => `Ours that look most like it: ${codes}.`,
    also: (twins: string) => `Also: ${twins}`,
    twin: (code: string, family: string) => `${code} (${family})`,
    source: (confidence: keyof typeof sources, seen: number) => `${sources[confidence]}, ${seen}`,
    unknownName: 'Not in our list',
    unknownMeaning: 'We do not know this code. Codes can be new.',
    unknownNext:
      'Go by the decision on this page: ACCEPT means it went through, REVIEW that someone must decide, REJECT that it was refused, ERROR that the outcome is not certain. Support can tell you what the code means.',
    position: (at: number, of: number) => `Code ${at} of ${of}`,
    none: 'There are no codes on this page.',
  },

  popup: {
    name: 'Companion',
    production: 'Production',
    test: 'TEST',
    reference: 'Transaction Reference Number',
    referenceUse: 'The number that the customer gives to the bank to ask about this payment.',
    forService: (service: string) => `For the service: ${service}`,
    copy: 'Copy',
    copied: 'Copied',
    enterKey: 'Enter',
    copiedReference: (service: string | undefined) =>
      service ? `Transaction Reference Number copied (${service}).` : 'Transaction Reference Number copied.',
    copyFailed: 'The browser did not let us copy. The text is selected: press Ctrl+C (on a Mac ⌘C).',
    noReference: 'No Transaction Reference Number on this page',
    noReferenceWhy:
      'That is normal: when a bank refuses a payment, many processors return none. The Request ID is no substitute: a bank cannot look it up. The enquiry below gives what a bank can search by.',
    doubtedReference: 'This number looks like a card number',
    doubtedReferenceWhy:
      'It stands under the label of the Transaction Reference Number, but it has the form of a card number. Copy it only if you are sure that it is not one.',
    copyDoubted: 'It is not a card number: copy',
    unreadableReference: 'The Transaction Reference Number on this page cannot be read',
    unreadableReferenceWhy:
      'What stands under its label does not have the form of a reference. Look at the page itself.',
    codes: 'Codes on this page',
    noCodes: 'No codes on this page.',
    otherNumbers: 'Other numbers on this page',
    transactionNumber: (at: number, of: number) => `Transaction ${at} of ${of}`,
    showPrevious: 'Previous transaction',
    showNext: 'Next transaction',
    sameAsRequestId: 'On this page it is the same as the Request ID.',
    promise: 'Nothing leaves this browser',
    options: 'Options',
    languageLabel: 'Language',
    languageAuto: 'As the browser',

    loading: 'Reading the page…',
    elsewhere: 'This is not a Business Center page',
    elsewhereWhat: 'Open a transaction in the Business Center, then open the Companion again.',
    openBusinessCenter: 'Open the Business Center',
    notReady: 'The page is still loading',
    notReadyWhat: 'Wait until the transaction is there. The Companion reads it as soon as it appears.',
    access: 'The Companion may not read this page yet',
    accessWhat: 'Your browser asks you to allow it for the Business Center. It reads nothing anywhere else.',
    accessOnce: 'Your browser lets the Companion read this page only now that you have opened it here.',
    accessOnceWhat: 'Allow it for the Business Center, and codes are explained on every page.',
    allow: 'Allow',
    refused: 'Without that permission the Companion cannot read this page. You can allow it at any time here.',
    updated: 'This page was opened before the Companion was installed or updated',
    updatedWhat: 'Load the page again, and the Companion is ready.',
    reload: 'Load the page again',
    payer: 'The Companion stays out of pages where customers pay',
    payerWhat: 'It reads nothing here. Open the Business Center itself.',
    signIn: 'Sign in to the Business Center',
    signInWhat: 'After you have signed in, open a transaction: its number and its codes appear here.',
    oneTimeCode: 'Enter the code that was sent to you',
    oneTimeCodeWhat: 'After that, open a transaction: its number and its codes appear here.',
    noTransaction: 'No transaction is open on this page',
    noTransactionWhat: 'Go to Transaction Management, Transactions, and click a Request ID.',
    failed: 'The Companion could not read this page',
    failedWhat: 'Load the page again. If it happens again, tell your administrator which page it was.',
  },

  find: {
    label: 'Look up a code',
    hint: 'A code, a word, an address',
    clear: 'Clear',
    results: 'What was found',
    count: (count: number) => (count === 1 ? '1 code found.' : `${count} codes found.`),
    most: (count: number) => `The ${count} likeliest codes.`,
    otherKind: 'That kind does not have this code. Other kinds do:',
    near: 'This is not in our list. Codes that look like it:',
    none: 'Nothing found',
    noneWhat:
      'We know no such code and no code with these words. Check the spelling, or go by the decision on the page.',
    failed: 'The Companion could not look this up. Try again.',
    twins: 'The same elsewhere',
    comesWith: 'Comes with',
    oneOf: 'one of',
    all: 'All codes',
    several: 'Can be several things',
    severalWhat: 'Several kinds of codes have it. What it means depends on the label beside it:',
    selected: 'What you selected',
    menu: 'What does this mean?',
    suggest: 'Type a code or a word, e.g. 203 or AVS N',
    search: (query: string) => `Look up “${query}” in all codes`,
  },

  allCodes: {
    title: 'All codes',
    intro: 'What the codes of the Business Center mean, and what to do. Works offline.',
    kind: 'Kind of code',
    everyKind: 'All kinds',
    print: 'Print',
    sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
    link: (code: string) => `Link to ${code}`,
    showAll: 'Show all codes',
    gone: (code: string) => `We do not know the code ${code}. Perhaps it was renamed.`,
    count: (count: number) => (count === 1 ? '1 code' : `${count.toLocaleString('en')} codes`),
  },

  address: {
    title: 'This address can make your sign-in fail',
    why: 'The vendor says that sign-in fails with “Incorrect username or password” when the address is not exactly the right one.',
    yours: 'This address',
    right: 'Right address',
    go: 'Go to the right address',
    mend: 'Mend the bookmark…',
    close: 'Close',
  },

  mend: {
    title: 'Mend the bookmark',
    intro:
      'The address that brought you here is not the right one. If it came from a bookmark, the Companion can put the right address into it.',
    wrong: 'Wrong address',
    permission:
      'Your browser asks first whether the Companion may see your bookmarks. The Companion looks only for addresses of this Business Center and changes only what you confirm. You can take the permission back at any time.',
    find: 'Find the bookmark',
    searching: 'Looking through your bookmarks…',
    refused:
      'Without the permission the Companion cannot see your bookmarks. You can still change the bookmark yourself: put in the right address above.',
    unreadable: 'The browser did not let us read your bookmarks. Please try again.',
    found: (count: number) =>
      count === 1
        ? 'This bookmark has exactly the wrong address:'
        : `These ${count} bookmarks have exactly the wrong address:`,
    similar: 'No bookmark has exactly this address. These bookmarks of the same Business Center have a wrong one:',
    none: 'No bookmark with a wrong address of this Business Center was found. Perhaps the address came from a link or from the browser’s history.',
    folder: (path: string) => `in ${path}`,
    managed: 'Your company manages this bookmark, so it can only be changed by your administrator.',
    untitled: '(no name)',
    repair: 'Put in the right address',
    repaired: 'The bookmark now has the right address.',
    undo: 'Undo',
    undone: 'The bookmark has its old address again.',
    gone: 'This bookmark has been changed or deleted in the meantime. Nothing was done.',
    failed: 'The browser did not let us change this bookmark. Nothing was done.',
    open: 'Open the right address',
    nothing: 'There is no address to mend. Open this page from the card on the sign-in page.',
  },
};

/** The shape of every language: the same keys, the same parameters, other words. */
export type Words = Widened<typeof en>;

type Widened<T> = T extends (...args: infer A) => infer R
  ? (...args: A) => R
  : T extends string
    ? string
    : T extends object
      ? { [K in keyof T]: Widened<T[K]> }
      : T;
