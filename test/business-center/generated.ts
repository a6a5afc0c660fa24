import { type Outcome, outcomes } from './generated-outcomes.ts';
import { type Random, randomFrom } from './random.ts';
import type { Application, Transaction } from './transactions.ts';

const newest = Date.UTC(2026, 10, 25, 9, 0, 0);
const week = 7 * 24 * 3600 * 1000;
const total = outcomes.reduce((sum, { weight }) => sum + weight, 0);
type Person = readonly [firstName: string, lastName: string, address: string, country: string];
const people: readonly [Person, ...Person[]] = [
  ['PAT', 'EXAMPLE', '203 Sample Street', 'US'],
  ['ROBIN', 'SAMPLE', '201 Sample Lane', 'GB'],
  ['KIM', 'MUSTER', 'Musterweg 100', 'DE'],
  ['ALEX', 'MODELE', '48 rue du Modèle', 'FR'],
  ['TONI', 'ESEMPIO', 'Via Esempio 230', 'IT'],
  ['JO', 'EJEMPLO', 'Calle Ejemplo 102', 'ES'],
];

function outcomeAt(random: Random): Outcome | undefined {
  let at = random.below(total);
  return outcomes.find(({ weight }) => {
    at -= weight;
    return at < 0;
  });
}

/** A TRN in one of the shapes seen: 16 characters, 10 digits, or (rarely) 22 digits like a Request ID. */
function referenceFrom(random: Random): string {
  const shape = random.below(20);
  if (shape === 0) return `6${random.digits(21)}`;
  if (shape < 8) return random.digits(10);
  const letters = Array.from({ length: 8 }, () => 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789'.charAt(random.below(34)));
  return random.digits(8) + letters.join('');
}

function applicationsOf(outcome: Outcome, reference: string | undefined, captured: boolean): Application[] {
  const refused = {
    reasonCode: outcome.code,
    rCode: outcome.code === '150' ? '-1' : '0',
    rFlag: outcome.flag,
    rMessage: outcome.message,
  };
  const accepted = { reasonCode: '100', rCode: '1', rFlag: 'SOK', rMessage: 'Request was processed successfully.' };
  const trn = reference === undefined ? {} : { reconciliationId: reference };
  if (outcome.by === 'ics_decision')
    return [
      { name: 'ics_auth', ...accepted, ...trn },
      { name: outcome.by, ...refused },
    ];
  if (outcome.by !== undefined) return [{ name: 'ics_auth' }, { name: outcome.by, ...refused }];
  if (outcome.code !== '100') return [{ name: 'ics_auth', ...refused, ...trn }];
  const authorization = { name: 'ics_auth', ...accepted, ...trn };
  return captured ? [authorization, { name: 'ics_bill', status: 'PENDING', ...accepted, ...trn }] : [authorization];
}

function transactionAt(index: number): Transaction {
  const random = randomFrom(20261125 + index * 7919);
  const outcome = outcomeAt(random) ?? outcomes[0];
  if (outcome === undefined) throw new Error('No outcomes to generate from.');
  const time = newest - Math.floor((week / 2000) * (index + random.below(100) / 100));
  const id = `7${String(Math.floor(time / 1000) % 1e9).padStart(9, '0')}${random.digits(8)}60${String(index % 100).padStart(2, '0')}`;
  // Some processors give a reference with a decline, others do not.
  const reference =
    outcome.held === true || (outcome.response !== undefined && random.below(5) < 2)
      ? referenceFrom(random)
      : undefined;
  const captured = random.below(3) > 0;
  const [firstName, lastName, address1, country] = random.pick(people);
  const visa = random.below(3) > 0;
  const amount = (random.below(30000) / 100 + 4).toFixed(2);
  const currency = country === 'US' ? 'USD' : country === 'GB' ? 'GBP' : 'EUR';
  return {
    id,
    rootId: id,
    ...(reference === undefined ? {} : { reconciliationId: reference }),
    submitTimeUTC: `${new Date(time).toISOString().slice(0, 19)}Z`,
    merchantId: 'example_merchant',
    applicationInformation: {
      ...(outcome.code === '100' && captured ? { status: 'PENDING' } : {}),
      reasonCode: Number(outcome.code),
      applications: applicationsOf(outcome, reference, captured),
    },
    clientReferenceInformation: { code: `WEB-${100200 + index}`, applicationName: 'REST API' },
    deviceInformation: { ipAddress: `192.0.2.${random.below(250) + 1}` },
    errorInformation: outcome.reason === undefined ? {} : { reason: outcome.reason, message: outcome.message },
    orderInformation: {
      billTo: {
        firstName,
        lastName,
        address1,
        locality: 'Sampleton',
        postalCode: '94404',
        email: `${firstName.toLowerCase()}@example.com`,
        country,
        phoneNumber: '5550100203',
      },
      amountDetails: { totalAmount: amount, currency, ...(outcome.held === true ? { authorizedAmount: amount } : {}) },
    },
    paymentInformation: {
      paymentType: { name: 'smartpay', type: 'credit card' },
      card: {
        suffix: visa ? '1111' : '4444',
        prefix: visa ? '411111' : '555555',
        expirationMonth: '12',
        expirationYear: '2031',
        type: visa ? '001' : '002',
      },
    },
    processingInformation: { commerceIndicatorLabel: 'internet' },
    processorInformation: {
      processor: { name: 'smartpay' },
      ...(outcome.held === true ? { approvalCode: random.digits(6) } : {}),
      ...(outcome.response === undefined ? {} : { responseCode: outcome.response }),
      ...(outcome.avs === undefined ? {} : { avs: { code: outcome.avs } }),
      ...(outcome.cvn === undefined ? {} : { cardVerification: { resultCode: outcome.cvn } }),
    },
    ...(outcome.by === 'ics_decision'
      ? {
          riskInformation: {
            profile: { name: 'Default Profile', decision: outcome.code === '480' ? 'REVIEW' : 'REJECT' },
          },
        }
      : {}),
    _links: {},
  };
}

/** 2,000 transactions of the week before 25 November 2026, newest first; the same in every run. */
export const generated: readonly Transaction[] = Array.from({ length: 2000 }, (_, index) => transactionAt(index));
