import type { Placeholder, TemplateError } from '../domain/template.ts';
import type { Language } from './language.ts';

/** What an example template says when a new user starts from it. */
type Example = { readonly name: string; readonly text: string };

const en = {
  title: 'Companion options',
  saved: 'Saved.',
  notSaved: 'Not saved: the browser did not let us store it. What you typed is still here.',
  tryAgain: 'Try again',
  unreadable: 'The browser did not give us what is stored',
  unreadableWhat: 'Nothing was changed. Load this page again.',
  reload: 'Load this page again',

  language: 'Language',
  languageWhat: 'Of the popup, of these pages and of what you copy. You can choose it in the popup too.',

  refundDays: 'Time for refunds',
  refundDaysWhat:
    'In how many days after the authorization your account can refund a payment. Ask whoever runs your account: it depends on the contract. Empty means that the Companion goes by what public sources say.',
  refundDaysLabel: 'Days after the authorization',
  refundDaysHint: 'From 1 to 3,650, or empty',
  refundDaysWrong: (holds: number | undefined) =>
    `Write a whole number from 1 to 3,650, or leave it empty. Until then ${
      holds === undefined ? 'the public sources count' : `${holds.toLocaleString('en')} counts`
    }.`,

  templates: 'Own templates',
  templatesWhat:
    'Texts of your own, to copy from the popup: over a transaction their placeholders are filled in with what the page shows. They stay in this browser.',
  none: 'No templates yet',
  noneWhat: 'This is one to start from. You can change everything in it.',
  startFromExample: 'Start from this example',
  startEmpty: 'New empty template',
  add: 'New template',
  full: (most: number) => `You have ${most} templates, and more cannot be kept. Delete one to make room.`,
  nameless: '(no name)',
  draft: 'Draft',
  unsaved: 'Not saved',
  moveUp: (name: string) => `Move “${name}” up`,
  moveDown: (name: string) => `Move “${name}” down`,
  moved: (name: string, at: number, of: number) => `“${name}” is now number ${at} of ${of}.`,
  delete: 'Delete',
  deleted: (name: string) => `“${name}” deleted.`,
  undo: (name: string) => `Bring “${name}” back`,
  deletedElsewhere: 'This template was deleted in another window. There you can bring it back.',

  name: 'Name',
  text: 'Text',
  insert: 'Placeholders',
  insertWhat: 'A press puts it in where the caret is.',
  count: (length: number, most: number) => `${length.toLocaleString('en')} of ${most.toLocaleString('en')} characters`,
  preview: 'Preview',
  previewWhat: 'With made-up values, marked here. The popup takes those of the page.',
  noPreview: 'Appears when the text is mended.',
  offered: 'Saved. The popup offers it.',
  keptAsDraft: 'Saved as a draft. The popup does not offer it until it is mended.',
  needsName: 'It needs a name.',
  needsText: 'It needs a text.',
  notKept: {
    'card-number':
      'Not saved: this looks like a card number, and the Companion never stores one. Take it out, and the rest is saved.',
    'long-name': 'Not saved: the name is too long. At most 80 characters can be kept.',
    'long-text': 'Not saved: the text is too long. At most 5,000 characters can be kept.',
  },
  mistake: ({ kind, text, line, column }: TemplateError) => {
    const place = `Line ${line}, column ${column}:`;
    if (kind === 'unclosed') return `${place} a { without its }. For a brace itself write {{.`;
    if (kind === 'unopened') return `${place} a } without its {. For a brace itself write }}.`;
    return text === ''
      ? `${place} there is no name in {}.`
      : `${place} there is no placeholder named {${text.length > 40 ? `${text.slice(0, 40)}…` : text}}.`;
  },
  suggest: (placeholder: Placeholder) => `Did you mean {${placeholder}}?`,
  replace: (placeholder: Placeholder) => `Write {${placeholder}}`,
  show: 'Show it',
  moreMistakes: (count: number) => (count === 1 ? 'And one more.' : `And ${count} more.`),

  aside: 'Not all of your templates could be read',
  asideWhat:
    'What was stored was damaged, too big, or from another version of the Companion. What could be read is in the list below. The rest is here as it was stored: take out what you need.',
  asideText: 'What was stored',
  asideForget: 'I do not need it any more: delete it',

  example: {
    name: 'Details for the customer’s bank',
    text: 'Hello,\n\nplease give your bank these details when you ask about your payment of {amount} on {date}:\n\nTransaction Reference Number: {trn}\nCard ending in: {cardEnding}\nMerchant: {merchant}\n\nKind regards',
  } as Example,
  /** Made-up values that nobody can take for real ones. */
  values: {
    trn: 'EXAMPLE-TRN-0000',
    service: 'Authorization',
    requestId: '0000000000000000000000',
    merchantReference: 'EXAMPLE-ORDER-0000',
    authorizationCode: 'EXAMPLE-000000',
    retrievalReference: '000000000000',
    networkTransactionId: 'EXAMPLE-NTI-0000',
    arn: '00000000000000000000000',
    amount: '0.00 EUR',
    date: 'Jan 1 2000 12:00:00 AM',
    cardEnding: '0000',
    merchant: 'Example Merchant',
  } as Readonly<Record<Placeholder, string>>,
};

export type OptionsWords = typeof en;

const fr: OptionsWords = {
  title: 'Options du Companion',
  saved: 'Enregistré.',
  notSaved: 'Non enregistré : le navigateur n’a pas permis l’enregistrement. Votre saisie est toujours là.',
  tryAgain: 'Réessayer',
  unreadable: 'Le navigateur n’a pas fourni ce qui est enregistré',
  unreadableWhat: 'Rien n’a été modifié. Rechargez cette page.',
  reload: 'Recharger cette page',

  language: 'Langue',
  languageWhat:
    'De la fenêtre du Companion, de ces pages et de ce que vous copiez. Vous pouvez aussi la choisir dans la fenêtre.',

  refundDays: 'Délai de remboursement',
  refundDaysWhat:
    'Nombre de jours après l’autorisation pendant lesquels votre compte peut rembourser un paiement. Demandez-le à la personne qui gère votre compte : cela dépend du contrat. Sans valeur, le Companion suit les sources publiques.',
  refundDaysLabel: 'Jours après l’autorisation',
  refundDaysHint: 'De 1 à 3 650, ou vide',
  refundDaysWrong: holds =>
    `Saisissez un nombre entier de 1 à 3 650, ou laissez le champ vide. D’ici là, ${
      holds === undefined ? 'les sources publiques font foi' : `la valeur ${holds.toLocaleString('fr')} reste valable`
    }.`,

  templates: 'Modèles personnels',
  templatesWhat:
    'Vos propres textes, à copier depuis la fenêtre du Companion : devant une transaction, leurs champs sont remplis avec ce que la page affiche. Ils restent dans ce navigateur.',
  none: 'Aucun modèle pour l’instant',
  noneWhat: 'En voici un pour commencer. Vous pouvez tout y changer.',
  startFromExample: 'Partir de cet exemple',
  startEmpty: 'Nouveau modèle vide',
  add: 'Nouveau modèle',
  full: most => `Vous avez ${most} modèles, le maximum. Supprimez-en un pour faire de la place.`,
  nameless: '(sans nom)',
  draft: 'Brouillon',
  unsaved: 'Non enregistré',
  moveUp: name => `Monter « ${name} »`,
  moveDown: name => `Descendre « ${name} »`,
  moved: (name, at, of) => `« ${name} » est maintenant le numéro ${at} sur ${of}.`,
  delete: 'Supprimer',
  deleted: name => `« ${name} » supprimé.`,
  undo: name => `Rétablir « ${name} »`,
  deletedElsewhere: 'Ce modèle a été supprimé dans une autre fenêtre. Vous pouvez l’y rétablir.',

  name: 'Nom',
  text: 'Texte',
  insert: 'Champs',
  insertWhat: 'Un clic insère le champ à l’endroit du curseur.',
  count: (length, most) => `${length.toLocaleString('fr')} caractères sur ${most.toLocaleString('fr')}`,
  preview: 'Aperçu',
  previewWhat: 'Avec des valeurs inventées, signalées ici. La fenêtre prend celles de la page.',
  noPreview: 'Il apparaîtra quand le texte sera corrigé.',
  offered: 'Enregistré. La fenêtre le propose.',
  keptAsDraft: 'Enregistré comme brouillon. La fenêtre ne le propose pas avant correction.',
  needsName: 'Il lui faut un nom.',
  needsText: 'Il lui faut un texte.',
  notKept: {
    'card-number':
      'Non enregistré : ceci ressemble à un numéro de carte, et le Companion n’en conserve jamais. Retirez-le pour que le reste soit enregistré.',
    'long-name': 'Non enregistré : le nom est trop long. Au plus 80 caractères peuvent être conservés.',
    'long-text': 'Non enregistré : le texte est trop long. Au plus 5 000 caractères peuvent être conservés.',
  },
  mistake: ({ kind, text, line, column }) => {
    const place = `Ligne ${line}, colonne ${column} :`;
    if (kind === 'unclosed') return `${place} une accolade { sans sa }. Pour une accolade elle-même, écrivez {{.`;
    if (kind === 'unopened') return `${place} une accolade } sans sa {. Pour une accolade elle-même, écrivez }}.`;
    return text === ''
      ? `${place} il n’y a pas de nom dans {}.`
      : `${place} aucun champ ne s’appelle {${text.length > 40 ? `${text.slice(0, 40)}…` : text}}.`;
  },
  suggest: placeholder => `Vouliez-vous dire {${placeholder}} ?`,
  replace: placeholder => `Écrire {${placeholder}}`,
  show: 'Montrer',
  moreMistakes: count => (count === 1 ? 'Et une autre.' : `Et ${count} autres.`),

  aside: 'Vos modèles n’ont pas tous pu être lus',
  asideWhat:
    'Ce qui était enregistré était endommagé, trop grand ou d’une autre version du Companion. Ce qui a pu être lu est dans la liste ci-dessous. Le reste figure ici tel qu’il était enregistré : reprenez-y ce qu’il vous faut.',
  asideText: 'Ce qui était enregistré',
  asideForget: 'Je n’en ai plus besoin : le supprimer',

  example: {
    name: 'Informations pour la banque du client',
    text: 'Bonjour,\n\nveuillez donner ces informations à votre banque si vous l’interrogez sur votre paiement de {amount} du {date} :\n\nNuméro de référence de la transaction (Transaction Reference Number, TRN) : {trn}\nCarte se terminant par : {cardEnding}\nCommerçant : {merchant}\n\nCordialement',
  },
  values: {
    trn: 'EXEMPLE-TRN-0000',
    service: 'Autorisation',
    requestId: '0000000000000000000000',
    merchantReference: 'EXEMPLE-COMMANDE-0000',
    authorizationCode: 'EXEMPLE-000000',
    retrievalReference: '000000000000',
    networkTransactionId: 'EXEMPLE-NTI-0000',
    arn: '00000000000000000000000',
    amount: '0,00 EUR',
    date: '1 janv. 2000 00:00:00',
    cardEnding: '0000',
    merchant: 'Commerçant d’exemple',
  },
};

/** The sentences of the page of options in one language. */
export const optionsWords: Readonly<Record<Language, OptionsWords>> = { en, fr };
