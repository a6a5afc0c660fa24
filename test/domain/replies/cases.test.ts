import { describe, expect, test } from 'vitest';
import { holdsCardNumber } from '../../../src/domain/card-guard.ts';
import { answer } from '../../../src/domain/questions.ts';
import type { Reply, ReplyCode } from '../../../src/domain/replies/reply.ts';
import { transactionOf } from '../../../src/domain/replies/transaction-of.ts';
import { type CaseFile, caseFiles, kinds } from './case-files.ts';
import { read } from './read.ts';

/** Codes that a case holds and its list of expectations leaves out. */
const alsoThere: Readonly<Record<string, readonly string[]>> = {
  '016-sa-review-480-mixed': ['informationCode FREE-EM', 'informationCode MM-IPBC'],
  '019-sa-json-trn-equals-request-id': ['commerceIndicator vbv'],
  '025-tss-detail-auth-errorinfo-success': ['commerceIndicator internet'],
  '028-tss-search-475-then-100': ['requestResult 1', 'commerceIndicator spa', 'requestResult 0'],
  '095-tss-truncated-mid-number': ['requestResult 1'],
};

type Expected = CaseFile['expect']['codes'][number];

/** True where the case's words for the place name the part that a code was read from, or name none. */
function isThere({ kind, code, where }: Expected, found: ReplyCode, reply: Reply): boolean {
  if (!kinds[kind]?.includes(found.means) || found.written.toUpperCase() !== code.toUpperCase()) return false;
  const part = /^(\w+Reply)\b|^(ics_\w+)\.|\[(ics_\w+)\]/.exec(where)?.slice(1).find(Boolean);
  const names = reply.fields[found.field]?.path.join('/') ?? '';
  return part === undefined || found.part?.name === part || names.includes(part);
}

function httpStatuses(replies: readonly Reply[]): string[] {
  return replies.flatMap(({ httpStatus }) => (httpStatus === undefined ? [] : [String(httpStatus)]));
}

describe.each(caseFiles())('$id', ({ id, input, expect: truth }) => {
  const result = read(input);
  const all = result.replies.flatMap(reply => reply.codes.map(code => ({ code, reply })));

  test('every code is read where it stands', () => {
    const missing = truth.codes.filter(expected =>
      expected.kind === 'http-status'
        ? !httpStatuses(result.replies).includes(expected.code)
        : !all.some(({ code, reply }) => isThere(expected, code, reply)),
    );
    expect(missing).toEqual([]);
  });

  test('nothing else is taken for a code', () => {
    const others = all.flatMap(({ code }) => {
      const expected = truth.codes.some(
        each => kinds[each.kind]?.includes(code.means) && each.code.toUpperCase() === code.written.toUpperCase(),
      );
      return expected ? [] : [`${code.means} ${code.written}`];
    });
    expect([...new Set(others)]).toEqual(alsoThere[id] ?? []);
  });

  test('the numbers are told apart', () => {
    const [first] = result.replies;
    expect(first?.requestId ?? null).toBe(truth.requestId);
    expect(first?.merchantReferences[0] ?? null).toBe(truth.merchantReference);
    const authorization = first && answer('why-declined', transactionOf(first));
    const asked = authorization?.kind === 'number' ? authorization.reference : undefined;
    const read = first?.answers.flatMap(({ reference }) => (reference?.state === 'read' ? [reference.reading] : []));
    const reading = asked ?? read?.[0];
    expect(reading && reading.kind !== 'unreadable' ? reading.value : null).toBe(truth.trn);
    if (truth.requestIds) expect(result.replies.map(({ requestId }) => requestId)).toEqual(truth.requestIds);
    if (truth.merchantReferences) expect(first?.merchantReferences).toEqual(truth.merchantReferences);
    if (truth.missingFields) expect(first?.missingFields).toEqual(truth.missingFields);
    for (const { where, value } of truth.trns ?? []) {
      const answer = first?.answers.find(({ part }) => part?.name === where.split('/')[0]);
      expect(answer?.reference).toMatchObject({ state: 'read', reading: { value } });
    }
  });

  test('every place is that of the value', () => {
    const wrong = all.filter(({ code }) => {
      const text = result.masked.slice(code.start, code.end);
      return text.replace(/\s+/g, '') !== code.written.replace(/\s+/g, '');
    });
    expect(wrong.map(({ code }) => [code.written, result.masked.slice(code.start, code.end)])).toEqual([]);
    expect(result.masked).toHaveLength(input.length);
    expect(holdsCardNumber(result.masked)).toBe(false);
  });
});

test('all of them in one text are told apart', () => {
  const all = caseFiles();
  const text = all.map(({ input }) => input).join('\n\n');
  const starts = all.map((_, i) => all.slice(0, i).reduce((sum, { input }) => sum + input.length + 2, 0));
  const caseAt = (place: number) => all[starts.findLastIndex(start => start <= place)]?.id ?? '';
  const mixed = read(text).replies.flatMap(({ fields }) => {
    const ids = [...new Set(fields.map(({ start }) => caseAt(start)))];
    return ids.length > 1 ? [ids] : [];
  });
  // JSON that is cut off, and behind it JSON whose beginning is missing: nothing says that they are two.
  expect(mixed).toEqual([['095-tss-truncated-mid-number', '097-rest-issuer-raw-hex-holds-trn']]);
});
