import { type CodeAt, codesIn, type Family } from '../codes.ts';
import { inContext } from '../context.ts';
import { codesOfField } from '../field-codes.ts';
import { type FieldName, fieldNames } from '../field-names.ts';
import { type Field, mostTold } from '../fields.ts';
import { serviceNamed } from '../labels.ts';
import { plain } from '../text.ts';
import type { Means } from './meaning.ts';
import type { Read } from './read-value.ts';
import type { ReplyCode, ReplyField } from './reply.ts';
import { placeIn, type Source } from './source.ts';

const pageFields: ReadonlySet<string> = new Set(fieldNames);

function isPageField(means: Means): means is FieldName {
  return pageFields.has(means);
}

/** Fields without a family of their own that are codes, or that bear on what others mean. */
const withoutFamily: ReadonlySet<Means> = new Set([
  'processor',
  'merchantAdvice',
  'merchantAdviceRaw',
  'insightCategory',
]);

/** The codes of the fields, each by what its brand of card and its processor make of it, once for each part. */
export function codesOf(
  fields: readonly ReplyField[],
  reads: readonly (Read | undefined)[],
  sources: readonly (Source | undefined)[],
): ReplyCode[] {
  const telling = fields.flatMap(({ means, isNull, value }, index) => {
    const family = reads[index]?.family;
    if (!means || isNull || !value.trim()) return [];
    return family !== undefined || withoutFamily.has(means) ? [{ index, means, family }] : [];
  });
  const told = telling.slice(0, mostTold);
  const asFields = told.map(({ index, means, family }, i): Field => {
    const field = fields[index];
    return {
      field: isPageField(means) ? means : 'other',
      family,
      label: field?.path[field.path.length - 1] ?? '',
      value: plain(field?.value ?? ''),
      path: [i],
      cell: false,
    };
  });
  const codes: ReplyCode[] = [];
  const seen = new Set<string>();
  inContext(asFields).forEach((read, i) => {
    const each = told[i];
    const field = each ? fields[each.index] : undefined;
    if (!each || !field || each.means === 'service') return;
    for (const code of foundIn(each.means, read, field)) {
      const once = [
        field.part?.name,
        each.means === 'eventStatus' ? 'restStatus' : each.means,
        code.family,
        code.code,
      ].join('\n');
      if (seen.has(once)) continue;
      seen.add(once);
      codes.push({
        ...code,
        written: plain(field.value.slice(code.start, code.end)),
        means: each.means,
        part: field.part,
        early: isEarly(field),
        field: each.index,
        ...placeOf(code, field, sources[each.index]),
      });
    }
  });
  return codes;
}

/** Where a code of a value stands in the pasted text: in an encoded one the characters are not one behind the other. */
function placeOf({ start, end }: Found, field: ReplyField, source: Source | undefined): { start: number; end: number } {
  if (start === 0 && end >= field.value.length) return { start: field.start, end: field.end };
  const from = source ? placeIn(source, start) : field.start + start;
  const to = source ? placeIn(source, end) : field.start + end;
  return { start: Math.min(from, field.end), end: Math.min(Math.max(from, to), field.end) };
}

/** Decision Manager before the authorization, and what a person has since decided otherwise. */
function isEarly({ part, path }: ReplyField): boolean {
  return /early/i.test(part?.name ?? '') || /^original_?decision$/i.test(path[path.length - 1] ?? '');
}

type Found = Pick<CodeAt, 'code' | 'known' | 'start' | 'end'> &
  Pick<ReplyCode, 'brand' | 'processor'> & { readonly family: Family | undefined };

function foundIn(means: Means, read: Field, { value }: ReplyField): Found[] {
  const text = value.replace(/\.$/, '');
  const found = codesOfField(read, text);
  if (found.length > 0) return found;
  // An answer in a list that we do not have is still the processor's answer.
  const whole = plain(text);
  const isAnswer = means === 'processorResponse' && /^[A-Za-z0-9-]{1,10}$/.test(whole);
  const isCategory = means === 'insightCategory' && /^\d{1,2}$/.test(whole);
  return isAnswer || isCategory ? [{ family: undefined, code: whole, known: false, start: 0, end: text.length }] : [];
}

/** "Credit Card Authorization (Accept),Decision Manager(Accept)": the search export's answers of all services in one cell. */
export function applicationsIn(fields: readonly ReplyField[]): ReplyCode[] {
  return fields.flatMap((field, index) => {
    if (field.means !== 'service' || field.value.length > 2000) return [];
    return [...field.value.matchAll(/([^,()]{2,60}?)\s{0,3}\((\w{2,20})\)/g)].flatMap(match => {
      const name = match[1]?.trim() ?? '';
      const [code] = codesIn('decision', match[2] ?? '');
      if (!code?.known) return [];
      const start = field.start + match.index + match[0].length - 1 - (match[2]?.length ?? 0);
      return [
        {
          means: 'decision' as const,
          family: 'decision' as const,
          code: code.code,
          written: match[2] ?? '',
          known: true,
          part: { name, service: serviceNamed(name) },
          early: false,
          field: index,
          start,
          end: start + (match[2]?.length ?? 0),
        },
      ];
    });
  });
}
