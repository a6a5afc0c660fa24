import { type Detail, perService, type ServiceResult, type Transaction } from '../transaction.ts';
import type { Means } from './meaning.ts';
import type { PartAnswer, Reply, ReplyCode } from './reply.ts';

/**
 * A reply as the transaction that a page of the Business Center would show: for everything that explains a transaction.
 * What pages say once is said once here too; the reply itself keeps both.
 */
export function transactionOf(reply: Reply): Transaction {
  const named = reply.answers.filter(({ part }) => part?.service !== undefined);
  const services = reply.answers.flatMap((answer): ServiceResult[] => {
    const isNamed = answer.part?.service !== undefined;
    const codes = answer.codes.filter(code => isNamed || !named.some(other => holds(other, code)));
    const reference = answer.reference?.state === 'read' ? answer.reference.reading : undefined;
    const isRepeated =
      !isNamed &&
      reference !== undefined &&
      reference.kind !== 'unreadable' &&
      named.some(other => gives(other, reference.value));
    const own = isRepeated ? undefined : reference;
    const seen = codes.flatMap(code => seenAs(reply, code));
    if (seen.length === 0 && !own) return [];
    return [{ service: answer.part?.service, codes: seen, reference: own }];
  });
  return { requestId: reply.requestId, services, details: detailsOf(reply) };
}

function holds({ codes }: PartAnswer, { family, code }: ReplyCode): boolean {
  return family !== undefined && codes.some(other => other.family === family && other.code === code);
}

function gives({ reference }: PartAnswer, value: string): boolean {
  return reference?.state === 'read' && reference.reading.kind !== 'unreadable' && reference.reading.value === value;
}

function seenAs(
  reply: Reply,
  { family, code, brand, processor, known, field }: ReplyCode,
): ServiceResult['codes'][number][] {
  if (!family) return [];
  const path = reply.fields[field]?.path ?? [];
  return [{ family, code, brand, processor, known, label: path[path.length - 1] ?? '' }];
}

const notDetails: ReadonlySet<Means> = new Set([
  ...perService,
  ...(['httpStatus', 'missingField', 'invalidField', 'returnCode', 'score', 'insightCategory', 'eventStatus'] as const),
]);

function isDetail(means: Means): means is Detail {
  return !notDetails.has(means);
}

/** The first value of each kind; what stands for the request as a whole before what stands for a service. */
function detailsOf({ fields }: Reply): Transaction['details'] {
  const details: Partial<Record<Detail, string>> = {};
  for (const wanted of ['whole', 'part'] as const) {
    for (const { means, value, part, isNull } of fields) {
      if (!means || !isDetail(means) || isNull || !value.trim() || (part === undefined) !== (wanted === 'whole'))
        continue;
      details[means] ??= value;
    }
  }
  return details;
}
