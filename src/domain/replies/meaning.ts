import labels from '../../catalogue/labels.json';
import names from '../../catalogue/reply-names.json';
import services from '../../catalogue/services.json';
import type { Family } from '../codes.ts';
import type { FieldName } from '../field-names.ts';
import { meaningOfLabel } from '../labels.ts';

/** What a value in a reply can be: what a page shows, and what only replies have. */
export type Means =
  | FieldName
  | 'httpStatus'
  | 'missingField'
  | 'invalidField'
  | 'returnCode'
  | 'score'
  | 'insightCategory'
  | 'eventStatus';

/** A part of a reply that answers for one service. */
export type Part = {
  /** As the reply writes it: ccAuthReply, auth, ics_auth. */
  readonly name: string;
  /** The service in our catalogue; undefined for one that it does not have. */
  readonly service: string | undefined;
};

/** What the name of a value says, before the value is looked at. */
export type Meaning = {
  readonly means: Means;
  readonly family?: Family | undefined;
  readonly part?: Part | undefined;
  /** True where the name is a common one ("status", "reason", "id") that counts in some places only. */
  readonly common: boolean;
};

type Plain = { readonly means: Means; readonly family?: Family | undefined };

/** Names that many programs use for their own things. */
const common: ReadonlySet<string> = new Set([
  'status',
  'reason',
  'transactionid',
  'responsecode',
  'response',
  'action',
  'eventtype',
  'section',
  'factors',
  'state',
  'error',
]);

let made: ReturnType<typeof tables> | undefined;

function tables() {
  const byName = new Map<string, Plain>();
  const add = (name: string, meaning: Plain) => {
    if (!byName.has(key(name))) byName.set(key(name), meaning);
  };
  for (const { means, family, names: own } of names.names) for (const name of own) add(name, { means, family });
  for (const { field, family, names: own } of labels.labels)
    for (const name of own) add(name, { means: field, family });
  const parts = new Map<string, string | undefined>();
  for (const { service, applications, prefixes = [] } of services.services) {
    for (const prefix of prefixes) parts.set(prefix.toLowerCase(), service);
    for (const application of applications) parts.set(application, service);
  }
  for (const { prefix, service } of names.prefixes) parts.set(prefix, service);
  return { byName, parts };
}

function known(): ReturnType<typeof tables> {
  made ??= tables();
  return made;
}

/** A name as it is looked up: without its case and what joins its words, so that camelCase and snake_case are one. */
function key(name: string): string {
  return name.toLowerCase().replace(/[_\-\s]/g, '');
}

/** The path with a name behind it; some programs write the groups into the name (`ccAuthReply.reasonCode`). */
export function pathTo(path: readonly string[], name: string): readonly string[] {
  if (name === '' || name.startsWith('#')) return path;
  return name.includes('.') && !/\s/.test(name) ? [...path, ...name.split('.').filter(Boolean)] : [...path, name];
}

/** What a group or an application is the answer of: `ccAuthReply`, `ics_auth`. Undefined for a group of anything else. */
export function partNamed(name: string): Part | undefined {
  const lower = name.toLowerCase();
  if (known().parts.has(lower) && (lower.endsWith('reply') || lower.startsWith('ics_')))
    return { name, service: known().parts.get(lower) };
  return /[a-z]Reply$/.test(name) || /^ics_[a-z_]+$/.test(name) ? { name, service: undefined } : undefined;
}

/**
 * What a value's name stands for; undefined for a name that is in no list of ours.
 *
 * @param path the names from the outermost group down to the value, as written
 */
export function meaningOf(path: readonly string[]): Meaning | undefined {
  const names = path.join('\n');
  if (asked.has(names)) return asked.get(names);
  const meaning = lookedUp(path);
  if (asked.size >= mostAsked) asked.clear();
  asked.set(names, meaning);
  return meaning;
}

/** The same names come again in every row and every reply. */
const asked = new Map<string, Meaning | undefined>();
const mostAsked = 2000;

function lookedUp(path: readonly string[]): Meaning | undefined {
  const own = path[path.length - 1] ?? '';
  if (own === '' || own.length > 120) return undefined;
  // Members of a list are numbered: missingField_0, missingField[0].
  const member = /^(.+?)(?:_\d{1,3}|\[\d{0,3}\])$/.exec(own);
  if (member?.[1]) return meaningOf([...path.slice(0, -1), member[1]]);
  const part = partAround(path);
  for (let count = Math.min(4, path.length); count > 1; count--) {
    const found = known().byName.get(path.slice(-count).map(key).join('.'));
    if (found) return { ...found, part, common: false };
  }
  const flat = flatName(own);
  const plain = known().byName.get(key(own));
  if (plain) return { ...plain, part: part ?? flat?.part, common: common.has(key(own)) };
  if (flat) {
    const rest = known().byName.get(key(flat.rest));
    if (rest) return { ...rest, part: part ?? flat.part, common: false };
  }
  const label = meaningOfLabel(own);
  // One word is a label only where its value must be a code: "Date" and "Amount" are words of every program.
  if (label && !/[\s\u0080-\uFFFF]/.test(own) && (!label.family || label.field === 'service')) return undefined;
  return label && label.field !== 'section'
    ? { means: label.field, family: label.family, part, common: false }
    : undefined;
}

function partAround(path: readonly string[]): Part | undefined {
  for (let at = path.length - 2; at >= 0; at--) {
    const part = partNamed(path[at] ?? '');
    if (part) return part;
  }
  return undefined;
}

/** Fields that every service of SCMP has, so that a prefix that we do not know is a service's all the same. */
const ofEveryService = /^([a-z][a-z0-9_]{1,40}?)_(rflag|rcode|rmsg|trans_ref_no|reason_code|return_code)$/;

/** A flat name in its two parts: `ccAuthReply_avsCode`, `auth_avs_code`, `ap_sale_trans_ref_no`. */
function flatName(name: string): { part: Part | undefined; rest: string } | undefined {
  if (/\s/.test(name)) return undefined;
  const lower = name.toLowerCase();
  if (lower.startsWith('ics_')) return { part: undefined, rest: name.slice(4) };
  for (let at = lower.lastIndexOf('_'); at > 0; at = lower.lastIndexOf('_', at - 1)) {
    const prefix = lower.slice(0, at);
    const isReply = /[a-z]Reply$/.test(name.slice(0, at));
    if (!known().parts.has(prefix) && !isReply) continue;
    return { part: { name: name.slice(0, at), service: known().parts.get(prefix) }, rest: name.slice(at + 1) };
  }
  const service = ofEveryService.exec(lower);
  if (!service?.[1] || !service[2] || service[1] === 'decision' || service[1].startsWith('req_')) return undefined;
  return { part: { name: service[1], service: undefined }, rest: service[2] };
}
