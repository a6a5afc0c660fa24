import { type CodeAt, codesIn, type Family } from '../codes.ts';
import { inContext } from '../context.ts';
import { codesOfField } from '../field-codes.ts';
import { type FieldName, fieldNames } from '../field-names.ts';
import { type Field, mostTold } from '../fields.ts';
import { serviceNamed } from '../labels.ts';
import { readReference, readRequestId } from '../references.ts';
import { plain } from '../text.ts';
import { apiFieldOf } from './api-fields.ts';
import type { Gathered, Leaf } from './gather.ts';
import { said } from './lines.ts';
import type { Means, Part } from './meaning.ts';
import type { PartAnswer, Reply, ReplyCode, ReplyField, ReplyReference } from './reply.ts';

/** What a value is, once the value itself and what stands around it are looked at. */
type Read = { readonly means: Means; readonly family?: Family | undefined };

/** What a gathered reply says. */
export function understand({ root, leaves, form }: Gathered): Reply {
  const fields: ReplyField[] = [];
  const reads: (Read | undefined)[] = [];
  const evidence = leaves.some(
    ({ meaning, node }) => (meaning && !meaning.common) || node.name === said.reason || node.name === said.word,
  );
  for (const leaf of leaves) {
    const read = readOf(leaf, form, evidence);
    fields.push({
      path: leaf.path.map(name => name.replace(/^#/, '')),
      value: leaf.node.value,
      isNull: leaf.node.kind === 'null',
      start: leaf.node.start,
      end: leaf.node.end,
      means: read?.means,
      part: leaf.part,
      api: apiFieldOf(leaf.path),
    });
    reads.push(read);
  }
  const codes = [...codesOf(fields, reads), ...applicationsIn(fields)];
  const requestIds = fields.filter(({ means }) => means === 'requestId');
  const requestId = first(requestIds, ({ value }) => readRequestId(/^\s*\d{16,26}/.exec(value)?.[0] ?? ''));
  const answers = answersOf(fields, codes, requestId);
  const status = first(fields, ({ means, value }) => (means === 'httpStatus' ? httpStatusIn(value) : undefined));
  const values = (wanted: Means) => [
    ...new Set(fields.flatMap(({ means, value }) => (means === wanted && value ? listIn(value) : []))),
  ];
  const details = leaves.flatMap(leaf => detailOf(leaf) ?? []);
  return {
    start: root.start,
    end: Math.max(root.end, root.start),
    direction: isReply(codes, fields, requestId) ? 'reply' : 'request',
    requestId,
    requestIdCovered:
      !requestId && requestIds.some(({ value }) => /^[\d*x•X]{4,}$/.test(value) && /[*x•X]{3}/.test(value)),
    merchantReferences: [
      ...new Set(
        fields.flatMap(({ means, value }) => (means === 'merchantReference' && value.trim() ? [plain(value)] : [])),
      ),
    ],
    httpStatus: status,
    missingFields: [
      ...values('missingField'),
      ...details.flatMap(({ field, kind }) => (kind === 'missing' ? [field] : [])),
    ],
    invalidFields: [
      ...values('invalidField'),
      ...details.flatMap(({ field, kind }) => (kind === 'invalid' ? [field] : [])),
    ],
    codes,
    answers,
    fields,
  };
}

function first<T, U>(all: readonly T[], read: (each: T) => U | undefined): U | undefined {
  for (const each of all) {
    const found = read(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Request fields are echoed in some replies; a text that holds nothing else is a request. */
function isReply(codes: readonly ReplyCode[], fields: readonly ReplyField[], requestId: string | undefined): boolean {
  if (requestId !== undefined) return true;
  const echoed: ReadonlySet<Means> = new Set(['cardType', 'commerceIndicator', 'service', 'eci', 'ucaf']);
  if (codes.some(({ means }) => !echoed.has(means))) return true;
  return !fields.some(({ path }) => path.some(name => ofRequests.test(name)));
}

const ofRequests =
  /^(?:req_)?(?:transaction_type|access_key|profile_id|signed_field_names)$|Service_run$|^[a-z]+Service$|^(?:payment_?information|ics_applications)$/i;

/** What a value is: by its name, and where the name is a common one by its value and what stands around it. */
function readOf(leaf: Leaf, form: Gathered['form'], evidence: boolean): Read | undefined {
  const { node, meaning, path } = leaf;
  const { value } = node;
  switch (node.name) {
    case said.reason:
      return { means: 'reasonCode', family: 'simple-order' };
    case said.word:
      return value.includes('_')
        ? { means: 'restReason', family: 'rest-reason' }
        : { means: 'replyFlag', family: 'scmp' };
    case said.decision:
      return evidence ? { means: 'decision', family: 'decision' } : undefined;
    case said.http:
      return { means: 'httpStatus' };
    case 'id':
      return isRequestId(leaf) ? { means: 'requestId' } : undefined;
  }
  if (!meaning)
    return isOwnState(path[path.length - 1] ?? '', value, form)
      ? { means: 'eventStatus', family: 'rest-status' }
      : undefined;
  const { means, family } = meaning;
  switch (means) {
    case 'restStatus':
      if (httpStatusIn(value)) return leaf.isOuter ? { means: 'httpStatus' } : undefined;
      return leaf.isOuter && codesIn('rest-status', value).length > 0 ? { means, family } : undefined;
    case 'eventStatus':
      return codesIn('rest-status', value).length > 0 ? { means, family } : undefined;
    case 'restReason':
      return reasonOf(leaf);
    case 'requestId':
      return meaning.common && !/^\s*\d{16,26}\s*$/.test(value) ? undefined : { means };
    case 'processorResponse':
      return responseOf(leaf);
    case 'other':
      // Each detail of an error has a reason of its own.
      return /^reason$/i.test(node.name) && /^details$/i.test(path[path.length - 2] ?? '') ? reasonOf(leaf) : { means };
    case 'section':
      return undefined;
    default:
      return { means, family };
  }
}

/** A `reason` counts where it is written as the API writes one, or where the group says whose reason it is. */
function reasonOf({ node, path, beside }: Leaf): Read | undefined {
  const field = beside.find(({ name }) => name === 'field')?.value;
  if (field && /reason_?code$/i.test(field) && /^\d{3}$/.test(node.value))
    return { means: 'reasonCode', family: 'simple-order' };
  const codes = codesIn('rest-reason', node.value);
  const isNamed =
    /^(?:error_?information|details)$/i.test(path[path.length - 2] ?? '') ||
    beside.some(({ name }) => name === 'status');
  return codes.some(code => code.known) || (isNamed && codes.length > 0)
    ? { means: 'restReason', family: 'rest-reason' }
    : undefined;
}

/** A bare "response code" is a processor's, except where its value is a usual status of HTTP. */
function responseOf({ node, meaning, path, part }: Leaf): Read | undefined {
  const own = path[path.length - 1] ?? '';
  const isProcessors = !meaning?.common || part !== undefined;
  if (!isProcessors && usualStatus.test(node.value)) return { means: 'httpStatus' };
  if (!isProcessors && /^response$/i.test(own)) return undefined;
  return { means: 'processorResponse', family: meaning?.family };
}

const usualStatus = /^(?:20[0-4]|30[12478]|40[0-9]|41[0-5]|42[29]|50[0-4])$/;

function httpStatusIn(value: string): number | undefined {
  return /^\s*[1-5]\d\d(?:\s|$)/.test(value) ? Number(value.trim().slice(0, 3)) : undefined;
}

/** A program's own name for a state that is the API's ("global_status"): only with the API's own words. */
function isOwnState(name: string, value: string, form: Gathered['form']): boolean {
  return (
    form !== 'row' &&
    /[a-z](?:_s|S)tatus$/.test(name) &&
    /^[A-Z]+(?:_[A-Z]+)*\.?$/.test(value) &&
    codesIn('rest-status', value).length > 0
  );
}

function isRequestId({ node, isOuter }: Leaf): boolean {
  return isOuter && (/^\s*\d{20,26}\s*$/.test(node.value) || /^\d{4,}[*x•]{3,}\d*$/.test(node.value));
}

/** A field that a REST reply names as missing or wrong. */
function detailOf({ node, path, beside }: Leaf): { field: string; kind: 'missing' | 'invalid' } | undefined {
  if (node.name !== 'field' || !path.some(name => /^details$/i.test(name))) return undefined;
  const reason = beside.find(({ name }) => name === 'reason')?.value ?? '';
  if (/reason_?code$/i.test(node.value)) return undefined;
  return { field: node.value, kind: reason === 'MISSING_FIELD' ? 'missing' : 'invalid' };
}

function listIn(value: string): string[] {
  return value.split(/[,\s]+/).filter(Boolean);
}

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
function codesOf(fields: readonly ReplyField[], reads: readonly (Read | undefined)[]): ReplyCode[] {
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
        early: /early/i.test(field.part?.name ?? ''),
        field: each.index,
        start: field.start + code.start,
        end: Math.min(field.start + code.end, Math.max(field.end, field.start)),
      });
    }
  });
  return codes;
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
function applicationsIn(fields: readonly ReplyField[]): ReplyCode[] {
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

/** The answer of each part: the whole first. A reference that is there without a value is said to be so. */
function answersOf(
  fields: readonly ReplyField[],
  codes: readonly ReplyCode[],
  requestId: string | undefined,
): PartAnswer[] {
  const parts = new Map<string, { part: Part | undefined; codes: ReplyCode[]; reference?: ReplyReference }>();
  const answerOf = (part: Part | undefined) => {
    const key = part ? (part.service ?? part.name.toLowerCase()) : '';
    const answer = parts.get(key) ?? { part, codes: [] };
    parts.set(key, answer);
    return answer;
  };
  answerOf(undefined);
  for (const code of codes) answerOf(code.part).codes.push(code);
  fields.forEach((field, index) => {
    if (field.means !== 'transactionReference') return;
    const answer = answerOf(field.part);
    const reference = referenceOf(field, index, requestId);
    if (!answer.reference || answer.reference.state === 'null') answer.reference = reference;
  });
  return [...parts.values()]
    .filter(({ codes: own, reference }) => own.length > 0 || reference)
    .map(({ reference, ...answer }) => ({ ...answer, reference }));
}

function referenceOf(
  { part, value, isNull }: ReplyField,
  field: number,
  requestId: string | undefined,
): ReplyReference {
  if (isNull || value.trim() === '') return { part, field, state: 'null' };
  const reading = readReference(value);
  const equalsRequestId = reading.kind !== 'unreadable' && (reading.value as string) === requestId;
  return { part, field, state: 'read', reading, equalsRequestId };
}
