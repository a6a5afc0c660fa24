import type { Fact, Recipient } from '../domain/enquiry.ts';
import type { NumberUser, OtherNumber } from '../domain/questions.ts';
import type { Language } from './language.ts';

/** What is asked about: the four things that a number can be the number of. */
export type Topic = 'declined' | 'authorization' | 'payment' | 'refund';

/** What the texts to send say, and what is said around them. */
export type EnquiryWords = {
  readonly labels: Readonly<Record<Fact, string>>;
  /** Between a label and its value. */
  readonly between: string;
  readonly noZone: string;
  /** The paragraph above the details; `hasTrn` false asks to search by these instead. */
  readonly asks: Readonly<Record<Exclude<Recipient, 'customer'>, (topic: Topic, hasTrn: boolean) => string>>;
  readonly noteStarts: Readonly<Record<'payment' | 'refund' | 'refundSent', string>>;
  readonly noteDetails: string;

  readonly to: string;
  readonly recipients: Readonly<Record<Recipient, string>>;
  readonly language: string;
  readonly about: string;
  readonly copy: string;
  readonly copyEnquiry: string;
  readonly copied: (text: string, service: string | undefined) => string;
  readonly texts: Readonly<Record<Recipient, string>>;
  readonly refused: string;
  readonly spell: string;

  readonly numbers: Readonly<Record<OtherNumber, string>>;
  readonly users: Readonly<Record<NumberUser, string>>;
  readonly use: (users: string) => string;
  readonly notForBanks: string;
  readonly otherReferences: string;
};

const topics = {
  en: {
    declined: { thing: 'payment', tell: 'why it was declined' },
    authorization: { thing: 'payment', tell: 'what became of its authorization' },
    payment: { thing: 'payment', tell: 'when and under which name it stands on the statement' },
    refund: { thing: 'refund', tell: 'where it is and when it reaches the account' },
  },
  fr: {
    declined: { thing: 'ce paiement', tell: 'pourquoi il a été refusé' },
    authorization: { thing: 'ce paiement', tell: 'ce qu’est devenue son autorisation' },
    payment: { thing: 'ce paiement', tell: 'à quelle date et sous quel nom il figure sur le relevé' },
    refund: { thing: 'ce remboursement', tell: 'où il se trouve et quand il sera crédité sur le compte' },
  },
} as const satisfies Record<Language, Record<Topic, { thing: string; tell: string }>>;

const enNumbers = {
  requestId: 'Request ID',
  merchantReference: 'Merchant Reference Number',
  authorizationCode: 'Authorization Code',
  retrievalReference: 'Retrieval Reference Number',
  networkTransactionId: 'Network Transaction ID',
  arn: 'Acquirer Reference Number (ARN)',
  xid: 'XID',
} as const satisfies Record<OtherNumber, string>;

function askEn(whom: 'me' | 'us') {
  return (topic: Topic, hasTrn: boolean) => {
    const { thing, tell } = topics.en[topic];
    return hasTrn
      ? `Please look up this ${thing} by its Transaction Reference Number and tell ${whom} ${tell}.`
      : `Please look up this ${thing} and tell ${whom} ${tell}. There is no Transaction Reference Number for it; please search by the details below.`;
  };
}

const en: EnquiryWords = {
  labels: {
    ...enNumbers,
    trn: 'Transaction Reference Number (TRN)',
    service: 'Service',
    amount: 'Amount',
    date: 'Date and time',
    cardEnding: 'Card ending in',
    merchant: 'Merchant',
    merchantId: 'Merchant ID',
    processor: 'Processor',
    processorResponse: 'Response of the processor',
    answers: 'Answers in the Business Center',
  },
  between: ': ',
  noZone: 'time zone as set in the Business Center',
  asks: {
    issuer: askEn('me'),
    acquirer: askEn('us'),
    support: topic => `Please look into this ${topics.en[topic].thing} and tell us ${topics.en[topic].tell}.`,
  },
  noteStarts: {
    payment: 'Here are the details of your payment.',
    refund: 'Here are the details of your refund.',
    refundSent: 'We have sent your refund. When it reaches your account depends on your bank.',
  },
  noteDetails: 'If you ask your bank about it, please give it these details:',
  to: 'To',
  recipients: {
    issuer: 'Customer’s bank',
    acquirer: 'Your acquirer',
    support: 'Cybersource support',
    customer: 'Customer',
  },
  language: 'Language',
  about: 'About',
  copy: 'Copy this text',
  copyEnquiry: 'Copy enquiry for the issuer',
  copied: (text, service) => (service ? `${text} copied (${service}).` : `${text} copied.`),
  texts: {
    issuer: 'Enquiry for the issuer',
    acquirer: 'Enquiry for the acquirer',
    support: 'Case for Cybersource support',
    customer: 'Note for the customer',
  },
  refused: 'This looks like a card number, so it is not copied.',
  spell: 'Spell it on the telephone',
  numbers: enNumbers,
  users: {
    merchant: 'you',
    issuer: 'the customer’s bank',
    acquirer: 'your acquirer',
    support: 'Cybersource support',
  },
  use: users => `For ${users}.`,
  notForBanks: 'A bank cannot look it up.',
  otherReferences: 'References of the other services',
};

const frNumbers = {
  requestId: 'Identifiant de demande (Request ID)',
  merchantReference: 'Numéro de référence du commerçant (Merchant Reference Number)',
  authorizationCode: 'Code d’autorisation (Authorization Code)',
  retrievalReference: 'Numéro de référence de recherche (Retrieval Reference Number)',
  networkTransactionId: 'Identifiant de transaction du réseau (Network Transaction ID)',
  arn: 'Numéro de référence de l’acquéreur (Acquirer Reference Number, ARN)',
  xid: 'XID',
} as const satisfies Record<OtherNumber, string>;

function askFr(whom: 'me' | 'nous') {
  return (topic: Topic, hasTrn: boolean) => {
    const { thing, tell } = topics.fr[topic];
    const please = whom === 'me' ? 'Je vous prie' : 'Nous vous prions';
    return hasTrn
      ? `${please} de rechercher ${thing} à l’aide de son numéro de référence de la transaction (Transaction Reference Number) et de ${whom} dire ${tell}.`
      : `${please} de rechercher ${thing} et de ${whom} dire ${tell}. Il n’a pas de numéro de référence de la transaction (Transaction Reference Number) ; veuillez le rechercher à l’aide des informations ci-dessous.`;
  };
}

const fr: EnquiryWords = {
  labels: {
    ...frNumbers,
    trn: 'Numéro de référence de la transaction (Transaction Reference Number, TRN)',
    service: 'Service',
    amount: 'Montant (Amount)',
    date: 'Date et heure (Date and time)',
    cardEnding: 'Carte se terminant par (Card ending in)',
    merchant: 'Commerçant (Merchant)',
    merchantId: 'Identifiant du commerçant (Merchant ID)',
    processor: 'Processeur (Processor)',
    processorResponse: 'Réponse du processeur (Response of the processor)',
    answers: 'Réponses dans le Business Center (Answers)',
  },
  between: ' : ',
  noZone: 'fuseau horaire réglé dans le Business Center',
  asks: {
    issuer: askFr('me'),
    acquirer: askFr('nous'),
    support: topic => `Nous vous prions d’examiner ${topics.fr[topic].thing} et de nous dire ${topics.fr[topic].tell}.`,
  },
  noteStarts: {
    payment: 'Voici les informations sur votre paiement.',
    refund: 'Voici les informations sur votre remboursement.',
    refundSent: 'Nous avons envoyé votre remboursement. La date à laquelle il sera crédité dépend de votre banque.',
  },
  noteDetails: 'Si vous interrogez votre banque à ce sujet, veuillez lui donner ces informations :',
  to: 'À',
  recipients: {
    issuer: 'Banque du client',
    acquirer: 'Votre acquéreur',
    support: 'Service clients de Cybersource',
    customer: 'Client',
  },
  language: 'Langue',
  about: 'Au sujet de',
  copy: 'Copier ce texte',
  copyEnquiry: 'Copier la demande à l’émetteur',
  copied: (text, service) => (service ? `Copié : ${text} (${service}).` : `Copié : ${text}.`),
  texts: {
    issuer: 'demande à l’émetteur',
    acquirer: 'demande à l’acquéreur',
    support: 'dossier pour le Service clients de Cybersource',
    customer: 'message au client',
  },
  refused: 'Cela ressemble à un numéro de carte ; ce n’est donc pas copié.',
  spell: 'Épeler au téléphone',
  numbers: frNumbers,
  users: {
    merchant: 'vous',
    issuer: 'la banque du client',
    acquirer: 'votre acquéreur',
    support: 'le Service clients de Cybersource',
  },
  use: users => `Pour ${users}.`,
  notForBanks: 'Une banque ne peut pas le retrouver.',
  otherReferences: 'Références des autres services',
};

export const enquiryWords: Readonly<Record<Language, EnquiryWords>> = { en, fr };
