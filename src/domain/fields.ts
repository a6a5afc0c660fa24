import type { Family, Given } from './codes.ts';
import { inContext } from './context.ts';
import type { FieldName } from './field-names.ts';
import { meaningOfLabel, meaningOfName, serviceNamed } from './labels.ts';
import { plain } from './text.ts';

/**
 * One label and its value as they stand on a page, or a heading (which has no value). The reader of the page fills it and
 * knows no meaning.
 */
export type Pair = {
  /** A stable id or test name of the row, where it has one. */
  readonly name?: string | undefined;
  readonly label?: string | undefined;
  /** The value's text as it stands; undefined for a heading. */
  readonly value?: string | undefined;
  /**
   * Where the row stands: the position among its siblings of each element from the document down to the row. A longer
   * path that begins with a shorter one is inside it, and paths in order are in the order of reading.
   */
  readonly path: readonly number[];
  /** True for a cell of a table whose label is the column's heading; the path is then that of the table's row. */
  readonly cell?: boolean | undefined;
};

/** A named value of a page: what a pair stands for. */
export type Field = Given & {
  readonly field: FieldName;
  readonly family?: Family | undefined;
  /** The label as the page writes it. */
  readonly label: string;
  /** The value as it stands, white space folded; of a service, the service's name in our catalogue. */
  readonly value: string;
  readonly path: readonly number[];
  readonly cell: boolean;
};

/**
 * What the pairs stand for: by the row's name first, by its label second. Pairs that mean nothing to us are left out;
 * a heading counts when it names a service or a section, since both end what came before.
 */
export function fieldsOf(pairs: readonly Pair[]): Field[] {
  return [...fieldsByPair(pairs).values()];
}

/** The same by pair, for those who need to know from which pair a field was read. */
export function fieldsByPair<P extends Pair>(pairs: readonly P[]): Map<P, Field> {
  const meant = pairs.flatMap(pair => {
    const field = fieldOf(pair);
    return field ? [{ pair, field }] : [];
  });
  const read = inContext(meant.map(({ field }) => field));
  return new Map(meant.map(({ pair, field }, i) => [pair, read[i] ?? field]));
}

/** More than a person can look at: what is told of a page of any size. */
export const mostTold = 2000;
const longestValue = 400;

/** The first fields of a page, their values no longer than any that is shown. */
export function shortened(fields: readonly Field[]): Field[] {
  return fields.slice(0, mostTold).map(field => ({ ...field, value: field.value.slice(0, longestValue) }));
}

function fieldOf({ name, label = '', value, path, cell = false }: Pair): Field | undefined {
  if (value === undefined) {
    const service = serviceNamed(label);
    if (service) return { field: 'service', label, value: service, path, cell };
    return { field: 'section', label, value: '', path, cell };
  }
  const named = name ? meaningOfName(name) : undefined;
  const meaning = named && named.field !== 'section' ? named : meaningOfLabel(label);
  if (!meaning || meaning.field === 'section') return undefined;
  if (meaning.field === 'service') {
    const service = serviceNamed(value);
    return service ? { field: 'service', label, value: service, path, cell } : undefined;
  }
  return { ...meaning, label: plain(label), value: withoutPlaceholder(plain(value)), path, cell };
}

/** What pages write where there is no value counts as none. */
function withoutPlaceholder(value: string): string {
  return /^(?:[-–—−_.·/]+|n\/?a|null|none|undefined|not available)$/i.test(value) ? '' : value;
}
