import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerCall } from './calls.ts';
import { isBusinessCenter, ordinaryHost } from './hosts.ts';
import { isSignedIn } from './session.ts';
import type { Variant } from './variants.ts';

/** What the site needs to know besides the request; the variant is read anew for each request. */
export type SiteState = { variant: () => Variant; setVariant: (change: Partial<Variant>) => void };

const app = new URL('./app/', import.meta.url);
const assets = '/ebc2/assets/';
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};
const headers = {
  'Content-Security-Policy': "default-src 'self'; frame-ancestors 'self'",
  'Permissions-Policy': 'clipboard-write=()',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
};

/** The page for a path: payer pages and the sign-up form stand alone, everything else is the application. */
function pageFor(host: string, path: string): string {
  if (host === ordinaryHost) return 'shop.html';
  if (/^\/ebc2\/(?:payByLink\/pay|invoicing\/payInvoice)\/./.test(path)) return 'payer.html';
  return path === '/ebc2/registration/external' ? 'sign-up.html' : 'index.html';
}

/** The host a request asks for, without a port. */
export function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '');
}

/** Answers one request for a page, a part of the application or a call of it. */
export async function answer(request: IncomingMessage, response: ServerResponse, state: SiteState): Promise<void> {
  const host = hostOf(request);
  const { pathname } = new URL(request.url ?? '/', 'https://stand-in');
  if (pathname === '/favicon.ico') return send(response, 204, {}, '');
  if (pathname.startsWith(assets)) return sendFile(response, pathname.slice(assets.length));
  if (isBusinessCenter(host) && /^\/ebc2\/(?:tss|session|stand-in)\//.test(pathname)) {
    const { status, body, cookie } = await answerCall(request, {
      ...state,
      host,
      signedIn: isSignedIn(request.headers.cookie),
    });
    const more = { 'Content-Type': 'application/json', ...(cookie === undefined ? {} : { 'Set-Cookie': cookie }) };
    return send(response, status, more, JSON.stringify(body));
  }
  return sendFile(response, pageFor(host, pathname));
}

async function sendFile(response: ServerResponse, name: string): Promise<void> {
  const type = types[name.slice(name.lastIndexOf('.') + 1)];
  if (type === undefined || !/^[a-z0-9-]+\.[a-z]+$/.test(name)) return send(response, 404, {}, '');
  try {
    send(response, 200, { 'Content-Type': type }, await readFile(new URL(name, app)));
  } catch {
    send(response, 404, {}, '');
  }
}

function send(response: ServerResponse, status: number, more: Record<string, string>, body: string | Buffer): void {
  response.writeHead(status, { ...headers, ...more });
  response.end(body);
}
