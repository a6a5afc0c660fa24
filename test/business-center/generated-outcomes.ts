/** An outcome for generated transactions: the code of the authorization, and of the whole where another service decided. */
export type Outcome = {
  weight: number;
  code: string;
  flag: string;
  reason?: string;
  message: string;
  /** The application that decided; `ics_auth` when left out. */
  by?: 'ics_decision' | 'ics_pa_enroll' | 'ics_pa_validate';
  /** The processor's own answer. */
  response?: string;
  avs?: string;
  cvn?: string;
  /** The bank approved although the code says no: there is a TRN and an authorization code. */
  held?: boolean;
};

const no = 'The processor declined the request.';

/** What happens in the generated transactions, by weight; roughly a quiet week of a shop. */
export const outcomes: readonly Outcome[] = [
  {
    weight: 640,
    code: '100',
    flag: 'SOK',
    message: 'Request was processed successfully.',
    response: '00',
    avs: 'Y',
    cvn: 'M',
    held: true,
  },
  {
    weight: 80,
    code: '203',
    flag: 'DCARDREFUSED',
    reason: 'PROCESSOR_DECLINED',
    message: no,
    response: '05',
    avs: 'U',
  },
  { weight: 45, code: '204', flag: 'DCARDREFUSED', reason: 'INSUFFICIENT_FUND', message: no, response: '51', cvn: 'M' },
  { weight: 12, code: '201', flag: 'DCALL', reason: 'CONTACT_PROCESSOR', message: no, response: '01' },
  { weight: 22, code: '202', flag: 'DCARDEXPIRED', reason: 'EXPIRED_CARD', message: no, response: '54' },
  { weight: 6, code: '205', flag: 'DCARDREFUSED', reason: 'STOLEN_LOST_CARD', message: no, response: '43' },
  { weight: 9, code: '208', flag: 'DCARDREFUSED', reason: 'UNAUTHORIZED_CARD', message: no, response: '57' },
  { weight: 11, code: '210', flag: 'DCARDREFUSED', reason: 'EXCEEDS_CREDIT_LIMIT', message: no, response: '61' },
  { weight: 10, code: '211', flag: 'DCARDREFUSED', reason: 'INVALID_CVN', message: no, response: 'N7', cvn: 'N' },
  { weight: 14, code: '231', flag: 'DINVALIDCARD', reason: 'INVALID_ACCOUNT', message: no, response: '14' },
  { weight: 12, code: '233', flag: 'DINVALIDDATA', reason: 'GENERAL_DECLINE', message: no, response: '12' },
  {
    weight: 20,
    code: '200',
    flag: 'DAVSNO',
    reason: 'AVS_FAILED',
    message: 'The address check did not pass.',
    response: '00',
    avs: 'N',
    cvn: 'M',
    held: true,
  },
  {
    weight: 16,
    code: '230',
    flag: 'DCV',
    reason: 'CV_FAILED',
    message: 'The card verification check did not pass.',
    response: '00',
    avs: 'Y',
    cvn: 'N',
    held: true,
  },
  {
    weight: 24,
    code: '475',
    flag: 'DAUTHENTICATE',
    reason: 'CONSUMER_AUTHENTICATION_REQUIRED',
    message: 'The cardholder has to authenticate.',
    by: 'ics_pa_enroll',
  },
  {
    weight: 10,
    code: '476',
    flag: 'DAUTHENTICATIONFAILED',
    reason: 'CONSUMER_AUTHENTICATION_FAILED',
    message: 'The cardholder could not be authenticated.',
    by: 'ics_pa_validate',
  },
  {
    weight: 20,
    code: '480',
    flag: 'DREVIEW',
    reason: 'DECISION_PROFILE_REVIEW',
    message: 'Decision is REVIEW.',
    by: 'ics_decision',
    response: '00',
    avs: 'Y',
    cvn: 'M',
    held: true,
  },
  {
    weight: 16,
    code: '481',
    flag: 'DREJECT',
    reason: 'DECISION_PROFILE_REJECT',
    message: 'Decision is REJECT.',
    by: 'ics_decision',
    response: '00',
    avs: 'N',
    cvn: 'M',
    held: true,
  },
  {
    weight: 13,
    code: '102',
    flag: 'DINVALIDDATA',
    reason: 'INVALID_DATA',
    message: 'One or more fields contain invalid data.',
  },
  { weight: 8, code: '101', flag: 'DMISSINGFIELD', reason: 'MISSING_FIELD', message: 'A required field is missing.' },
  {
    weight: 7,
    code: '104',
    flag: 'DDUPLICATE',
    reason: 'DUPLICATE_REQUEST',
    message: 'The reference was sent twice within 15 minutes.',
  },
  { weight: 5, code: '150', flag: 'ESYSTEM', reason: 'SYSTEM_ERROR', message: 'System error.' },
];
