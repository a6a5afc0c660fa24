import type { ListedVerdict } from '../domain/bookmark-check.ts';
import type { Language } from './language.ts';

/** The sentences of the page that checks all bookmarks. */
export type BookmarkWords = {
  readonly title: string;
  readonly intro: string;
  /** Why the browser will ask. */
  readonly permission: string;
  readonly look: string;
  readonly searching: string;
  readonly refused: string;
  readonly unreadable: string;
  readonly found: (count: number) => string;
  readonly none: string;
  /** The heading of each group, with how many are in it. */
  readonly groups: Readonly<Record<ListedVerdict['kind'], (count: number) => string>>;
  readonly twins: (count: number) => string;
  readonly noRepair: string;
  readonly takeNewer: (host: string) => string;
  readonly repairAll: (count: number) => string;
  readonly repairedAll: (count: number, failed: number) => string;
  readonly undoAll: (count: number) => string;
  readonly undoneAll: (count: number, failed: number) => string;
  readonly working: (done: number, of: number) => string;
  readonly more: (count: number) => string;
  readonly again: string;
  readonly watch: string;
  readonly watchWhat: string;
};

const en: BookmarkWords = {
  title: 'Check my bookmarks',
  intro: 'Sign-in fails when a bookmark of the Business Center has an address that is not exactly the right one.',
  permission:
    'Your browser asks first whether the Companion may see your bookmarks: it looks for those of a Business Center only, and changes one only when you press its button. You can take the permission back at any time.',
  look: 'Look through my bookmarks',
  searching: 'Looking through your bookmarks…',
  refused: 'Without the permission the Companion cannot see your bookmarks. You can allow it at any time here.',
  unreadable: 'The browser did not let us read your bookmarks. Please try again.',
  found: count => (count === 1 ? '1 bookmark found.' : `${count} bookmarks found.`),
  none: 'You have no bookmark of a Business Center. To make one, open its sign-in page and press Ctrl+D (on a Mac ⌘D).',
  groups: {
    'look-alike': count => `Not a Business Center (${count})`,
    wrong: count => `To repair (${count})`,
    older: count => `Right, with an older name (${count})`,
    right: count => `Right (${count})`,
  },
  twins: count =>
    count === 1 ? 'Another bookmark has the same address.' : `${count} other bookmarks have the same address.`,
  noRepair: 'There is no right address for it. Delete this bookmark unless you know the site.',
  takeNewer: host => `Change it to ${host}`,
  repairAll: count => (count === 1 ? 'Repair it' : `Repair all ${count}`),
  repairedAll: (count, failed) =>
    `${count === 1 ? '1 bookmark has' : `${count} bookmarks have`} the right address now.${failed === 0 ? '' : ` ${failed} could not be changed: see below.`}`,
  undoAll: count => (count === 1 ? 'Undo the repair' : `Undo all ${count}`),
  undoneAll: (count, failed) =>
    `${count === 1 ? '1 bookmark has its' : `${count} bookmarks have their`} old address again.${failed === 0 ? '' : ` ${failed} could not be changed: see below.`}`,
  working: (done, of) => `${done} of ${of}…`,
  more: count => `Show ${count} more`,
  again: 'Look again',
  watch: 'Look at new bookmarks too',
  watchWhat: 'When you make a bookmark of a Business Center with a wrong address, the toolbar button shows a “!”.',
};

function unchanged(count: number): string {
  if (count === 0) return '';
  return ` ${count === 1 ? '1 n’a pas pu être modifié' : `${count} n’ont pas pu être modifiés`} : voir ci-dessous.`;
}

const fr: BookmarkWords = {
  title: 'Vérifier mes favoris',
  intro: 'La connexion échoue si un favori du Business Center n’a pas exactement la bonne adresse.',
  permission:
    'Votre navigateur demande d’abord si Companion peut voir vos favoris : il ne cherche que ceux d’un Business Center, et n’en modifie un que si vous appuyez sur son bouton. Vous pouvez retirer l’autorisation à tout moment.',
  look: 'Parcourir mes favoris',
  searching: 'Recherche dans vos favoris…',
  refused: 'Sans l’autorisation, Companion ne peut pas voir vos favoris. Vous pouvez l’accorder ici à tout moment.',
  unreadable: 'Le navigateur n’a pas permis de lire vos favoris. Veuillez réessayer.',
  found: count => (count === 1 ? '1 favori trouvé.' : `${count} favoris trouvés.`),
  none: 'Vous n’avez aucun favori d’un Business Center. Pour en créer un, ouvrez sa page de connexion et appuyez sur Ctrl+D (sur Mac ⌘D).',
  groups: {
    'look-alike': count => `Pas un Business Center (${count})`,
    wrong: count => `À corriger (${count})`,
    older: count => `Bons, sous un ancien nom (${count})`,
    right: count => `Bons (${count})`,
  },
  twins: count => (count === 1 ? 'Un autre favori a la même adresse.' : `${count} autres favoris ont la même adresse.`),
  noRepair: 'Il n’y a pas de bonne adresse pour lui. Supprimez ce favori, sauf si vous connaissez le site.',
  takeNewer: host => `Le changer en ${host}`,
  repairAll: count => (count === 1 ? 'Le corriger' : `Corriger les ${count}`),
  repairedAll: (count, failed) =>
    `${count === 1 ? '1 favori a' : `${count} favoris ont`} maintenant la bonne adresse.${unchanged(failed)}`,
  undoAll: count => (count === 1 ? 'Annuler la correction' : `Annuler les ${count}`),
  undoneAll: (count, failed) =>
    `${count === 1 ? '1 favori a retrouvé son' : `${count} favoris ont retrouvé leur`} ancienne adresse.${unchanged(failed)}`,
  working: (done, of) => `${done} sur ${of}…`,
  more: count => `En afficher ${count} de plus`,
  again: 'Chercher à nouveau',
  watch: 'Vérifier aussi les nouveaux favoris',
  watchWhat:
    'Quand vous créez un favori d’un Business Center avec une mauvaise adresse, le bouton de la barre d’outils affiche un « ! ».',
};

/** The sentences about bookmarks, by language. */
export const bookmarkWords: Readonly<Record<Language, BookmarkWords>> = { en, fr };
