import type { Brand } from './codes.ts';

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

/** The brands of cards that a scope allows; undefined for one that has nothing to do with brands. */
const brandsOf: Readonly<Record<ToldScope, ((brand: Brand) => boolean) | undefined>> = {
  visa: brand => brand === 'visa',
  mastercard: brand => brand === 'mastercard',
  amex: brand => brand === 'amex',
  discover: brand => brand === 'discover',
  diners: brand => brand === 'diners',
  jcb: brand => brand === 'jcb',
  elo: brand => brand === 'elo',
  rupay: brand => brand === 'rupay',
  'union-pay': brand => brand === 'union-pay',
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
  const allows = brandsOf[scope];
  if (!allows) return { scope, fit: 'any-brand' };
  if (!brand) return { scope, fit: 'unsaid' };
  return { scope, fit: allows(brand) ? 'fits' : 'misfits' };
}

function isTold(scope: string): scope is ToldScope {
  return Object.hasOwn(brandsOf, scope);
}
