import type { Language } from './language.ts';

const en = {
  title: 'Transaction Reference Number copied',
  forService: (service: string) => `For the service: ${service}. The customer gives it to the bank.`,
  forBank: 'The customer gives it to the bank.',
  sameAsRequestId: 'On this page it is the same as the Request ID.',
  close: 'Close',
  again: 'Copy',
  failed: 'Not copied yet',
  failedWhat: 'The browser wants a click first: press the button.',
  doubted: 'Not copied: it looks like a card number',
  doubtedWhat:
    'The number under the label of the Transaction Reference Number has the form of a card number. Copy it only if you are sure that it is none.',
  copyDoubted: 'It is not a card number: copy',
  noNumber: 'No Transaction Reference Number to copy',
  noNumberFor: (service: string) =>
    `The page shows none for the service ${service}. That is normal where a bank refuses. Open the Companion (its button in the toolbar) and copy the enquiry: it gives the bank what it can search by. The Request ID is no substitute.`,
  elsewhere:
    'The page shows no service with this number. Look under Related Transactions, or open the Companion (its button in the toolbar) and copy the enquiry.',
  unreadable: 'Nothing copied: the number cannot be read',
  unreadableWhat: 'What stands under its label does not have the form of a reference. Look at the page itself.',
  several: (count: number) => `Nothing copied: ${count} transactions on this page`,
  severalWhat: 'Open the Companion (its button in the toolbar) and choose the one that you mean.',
  notReady: 'Nothing copied: the page is still loading',
  notReadyWhat: 'Wait until the transaction is there, then press the keys again.',
  none: 'Nothing to copy on this page',
};
export type CopiedWords = typeof en;

const fr: CopiedWords = {
  title: 'Numéro de référence de la transaction copié',
  forService: service => `Pour le service : ${service}. Le client le donne à sa banque.`,
  forBank: 'Le client le donne à sa banque.',
  sameAsRequestId: 'Sur cette page, il est le même que le Request ID.',
  close: 'Fermer',
  again: 'Copier',
  failed: 'Pas encore copié',
  failedWhat: 'Le navigateur attend d’abord un clic : appuyez sur le bouton.',
  doubted: 'Non copié : il ressemble à un numéro de carte',
  doubtedWhat:
    'Le numéro placé sous le libellé du Transaction Reference Number a la forme d’un numéro de carte. Copiez-le seulement si vous êtes sûr que ce n’en est pas un.',
  copyDoubted: 'Ce n’est pas un numéro de carte : copier',
  noNumber: 'Aucun numéro de référence à copier',
  noNumberFor: service =>
    `La page n’en montre aucun pour le service ${service}. C’est normal quand une banque refuse. Ouvrez le Companion (son bouton dans la barre d’outils) et copiez la demande : elle donne à la banque de quoi chercher. Le Request ID ne le remplace pas.`,
  elsewhere:
    'La page ne montre aucun service avec ce numéro. Regardez sous Related Transactions, ou ouvrez le Companion (son bouton dans la barre d’outils) et copiez la demande.',
  unreadable: 'Rien n’a été copié : le numéro est illisible',
  unreadableWhat: 'Ce qui est écrit sous son libellé n’a pas la forme d’une référence. Regardez directement la page.',
  several: count => `Rien n’a été copié : ${count} transactions sur cette page`,
  severalWhat: 'Ouvrez le Companion (son bouton dans la barre d’outils) et choisissez la bonne.',
  notReady: 'Rien n’a été copié : la page se charge encore',
  notReadyWhat: 'Attendez que la transaction soit là, puis appuyez de nouveau sur les touches.',
  none: 'Rien à copier sur cette page',
};

/** The sentences of the key that copies. */
export const copiedWords: Readonly<Record<Language, CopiedWords>> = { en, fr };
