import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Means } from '../../../src/domain/replies/meaning.ts';

const caseShape = v.object({
  id: v.string(),
  source: v.string(),
  input: v.string(),
  expect: v.object({
    codes: v.array(v.object({ kind: v.string(), code: v.string(), where: v.string() })),
    trn: v.nullable(v.string()),
    requestId: v.nullable(v.string()),
    merchantReference: v.nullable(v.string()),
    not_codes: v.array(v.string()),
    requestIds: v.optional(v.array(v.string())),
    merchantReferences: v.optional(v.array(v.string())),
    missingFields: v.optional(v.array(v.string())),
    trns: v.optional(v.array(v.object({ where: v.string(), value: v.string() }))),
    never_copy: v.optional(v.array(v.string())),
  }),
});
/** A reply, log or question as it was found, with what is true of it. */
export type CaseFile = v.InferOutput<typeof caseShape>;

const folder = new URL('../../replies/', import.meta.url);

/** All cases of test/replies. */
export function caseFiles(): CaseFile[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => v.parse(caseShape, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
}

/** What the cases call a kind of code, in our words. */
export const kinds: Readonly<Record<string, readonly Means[]>> = {
  decision: ['decision'],
  reason: ['reasonCode'],
  flag: ['replyFlag'],
  rcode: ['requestResult'],
  'rest-status': ['restStatus', 'eventStatus'],
  'rest-reason': ['restReason'],
  avs: ['avs'],
  cvn: ['cvn'],
  processor: ['processorResponse'],
  'dm-factor': ['riskFactor', 'smartAuthorizationFactor'],
  'info-code': ['informationCode'],
  'card-type': ['cardType'],
  eci: ['eci', 'eciRaw'],
  'cavv-result': ['cavvResponse'],
  'payer-auth-status': ['paStatus'],
  'veres-enrolled': ['paEnrolled'],
  'merchant-advice': ['merchantAdvice'],
  'insight-category': ['insightCategory'],
};
