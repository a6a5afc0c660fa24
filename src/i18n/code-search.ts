import { type Family, families } from '../domain/codes.ts';
import { type Findable, type OtherWords, type Search, searchOver } from '../domain/search.ts';
import { twinRefs } from '../domain/twins.ts';
import { allCodes, catalogueIn } from './catalogue.ts';
import { languages, wordsIn } from './language.ts';

/** What people call a family beside its own name. */
const calledToo: Partial<Record<Family, string>> = {
  'simple-order': 'reason code, reasonCode',
  scmp: 'reply flag, rFlag, SCMP',
  'rest-reason': 'REST API error reason',
  avs: 'AVS result, address verification',
  cvn: 'CVN result, CVV, CVV2, CVC, CVC2, CID, card verification',
  eci: 'electronic commerce indicator',
  'eci-raw': 'electronic commerce indicator',
  'pa-enrolled': '3DS, VERes, veres enrolled',
  'pa-status': '3DS, PARes, pares status',
  'pa-status-reason': '3DS',
  'ds-error': '3DS',
  'processor-amex': 'amex',
  'processor-paymentech': 'salem, tandem',
  'advice-mastercard': 'MAC, merchant advice code',
  'ach-return': 'eCheck, NACHA',
  'ach-change': 'eCheck, NACHA, NOC',
};

/** Words of people for which our texts have other ones. */
const same: OtherWords['same'] = new Map([
  ['cvv', 'cvn'],
  ['cvv2', 'cvn'],
  ['cvc', 'cvn'],
  ['cvc2', 'cvn'],
  ['cid', 'cvn'],
  ['nsf', 'insufficient funds'],
  ['honour', 'honor'],
  ['authorisation', 'authorization'],
  ['cb', 'carte'],
  ['fond', 'provision'],
]);

let made: Search | undefined;

/** The search over every code of the catalogue, in every language at once; made when it is first asked for. */
export function codeSearch(): Search {
  made ??= searchOver(findables(), { families: familyNames(), same });
  return made;
}

function findables(): Findable[] {
  const catalogues = languages.map(catalogueIn);
  return allCodes().map(ref => {
    const known = catalogues.map(catalogue => catalogue(ref)).filter(found => found.kind === 'known');
    const [one] = known;
    return {
      ref,
      names: known.map(found => found.words.name),
      meanings: known.map(found => found.words.meaning),
      twins: one ? twinRefs(one.facts).map(({ code }) => code) : [],
    };
  });
}

function familyNames(): Map<Family, string[]> {
  return new Map(
    families.map(family => [
      family,
      [family, ...languages.map(language => wordsIn(language).families[family]), calledToo[family] ?? ''],
    ]),
  );
}
