import processors from '../catalogue/processors.json';
import { type Family, isKnown } from './codes.ts';
import type { Field } from './fields.ts';
import { plain } from './text.ts';

const byProcessor = new Map(
  processors.processors.flatMap(({ family, names }) => names.map(name => [name, family] as const)),
);

/**
 * The fields with the families that hold on their page: the label alone does not say in whose language a processor
 * answers, or which scheme gives an advice. Where the processor on the page is one whose own codes we know, its answer is
 * read by them; everywhere else it is read as most processors mean it (the explanation says so).
 */
export function inContext(fields: readonly Field[]): Field[] {
  const processor = fields.find(field => field.field === 'processor')?.value;
  const own = processor
    ? byProcessor.get(
        plain(processor)
          .toLowerCase()
          .replace(/[^a-z0-9]/g, ''),
      )
    : undefined;
  return fields.map(field => {
    if (field.field === 'processorResponse') return { ...field, ...familyOf(own, field.value, 'processor-scheme') };
    if (field.field === 'merchantAdvice') return { ...field, family: adviceFamily(field.value) };
    return field;
  });
}

/** The processor's own family where it has the code; else the common one. */
function familyOf(own: Family | undefined, code: string, common: Family): { family: Family } {
  return { family: own && isKnown({ family: own, code: plain(code).toUpperCase() }) ? own : common };
}

/** Visa gives one digit, Mastercard two (developer.cybersource.com, ccAuthReply_merchantAdviceCode). */
function adviceFamily(value: string): Family {
  return /^\s*\d\s*$/.test(value) ? 'advice-visa' : 'advice-mastercard';
}
