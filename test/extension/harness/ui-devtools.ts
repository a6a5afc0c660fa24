import { at, list } from './read-json.ts';

/** A piece of Chromium's own interface. */
export type View = { nodeId: number; className: string; children: View[] };

/** A connection to Chromium's "UI DevTools": a protocol like that for pages, whose nodes are the browser's own views. */
export type UiDevtools = {
  send: (method: string, params?: object) => Promise<unknown>;
  views: () => Promise<View>;
  /** A property of a view (`Text`, `Enabled` ...), empty where it has none. */
  property: (view: View, name: string) => Promise<string>;
  close: () => void;
};

/** Connects to the UI DevTools that Chromium offers on `port` of this machine. */
export async function connectUiDevtools(port: string): Promise<UiDevtools> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/0`);
  const waiting = new Map<number, (reply: unknown) => void>();
  socket.onmessage = ({ data }) => {
    const reply: unknown = JSON.parse(String(data));
    const id = Number(at(reply, 'id'));
    waiting.get(id)?.(reply);
    waiting.delete(id);
  };
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error('Chromium refuses UI DevTools'));
  });
  let count = 0;
  const send = async (method: string, params: object = {}) => {
    count += 1;
    const id = count;
    const reply = new Promise<unknown>(resolve => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const problem = at(await reply, 'error', 'message');
    if (problem !== undefined) throw new Error(`${method}: ${String(problem)}`);
    return at(await reply, 'result');
  };
  await send('DOM.enable');
  await send('CSS.enable');
  return {
    send,
    views: async () => toView(at(await send('DOM.getDocument'), 'root')),
    property: async (view, name) => {
      const styles = await send('CSS.getMatchedStylesForNode', { nodeId: view.nodeId });
      const properties = list(at(styles, 'matchedCSSRules')).flatMap(match =>
        list(at(match, 'rule', 'style', 'cssProperties')),
      );
      const found = properties.find(property => at(property, 'name') === name);
      return String(at(found, 'value') ?? '');
    },
    close: () => socket.close(),
  };
}

/** All views in `view`, itself first. */
export function viewsIn(view: View): View[] {
  return [view, ...view.children.flatMap(viewsIn)];
}

function toView(value: unknown): View {
  // Attributes come as name, value, name, value.
  const attributes = list(at(value, 'attributes')).map(String);
  const className = attributes[attributes.indexOf('class') + 1] ?? '';
  return { nodeId: Number(at(value, 'nodeId')), className, children: list(at(value, 'children')).map(toView) };
}
