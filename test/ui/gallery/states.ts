import type { PopupState } from '../../../src/popup/state.ts';
import * as samples from './samples.ts';

const { production, test, bank } = samples;

/** The popup on a page of one or more transactions. */
export const shown = (site: typeof production, ...transactions: readonly (typeof samples.refused)[]): PopupState => ({
  kind: 'transactions',
  site,
  transactions,
  words: [],
});

/** Every state of the popup, by the name under which the gallery shows it. */
export const states: Readonly<Record<string, PopupState>> = {
  refused: shown(production, samples.refused),
  'without-reference': shown(test, samples.withoutReference),
  doubted: shown(production, samples.doubted),
  unreadable: shown(production, samples.unreadable),
  'same-as-request-id': shown(bank, samples.sameAsRequestId),
  'several-services': shown(production, samples.severalServices),
  captured: shown(production, samples.captured),
  'unusual-number': shown(production, samples.unusualNumber),
  'rejected-after-approval': shown(production, samples.rejectedAfterApproval),
  'two-transactions': shown(production, samples.refused, samples.severalServices),
  'without-codes': shown(production, samples.withoutCodes),
  'unknown-codes': shown(production, samples.unknownCodes),
  hostile: shown(bank, samples.hostile),
  loading: { kind: 'loading' },
  access: { kind: 'access' },
  elsewhere: { kind: 'elsewhere' },
  payer: { kind: 'payer', site: production },
  'sign-in': { kind: 'sign-in', site: production, address: 'https://businesscenter.cybersource.com/ebc2/' },
  'sign-in-wrong-address': {
    kind: 'sign-in',
    site: production,
    address: 'https://businesscenter.cybersource.com/ebc2/?code=4f1c&state=9b2d',
  },
  'sign-in-india': { kind: 'sign-in', site: samples.india, address: `https://${samples.india.host}/ebc2/` },
  'sign-in-older': { kind: 'sign-in', site: samples.older, address: `https://${samples.older.host}/ebc2/` },
  'one-time-code': { kind: 'one-time-code', site: test },
  'not-ready': { kind: 'not-ready', site: production },
  updated: { kind: 'updated', site: production },
  failed: { kind: 'failed', site: production },
  'no-transaction': { kind: 'no-transaction', site: production, codes: samples.onTheList },
  'no-transaction-no-codes': { kind: 'no-transaction', site: production, codes: [] },
};
