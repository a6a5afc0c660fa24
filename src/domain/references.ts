import { holdsCardNumber } from './card-guard.ts';
import { plain } from './text.ts';

declare const brand: unique symbol;
type Brand<Name extends string> = string & { readonly [brand]: Name };

/** The number that issuer, acquirer, processor and Cybersource all know (API: reconciliationId). Known by its label only. */
export type TransactionReference = Brand<'TransactionReference'>;

/** Cybersource's own number of a request. Never given to an issuer in place of a TransactionReference. */
export type RequestId = Brand<'RequestId'>;

/** Text that may go onto the clipboard: it holds nothing that looks like a card number. */
export type Copyable = Brand<'Copyable'>;

/** What stands under a reference's label. */
export type ReferenceReading =
  | { readonly kind: 'reference'; readonly value: TransactionReference }
  /** It has a reference's form and looks like a card number as well: the person decides. */
  | { readonly kind: 'doubted'; readonly value: TransactionReference }
  | { readonly kind: 'unreadable' };

/** What pages write in a number's place while there is none, or on a link to it; no merchant's own reference. */
const placeWords =
  /^(?:pending|processing|waiting|unknown|failed|success|yes|no|view|show|hide|copy|open|edit|details|more|search|en attente|voir|afficher|copier|inconnu|pendiente|ver|mostrar|copiar|desconocido)$/i;

/**
 * Reads a value that stands under the Transaction Reference Number's label. The form is at most 60 letters, digits and
 * hyphens (developer.cybersource.com, API field reconciliationID); anything else is not handed to a bank as a number.
 */
export function readReference(text: string): ReferenceReading {
  const value = plain(text);
  if (placeWords.test(value) || !/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,58}[A-Za-z0-9])?$/.test(value))
    return { kind: 'unreadable' };
  return { kind: holdsCardNumber(value) ? 'doubted' : 'reference', value: value as TransactionReference };
}

/** Reads a value that stands under the Request ID's label: 16 to 26 digits. Undefined for anything else. */
export function readRequestId(text: string): RequestId | undefined {
  const value = plain(text);
  return /^\d{16,26}$/.test(value) ? (value as RequestId) : undefined;
}

/** A reference as it is copied: without the spaces that only help to read it. */
export function copyReference(reading: ReferenceReading): Copyable | undefined {
  return reading.kind === 'reference' ? (reading.value as string as Copyable) : undefined;
}

/**
 * A doubted reference as it is copied, once the person has said that it is no card number. The only way by which
 * something that looks like one may be copied; undefined for every other reading.
 */
export function copyDoubted(reading: ReferenceReading): Copyable | undefined {
  return reading.kind === 'doubted' ? (reading.value as string as Copyable) : undefined;
}

/** A text as it is copied; undefined, and so not to be copied, where it holds what looks like a card number. */
export function copyText(text: string): Copyable | undefined {
  return holdsCardNumber(text) ? undefined : (text as Copyable);
}

/** A reference in groups of four for the eye ("7039 1830 ZFKZ I570"); a last group of one joins the one before. */
export function inFours(reference: string): string[] {
  const groups = reference.match(/.{1,4}/g) ?? [];
  const last = groups.at(-1);
  if (groups.length > 1 && last?.length === 1) return [...groups.slice(0, -2), `${groups.at(-2) ?? ''}${last}`];
  return groups;
}
