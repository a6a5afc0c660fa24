import type { AddressFault } from './address.ts';

/** What an address leads to that stands in the address of another site: the links of search engines and mail filters. */
export type LeadingLink = { readonly fault: AddressFault & ('search-link' | 'mail-link'); readonly target: string };

type Detour = {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly fault: LeadingLink['fault'];
  readonly target: (url: URL, path: RegExpExecArray) => string | null | undefined;
};

const parameter =
  (...names: readonly string[]) =>
  ({ searchParams }: URL) =>
    names.map(name => searchParams.get(name)).find(value => value);

/** How the common ones write it: as their links are commonly met, since none of them documents it. */
const detours: readonly Detour[] = [
  { host: /(?:^|\.)google\.[a-z.]+$/, path: /^\/url$/, fault: 'search-link', target: parameter('q', 'url') },
  { host: /(?:^|\.)duckduckgo\.com$/, path: /^\/l\/?$/, fault: 'search-link', target: parameter('uddg') },
  { host: /(?:^|\.)bing\.com$/, path: /^\/ck\/a$/, fault: 'search-link', target: url => fromBase64(url) },
  {
    host: /(?:^|\.)search\.yahoo\.com$/,
    path: /\/RU=([^/]+)\//,
    fault: 'search-link',
    target: (_, path) => decoded(path[1] ?? ''),
  },
  {
    host: /(?:^|\.)safelinks\.protection\.outlook\.com$/,
    path: /^/,
    fault: 'mail-link',
    target: parameter('url'),
  },
  {
    host: /^urldefense\.com$/,
    path: /^\/v3\/__(.+?)__;/,
    fault: 'mail-link',
    // One slash of "https://" gets lost where a server tidies the path.
    target: (_, path) => path[1]?.replace(/^(https?:)\/+/, '$1//'),
  },
  {
    host: /^urldefense\.proofpoint\.com$/,
    path: /^\/v2\/url$/,
    fault: 'mail-link',
    target: url => decoded((url.searchParams.get('u') ?? '').replaceAll('-', '%').replaceAll('_', '/')),
  },
  { host: /(?:^|\.)mimecast\.com$/, path: /^\/s\//, fault: 'mail-link', target: parameter('domain') },
];

/** Where a link of a search engine or a mail filter leads; undefined for every other address. */
export function leadingLink(url: URL): LeadingLink | undefined {
  for (const { host, path, fault, target } of detours) {
    const found = host.test(url.hostname) ? path.exec(url.pathname) : null;
    const leads = found && target(url, found);
    if (leads) return { fault, target: leads };
  }
  return undefined;
}

/** Bing's form: "a1", then the address in base64 for addresses. */
function fromBase64({ searchParams }: URL): string | undefined {
  const text = searchParams.get('u') ?? '';
  if (!/^a1[\w-]+$/.test(text)) return undefined;
  try {
    return atob(text.slice(2).replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
