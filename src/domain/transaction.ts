import type { CodeRef } from './codes.ts';
import { codesOfField } from './field-codes.ts';
import type { FieldName } from './field-names.ts';
import type { Field } from './fields.ts';
import { compare, isInside, panelsOf } from './panels.ts';
import { type ReferenceReading, type RequestId, readReference, readRequestId } from './references.ts';

/** A code of a transaction, with the label under which the page shows it. */
export type CodeSeen = CodeRef & { readonly known: boolean; readonly label: string };

/** What one service of a transaction (authorization, capture, credit ...) answered. */
export type ServiceResult = {
  /** The service's name in our catalogue; undefined where the page does not say for which service a value is. */
  readonly service: string | undefined;
  readonly codes: readonly CodeSeen[];
  /** The Transaction Reference Number; undefined where the page shows none for this service. */
  readonly reference: ReferenceReading | undefined;
  /** How far it has come, as the page writes it ("PENDING", "Success"). */
  readonly status?: string | undefined;
};

/** The fields that a transaction has for each service, or that part one from another. */
export const perService = [
  'reasonCode',
  'replyFlag',
  'decision',
  'reply',
  'transactionReference',
  'requestId',
  'service',
  'section',
  'other',
] as const satisfies readonly FieldName[];

/** The values of a transaction that stand once on a page, as the page writes them. */
export type Detail = Exclude<FieldName, (typeof perService)[number]>;

/** One transaction as a page shows it. */
export type Transaction = {
  readonly requestId: RequestId | undefined;
  readonly services: readonly ServiceResult[];
  readonly details: Readonly<Partial<Record<Detail, string>>>;
};

/**
 * The transactions that a page shows the details of, in the order of reading; a list of transactions (a grid) has none.
 * A page of one transaction gives one, although it names others in its history. An empty list where nothing of a
 * transaction was read.
 */
export function transactionsOf(fields: readonly Field[]): Transaction[] {
  const panels = panelsOf(fields);
  return panels.flatMap(panel => transactionOf(panel) ?? []);
}

function transactionOf(fields: readonly Field[]): Transaction | undefined {
  const own = fields.find(field => field.field === 'requestId' && !field.cell);
  const requestId = own ? readRequestId(own.value) : undefined;
  const rows = Map.groupBy(
    fields.filter(field => field.cell),
    field => field.path.join('.'),
  );
  const ownRows = [...rows.values()].filter(row => rowBelongs(row, requestId));
  const single = fields.filter(field => !field.cell);
  if (!single.some(field => !isMarker(field))) return undefined;
  const services = servicesOf(single, ownRows);
  if (services.length === 0 && !requestId) return undefined;
  return { requestId, services, details: detailsOf([...single, ...ownRows.flat()]) };
}

/** A table's row is this transaction's own where it names a service and no other Request ID. */
function rowBelongs(row: readonly Field[], requestId: RequestId | undefined): boolean {
  const id = row.find(field => field.field === 'requestId');
  if (id) return requestId !== undefined && readRequestId(id.value) === requestId;
  return row.some(field => field.field === 'service');
}

/** The answers of each service: from the fields under its heading, and from the table rows that name it. */
function servicesOf(single: readonly Field[], rows: readonly (readonly Field[])[]): ServiceResult[] {
  const markers = single.filter(isMarker);
  const named = new Set(
    [...markers, ...rows.flat()].flatMap(field => (field.field === 'service' ? [field.value] : [])),
  );
  const only = named.size === 1 ? [...named][0] : undefined;
  const scopes = markers.map(marker => ({ marker, scope: scopeOf(marker, single) }));
  const results = new Map<string, Writable>();
  const statuses = new Map<string, string>();
  const add = (field: Field, service: string | undefined) => {
    if (isStatus(field) && !statuses.has(service ?? '')) statuses.set(service ?? '', field.value);
    const codes = codesOfField(field);
    const reference = field.field === 'transactionReference' && field.value ? readReference(field.value) : undefined;
    if (codes.length === 0 && !reference) return;
    const result = results.get(service ?? '') ?? { service, codes: [] };
    for (const { start, end, ...code } of codes) {
      const seen = result.codes.some(other => other.family === code.family && other.code === code.code);
      if (!seen) result.codes.push({ ...code, label: field.label });
    }
    if (reference && (!result.reference || result.reference.kind === 'unreadable')) result.reference = reference;
    results.set(service ?? '', result);
  };
  for (const field of single) add(field, nearestService(field, scopes) ?? only);
  for (const row of rows) {
    const service = row.find(field => field.field === 'service')?.value ?? only;
    for (const field of row) add(field, service);
  }
  return withoutRepeated(
    [...results].map(([service, { reference, ...result }]) => ({
      ...result,
      reference,
      status: statuses.get(service),
    })),
  );
}

type Writable = { service: string | undefined; codes: CodeSeen[]; reference?: ReferenceReading };

/** True for a field that tells how far a service has come. */
export function isStatus({ field, value }: Field): boolean {
  return value !== '' && (field === 'restStatus' || field === 'paypalStatus' || field === 'alternativeStatus');
}

/** Pages repeat the deciding service's answer above the services: said once is enough, under the service's name. */
function withoutRepeated(results: readonly ServiceResult[]): ServiceResult[] {
  const named = results.filter(result => result.service !== undefined);
  return results.flatMap(result => {
    if (result.service !== undefined) return result;
    const codes = result.codes.filter(
      ({ family, code }) => !named.some(other => other.codes.some(own => own.family === family && own.code === code)),
    );
    const repeated = named.some(other => sameReading(result.reference, other.reference));
    const reference = repeated ? undefined : result.reference;
    return codes.length > 0 || reference ? { ...result, codes, reference } : [];
  });
}

function sameReading(a: ReferenceReading | undefined, b: ReferenceReading | undefined): boolean {
  if (!a || !b || a.kind === 'unreadable' || b.kind === 'unreadable') return false;
  return a.value === b.value;
}

function isMarker(field: Field): boolean {
  return field.field === 'service' || field.field === 'section';
}

/**
 * The container that a heading speaks for: the smallest one around it, at most four levels up, that holds a field after
 * it (headings often stand in a bar of their own, beside a badge).
 */
function scopeOf(marker: Field, fields: readonly Field[]): readonly number[] {
  for (let up = 1; up <= 4 && up < marker.path.length; up++) {
    const scope = marker.path.slice(0, -up);
    const holds = fields.some(
      field => !isMarker(field) && isInside(field.path, scope) && compare(field.path, marker.path) > 0,
    );
    if (holds) return scope;
  }
  return marker.path;
}

/** The service of the innermost and last heading above a field whose container holds it; a section ends a service. */
function nearestService(
  field: Field,
  scopes: readonly { readonly marker: Field; readonly scope: readonly number[] }[],
): string | undefined {
  let nearest: { marker: Field; scope: readonly number[] } | undefined;
  for (const candidate of scopes) {
    const { marker, scope } = candidate;
    if (compare(marker.path, field.path) > 0 || !isInside(field.path, scope)) continue;
    if (!nearest || scope.length >= nearest.scope.length) nearest = candidate;
  }
  return nearest?.marker.field === 'service' ? nearest.marker.value : undefined;
}

function isDetail(name: FieldName): name is Detail {
  return perService.every(other => other !== name);
}

function detailsOf(fields: readonly Field[]): Partial<Record<Detail, string>> {
  const details: Partial<Record<Detail, string>> = {};
  for (const { field, value } of fields) if (isDetail(field) && value && !details[field]) details[field] = value;
  return details;
}
