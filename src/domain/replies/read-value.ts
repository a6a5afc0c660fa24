import { codesIn, type Family } from '../codes.ts';
import type { Gathered } from './gather.ts';
import type { Leaf } from './leaves.ts';
import type { Means } from './meaning.ts';
import { said } from './sentences.ts';

/** What a value is, once the value itself and what stands around it are looked at. */
export type Read = { readonly means: Means; readonly family?: Family | undefined };

/** What a value is: by its name, and where the name is a common one by its value and what stands around it. */
export function readOf(leaf: Leaf, form: Gathered['form'], evidence: boolean): Read | undefined {
  const { node, meaning, path } = leaf;
  const { value } = node;
  switch (node.name) {
    case said.reason:
      return { means: 'reasonCode', family: 'simple-order' };
    case said.word:
      return value.includes('_')
        ? { means: 'restReason', family: 'rest-reason' }
        : { means: 'replyFlag', family: 'scmp' };
    case said.decision:
      return evidence ? { means: 'decision', family: 'decision' } : undefined;
    case said.request:
      return { means: 'requestId' };
    case said.reference:
      return { means: 'transactionReference' };
    case said.http:
      return { means: 'httpStatus' };
    case 'id':
      return isRequestId(leaf) ? { means: 'requestId' } : undefined;
  }
  if (!meaning)
    return isOwnState(path[path.length - 1] ?? '', value, form)
      ? { means: 'eventStatus', family: 'rest-status' }
      : undefined;
  const { means, family } = meaning;
  switch (means) {
    case 'restStatus':
      if (httpStatusIn(value)) return leaf.isOuter ? { means: 'httpStatus' } : undefined;
      return leaf.isOuter && codesIn('rest-status', value).length > 0 ? { means, family } : undefined;
    case 'eventStatus':
      return codesIn('rest-status', value).length > 0 ? { means, family } : undefined;
    case 'restReason':
      return reasonOf(leaf);
    case 'requestId':
      return meaning.common && !/^\s*\d{16,26}\s*$/.test(value) ? undefined : { means };
    case 'processorResponse':
      return responseOf(leaf);
    case 'other':
      // Each detail of an error has a reason of its own.
      return /^reason$/i.test(node.name) && /^details$/i.test(path[path.length - 2] ?? '') ? reasonOf(leaf) : { means };
    case 'section':
      return undefined;
    default:
      return { means, family };
  }
}

/** A `reason` counts where it is written as the API writes one, or where the group says whose reason it is. */
function reasonOf({ node, path, beside }: Leaf): Read | undefined {
  const field = beside.find(({ name }) => name === 'field')?.value;
  if (field && /reason_?code$/i.test(field) && /^\d{3}$/.test(node.value))
    return { means: 'reasonCode', family: 'simple-order' };
  const codes = codesIn('rest-reason', node.value);
  const isNamed =
    /^(?:error_?information|details)$/i.test(path[path.length - 2] ?? '') ||
    beside.some(({ name }) => name === 'status');
  return codes.some(code => code.known) || (isNamed && codes.length > 0)
    ? { means: 'restReason', family: 'rest-reason' }
    : undefined;
}

/** A bare "response code" is a processor's, except where its value is a usual status of HTTP. */
function responseOf({ node, meaning, path, part }: Leaf): Read | undefined {
  const own = path[path.length - 1] ?? '';
  const isProcessors = !meaning?.common || part !== undefined;
  if (!isProcessors && usualStatus.test(node.value)) return { means: 'httpStatus' };
  if (!isProcessors && /^response$/i.test(own)) return undefined;
  return { means: 'processorResponse', family: meaning?.family };
}

const usualStatus = /^(?:20[0-4]|30[12478]|40[0-9]|41[0-5]|42[29]|50[0-4])$/;

/** The status that begins a value ("400", "400 Bad Request"); undefined for any other value. */
export function httpStatusIn(value: string): number | undefined {
  return /^\s*[1-5]\d\d(?:\s|$)/.test(value) ? Number(value.trim().slice(0, 3)) : undefined;
}

/** A program's own name for a state that is the API's ("global_status"): only with the API's own words. */
function isOwnState(name: string, value: string, form: Gathered['form']): boolean {
  return (
    form !== 'row' &&
    /[a-z](?:_s|S)tatus$/.test(name) &&
    /^[A-Z]+(?:_[A-Z]+)*\.?$/.test(value) &&
    codesIn('rest-status', value).length > 0
  );
}

function isRequestId({ node, isOuter }: Leaf): boolean {
  return isOuter && (/^\s*\d{20,26}\s*$/.test(node.value) || /^\d{4,}[*x•]{3,}\d*$/.test(node.value));
}
