import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Family, families } from '../../src/domain/codes.ts';
import { isReply } from '../../src/domain/explanations.ts';
import { serviceNamed } from '../../src/domain/labels.ts';
import type { ServiceResult } from '../../src/domain/transaction.ts';
import { saying, toneOfWhole, type Whole, wholeOf } from '../../src/domain/whole.ts';
import { catalogueIn } from '../../src/i18n/catalogue.ts';

type Recorded = {
  readonly id: string;
  readonly applicationInformation: {
    readonly reasonCode: number;
    readonly applications: readonly { readonly name: string; readonly reasonCode?: string; readonly rFlag?: string }[];
  };
};
const transactions: readonly Recorded[] = JSON.parse(
  readFileSync(new URL('../business-center/transactions.json', import.meta.url), 'utf8'),
);

/** "authorization: 100 SOK" or, for what stands above all services, ": 481". */
function whole(...services: readonly string[]): Whole | undefined {
  return wholeOf({ requestId: undefined, details: {}, services: services.map(resultOf) });
}

function resultOf(line: string): ServiceResult {
  const [service = '', codes = ''] = line.split(':');
  return {
    service: service || undefined,
    reference: undefined,
    codes: codes
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map(code => ({ family: familyOf(code), code: code.replace(/^.*=/, ''), known: true, label: '' })),
  };
}

function familyOf(code: string): Family {
  const [, named] = /^(.+)=/.exec(code) ?? [];
  const family = families.find(each => each === named);
  if (family) return family;
  if (/^\d{3}$/.test(code)) return 'simple-order';
  return /^(?:ACCEPT|REVIEW|REJECT|ERROR)$/.test(code) ? 'decision' : code.includes('_') ? 'rest-reason' : 'scmp';
}

describe('the whole of a transaction', () => {
  test.each<[Whole, string[]]>([
    // Decision Manager rejects after the bank's yes.
    ['rejected-held', ['authorization: 100 SOK', 'decision-manager: 481 DREJECT', ': REJECT']],
    ['rejected-held', ['authorization: 100', ': 481 REJECT avs=N cvn=M processor-scheme=00', 'fraud-score: 100']],
    [
      'rejected-held',
      [
        'payer-auth-enrollment: 100 SOK',
        'decision-manager: 481 DREJECT',
        'decision-manager-early: 100',
        'authorization: 100 SOK',
        ': DECISION_PROFILE_REJECT',
      ],
    ],
    ['rejected-held', ['authorization: 100', 'decision-manager: dm-decision=REJECT']],
    ['rejected-released', ['authorization: 100', ': 481', 'authorization-reversal: 100 SOK']],
    ['rejected-released', ['authorization: 100', ': 481', 'automatic-authorization-reversal: 100']],
    ['rejected-held', ['authorization: 100', ': 481', 'authorization-reversal: 237']],
    ['rejected-collected', ['authorization: 100', ': 481', 'capture: 100']],
    // It waits for a decision.
    ['review-held', ['authorization: 100 SOK', 'decision-manager: 480 DREVIEW', 'fraud-score: 400 DSCORE']],
    ['review-held', [': REVIEW 100 avs=Y']],
    ['review-held', [': REVIEW 480 100']],
    ['review-released', ['authorization: 100', 'decision-manager: 480', 'authorization-reversal: 100']],
    ['review-collected', ['authorization: 100', 'decision-manager: 480', 'capture: 100']],
    // A check says no after the bank's yes.
    ['check-held', ['authorization: 200 DAVSNO', ': AVS_FAILED avs=N processor-scheme=00']],
    ['check-held', ['authorization: 230 DCV']],
    ['check-held', [': 230 REJECT']],
    ['check-held', ['authorization: 520 DSETTINGS']],
    ['check-released', ['authorization: 230', 'authorization-reversal: 100']],
    ['check-collected', ['authorization: 200', 'capture: 100']],
    // Authentication first, then the payment.
    ['authenticated', ['payer-auth-enrollment: 475 DAUTHENTICATE', 'authorization: 100 SOK']],
    [
      'authenticated',
      ['payer-auth-enrollment: 475', 'payer-auth-validation: 100', 'authorization: 100', 'capture: 100'],
    ],
    // What comes after the payment fails.
    ['capture-failed', ['authorization: 100', 'capture: 102 DINVALIDDATA']],
    ['refund-failed', ['authorization: 100', 'capture: 100', 'credit: 203 DCARDREFUSED']],
    ['refund-failed', ['capture: 100', 'credit: 241']],
  ])('%s: %j', (expected, services) => {
    expect(whole(...services)).toBe(expected);
  });

  test.each<[string[]]>([
    [['authorization: 100 SOK']],
    [['authorization: 100', 'capture: 100']],
    [['capture: 100']],
    [['credit: 100']],
    [['credit: 203']],
    [['authorization: 203 DCARDREFUSED', ': PROCESSOR_DECLINED']],
    [['authorization: 204', 'decision-manager: 480']],
    [['authorization: 201 DCALL', ': CONTACT_PROCESSOR REVIEW rest-status=AUTHORIZED_PENDING_REVIEW']],
    [['authorization: 203', 'decision-manager: 481']],
    [['decision-manager: 481 DREJECT']],
    [['decision-manager-early: 481']],
    [['payer-auth-enrollment: 475', 'authorization:']],
    [['payer-auth-enrollment: 475', 'authorization: 203']],
    [['payer-auth-validation: 476', 'authorization:']],
    [['authorization-reversal: 100']],
    [['authorization: 150 ESYSTEM']],
    [['capture: 102']],
    [['authorization: 104']],
    [['authorization: 100', 'tax-calculation: 150']],
    [[]],
  ])('the deciding code says it all: %j', services => {
    expect(whole(...services)).toBeUndefined();
  });

  test('of the transactions in the shape of the API, four are more than their code', () => {
    const found = transactions.flatMap(({ id, applicationInformation: { reasonCode, applications } }) => {
      const services = applications.map(
        ({ name, reasonCode: code, rFlag }) => `${serviceNamed(name)}: ${code ?? ''} ${rFlag ?? ''}`,
      );
      const more = whole(`: ${reasonCode}`, ...services);
      return more ? [`${id} ${reasonCode} ${more}`] : [];
    });
    expect(found).toEqual([
      '7788281941152133603881 200 check-held',
      '7747500577328599604712 230 check-held',
      '7719822490585162603711 481 rejected-held',
      '7778092383457881605693 480 review-held',
    ]);
  });

  test('the codes that it goes by are the catalogue’s, and mean there what they mean here', () => {
    const outcomes: Record<keyof typeof saying, RegExp> = {
      rejected: /^(?:risk-decline|bad)$/,
      review: /^(?:review|warning)$/,
      check: /^soft-decline$/,
      authenticate: /^authentication-required$/,
      accepted: /^(?:success|partial)$/,
    };
    for (const [kind, refs] of Object.entries(saying)) {
      for (const ref of refs) {
        const [family, code = ''] = ref.split(' ');
        const found = catalogueIn('en')({ family: families.find(each => each === family) ?? 'scmp', code });
        const facts = found.kind === 'known' ? found.facts : undefined;
        const means = facts && (isReply(facts) ? facts.outcome : facts.tone);
        expect(means, ref).toMatch(outcomes[kind as keyof typeof saying]);
      }
    }
  });

  test('money that is held or taken against a decision is never shown as good', () => {
    for (const kind of ['rejected-held', 'rejected-collected', 'refund-failed'] as const)
      expect(toneOfWhole(kind)).toBe('bad');
    expect(toneOfWhole('review-held')).toBe('warning');
  });
});
