import type { Language } from './language.ts';

/** What the popup says of bookmarks: the way to the page that checks them. Apart from that page's own sentences. */
export type BookmarkHint = {
  readonly check: string;
  readonly why: string;
  /** Once a bookmark that was just made is wrong. */
  readonly newWrong: string;
};

/** The sentences, by language. */
export const bookmarkHints: Readonly<Record<Language, BookmarkHint>> = {
  en: {
    check: 'Check my bookmarks',
    why: 'Does sign-in fail? Perhaps your bookmark has a wrong address.',
    newWrong: 'The bookmark that you have just made has a wrong address.',
  },
  fr: {
    check: 'Vérifier mes favoris',
    why: 'La connexion échoue ? Votre favori a peut-être une mauvaise adresse.',
    newWrong: 'Le favori que vous venez de créer a une mauvaise adresse.',
  },
};
