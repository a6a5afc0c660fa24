import { readReference, readRequestId } from '../references.ts';
import { plain } from '../text.ts';
import { apiFieldOf } from './api-fields.ts';
import { coverName } from './cover.ts';
import type { Gathered } from './gather.ts';
import type { Leaf } from './leaves.ts';
import type { Means, Part } from './meaning.ts';
import { httpStatusIn, type Read, readOf } from './read-value.ts';
import type { PartAnswer, Reply, ReplyCode, ReplyField, ReplyReference } from './reply.ts';
import { applicationsIn, codesOf } from './reply-codes.ts';
import { said } from './sentences.ts';

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
      path: leaf.path.map(name => coverName(name.replace(/^#/, ''))),
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
  const sources = leaves.map(({ node }) => node.source);
  const codes = [...codesOf(fields, reads, sources), ...applicationsIn(fields)];
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
