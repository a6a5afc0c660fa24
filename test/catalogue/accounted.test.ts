import { describe, expect, test } from 'vitest';
import { type Family, families } from '../../src/domain/codes.ts';
import type { CodeFile } from '../../src/domain/explanations.ts';
import { readJson } from './read-catalogue.ts';

// The supporting codes were gathered as 952 entries of eleven kinds. This table says where each of them went, so that none
// is lost when a family is split, joined or renamed. A family may have grown since; it may not have shrunk.

/** What was gathered of one kind. */
type Kind = { readonly total: number; readonly own: readonly Own[]; readonly told?: readonly Told[] };

/** Entries that are told by a family of their own. */
type Own = readonly [family: Family, gathered: number];

/** Entries that a reply family tells already, and why they have no family of their own. */
type Told = { readonly by: Family; readonly codes: readonly string[]; readonly why: string };

const gathered: Readonly<Record<string, Kind>> = {
  avs: {
    total: 40,
    own: [
      ['avs', 31],
      ['electronic-verification', 6],
      ['account-name', 3],
    ],
  },
  cvn: { total: 11, own: [['cvn', 11]] },
  'payer-auth': {
    total: 165,
    own: [
      ['pa-enrolled', 4],
      ['pa-status', 8],
      ['pa-result', 5],
      ['pa-path', 7],
      ['eci', 3],
      ['eci-raw', 4],
      ['commerce-indicator', 27],
      ['ucaf', 3],
      ['pa-status-reason', 35],
      ['pa-type', 5],
      ['pa-effective-type', 3],
      ['pa-challenge-cancel', 8],
      ['pa-challenge-required', 2],
      ['cavv-algorithm', 2],
      ['pa-white-list', 2],
      ['ds-error', 31],
      ['cavv-response', 13],
    ],
    told: [
      {
        by: 'rest-status',
        codes: ['AUTHENTICATION_SUCCESSFUL', 'PENDING_AUTHENTICATION', 'AUTHENTICATION_FAILED'],
        why: 'the status of an authentication is the status of its REST reply',
      },
    ],
  },
  'dm-factor': {
    total: 26,
    own: [
      ['risk-factor', 20],
      ['smart-authorization-factor', 6],
    ],
  },
  'dm-info': { total: 129, own: [['information-code', 129]] },
  'dm-decision': {
    total: 10,
    own: [
      ['dm-decision', 6],
      ['rule-evaluation', 4],
    ],
  },
  processor: {
    total: 209,
    own: [
      ['processor-scheme', 83],
      ['processor-amex', 24],
      ['processor-paymentech', 16],
      ['processor-elavon', 4],
      ['processor-gpn', 2],
      ['processor-omnipay', 1],
      ['processor-uatp', 9],
      ['processor-latin-america', 6],
      ['processor-alternative', 29],
      ['ach-return', 21],
      ['ach-change', 8],
      ['direct-debit-return', 6],
    ],
  },
  advice: {
    total: 28,
    own: [
      ['advice-visa', 4],
      ['advice-mastercard', 18],
      ['advice-barclays', 2],
      ['advice-barclays-raw', 4],
    ],
  },
  'card-type': { total: 79, own: [['card-type', 79]] },
  application: {
    total: 136,
    own: [
      ['application', 127],
      ['request-result', 3],
    ],
    told: [
      {
        by: 'decision',
        codes: ['ACCEPT', 'REJECT', 'REVIEW', 'ERROR', 'DECLINE', 'CANCEL'],
        why: 'the decision on the whole request is a reply code',
      },
    ],
  },
  state: {
    total: 119,
    own: [
      ['report-action', 12],
      ['payment-event', 3],
      ['phase', 4],
      ['alternative-status', 15],
      ['wallet-status', 7],
      ['billing-agreement-status', 6],
      ['paypal-status', 12],
      ['batch-upload-status', 6],
      ['updater-status', 7],
      ['report-status', 7],
      ['invoice-status', 7],
      ['fraud-marking', 4],
    ],
    told: [
      {
        by: 'rest-status',
        codes: [
          'AUTHORIZED',
          'PARTIAL_AUTHORIZED',
          'AUTHORIZED_PENDING_REVIEW',
          'AUTHORIZED_RISK_DECLINED',
          'PENDING_AUTHENTICATION',
          'PENDING_REVIEW',
          'DECLINED',
          'INVALID_REQUEST',
          'SERVER_ERROR',
          'PENDING',
          'TRANSMITTED',
          'REVERSED',
          'AUTH_REVERSED',
          'VOIDED',
          'CANCELLED',
          'FAILED',
          'COMPLETED',
          'SETTLED',
          'REFUNDED',
          'ACCEPTED',
          'REJECTED',
          'CHALLENGE',
          'AUTHENTICATION_SUCCESSFUL',
          'AUTHENTICATION_FAILED',
          'CUSTOMER_AUTHENTICATION_REQUIRED',
        ],
        why: 'the status of a transaction is the status of its REST reply',
      },
      {
        by: 'rest-status',
        codes: ['AUTHORIZATION_DECLINED', 'AUTHORIZATION_FAILURE', 'OFFER_DECLINED', 'CAPTURED'],
        why: 'the status of a currency conversion is the status of its REST reply',
      },
    ],
  },
};

const kinds = Object.entries(gathered).map(([kind, { total, own, told = [] }]) => ({ kind, total, own, told }));
const replies: readonly Family[] = ['simple-order', 'scmp', 'rest-reason', 'rest-status', 'decision'];

function codesOf(family: Family): string[] {
  return (readJson(`codes/${family}.json`) as CodeFile).codes.map(({ code }) => code);
}

describe.each(kinds)('$kind', ({ total, own, told }) => {
  test('what has a family of its own and what another family tells are all that was gathered', () => {
    const inOwn = own.reduce((sum, [, count]) => sum + count, 0);
    const inOthers = told.reduce((sum, { codes }) => sum + codes.length, 0);
    expect(inOwn + inOthers).toBe(total);
  });

  test.each(own)('%s still has its %i', (family, count) => {
    expect(new Set(codesOf(family)).size).toBeGreaterThanOrEqual(count);
  });

  test.each(told)('$by tells them: $why', ({ by, codes }) => {
    expect(codesOf(by)).toEqual(expect.arrayContaining([...codes]));
    expect(new Set(codes).size).toBe(codes.length);
  });
});

test('952 entries of eleven kinds, and no supporting family beside them', () => {
  expect(kinds.map(({ total }) => total).reduce((a, b) => a + b)).toBe(952);
  expect(kinds).toHaveLength(11);
  const supporting = kinds.flatMap(({ own }) => own.map(([family]) => family));
  expect([...supporting, ...replies].sort()).toEqual(families.toSorted());
});
