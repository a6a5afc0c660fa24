import brandList from '../catalogue/brands.json';
import processorList from '../catalogue/processors.json';
import { type Brand, codesIn, type Family, type Given } from './codes.ts';
import type { Field } from './fields.ts';
import { once } from './once.ts';
import { panelsOf } from './panels.ts';
import { readRequestId } from './references.ts';
import { plain } from './text.ts';

const processors = new Map(
  processorList.processors.flatMap(processor => processor.names.map(name => [name, processor] as const)),
);
const brandNames = new Map(
  brandList.brands.flatMap(({ brand, cardTypes, names }) =>
    [...cardTypes, ...names].map(name => [name, brand] as const),
  ),
);

/** Families of which some codes hold for one brand of cards only. */
const byBrand: ReadonlySet<Family> = new Set([
  'avs',
  'eci',
  'eci-raw',
  'ucaf',
  'cavv-algorithm',
  'cavv-response',
  'commerce-indicator',
  'ds-error',
  'processor-scheme',
  'advice-visa',
  'advice-mastercard',
]);

/**
 * The fields with the families that hold where they stand, and with what bears on the meaning of their codes: the label
 * alone does not say in whose language a processor answers, or of which brand the card is. Each transaction of a page
 * and each row of a table is read by what it says itself; a row of a transaction's own table also by what its page says.
 * What is said in two ways counts as not said.
 *
 * @returns one field for each that went in, in the same order
 */
export function inContext(fields: readonly Field[]): Field[] {
  if (!fields.some(isToBeRead)) return [...fields];
  // In a grid the same words come again and again.
  const meanings: Meanings = { brandOf: once(brandOf), processorOf: once(nameOf) };
  const families = new Map<string, Family | undefined>();
  const rows = rowsOf(fields, meanings);
  const rowAt = (field: Field) => (field.cell ? rows.get(field.path.join('.')) : undefined);
  const read = (field: Field, { brand, processor }: Given): Field => {
    const question = [field.field, field.value, brand, processor].join('\n');
    if (!families.has(question)) families.set(question, familyOf(field, { brand, processor }));
    return withFamily(field, families.get(question) ?? field.family, { brand, processor });
  };
  const inPanel = new Map<Field, Field>();
  for (const panel of panelsOf(fields)) {
    const single = panel.filter(field => !field.cell);
    const own = givenBy(single, meanings);
    const id = single.find(field => field.field === 'requestId')?.value;
    for (const field of panel) {
      if (!isToBeRead(field)) continue;
      const row = rowAt(field);
      const around = field.cell ? { ...(belongs(row, id) ? own : {}), ...row?.given } : own;
      inPanel.set(field, read(field, around));
    }
  }
  return fields.map(
    field => inPanel.get(field) ?? (isToBeRead(field) ? read(field, rowAt(field)?.given ?? {}) : field),
  );
}

/** Finds out what values say. */
type Meanings = {
  readonly brandOf: (cardType: string) => Brand | undefined;
  readonly processorOf: (name: string) => string | undefined;
};

/** Fields whose family depends on their value or on what stands beside them. */
const byContext: ReadonlySet<Field['field']> = new Set(['merchantAdvice', 'merchantAdviceRaw', 'restReason', 'reply']);

function isToBeRead({ field, family }: Field): boolean {
  return byContext.has(field) || (family !== undefined && byBrand.has(family));
}

type Row = { readonly id: string | undefined; readonly given: Given };

/** The rows of tables that say something of the transaction that they are about. */
function rowsOf(fields: readonly Field[], meanings: Meanings): Map<string, Row> {
  const telling = fields.filter(
    ({ cell, field }) => cell && (field === 'processor' || field === 'cardType' || field === 'requestId'),
  );
  const rows = new Map<string, Row>();
  for (const [key, row] of Map.groupBy(telling, field => field.path.join('.')))
    rows.set(key, { id: row.find(field => field.field === 'requestId')?.value, given: givenBy(row, meanings) });
  return rows;
}

/** True for a row of a transaction's own page that names no other transaction. */
function belongs(row: Row | undefined, id: string | undefined): boolean {
  if (id === undefined) return false;
  return row?.id === undefined || readRequestId(row.id) === readRequestId(id);
}

function givenBy(fields: readonly Field[], { brandOf: brandNamed, processorOf }: Meanings): Given {
  const brand = only(fields, 'cardType', brandNamed);
  const processor = only(fields, 'processor', processorOf);
  return { ...(brand ? { brand } : {}), ...(processor ? { processor } : {}) };
}

/** What the fields of one kind say, where all of them say the same. */
function only<T>(
  fields: readonly Field[],
  kind: Field['field'],
  meaning: (value: string) => T | undefined,
): T | undefined {
  const said = new Set(fields.flatMap(({ field, value }) => (field === kind && value ? [meaning(value)] : [])));
  return said.size === 1 ? [...said][0] : undefined;
}

/** The brand that a card type names, by its code, by its name or by both ("002 - Mastercard"). */
function brandOf(cardType: string): Brand | undefined {
  const [code] = codesIn('card-type', cardType);
  return brandNames.get(code?.code ?? '') ?? brandNames.get(bare(cardType));
}

/** A processor's name as it may be shown: short, and no number of a card or an account. */
function nameOf(value: string): string | undefined {
  const name = plain(value);
  return name.length <= 40 && name.replace(/\D/g, '').length < 6 ? name : undefined;
}

function bare(name: string): string {
  return plain(name)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function withFamily(field: Field, family: Family | undefined, given: Given): Field {
  if (!family) return field;
  const brand = byBrand.has(family) ? given.brand : undefined;
  const processor = family.startsWith('processor-') ? given.processor : undefined;
  return { ...field, family, ...(brand ? { brand } : {}), ...(processor ? { processor } : {}) };
}

function familyOf({ field, value }: Field, { brand, processor = '' }: Given): Family | undefined {
  const own = processors.get(bare(processor));
  switch (field) {
    case 'processorResponse':
      // Five digits are how Cybersource itself answers for alternative payments; no other list has them.
      if (/^\d{5}$/.test(value)) return 'processor-alternative';
      return own?.family && (!own.besides || holds(own.family, value)) ? own.family : undefined;
    case 'merchantAdvice':
      if (own?.advice && holds(own.advice, value)) return own.advice;
      // Visa gives one digit, Mastercard two (developer.cybersource.com, ccAuthReply_merchantAdviceCode).
      if (brand === 'visa' || brand === 'mastercard') return `advice-${brand}`;
      return /^\d$/.test(value) ? 'advice-visa' : undefined;
    case 'merchantAdviceRaw':
      return own?.adviceRaw;
    case 'eci':
    case 'eciRaw':
      // No value is used both by Mastercard and by another brand.
      return (['eci', 'eci-raw'] as const).find(family => holds(family, value));
    case 'restReason':
    case 'reply':
      return (['simple-order', 'scmp'] as const).find(family => holds(family, value));
    default:
      return undefined;
  }
}

function holds(family: Family, value: string): boolean {
  return codesIn(family, value).some(code => code.known);
}
