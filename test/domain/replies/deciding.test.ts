import { expect, test } from 'vitest';
import { decidingOf } from '../../../src/domain/replies/deciding.ts';
import { caseFiles } from './case-files.ts';
import { read } from './read.ts';

function deciding(text: string): string | undefined {
  const [reply] = read(text).replies;
  return reply && decidingOf(reply)?.code;
}

/** The code that the case's answer starts from. */
const decided: Readonly<Record<string, string>> = {
  '002-soap-481-dm-reject-auth-100': '481',
  '016-sa-review-480-mixed': '480',
  '025-tss-detail-auth-errorinfo-success': '100',
  '030-rest-snake-pending-review-contact-processor': 'CONTACT_PROCESSOR',
  '033-rest-credit-status-201-is-http': 'PROCESSOR_DECLINED',
  '035-log-rest-500-hidden-reason-212': 'SYSTEM_ERROR',
  '041-xml-tdr-echeck-transmitted': 'SOK',
  '046-scmp-esystem-field-48': 'ESYSTEM',
  '050-log-magento1-stdclass-475-truncated': '475',
  '060-rest-json-in-json-declined-303': 'PROCESSOR_DECLINED',
  '066-sa-html-form-231-card-type-003': '231',
  '069-xml-conversion-detail-mref-192': 'ACCEPT',
  '079-question-missing-field-ics-applications': 'REJECT',
  '080-rest-capture-webhook-recon-is-other-request': 'PENDING',
  '087-soap-230-cvn-mismatch': '230',
  '098-log-edx-104-duplicate-basket-203': '104',
  '104-log-yaml-review-flattened-100': 'REVIEW',
};

test.each(Object.entries(decided))('%s: %s', (id, code) => {
  const found = caseFiles().find(each => each.id === id);
  expect(found && deciding(found.input)).toBe(code);
});

test('a refused service decides where the whole says nothing', () => {
  expect(deciding('{"ccAuthReply":{"reasonCode":100},"ccCaptureReply":{"reasonCode":242}}')).toBe('242');
});

test('an answer before the last one does not decide', () => {
  expect(deciding('decision_early_reason_code=480\nauth_avs_code=Y\nreason_code=100')).toBe('100');
});

test('nothing decides where nothing was answered', () => {
  expect(deciding('auth_trans_ref_no=A1&amount=1&transaction_type=sale')).toBeUndefined();
});
