import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsCardNumber } from '../../src/domain/card-guard.ts';
import { readReference, readRequestId } from '../../src/domain/references.ts';
import type { Transaction } from '../../src/domain/transaction.ts';
import { mostVisited, trayLine, type Visited, visited, withoutHost, withVisit } from '../../src/domain/tray.ts';
import { trayCsv, trayEnquiry } from '../../src/i18n/tray-forms.ts';

const host = 'businesscenter.cybersource.com';
const other = 'businesscentertest.cybersource.com';

function transaction(id: string, details: Transaction['details'] = {}, reference = '79629274ZX73FAXZ'): Transaction {
  return {
    requestId: readRequestId(id),
    services: [
      {
        service: 'authorization',
        codes: [{ family: 'simple-order', code: '203', known: true, label: 'Reason Code' }],
        reference: readReference(reference),
      },
    ],
    details,
  };
}

function visit(id: string, at = host): Visited {
  const made = visited(transaction(id), at);
  if (!made) throw new Error(`No visit for ${id}`);
  return made;
}

describe('what is held of a transaction', () => {
  test('no more than a hand-over needs: nobody’s name or mail, of the card the last four digits', () => {
    const held = visited(
      transaction('7600000000000000000006', {
        merchantReference: 'ORDER-1',
        amount: '12.00',
        currency: 'EUR',
        transactionDate: 'Mar 13 2026',
        cardNumber: '411111XXXXXX1111',
        email: 'a@example.com',
        customerName: 'Someone',
        authorizationCode: '888888',
      }),
      host,
    );
    expect(held?.transaction.details).toEqual({
      merchantReference: 'ORDER-1',
      amount: '12.00',
      currency: 'EUR',
      transactionDate: 'Mar 13 2026',
      cardSuffix: '1111',
    });
  });

  test('nothing without a Request ID; no number that is in doubt', () => {
    expect(visited({ ...transaction('7600000000000000000006'), requestId: undefined }, host)).toBeUndefined();
    const held = visited(transaction('7600000000000000000006', {}, '4111111111111111'), host);
    expect(held?.transaction.services[0]?.reference).toBeUndefined();
  });

  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('4111 1111 1111 1111', '4111111111111111', '378282246310005', 'ref 5555-5555-5555-4444'),
  );
  test('nothing that looks like a card number, whatever the page says, in no form in which it leaves', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('7600000000000000000006', '4111111111111111'),
        fc.record({ merchantReference: text, amount: text, currency: text, transactionDate: text, cardNumber: text }),
        text,
        (id, details, code) => {
          const page = transaction(id, details, code);
          const [service] = page.services;
          const codes = service
            ? [{ ...service, codes: service.codes.map(one => ({ ...one, code, label: code })) }]
            : [];
          const held = visited({ ...page, services: codes }, host);
          if (id === '4111111111111111') {
            expect(held).toBeUndefined();
            return;
          }
          expect(holdsCardNumber(JSON.stringify(held))).toBe(false);
          for (const language of ['en', 'fr'] as const) {
            const forms = held ? [trayCsv([held], language), trayEnquiry([held], language)] : [];
            for (const form of forms) {
              expect(form).toBeDefined();
              expect(holdsCardNumber(`${form?.plain} ${form?.html ?? ''}`)).toBe(false);
            }
          }
        },
      ),
    );
  });
});

describe('the tray', () => {
  test('holds each transaction once, as it was seen last, the newest first, and no more than it may', () => {
    const ids = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 400 });
    fc.assert(
      fc.property(ids, list => {
        const idOf = (n: number) => `76${String(n).padStart(18, '0')}`;
        const tray = list.reduce<readonly Visited[]>((held, n) => withVisit(held, visit(idOf(n))), []);
        const newestFirst = [...new Set(list.toReversed())].slice(0, mostVisited).map(idOf);
        expect(tray.map(one => one.transaction.requestId)).toEqual(newestFirst);
      }),
    );
  });

  test('lets go of what was seen on a host, and of nothing else', () => {
    const tray = [visit('7600000000000000000001'), visit('7600000000000000000002', other)];
    expect(withoutHost(tray, host)).toEqual(tray.slice(1));
  });

  test('gives the number of the main question, and those of the other services beside it', () => {
    const sale = transaction('7600000000000000000006');
    const accepted = [{ family: 'simple-order', code: '100', known: true, label: 'Reason Code' }] as const;
    const held = visited(
      {
        ...sale,
        services: [
          { service: 'authorization', codes: accepted, reference: readReference('AAAA1111') },
          { service: 'capture', codes: accepted, reference: readReference('BBBB2222') },
        ],
      },
      host,
    );
    expect(held && trayLine(held)).toMatchObject({
      reference: 'BBBB2222',
      service: 'capture',
      others: [{ service: 'authorization', reference: 'AAAA1111' }],
    });
  });

  test('as CSV no cell begins a formula', () => {
    const evil = visited(transaction('7600000000000000000006', { merchantReference: '=HYPERLINK("x")' }), host);
    expect(evil && trayCsv([evil], 'en')?.plain).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
