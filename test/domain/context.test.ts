import { describe, expect, test } from 'vitest';
import { codesOfField } from '../../src/domain/field-codes.ts';
import { fieldsOf, type Pair } from '../../src/domain/fields.ts';
import { catalogueIn } from '../../src/i18n/catalogue.ts';
import { codeText } from '../../src/i18n/code-text.ts';
import { wordsIn } from '../../src/i18n/language.ts';

function codesWith(...rows: readonly (readonly [label: string, value: string])[]) {
  const pairs = rows.map(([label, value], i): Pair => ({ label, value, path: [0, i] }));
  return fieldsOf(pairs).flatMap(field => codesOfField(field));
}

describe('a processor’s answer', () => {
  test('is read by the processor’s own codes where it is one that has them', () => {
    expect(codesWith(['Processor', 'amexdirect'], ['Processor Response', '116'])).toMatchObject([
      { family: 'processor-amex', code: '116' },
    ]);
    expect(
      codesWith(['Processor Response', '12'], ['Processor', 'CyberSource Latin American Processing']),
    ).toMatchObject([{ family: 'processor-latin-america', code: '12' }]);
  });

  test.each(['vdcexample', '', 'amexdirectly'])('is read as most processors mean it with %j', processor => {
    expect(codesWith(['Processor', processor], ['Processor Response', '05'])).toMatchObject([
      { family: 'processor-scheme', code: '05' },
    ]);
  });

  test('says so', () => {
    const text = codeText(catalogueIn('en')({ family: 'processor-scheme', code: '05' }), wordsIn('en'));
    expect(text.name).toBe('Do not honor');
    expect(text.footnotes.join(' ')).toContain('most processors');
    const own = codeText(catalogueIn('en')({ family: 'processor-amex', code: '116' }), wordsIn('en'));
    expect(own.footnotes.join(' ')).not.toContain('most processors');
  });
});

describe('a processor with a list of its own', () => {
  test('is named beside the code', () => {
    expect(codesWith(['Processor', 'amexdirect'], ['Processor Response', '116'])).toMatchObject([
      { processor: 'amexdirect' },
    ]);
  });

  test('is not read by another list: what is missing in its own is said to be missing', () => {
    expect(codesWith(['Processor', 'GPN'], ['Processor Response', '051'])).toMatchObject([
      { family: 'processor-gpn', code: '051', known: false },
    ]);
  });

  test('of which we know only what differs is read by the common codes besides', () => {
    expect(codesWith(['Processor', 'Elavon Americas'], ['Processor Response', '4'])).toMatchObject([
      { family: 'processor-elavon', code: '4' },
    ]);
    expect(codesWith(['Processor', 'Elavon Americas'], ['Processor Response', '51'])).toMatchObject([
      { family: 'processor-scheme', code: '51', processor: 'Elavon Americas' },
    ]);
  });

  test('five digits are of an alternative payment', () => {
    expect(codesWith(['Processor Response', '30200'])).toMatchObject([{ family: 'processor-alternative' }]);
  });

  test.each(['4111 1111 1111 1111', 'x'.repeat(41), '123456789'])('%j is no name of a processor', processor => {
    const [code] = codesWith(['Processor', processor], ['Processor Response', '05']);
    expect(code).toMatchObject({ family: 'processor-scheme' });
    expect(code).not.toHaveProperty('processor');
  });
});

describe('the brand of the card', () => {
  test.each([
    ['Visa', 'visa'],
    ['001', 'visa'],
    ['1', 'visa'],
    ['002 - Mastercard', 'mastercard'],
    ['AMERICAN EXPRESS', 'amex'],
    ['042', 'mastercard'],
    ['China UnionPay', 'union-pay'],
  ])('%j is %s', (cardType, brand) => {
    const [avs] = codesWith(['AVS', 'N'], ['Card Type', cardType]).filter(({ family }) => family === 'avs');
    expect(avs).toMatchObject({ code: 'N', brand });
  });

  test.each(['', 'Checking', '036', 'constructor'])('%j says none', cardType => {
    const [avs] = codesWith(['AVS', 'N'], ['Card Type', cardType]).filter(({ family }) => family === 'avs');
    expect(avs).not.toHaveProperty('brand');
  });

  test('said in two ways is not said', () => {
    const [avs] = codesWith(['AVS', 'N'], ['Card Type', 'Visa'], ['Card Brand', 'JCB']);
    expect(avs).not.toHaveProperty('brand');
  });

  test.each([
    ['ECI', '5', 'eci', '05'],
    ['ECI', '02', 'eci-raw', '02'],
    ['ECI Raw', '2', 'eci-raw', '02'],
    ['ECI Raw', '07', 'eci', '07'],
  ])('%s %j is of %s', (label, value, family, code) => {
    expect(codesWith([label, value])).toMatchObject([{ family, code }]);
  });
});

describe('what stands beside a code counts within its own transaction', () => {
  const cells = (row: number, id: string, ...more: [string, string][]): Pair[] =>
    [['Request ID', id] as const, ...more].map(([label, value]) => ({ label, value, path: [0, 5, row], cell: true }));
  const told = (pairs: readonly Pair[]) =>
    fieldsOf(pairs).flatMap(field =>
      field.field === 'processorResponse' ? [`${field.family} ${field.processor ?? ''}`] : [],
    );

  test('each row of a grid is read by its own processor', () => {
    expect(
      told([
        ...cells(1, '7763010088967620605942', ['Processor', 'amexdirect'], ['Processor Response', '116']),
        ...cells(2, '7778862908997172603705', ['Processor', 'vdcexample'], ['Processor Response', '05']),
        ...cells(3, '7731181773932218603276', ['Processor Response', '05']),
      ]),
    ).toEqual(['processor-amex amexdirect', 'processor-scheme vdcexample', 'processor-scheme ']);
  });

  test('a filter above a grid says nothing of its rows', () => {
    expect(
      told([
        { label: 'Processor', value: 'amexdirect', path: [0, 1] },
        ...cells(1, '7763010088967620605942', ['Processor Response', '05']),
      ]),
    ).toEqual(['processor-scheme ']);
  });

  test('a row of the history is read by the page, one of another transaction is not', () => {
    expect(
      told([
        { label: 'Request ID', value: '7763010088967620605942', path: [0, 1] },
        { label: 'Processor', value: 'amexdirect', path: [0, 2] },
        ...cells(1, '7763010088967620605942', ['Processor Response', '116']),
        ...cells(2, '7778862908997172603705', ['Processor Response', '05']),
      ]),
    ).toEqual(['processor-amex amexdirect', 'processor-scheme ']);
  });

  test('two transactions side by side are read apart', () => {
    const panel = (at: number, id: string, processor: string, answer: string): Pair[] =>
      [['Request ID', id] as const, ['Processor', processor] as const, ['Processor Response', answer] as const].map(
        ([label, value], i) => ({ label, value, path: [0, at, i] }),
      );
    expect(
      told([
        ...panel(0, '7778862908997172603705', 'amexdirect', '116'),
        ...panel(1, '7731181773932218603276', 'gpn', '005'),
      ]),
    ).toEqual(['processor-amex amexdirect', 'processor-gpn gpn']);
  });

  test('twice the rows take no more than some three times the steps', () => {
    const steps = (count: number) => {
      let read = 0;
      const counted = (path: number[]) =>
        new Proxy(path, {
          get: (target, key, receiver) => {
            read++;
            return Reflect.get(target, key, receiver);
          },
        });
      const pairs = Array.from({ length: count }, (_, i): Pair[] =>
        [['Request ID', `${7778862908997172600000n + BigInt(i)}`] as const, ['Processor Response', '05'] as const].map(
          ([label, value], at) => ({ label, value, path: counted([0, i, at]) }),
        ),
      ).flat();
      fieldsOf(pairs);
      return read;
    };
    expect(steps(800)).toBeLessThan(3 * steps(400));
  });
});

test.each([
  ['Reason', '203', 'simple-order'],
  ['Reason', 'PROCESSOR_DECLINED', 'rest-reason'],
  ['Reply', '481', 'simple-order'],
  ['Reply', 'DREJECT', 'scmp'],
])('under the short label %j, %j is of the family %s', (label, value, family) => {
  expect(codesWith([label, value])).toMatchObject([{ family, code: value, known: true }]);
});

test.each(['203 pieces came broken', 'Customer asked', '20', 'N'])('%j is a reason in words and no code', value => {
  expect(codesWith(['Reason', value], ['Reply', value])).toEqual([]);
});

describe('a merchant advice', () => {
  test.each([
    ['1', 'advice-visa'],
    ['03', 'advice-mastercard'],
  ])('%s is of the family %s', (value, family) => {
    expect(codesWith(['Merchant Advice Code', value])).toMatchObject([{ family, code: value, known: true }]);
  });

  test('is read by the card’s brand where that is known', () => {
    expect(codesWith(['Card Type', 'Mastercard'], ['Merchant Advice Code', '3'])).toMatchObject([
      { family: 'advice-mastercard', code: '03', brand: 'mastercard' },
    ]);
  });

  test('of Barclays is Barclays’ own where Barclays has the code', () => {
    const at = (value: string) => codesWith(['Processor', 'Barclays'], ['Merchant Advice Code', value]);
    expect(at('05')).toMatchObject([{ family: 'advice-barclays', code: '05' }]);
    expect(at('03')).toMatchObject([{ family: 'advice-mastercard', code: '03' }]);
  });

  test('against which another try costs a fee says so', () => {
    const text = codeText(catalogueIn('en')({ family: 'advice-visa', code: '1' }), wordsIn('en'));
    expect(text.verdicts.map(verdict => verdict.text)).toContain('Another try can cost a fee');
  });
});

test('the same letter means another thing under another label', () => {
  expect(codesWith(['AVS', 'M'], ['CVN', 'M'], ['PARes Status', 'N'])).toMatchObject([
    { family: 'avs', code: 'M' },
    { family: 'cvn', code: 'M' },
    { family: 'pa-status', code: 'N' },
  ]);
});

test('lists of risk codes are told apart', () => {
  expect(codesWith(['Address Information', 'MM-BIN^COR-BA']).map(({ code }) => code)).toEqual(['MM-BIN', 'COR-BA']);
  expect(codesWith(['Factor Codes', 'C^H']).map(({ code }) => code)).toEqual(['C', 'H']);
});
