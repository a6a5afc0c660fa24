import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { isAnswered } from './hosts.ts';

/** What the proxy hands on: raw connections of https hosts, requests over plain http, and whatever it refused. */
export type ProxyTargets = {
  secure: (connection: Duplex) => void;
  plain: RequestListener;
  refused: (request: { host: string; path: string; method: string }) => void;
};

/** Makes the HTTP proxy (CONNECT for https, absolute addresses for http); only hosts of the stand-in get through. */
export function makeProxy({ secure, plain, refused }: ProxyTargets): Server {
  const server = createServer((request, response) => {
    const url = targetOf(request);
    if (url !== undefined && isAnswered(url.hostname)) {
      request.url = url.pathname + url.search;
      request.headers.host = url.host;
      plain(request, response);
      return;
    }
    refused({ host: url?.hostname ?? '', path: url?.pathname ?? request.url ?? '', method: request.method ?? 'GET' });
    response.writeHead(403, { 'Content-Type': 'text/plain' }).end('Not a host of the stand-in.');
  });
  server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const [host = '', port] = (request.url ?? '').split(':');
    if (port !== '443' || !isAnswered(host)) {
      refused({ host, path: '', method: 'CONNECT' });
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure(socket);
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    const url = targetOf(request);
    refused({ host: url?.hostname ?? '', path: url?.pathname ?? '', method: 'UPGRADE' });
    socket.destroy();
  });
  return server;
}

function targetOf(request: IncomingMessage): URL | undefined {
  return URL.parse(request.url ?? '') ?? undefined;
}
