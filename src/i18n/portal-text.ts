import type { Site } from '../domain/sites.ts';
import { type Language, wordsIn } from './language.ts';

/** A Business Center in words: whose it is, where, and whether money is real there. */
export type PortalText = {
  /** "Cybersource Business Center", or the bank's name. */
  readonly name: string;
  /** What else tells it from the others: that a bank has it, its region, that its address is an older one. */
  readonly more: readonly string[];
  readonly environment: Site['environment'];
  /** "TEST" or "Production". */
  readonly word: string;
};

type PortalWords = {
  readonly brands: Readonly<Record<Exclude<Site['brand'], 'bank'>, string>>;
  readonly bank: string;
  readonly worldwide: string;
  readonly older: string;
  /** What to do about an older address, and the button for it. */
  readonly olderWhat: string;
  readonly openNewer: (host: string) => string;
  /** What the toolbar button says of a tab in a test environment. */
  readonly badge: (portal: string) => string;
};

const en: PortalWords = {
  brands: { cybersource: 'Cybersource Business Center', 'visa-acceptance': 'Visa Acceptance Business Center' },
  bank: 'a bank’s own portal',
  worldwide: 'worldwide',
  older: 'older address',
  olderWhat: 'It leads to the same Business Center. Its name is an older one; you can keep it or take today’s.',
  openNewer: host => `Open ${host}`,
  badge: portal => `TEST environment: ${portal}`,
};

const fr: PortalWords = {
  brands: { cybersource: 'Business Center de Cybersource', 'visa-acceptance': 'Business Center de Visa Acceptance' },
  bank: 'portail d’une banque',
  worldwide: 'monde entier',
  older: 'ancienne adresse',
  olderWhat:
    'Elle mène au même Business Center. Son nom est un ancien nom ; vous pouvez la garder ou prendre celle d’aujourd’hui.',
  openNewer: host => `Ouvrir ${host}`,
  badge: portal => `Environnement de TEST : ${portal}`,
};

const words: Readonly<Record<Language, PortalWords>> = { en, fr };

/** The sentences about portals, by language. */
export const portalWords = words;

/** A portal in the words of a language. */
export function portalText(site: Site, language: Language): PortalText {
  const own = words[language];
  const { test, production } = wordsIn(language).popup;
  const isBank = site.brand === 'bank';
  const more = [
    isBank ? own.bank : undefined,
    // Of a bank that nobody has listed, the region is not known.
    site.region === 'global' ? (isBank ? undefined : own.worldwide) : countryIn(language, site.region),
    site.older && own.older,
  ];
  return {
    name: site.brand === 'bank' ? site.name.replace(/ \(test\)$/i, '') : own.brands[site.brand],
    more: more.filter(part => part !== undefined),
    environment: site.environment,
    word: site.environment === 'test' ? test : production,
  };
}

/** The portal in one line: its name and what tells it from the others. */
export function portalLine({ name, more }: PortalText): string {
  return [name, ...more].join(', ');
}

/** What the toolbar button says of a tab in the test environment of a portal. */
export function badgeTitle(site: Site, language: Language): string {
  return words[language].badge(portalLine(portalText(site, language)));
}

function countryIn(language: Language, region: string): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(region.toUpperCase()) ?? region;
}
