import type { Browser } from 'puppeteer-core';
import { at, list } from './read-json.ts';

/** Firefox's own side, where code has the rights of the browser itself. */
export type FirefoxSystem = {
  /** Runs the body of an async function in the browser's window; `given` is there under its names. Answers JSON. */
  run: (body: string, given?: Record<string, unknown>) => Promise<unknown>;
  /** Tells puppeteer of an event of WebDriver BiDi that Firefox does not send. */
  announce: (event: string, data: Record<string, unknown>) => void;
};

type Connection = {
  send: (method: string, params: object) => Promise<{ result: unknown }>;
  emit: (event: string, data: object) => unknown;
};

/** Opens Firefox's own side; Firefox must run with -remote-allow-system-access. */
export async function firefoxSystem(browser: Browser): Promise<FirefoxSystem> {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = String(at(list(at(tree.result, 'contexts'))[0], 'context'));
  return {
    run: async (body, given = {}) => {
      const values = Object.values(given).map(value => JSON.stringify(value));
      const { result } = await connection.send('script.evaluate', {
        expression: `(async (${Object.keys(given).join()}) => {
          const answer = await (async () => { ${body} })();
          return JSON.stringify(answer ?? null);
        })(${values.join()})`,
        target: { context },
        awaitPromise: true,
      });
      const value = at(result, 'result', 'value');
      if (typeof value !== 'string') throw new Error(`In Firefox: ${String(at(result, 'exceptionDetails', 'text'))}`);
      return JSON.parse(value) as unknown;
    },
    announce: (event, data) => connection.emit(event, data),
  };
}

// Puppeteer keeps its connection to itself, and Firefox takes one client only: a second connection is no way out.
function connectionOf(browser: Browser): Connection {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (typeof at(connection, 'send') !== 'function' || typeof at(connection, 'emit') !== 'function') {
    throw new Error('This version of puppeteer hides its connection to Firefox');
  }
  return connection as Connection;
}
