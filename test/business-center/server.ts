import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { isBusinessCenter } from './hosts.ts';
import { makeProxy } from './proxy.ts';
import { answer, hostOf } from './site.ts';
import { defaultVariant, type Variant } from './variants.ts';

/** One request that reached the proxy: refused because the host is none of ours, or answered by the site. */
export type RequestSeen = { host: string; path: string; method: string; from: 'proxy-refused' | 'site' };

/** A running stand-in. */
export type BusinessCenter = {
  /** Address of the proxy a browser must use, `127.0.0.1:PORT`. */
  proxy: string;
  /** Base64 SHA-256 of the certificate's public key, for Chromium's --ignore-certificate-errors-spki-list. */
  spki: string;
  /** Everything asked for so far, in order; grows while the stand-in runs. */
  requests: readonly RequestSeen[];
  /** The switches as they are now. */
  readonly variant: Variant;
  /** Changes switches; pages follow at their next load or move to another view. */
  setVariant(change: Partial<Variant>): void;
  /** Ends all connections and frees the port. */
  close(): Promise<void>;
};

/** Starts the stand-in Business Center behind a proxy on 127.0.0.1; without a port a free one is taken. */
export async function startBusinessCenter({ port = 0 }: { port?: number } = {}): Promise<BusinessCenter> {
  const { key, cert, spki } = await makeCertificate();
  const requests: RequestSeen[] = [];
  const sockets = new Set<Socket>();
  let variant = defaultVariant;
  const setVariant = (change: Partial<Variant>): void => {
    variant = { ...variant, ...change };
  };

  const note = (request: IncomingMessage): void => {
    requests.push({ host: hostOf(request), path: request.url ?? '/', method: request.method ?? 'GET', from: 'site' });
  };
  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    note(request);
    answer(request, response, { variant: () => variant, setVariant }).catch((error: unknown) => {
      if (response.headersSent || request.socket.destroyed) return;
      console.error(error);
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end(String(error));
    });
  };
  const servePlain = (request: IncomingMessage, response: ServerResponse): void => {
    if (variant.http || !isBusinessCenter(hostOf(request))) {
      serve(request, response);
      return;
    }
    note(request);
    response.writeHead(301, { Location: `https://${hostOf(request)}${request.url}` }).end();
  };

  // Connections are handed over by the proxy, so this server needs no port of its own.
  const site = createServer({ key, cert }, serve);
  const proxy = makeProxy({
    secure: connection => site.emit('connection', connection),
    plain: servePlain,
    refused: request => requests.push({ ...request, from: 'proxy-refused' }),
  });
  proxy.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  site.on('tlsClientError', (_error, socket) => socket.destroy());
  await new Promise<void>((done, failed) => {
    proxy.once('error', failed).listen(port, '127.0.0.1', done);
  });

  return {
    proxy: `127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    spki,
    requests,
    get variant() {
      return variant;
    },
    setVariant,
    close: () =>
      new Promise(done => {
        proxy.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
