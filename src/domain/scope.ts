import { type Brand, brands } from './codes.ts';

/** Where a code holds, as far as the reader has to be told: what every code of its family has in common is none of these. */
export type ToldScope =
  | Brand
  | 'not-mastercard'
  | 'us'
  | 'non-us-visa'
  | 'paypal'
  | 'cybersource'
  | 'vpc'
  | 'some-processors'
  | 'elavon-europe';

/** The brands of cards that a scope allows, where it is no brand itself; undefined for one that has nothing to do with brands. */
const brandsOf: Readonly<Record<Exclude<ToldScope, Brand>, ((brand: Brand) => boolean) | undefined>> = {
  'not-mastercard': brand => brand !== 'mastercard',
  'non-us-visa': brand => brand === 'visa',
  us: undefined,
  paypal: undefined,
  cybersource: undefined,
  vpc: undefined,
  'some-processors': undefined,
  'elavon-europe': undefined,
};

/** How a code's scope goes with the card at hand; `unsaid` where the brand would matter and the page does not say it. */
export type Fit = 'fits' | 'misfits' | 'unsaid' | 'any-brand';

/** What is to be said of a code's scope; undefined where it holds everywhere. */
export function scopeFor(scope: string, brand: Brand | undefined): { scope: ToldScope; fit: Fit } | undefined {
  if (!isTold(scope)) return undefined;
  const allows = isBrand(scope) ? (card: Brand) => card === scope : brandsOf[scope];
  if (!allows) return { scope, fit: 'any-brand' };
  if (!brand) return { scope, fit: 'unsaid' };
  return { scope, fit: allows(brand) ? 'fits' : 'misfits' };
}

function isTold(scope: string): scope is ToldScope {
  return isBrand(scope) || Object.hasOwn(brandsOf, scope);
}

function isBrand(scope: string): scope is Brand {
  return brands.some(brand => brand === scope);
}
