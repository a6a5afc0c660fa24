import type { Family } from '../../../src/domain/codes.ts';
import type { OwnTemplate } from '../../../src/domain/own-templates.ts';
import { readReference, readRequestId } from '../../../src/domain/references.ts';
import type { Site } from '../../../src/domain/sites.ts';
import type { ServiceResult, Transaction } from '../../../src/domain/transaction.ts';
import type { ListedCode } from '../../../src/features/explain-codes.tsx';
import { catalogueIn } from '../../../src/i18n/catalogue.ts';
import { type CodeText, codeText } from '../../../src/i18n/code-text.ts';
import { type Language, wordsIn } from '../../../src/i18n/language.ts';
import { optionsWords } from '../../../src/i18n/options.ts';

/** The text of one code as the extension would show it. */
export function textOf(family: Family, code: string, language: Language): CodeText {
  return codeText(catalogueIn(language)({ family, code }), wordsIn(language));
}

export const production: Site = {
  host: 'businesscenter.cybersource.com',
  brand: 'cybersource',
  name: 'Cybersource Business Center',
  region: 'global',
  environment: 'production',
};
export const test: Site = {
  host: 'businesscentertest.visaacceptance.com',
  brand: 'visa-acceptance',
  name: 'Visa Acceptance Business Center (test)',
  region: 'global',
  environment: 'test',
};
export const india: Site = {
  host: 'businesscenter.in.cybersource.com',
  brand: 'cybersource',
  name: 'Cybersource Business Center, India',
  region: 'in',
  environment: 'production',
};
export const older: Site = {
  host: 'ebc2test.cybersource.com',
  brand: 'cybersource',
  name: 'Cybersource Business Center (test)',
  region: 'global',
  environment: 'test',
  older: true,
};
export const bank: Site = {
  host: 'example-bank-with-a-long-name.ubc.cybersource.com',
  brand: 'bank',
  name: 'example-bank-with-a-long-name',
  region: 'global',
  environment: 'production',
};

const requestId = readRequestId('7600000000000000000012');
const details = {
  amount: '481.00',
  currency: 'EUR',
  transactionDate: 'Nov 24 2026 04:12:09 PM',
  cardNumber: '411111XXXXXX1111',
  merchantName: 'Example Books & Maps',
} as const;

/** An answer of one service; codes as "family code". */
export function answer(
  service: string | undefined,
  codes: readonly [Family, string][],
  reference?: string,
): ServiceResult {
  return {
    service,
    codes: codes.map(([family, code]) => ({ family, code, known: true, label: '' })),
    reference: reference === undefined ? undefined : readReference(reference),
  };
}

/** A transaction with the usual details. */
export function transactionOf(...services: readonly ServiceResult[]): Transaction {
  return { requestId, services, details };
}

const refusal = [
  ['simple-order', '203'],
  ['scmp', 'DCARDREFUSED'],
  ['avs', 'N'],
  ['cvn', 'M'],
] as const satisfies readonly (readonly [Family, string])[];

export const refused = transactionOf(
  answer('authorization', [...refusal.map(([f, c]): [Family, string] => [f, c])], '70391830ZFKZI570'),
);
export const withoutReference = transactionOf(
  answer('authorization', [
    ['simple-order', '203'],
    ['decision', 'REJECT'],
    ['avs', 'U'],
  ]),
);
export const doubted = transactionOf(answer('authorization', [['simple-order', '208']], '4111111111111111'));
export const unreadable = transactionOf(
  answer(
    'authorization',
    [
      ['simple-order', '481'],
      ['scmp', 'DSCORE'],
    ],
    'see attachment (2)',
  ),
);
export const sameAsRequestId: Transaction = {
  ...transactionOf(
    answer(
      undefined,
      [
        ['simple-order', '100'],
        ['scmp', 'SOK'],
      ],
      '7600000000000000000012',
    ),
  ),
};
export const severalServices = transactionOf(
  answer(
    'authorization',
    [
      ['simple-order', '100'],
      ['scmp', 'SOK'],
      ['avs', 'Y'],
    ],
    '3640691353',
  ),
  answer(
    'capture',
    [
      ['simple-order', '100'],
      ['scmp', 'SOK'],
    ],
    '6970604937',
  ),
  answer(
    'credit',
    [
      ['simple-order', '241'],
      ['rest-reason', 'EXCEEDS_AUTH_AMOUNT'],
    ],
    '6970604999',
  ),
);
/** The capture alone: the authorization is on another page. */
export const captured = transactionOf(answer('capture', [['simple-order', '100']], '6970604937'));
/** A reference that is too long for its processor, and every other number, one of which looks like a card's. */
export const unusualNumber: Transaction = {
  ...transactionOf(
    answer('authorization', [['simple-order', '100']], '70391830ZFKZI570'),
    answer('authorization-reversal', [['simple-order', '100']], '70391831ZFKZI571'),
  ),
  details: {
    ...details,
    processor: 'FDC Nashville Global',
    merchantReference: 'WEB-100200',
    authorizationCode: '831000',
    retrievalReference: '607212345678',
    networkTransactionId: '378282246310005',
    arn: '24000000000000000000001',
    xid: 'MDAwMDAwMDAwMDAwMDAwMDAwMDE=',
  },
};
export const rejectedAfterApproval = transactionOf(
  answer(
    'authorization',
    [
      ['simple-order', '100'],
      ['scmp', 'SOK'],
      ['avs', 'F'],
      ['processor-scheme', '43'],
    ],
    '3640691353',
  ),
  answer('decision-manager', [
    ['simple-order', '481'],
    ['scmp', 'DREJECT'],
    ['risk-factor', 'F'],
  ]),
);
export const withoutCodes = transactionOf(answer(undefined, [], '70391830ZFKZI570'));
export const unknownCodes = transactionOf(
  answer(
    'authorization',
    [
      ['simple-order', '999'],
      ['scmp', 'DNEWFLAG'],
    ],
    '70391830ZFKZI570',
  ),
);

/** Markup, right-to-left overrides, endless words, a card number where a name should be. */
export const hostile: Transaction = {
  ...transactionOf(
    answer(
      '<img src=x onerror=alert(1)>',
      [
        ['rest-reason', 'CONSUMER_AUTHENTICATION_REQUIRED'],
        ['scmp', `D${'X'.repeat(58)}`],
      ],
      'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA-BBBBBBBBBBBBBBBBBBBBBBBBBBBBB',
    ),
  ),
  details: {
    ...details,
    merchantName: `<b>Shop</b>\u202Eevil\u202C 4111 1111 1111 1111 ${'w'.repeat(300)}`,
    amount: '١٢٣٬٤٥٦٫٧٨ ر.س',
  },
};

/** A list of codes as a page without a transaction gives it. */
export const onTheList: readonly ListedCode[] = (
  [
    ['simple-order', '100'],
    ['simple-order', '203'],
    ['scmp', 'DINVALIDCARD'],
    ['rest-status', 'AUTHORIZED'],
  ] as const
).map(([family, code]) => ({ family, code, services: [] }));

/** Own texts: one that the page fills, one with a long name and what most pages do not show, and a draft, which is not offered. */
export function ownTemplates(language: Language): readonly OwnTemplate[] {
  const { example } = optionsWords[language];
  return [
    { id: 'a', ...example },
    { id: 'b', name: 'Name-without-a-blank-'.repeat(4).slice(0, 80), text: '{arn}, {retrievalReference}: {trn}' },
    { id: 'c', name: 'Draft', text: '{card}' },
  ];
}
