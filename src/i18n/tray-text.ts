import type { Language } from './language.ts';

const en = {
  heading: 'Tray',
  title: 'Tray: transactions for a hand-over',
  switchOn: 'Collect the transactions that I open',
  off: 'Off: nothing is remembered.',
  on: 'In this browser’s memory only, until you clear it, close the browser or sign out.',
  count: (count: number) => (count === 1 ? '1 transaction' : `${count} transactions`),
  open: 'Open the tray',
  clear: 'Clear the tray',
  cleared: 'The tray is empty.',
  undo: 'Undo',
  empty: 'The tray is empty',
  emptyWhat:
    'Open the Companion on a Business Center page and switch the tray on. From then on each transaction that you open is collected here.',
  intro:
    'The transactions that you have opened since you switched the tray on, the newest first. They are held in this browser’s memory only, never on disk.',
  enquiry: 'Copy one enquiry for all',
  enquiryCopied: 'Enquiry copied. It pastes as a table into a document or a mail, and as text elsewhere.',
  csv: 'Copy as CSV',
  csvCopied: 'Copied as CSV.',
  download: 'Download as CSV',
  fileName: 'transactions.csv',
  print: 'Print the hand-over sheet',
  failed: 'The browser did not let us copy. Click into the page and try again.',
  enquiryFor: (count: number) =>
    count === 1
      ? 'Please look up this payment and tell me where it stands. A bank finds it by the Transaction Reference Number (TRN), an acquirer and Cybersource support also by the Request ID.'
      : `Please look up these ${count} payments and tell me where each of them stands. A bank finds them by the Transaction Reference Number (TRN), an acquirer and Cybersource support also by the Request ID.`,
  zone: 'Dates are in the time zone that is set in the Business Center, unless they name one.',
  reference: 'Transaction Reference Number (TRN)',
  noReference: 'none on the page',
  service: 'Service',
  others: 'Other TRNs',
  requestId: 'Request ID',
  merchantReference: 'Merchant Reference Number',
  amount: 'Amount',
  currency: 'Currency',
  date: 'Date',
  lastFour: 'Card ending in',
  codes: 'Codes',
  meaning: 'Meaning',
  host: 'Business Center',
  notes: 'Notes',
};
export type TrayWords = typeof en;

const fr: TrayWords = {
  heading: 'Bac',
  title: 'Bac : transactions à transmettre',
  switchOn: 'Recueillir les transactions que j’ouvre',
  off: 'Désactivé : rien n’est retenu.',
  on: 'Dans la mémoire de ce navigateur seulement, jusqu’à ce que vous le vidiez, fermiez le navigateur ou vous déconnectiez.',
  count: count => (count === 1 ? '1 transaction' : `${count} transactions`),
  open: 'Ouvrir le bac',
  clear: 'Vider le bac',
  cleared: 'Le bac est vide.',
  undo: 'Annuler',
  empty: 'Le bac est vide',
  emptyWhat:
    'Ouvrez le Companion sur une page Business Center et activez le bac. À partir de là, chaque transaction que vous ouvrez est recueillie ici.',
  intro:
    'Les transactions que vous avez ouvertes depuis que le bac est activé, les plus récentes d’abord. Elles ne sont que dans la mémoire de ce navigateur, jamais sur le disque.',
  enquiry: 'Copier une demande pour toutes',
  enquiryCopied:
    'Demande copiée. Elle se colle comme tableau dans un document ou un courriel, et comme texte ailleurs.',
  csv: 'Copier en CSV',
  csvCopied: 'Copié en CSV.',
  download: 'Télécharger en CSV',
  fileName: 'transactions.csv',
  print: 'Imprimer la fiche de transmission',
  failed: 'Le navigateur n’a pas permis de copier. Cliquez dans la page et réessayez.',
  enquiryFor: count =>
    count === 1
      ? 'Merci de rechercher ce paiement et de me dire où il en est. Une banque le trouve par le numéro de référence de la transaction (Transaction Reference Number, TRN), un acquéreur et l’assistance Cybersource aussi par le Request ID.'
      : `Merci de rechercher ces ${count} paiements et de me dire où en est chacun. Une banque les trouve par le numéro de référence de la transaction (Transaction Reference Number, TRN), un acquéreur et l’assistance Cybersource aussi par le Request ID.`,
  zone: 'Les dates sont dans le fuseau horaire réglé dans le Business Center, sauf si elles en nomment un.',
  reference: 'Numéro de référence (TRN)',
  noReference: 'aucun sur la page',
  service: 'Service',
  others: 'Autres TRN',
  requestId: 'Request ID',
  merchantReference: 'Référence du commerçant',
  amount: 'Montant',
  currency: 'Devise',
  date: 'Date',
  lastFour: 'Carte se terminant par',
  codes: 'Codes',
  meaning: 'Signification',
  host: 'Business Center',
  notes: 'Notes',
};

/** The sentences of the tray. */
export const trayWords: Readonly<Record<Language, TrayWords>> = { en, fr };
