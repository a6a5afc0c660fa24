import type { ComponentChildren } from 'preact';
import type { Family } from '../../../src/domain/codes.ts';
import { addressCard } from '../../../src/i18n/address-card.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { AddressCard } from '../../../src/ui/address-card.tsx';
import { CodeCard } from '../../../src/ui/code-card.tsx';
import { refundNames, refundOf } from './refunds.ts';
import { textOf } from './samples.ts';

const codes: readonly (readonly [Family, string])[] = [
  ['simple-order', '203'],
  ['simple-order', '100'],
  ['simple-order', '150'],
  ['simple-order', '481'],
  ['simple-order', '999'],
  ['scmp', 'DCARDREFUSED'],
  ['avs', 'N'],
  ['avs', 'Y'],
  ['cvn', 'U'],
  ['decision', 'REVIEW'],
  ['rest-reason', 'CONSUMER_AUTHENTICATION_REQUIRED'],
];

const addresses: readonly (readonly [string, string])[] = [
  ['query', 'https://businesscenter.cybersource.com/ebc2/?reset=true#/'],
  ['http', 'http://businesscenter.cybersource.com/ebc2'],
  ['old', 'https://ebc.cybersource.com/ebc/login/Login.do'],
  ['long', `https://businesscentertest.visaacceptance.com/ebc2/app/Home?token=${'a1b2c3d4'.repeat(60)}`],
];

/** What floats above a page: tooltips and the card on the sign-in page. */
export function Floating(props: {
  language: Language;
  part: (name: string, children: ComponentChildren) => ComponentChildren;
}) {
  const { language, part } = props;
  return (
    <>
      {codes.map(([family, code]) =>
        part(
          `tooltip-${family}-${code}`,
          <div class="companion floating">
            <CodeCard text={textOf(family, code, language)} variant="tooltip" />
          </div>,
        ),
      )}
      {refundNames.map(name => {
        return part(
          `refund-${name}`,
          <div class="companion floating">
            <CodeCard text={refundOf(name, language)} variant="tooltip" />
          </div>,
        );
      })}
      {addresses.map(([name, address]) => {
        const card = addressCard(address, language);
        return (
          card &&
          part(
            `address-${name}`,
            <div class="companion floating corner">
              <AddressCard {...card} onMend={() => {}} onClose={() => {}} />
            </div>,
          )
        );
      })}
    </>
  );
}
