import type { ComponentChildren } from 'preact';
import { verdictOnText } from '../../../src/i18n/address-verdict.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { AddressVerdict } from '../../../src/ui/address-verdict.tsx';

const texts: readonly (readonly [string, string])[] = [
  ['right', 'https://businesscenter.in.cybersource.com/ebc2/'],
  ['test', 'https://barclaycard.ubctest.cybersource.com/ebc2/'],
  ['older', 'https://ebc2.cybersource.com/ebc2/'],
  ['wrong-older', 'https://ebc.cybersource.com/ebc/login/Login.do#'],
  ['wrong', '<http://www.businesscentre.cybersource.com/EBC2/?redirect=x>.'],
  [
    'search-link',
    `https://www.google.com/url?sa=t&url=${encodeURIComponent('https://businesscenter.cybersource.com/ebc2/')}`,
  ],
  ['look-alike', 'https://businesscenter.cybersource.com.sign-in-at-a-very-long-name.example.org/ebc2/'],
  ['letters', 'https://cybers\u043Eurce.com/'],
  ['vendor', 'https://developer.cybersource.com/docs/'],
  ['payer', 'https://ebc2.cybersource.com/ebc2/payByLink/pay/abc'],
  ['hostile', `https://me:secret@businesscenter.cybersource.com/${'<b>'.repeat(30)}?4111111111111111`],
];

/** What the popup says of an address that was pasted. */
export function Verdicts({
  language,
  part,
}: {
  language: Language;
  part: (name: string, children: ComponentChildren) => ComponentChildren;
}) {
  return texts.map(([name, text]) => {
    const verdict = verdictOnText(text, language);
    return part(
      `verdict-${name}`,
      <div class="companion frame">
        <section class="section found">{verdict && <AddressVerdict verdict={verdict} onOpen={() => {}} />}</section>
      </div>,
    );
  });
}
