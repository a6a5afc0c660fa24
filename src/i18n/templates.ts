import type { Placeholder } from '../domain/template.ts';

/** What the popup and the options say of a person's own templates. */
export type TemplateWords = {
  /** Each placeholder's name for people. */
  readonly names: Readonly<Record<Placeholder, string>>;
  readonly own: string;
  /** Stands in a text in the place of what the page does not show. */
  readonly missing: string;
  /** Said beside the text; `names` are one or more. */
  readonly missingHere: (names: string) => string;
  readonly preview: string;
  /** Why a text with the number in it is not made. */
  readonly doubted: string;
  readonly copied: (name: string) => string;
};

// Each a constant of its own: from an object of them the script of every page would carry both.
export const templatesInEnglish: TemplateWords = {
  names: {
    trn: 'Transaction Reference Number',
    service: 'Service of that number',
    requestId: 'Request ID',
    merchantReference: 'Merchant reference number',
    authorizationCode: 'Authorization code',
    retrievalReference: 'Retrieval reference number (RRN)',
    networkTransactionId: 'Network transaction ID',
    arn: 'Acquirer reference number (ARN)',
    amount: 'Amount',
    date: 'Date and time',
    cardEnding: 'Last four digits of the card',
    merchant: 'Merchant',
  },
  own: 'Own templates',
  missing: '(not on this page)',
  missingHere: names => `Not on this page: ${names}.`,
  preview: 'What is copied',
  doubted: 'The number on this page looks like a card number, so this text is not copied. Look at the number above.',
  copied: name => `“${name}” copied.`,
};

export const templatesInFrench: TemplateWords = {
  names: {
    trn: 'Numéro de référence de la transaction (TRN)',
    service: 'Service de ce numéro',
    requestId: 'Identifiant de demande (Request ID)',
    merchantReference: 'Référence du commerçant',
    authorizationCode: 'Code d’autorisation',
    retrievalReference: 'Référence de recherche (RRN)',
    networkTransactionId: 'Identifiant de transaction du réseau',
    arn: 'Référence de l’acquéreur (ARN)',
    amount: 'Montant',
    date: 'Date et heure',
    cardEnding: 'Quatre derniers chiffres de la carte',
    merchant: 'Commerçant',
  },
  own: 'Modèles personnels',
  missing: '(absent de cette page)',
  missingHere: names => `Absent de cette page : ${names}.`,
  preview: 'Ce qui est copié',
  doubted:
    'Le numéro sur cette page ressemble à un numéro de carte ; ce texte n’est donc pas copié. Vérifiez le numéro ci-dessus.',
  copied: name => `« ${name} » copié.`,
};
