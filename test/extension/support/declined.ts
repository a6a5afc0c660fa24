import { detailsOf } from '../popup/desk.ts';

/** A payment that was declined with the code 203. */
export const declined = {
  address: detailsOf('7778862908997172603705'),
  /** Its codes that are marked, in the order of reading. */
  codes: ['203', 'DCARDREFUSED', 'PROCESSOR_DECLINED', '2', '05', 'internet', '203', 'DCARDREFUSED'],
} as const;
