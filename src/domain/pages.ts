/** A page of the Business Center, with what its address says about it. */
export type View =
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'one-time-code' }
  | { readonly kind: 'home' }
  | { readonly kind: 'transactions' }
  | { readonly kind: 'transaction-details'; readonly requestId?: string; readonly merchantId?: string }
  | { readonly kind: 'case' }
  | { readonly kind: 'users' }
  | { readonly kind: 'user-profile' }
  | { readonly kind: 'payer' }
  | { readonly kind: 'other' };

/** Pages for people who pay, on the same hosts: we stay out of them. */
const payer = /^\/+ebc2\/+(?:payByLink|invoicing\/+payInvoice)(?:\/|$)/i;

const routes: readonly (readonly [RegExp, Exclude<View['kind'], 'transaction-details'>])[] = [
  [/^\/ebc2\/?$/i, 'sign-in'],
  [/^\/?$/, 'sign-in'],
  [/^\/ebc(?:test)?\/login\//i, 'sign-in'],
  [/^\/ebc2\/app\/Home\/?$/i, 'home'],
  [/^\/ebc2\/app\/TransactionManagement\/Transactions\/?$/i, 'transactions'],
  [/^\/ebc2\/app\/[^/]+\/Users\/?$/i, 'users'],
];

/**
 * The page that stands at an address of a Business Center host. The address alone is not the last word: see `viewOf`.
 * Every address gives exactly one answer; an unknown one gives "other".
 */
export function pageAt(url: URL): View {
  if (payer.test(url.pathname)) return { kind: 'payer' };
  if (/^\/ebc2\/app\/TransactionManagement\/details\/?$/i.test(url.pathname)) {
    const requestId = url.searchParams.get('requestId');
    const merchantId = url.searchParams.get('merchantId');
    return {
      kind: 'transaction-details',
      ...(requestId && /^\d{16,26}$/.test(requestId) ? { requestId } : {}),
      ...(merchantId ? { merchantId } : {}),
    };
  }
  for (const [path, kind] of routes) if (path.test(url.pathname)) return { kind };
  return { kind: 'other' };
}

/**
 * The page that is really there: the sign-in form and the one-time code can stand at any address once a session has
 * ended, and pages whose address nobody knows are known by what stands on them.
 *
 * @param landmarks kinds of page whose marks were seen on the page, in the order of the catalogue
 */
export function viewOf(url: URL, landmarks: readonly View['kind'][]): View {
  const page = pageAt(url);
  if (page.kind === 'payer') return page;
  const stronger = landmarks.find(kind => kind === 'sign-in' || kind === 'one-time-code');
  if (stronger === 'sign-in' || stronger === 'one-time-code') return { kind: stronger };
  const first = landmarks[0];
  if (page.kind !== 'other' && !(page.kind === 'sign-in' && first)) return page;
  return first ? { kind: first } : page;
}
