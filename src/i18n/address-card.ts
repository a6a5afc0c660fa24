import { judgeAddress, shownAddress } from '../domain/address.ts';
import { type AddressDifference, addressDifference } from '../domain/address-difference.ts';
import { type Language, wordsIn } from './language.ts';

/** What the card on a sign-in page at a wrong address shows. */
export type AddressCardText = {
  readonly language: Language;
  readonly wrong: string;
  readonly right: string;
  readonly difference: AddressDifference;
  readonly faults: readonly string[];
  readonly title: string;
  readonly why: string;
  readonly labels: {
    readonly yours: string;
    readonly right: string;
    readonly go: string;
    readonly mend: string;
    readonly close: string;
  };
};

/** The card for an address, in words; undefined where nothing is wrong with it or it is none of a Business Center. */
export function addressCard(address: string, language: Language): AddressCardText | undefined {
  const verdict = judgeAddress(address);
  if (verdict.kind !== 'wrong') return undefined;
  const { faults, address: words } = wordsIn(language);
  const { title, why, yours, right, go, mend, close } = words;
  return {
    language,
    wrong: address,
    right: verdict.right,
    difference: addressDifference(shownAddress(address), verdict.right),
    faults: verdict.faults.map(fault => faults[fault]),
    title,
    why,
    labels: { yours, right, go, mend, close },
  };
}
