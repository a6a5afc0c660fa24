import { readdirSync, readFileSync } from 'node:fs';

/** One thing a reader must find on a screen; `service` only where the screen tells to which service it belongs. */
export type Expected = { field: string; value: string; service?: string };

/** A hard case: a fragment of a page with what must be found in it and what must be left alone. */
export type Screen = {
  /** File name without `.html`. */
  name: string;
  /** Full address at which the stand-in serves it. */
  address: string;
  /** One sentence: what is hard about it. */
  why: string;
  view: View;
  find: readonly Expected[];
  /** The codes that get a mark, in reading order. */
  marks: readonly string[];
  /** Texts of the page that must not be marked. */
  leave: readonly string[];
  /** The reference to give for the authorization (or the only service there is); null when there is none or it is in doubt. */
  trn: string | null;
  /** The markup after the first comment. */
  fragment: string;
};

const views = ['transaction-details', 'transactions', 'case', 'sign-in', 'payer', 'other'] as const;
/** The kind of page a screen shows. */
export type View = (typeof views)[number];

const fields: ReadonlySet<string> = new Set([
  'reasonCode',
  'replyFlag',
  'decision',
  'reply',
  'restReason',
  'restStatus',
  'avs',
  'cvn',
  'transactionReference',
  'requestId',
  'merchantReference',
  'authorizationCode',
  'retrievalReference',
  'networkTransactionId',
  'amount',
  'currency',
  'transactionDate',
  'cardSuffix',
  'merchantId',
  'merchantName',
  'processor',
  'processorResponse',
  'merchantAdvice',
  'requestResult',
  'eci',
  'riskFactor',
  'informationCode',
  'dmDecision',
  'ruleEvaluation',
  'service',
]);
const keys = ['address', 'why', 'view', 'find', 'marks', 'leave', 'trn'];
const folder = new URL('../screens/', import.meta.url);

/** Reads all screens of test/screens; throws with the file's name when a comment is not as it must be. */
export function loadScreens(): Screen[] {
  const files = readdirSync(folder)
    .filter(file => file.endsWith('.html'))
    .sort();
  const screens = files.map(file => screenFrom(file, readFileSync(new URL(file, folder), 'utf8')));
  for (const { name, address } of screens) {
    const twin = screens.find(other => other.address === address && other.name !== name);
    if (twin !== undefined) throw new Error(`test/screens/${name}.html: same address as ${twin.name}.html`);
  }
  return screens;
}

/** Reads one screen from the text of its file; `file` is only for the name and the message. */
export function screenFrom(file: string, text: string): Screen {
  const fail = (what: string): never => {
    throw new Error(`test/screens/${file}: ${what}`);
  };
  const [whole, json] = /^<!--([\s\S]*?)-->/.exec(text) ?? [];
  if (whole === undefined || json === undefined) return fail('does not begin with a comment');
  const fragment = text.slice(whole.length).trim();
  if (/<script|\sstyle=|\son[a-z]+=["']/i.test(fragment.replaceAll(/&lt;|&gt;/g, '')))
    fail('script, style attribute or handler in the fragment');
  let head: unknown;
  try {
    head = JSON.parse(json);
  } catch (error) {
    return fail(`the first comment is not JSON (${error instanceof Error ? error.message : 'unreadable'})`);
  }
  const data = Object(head) as Record<string, unknown>;
  for (const key of keys) if (!(key in data)) fail(`"${key}" is missing`);
  for (const key of Object.keys(data)) if (!keys.includes(key)) fail(`"${key}" is not a known key`);
  const { address, why, trn, view: kind, find: found } = data;
  const view = views.find(each => each === kind) ?? fail(`"view" must be one of ${views.join(', ')}`);
  if (typeof address !== 'string' || !URL.canParse(address)) return fail('"address" must be a full URL');
  if (typeof why !== 'string' || why === '') return fail('"why" must be a sentence');
  if (trn !== null && typeof trn !== 'string') return fail('"trn" must be a string or null');
  const texts = (key: 'marks' | 'leave'): string[] => {
    const value = data[key];
    return Array.isArray(value) && value.every(each => typeof each === 'string')
      ? value
      : fail(`"${key}" must be a list of texts`);
  };
  if (!Array.isArray(found)) return fail('"find" must be a list');
  const find = found.map((each: unknown): Expected => {
    const { field, value, service, ...rest } = Object(each) as Record<string, unknown>;
    if (typeof field !== 'string' || !fields.has(field)) return fail(`"find" names an unknown field: ${String(field)}`);
    if (typeof value !== 'string') return fail(`"find" needs a text as the value of ${field}`);
    if (Object.keys(rest).length > 0)
      fail(`"find" has more than field, value and service: ${Object.keys(rest).join(', ')}`);
    if (service === undefined) return { field, value };
    return typeof service === 'string' ? { field, value, service } : fail(`"service" of ${field} must be a text`);
  });
  return {
    name: file.replace(/\.html$/, ''),
    address,
    why,
    view,
    find,
    marks: texts('marks'),
    leave: texts('leave'),
    trn,
    fragment,
  };
}
