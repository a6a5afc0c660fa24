import type { IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { detailsOf } from './details.ts';
import { wordsIn } from './labels.ts';
import { loadScreens } from './screens.ts';
import { columns, neighboursOf, searchFor, searchFrom, transactionOf } from './search.ts';
import { serviceOf } from './services.ts';
import { mayEnter, sessionHeader, user } from './session.ts';
import type { SiteState } from './site.ts';
import { examples, replyFlagOf, resultOf, type Transaction } from './transactions.ts';
import { users } from './users.ts';
import { settings, variantChange } from './variants.ts';

/** What a call can rely on: the switches, the host it came to and whether the session is signed in. */
export type CallState = SiteState & { host: string; signedIn: boolean };

/** The answer to a call, before it becomes JSON. */
export type CallAnswer = { status: number; body: unknown; cookie?: string };

/** Answers a call of the application (JSON in, JSON out). Data needs a session and arrives as late as the variant says. */
export async function answerCall(request: IncomingMessage, state: CallState): Promise<CallAnswer> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'https://stand-in');
  const body = request.method === 'POST' ? await bodyOf(request) : undefined;
  switch (pathname) {
    case '/ebc2/session/start':
      return ok(startOf(state));
    case '/ebc2/session/password':
      return ok(mayEnter(body) ? { sendTo: `Email to ${user.email}` } : { error: 'Incorrect username or password' });
    case '/ebc2/session/code':
      return /^\d{6}$/.test(String(Object(body).code))
        ? { ...ok({}), cookie: sessionHeader(true) }
        : ok({ error: 'The passcode is not valid.' });
    case '/ebc2/session/end':
      return { ...ok({}), cookie: sessionHeader(false) };
    case '/ebc2/stand-in/variant':
      if (request.method === 'POST') state.setVariant(variantChange(body));
      return ok({ variant: state.variant(), settings });
  }
  if (!state.signedIn) return { status: 401, body: {} };
  await setTimeout(state.variant().delay, undefined, { ref: false });
  return dataFor(pathname, searchParams, body, state);
}

function dataFor(path: string, query: URLSearchParams, body: unknown, state: CallState): CallAnswer {
  switch (path) {
    case '/ebc2/stand-in/screen': {
      const screen = loadScreens().find(({ name }) => name === query.get('name'));
      return screen === undefined ? missing : ok({ fragment: screen.fragment });
    }
    case '/ebc2/tss/examples':
      return ok({ rows: examples.map(summaryOf) });
    case '/ebc2/tss/v2/searches':
      return ok({ columns, rows: searchFor(searchFrom(body)) });
    case '/ebc2/tss/v2/transactions': {
      const transaction = transactionOf(query.get('id') ?? '');
      return transaction === undefined ? missing : ok(pageOf(transaction, state));
    }
    case '/ebc2/tss/users':
      return ok({ rows: users });
    default:
      return missing;
  }
}

function startOf({ signedIn, host, variant }: CallState): unknown {
  const screens = loadScreens().map(({ name, address }) => ({ name, url: new URL(address) }));
  return {
    signedIn,
    user: user.name,
    organization: user.organization,
    variant: variant(),
    words: wordsIn(variant()),
    screens: screens
      .filter(({ url }) => url.hostname === host)
      .map(({ name, url }) => ({ name, at: url.pathname + url.search })),
  };
}

function pageOf(transaction: Transaction, { variant }: CallState): unknown {
  const { previous, next } = neighboursOf(transaction.id);
  const details = detailsOf(transaction, variant());
  return {
    ...details,
    id: transaction.id,
    merchantId: transaction.merchantId,
    related: details.related.map(id => ({ id, ...relatedOf(transactionOf(id)) })),
    previous: previous?.id,
    next: next?.id,
  };
}

function relatedOf(transaction: Transaction | undefined): Record<string, string> {
  return transaction === undefined ? {} : summaryOf(transaction);
}

function summaryOf(transaction: Transaction): Record<string, string> {
  const { applicationInformation, orderInformation } = transaction;
  const { reasonCode, applications } = applicationInformation;
  const deciding = applications.find(each => each.reasonCode === String(reasonCode));
  return {
    id: transaction.id,
    merchantId: transaction.merchantId,
    date: transaction.submitTimeUTC.slice(0, 10),
    application: serviceOf(deciding?.name ?? '').label,
    reasonCode: String(reasonCode),
    replyFlag: replyFlagOf(transaction) ?? '',
    amount: [orderInformation.amountDetails.totalAmount, orderInformation.amountDetails.currency]
      .filter(Boolean)
      .join(' '),
    result: deciding === undefined ? 'Failed' : resultOf(deciding),
  };
}

/** Not an HTTP error, so that the browser's console stays clean. */
const missing: CallAnswer = { status: 200, body: { missing: true } };

function ok(body: unknown): CallAnswer {
  return { status: 200, body };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const part of request) text += String(part);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
