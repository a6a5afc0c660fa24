import { shownAddress } from '../domain/address.ts';
import { type AddressDifference, addressDifference } from '../domain/address-difference.ts';
import { type AddressTextVerdict, judgeText } from '../domain/address-text.ts';
import { isMeantAsAddress } from '../domain/copied-address.ts';
import type { Tone } from '../domain/explanations.ts';
import type { LookAlikeReason } from '../domain/look-alike.ts';
import { type Language, wordsIn } from './language.ts';
import { type PortalText, portalText, portalWords } from './portal-text.ts';

/** What is said of an address that somebody pasted, or has as a bookmark. */
export type AddressVerdictText = {
  readonly language: Language;
  readonly tone: Tone;
  readonly title: string;
  /** What is wrong, one sentence each; or the one sentence that says why it is as it is. */
  readonly sentences: readonly string[];
  /** What to do, where that is not to open one of the addresses. */
  readonly advice: string | undefined;
  readonly portal: PortalText | undefined;
  readonly difference: AddressDifference | undefined;
  /** The addresses on offer: the portal's own first, then today's name of an older one. */
  readonly links: readonly { readonly label: string; readonly address: string }[];
  readonly labels: { readonly yours: string; readonly right: string };
};

type VerdictWords = {
  readonly right: string;
  readonly rightWhat: string;
  readonly older: string;
  readonly wrong: string;
  readonly lookAlike: string;
  readonly lookAlikeAdvice: string;
  readonly reasons: Readonly<Record<LookAlikeReason, (host: string) => string>>;
  readonly payer: string;
  readonly payerWhat: string;
  readonly elsewhere: string;
  readonly vendorWhat: (host: string) => string;
  readonly otherWhat: (host: string) => string;
  readonly open: string;
};

const en: VerdictWords = {
  right: 'This address is right',
  rightWhat: 'Sign in with it, and keep it as a bookmark.',
  older: 'This address is right, with an older name',
  wrong: 'This address is not exactly right',
  lookAlike: 'This is not a Business Center',
  lookAlikeAdvice:
    'Do not type your password there. Open the Business Center with a bookmark of your own, or with the address that your company or your bank gave you.',
  reasons: {
    'before-at': host =>
      `What stands before the @ sign is only a user name: the address leads to “${host}”, whoever that is.`,
    letters: host => `“${host}” is written with letters or figures that only look like those of the real name.`,
    'other-end': host =>
      `The name stands in it, but the site is “${host}”: only what ends in .cybersource.com or .visaacceptance.com is the vendor’s own.`,
    'near-name': host => `“${host}” is spelled almost like the real name, but it is another site.`,
  },
  payer: 'This is a page where customers pay',
  payerWhat: 'Nobody signs in to the Business Center there.',
  elsewhere: 'This is not an address of a Business Center',
  vendorWhat: host => `“${host}” belongs to the vendor, but nobody signs in to the Business Center there.`,
  otherWhat: host => `It belongs to “${host}”.`,
  open: 'Open the right address',
};

const fr: VerdictWords = {
  right: 'Cette adresse est la bonne',
  rightWhat: 'Connectez-vous avec elle et gardez-la comme favori.',
  older: 'Cette adresse est bonne, sous un ancien nom',
  wrong: 'Cette adresse n’est pas tout à fait la bonne',
  lookAlike: 'Ce n’est pas un Business Center',
  lookAlikeAdvice:
    'N’y saisissez pas votre mot de passe. Ouvrez le Business Center avec votre propre favori, ou avec l’adresse que votre entreprise ou votre banque vous a donnée.',
  reasons: {
    'before-at': host =>
      `Ce qui précède le signe @ n’est qu’un nom d’utilisateur : l’adresse mène à « ${host} », qui que ce soit.`,
    letters: host => `« ${host} » est écrit avec des lettres ou des chiffres qui ressemblent seulement au vrai nom.`,
    'other-end': host =>
      `Le nom y figure, mais le site est « ${host} » : seul ce qui finit par .cybersource.com ou .visaacceptance.com appartient au fournisseur.`,
    'near-name': host => `« ${host} » s’écrit presque comme le vrai nom, mais c’est un autre site.`,
  },
  payer: 'C’est une page où des clients paient',
  payerWhat: 'Personne ne s’y connecte au Business Center.',
  elsewhere: 'Ce n’est pas une adresse d’un Business Center',
  vendorWhat: host => `« ${host} » appartient au fournisseur, mais personne ne s’y connecte au Business Center.`,
  otherWhat: host => `Elle appartient à « ${host} ».`,
  open: 'Ouvrir la bonne adresse',
};

/** The sentences about addresses, all languages. */
export const verdictWords: Readonly<Record<Language, VerdictWords>> = { en, fr };

/** What is said of a text that is meant as an address; undefined for every other text, which is to be looked up. */
export function verdictOnText(text: string, language: Language): AddressVerdictText | undefined {
  return isMeantAsAddress(text) ? verdictText(judgeText(text), language) : undefined;
}

/** A verdict in words; undefined where there is no address at all. */
export function verdictText(verdict: AddressTextVerdict, language: Language): AddressVerdictText | undefined {
  const words = verdictWords[language];
  const { address, faults } = wordsIn(language);
  const labels = { yours: address.yours, right: address.right };
  const bare = { language, labels, advice: undefined, portal: undefined, difference: undefined, links: [] };
  switch (verdict.kind) {
    case 'none':
      return undefined;
    case 'elsewhere': {
      const sentence = verdict.whose === 'vendor' ? words.vendorWhat(verdict.host) : words.otherWhat(verdict.host);
      return { ...bare, tone: 'neutral', title: words.elsewhere, sentences: [sentence] };
    }
    case 'payer':
      return { ...bare, tone: 'neutral', title: words.payer, sentences: [words.payerWhat] };
    case 'look-alike': {
      const sentences = [words.reasons[verdict.reason](verdict.host)];
      return { ...bare, tone: 'bad', title: words.lookAlike, sentences, advice: words.lookAlikeAdvice };
    }
  }
  const { site, right } = verdict;
  const newer = verdict.kind === 'right' ? undefined : verdict.newer;
  const ours = {
    ...bare,
    portal: portalText(site, language),
    links: [
      { label: words.open, address: right },
      ...(newer === undefined ? [] : [{ label: portalWords[language].openNewer(new URL(newer).host), address: newer }]),
    ],
  };
  switch (verdict.kind) {
    case 'right':
      return { ...ours, tone: 'good', title: words.right, sentences: [words.rightWhat] };
    case 'older':
      return { ...ours, tone: 'good', title: words.older, sentences: [portalWords[language].olderWhat] };
    case 'wrong':
      return {
        ...ours,
        tone: 'warning',
        title: words.wrong,
        sentences: verdict.faults.map(fault => faults[fault]),
        difference: addressDifference(shownAddress(verdict.shown), right),
      };
  }
}
