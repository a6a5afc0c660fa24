import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf, type Pair } from '../../src/domain/fields.ts';
import { type Transaction, transactionsOf } from '../../src/domain/transaction.ts';

/** Rows one below the other in one container. */
function rows(at: readonly number[], ...pairs: readonly (readonly [label: string, value?: string])[]): Pair[] {
  return pairs.map(([label, value], i) => ({ label, value, path: [...at, i] }));
}

function read(...pairs: readonly Pair[][]): Transaction[] {
  return transactionsOf(fieldsOf(pairs.flat()));
}

function summary(transaction: Transaction | undefined) {
  return transaction?.services.map(({ service, codes, reference }) => ({
    service,
    codes: codes.map(code => code.code),
    reference: reference?.kind === 'reference' ? reference.value : reference?.kind,
  }));
}

describe('a page of one transaction', () => {
  test('codes and reference belong to the service whose heading stands over them', () => {
    const [transaction] = read(
      rows([0, 0], ['Request ID', '7763010088967620605942']),
      rows(
        [0, 1],
        ['Card Authorization'],
        ['Reason Code', '100'],
        ['Transaction Reference Number', '105522914XYHMF9S'],
      ),
      rows([0, 2], ['Card Settlement'], ['Reason Code', '102'], ['Trans Ref No', '98766344VKFYMPWB']),
    );
    expect(summary(transaction)).toEqual([
      { service: 'authorization', codes: ['100'], reference: '105522914XYHMF9S' },
      { service: 'capture', codes: ['102'], reference: '98766344VKFYMPWB' },
    ]);
  });

  test('a heading in a bar of its own speaks for the container around the bar', () => {
    const [transaction] = read([
      { label: 'Card Authorization', path: [0, 1, 0, 0] },
      { label: 'Reason Code', value: '203', path: [0, 1, 1] },
    ]);
    expect(summary(transaction)).toEqual([{ service: 'authorization', codes: ['203'], reference: undefined }]);
  });

  test('another section ends a service', () => {
    const [transaction] = read(
      rows(
        [0],
        ['Card Authorization'],
        ['Reason Code', '203'],
        ['Customer Information'],
        ['Decision', 'REJECT'],
        ['Card Settlement'],
        ['Reason Code', '102'],
      ),
    );
    expect(summary(transaction)?.map(result => result.service)).toEqual(['authorization', undefined, 'capture']);
  });

  test('with one service on the page, what stands outside of it is that service’s', () => {
    const [transaction] = read(
      rows([0, 0], ['Transaction Reference Number', '79629274ZX73FAXZ']),
      rows([0, 1], ['Application', 'ics_auth'], ['Reason Code', '204']),
    );
    expect(summary(transaction)).toEqual([{ service: 'authorization', codes: ['204'], reference: '79629274ZX73FAXZ' }]);
  });

  test('the label decides, not the shape: a 22-digit reference and a 22-digit Request ID', () => {
    const [transaction] = read(
      rows([0], ['Request ID', '6248902608336713204007'], ['Reconciliation ID', '6248902605266689604010']),
    );
    expect(transaction?.requestId).toBe('6248902608336713204007');
    expect(summary(transaction)?.[0]?.reference).toBe('6248902605266689604010');
  });

  test('numbers that only look like the reference are none', () => {
    const [transaction] = read(
      rows(
        [0],
        ['Request ID', '7778862908997172603705'],
        ['Reason Code', '203'],
        ['Retrieval Reference Number', '348078722632'],
        ['Reconciliation Reference Number', '12345678901234567890'],
      ),
    );
    expect(summary(transaction)?.[0]?.reference).toBeUndefined();
    expect(transaction?.details.retrievalReference).toBe('348078722632');
  });

  test('a label without a value is a value that is missing', () => {
    const [transaction] = read(rows([0], ['Reason Code', '203'], ['Transaction Reference Number', '']));
    expect(summary(transaction)).toEqual([{ service: undefined, codes: ['203'], reference: undefined }]);
  });

  test('a box that is only called a section does not hide what its label says', () => {
    const [transaction] = read([{ name: 'section', label: 'Reason Code', value: '203', path: [0, 0] }]);
    expect(summary(transaction)?.[0]?.codes).toEqual(['203']);
  });

  test('a word in the place of the reference is no reference', () => {
    const [transaction] = read(rows([0], ['Reason Code', '203'], ['Transaction Reference Number', 'Pending']));
    expect(summary(transaction)?.[0]?.reference).toBe('unreadable');
  });

  test('rows of its history count for the services that they name; other transactions’ rows do not', () => {
    const row = (at: number, ...cells: [string, string][]): Pair[] =>
      cells.map(([label, value]) => ({ label, value, path: [0, 5, at], cell: true }));
    const [transaction] = read(
      rows([0, 0], ['Request ID', '7763010088967620605942']),
      row(1, ['Application', 'Card Authorization'], ['Reason Code', '100'], ['Trans Ref No', '105522914XYHMF9S']),
      row(2, ['Application', 'Card Settlement'], ['Reason Code', '102']),
      row(3, ['Request ID', '7741937117261281605282'], ['Application', 'Card Credit'], ['Reason Code', '203']),
    );
    expect(summary(transaction)).toEqual([
      { service: 'authorization', codes: ['100'], reference: '105522914XYHMF9S' },
      { service: 'capture', codes: ['102'], reference: undefined },
    ]);
  });
});

describe('more than one transaction', () => {
  test('two panels stay apart', () => {
    const found = read(
      rows([0, 0], ['Request ID', '7778862908997172603705'], ['Reason Code', '203']),
      rows([0, 1], ['Request ID', '7731181773932218603276'], ['Reason Code', '204'], ['TRN', '79629274ZX73FAXZ']),
    );
    expect(found.map(transaction => transaction.requestId)).toEqual([
      '7778862908997172603705',
      '7731181773932218603276',
    ]);
    expect(found.map(summary).map(services => services?.[0]?.reference)).toEqual([undefined, '79629274ZX73FAXZ']);
  });

  test('two in one flat list are parted where the second one’s Request ID stands', () => {
    const found = read(
      rows(
        [0],
        ['Request ID', '7778862908997172603705'],
        ['Reason Code', '203'],
        ['Request ID', '7731181773932218603276'],
        ['Reason Code', '204'],
        ['TRN', '79629274ZX73FAXZ'],
      ),
    );
    expect(found.map(summary)).toEqual([
      [{ service: undefined, codes: ['203'], reference: undefined }],
      [{ service: undefined, codes: ['204'], reference: '79629274ZX73FAXZ' }],
    ]);
  });

  test('a list is none', () => {
    const cells = Array.from({ length: 40 }, (_, i): Pair[] => [
      { label: 'Request ID', value: `77788629089971726037${10 + i}`, path: [0, 1, i], cell: true },
      { label: 'Reason Code', value: '203', path: [0, 1, i], cell: true },
    ]);
    expect(read(...cells)).toEqual([]);
  });
});

test('never throws, and a reference is always one that stands under its label', () => {
  const label = fc.constantFrom(
    'Reason Code',
    'Request ID',
    'TRN',
    'Application',
    'Card Authorization',
    'Amount',
    'Anything',
  );
  const value = fc.option(
    fc.oneof(fc.string(), fc.constantFrom('203', 'ics_auth', '7778862908997172603705', '70391830ZFKZI570')),
    {
      nil: undefined,
    },
  );
  const pair = fc.record({
    label,
    value,
    path: fc.array(fc.nat(4), { minLength: 1, maxLength: 5 }),
    cell: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 20 }), pairs => {
      const references = transactionsOf(fieldsOf(pairs)).flatMap(({ services }) =>
        services.flatMap(({ reference }) => (reference?.kind === 'reference' ? [reference.value as string] : [])),
      );
      const labelled = pairs
        .filter(({ label: text }) => text === 'TRN')
        .map(({ value: text }) => text?.normalize('NFKC').trim());
      for (const reference of references) expect(labelled).toContain(reference);
    }),
  );
});

test('what a page repeats above its services is said once, under the service’s name', () => {
  const [transaction] = read(
    rows(
      [0, 0],
      ['Request ID', '7788281941152133603881'],
      ['Reason Code', '200'],
      ['TRN', '689282624QY8W0HB'],
      ['AVS', 'N'],
    ),
    rows([0, 1], ['Card Authorization'], ['Reason Code', '200'], ['Reply Flag', 'DAVSNO'], ['TRN', '689282624QY8W0HB']),
    rows([0, 2], ['Card Settlement'], ['Status', 'Not Run']),
  );
  expect(summary(transaction)).toEqual([
    { service: undefined, codes: ['N'], reference: undefined },
    { service: 'authorization', codes: ['200', 'DAVSNO'], reference: '689282624QY8W0HB' },
  ]);
});
