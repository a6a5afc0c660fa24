import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerCalls, ask, isConnected } from '../../src/browser/messages.ts';

type Listener = (message: unknown, sender: { id: string; url: string }, answer: (reply: unknown) => void) => unknown;

const fake = vi.hoisted(() => ({
  runtime: {
    id: 'ours' as string | undefined,
    getURL: () => 'chrome-extension://ours/',
    sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
    onMessage: {
      listeners: [] as unknown[],
      addListener(listener: unknown) {
        this.listeners.push(listener);
      },
      removeListener(listener: unknown) {
        this.listeners = this.listeners.filter(one => one !== listener);
      },
    },
  },
}));
vi.mock('../../src/browser/browser.ts', () => ({ browser: fake }));

const step = { call: 'stepCode', args: { by: 1 } };

/** What the listeners do with a message: `left` where nobody takes it. */
async function sent(message: unknown, id = 'ours'): Promise<unknown> {
  return new Promise(resolve => {
    const taken = fake.runtime.onMessage.listeners.map(listener =>
      (listener as Listener)(message, { id, url: 'https://businesscenter.cybersource.com/ebc2/' }, resolve),
    );
    if (!taken.includes(true)) resolve('left');
  });
}

beforeEach(() => {
  fake.runtime.id = 'ours';
  fake.runtime.onMessage.listeners = [];
  fake.runtime.sendMessage.mockReset().mockResolvedValue(undefined);
});

describe('a call', () => {
  test('is answered, and its handler told who asks', async () => {
    const handler = vi.fn(async () => ({}));
    answerCalls({ stepCode: handler });
    expect(await sent(step)).toEqual({ ok: true, value: {} });
    expect(handler).toHaveBeenCalledExactlyOnceWith(
      { by: 1 },
      { tabId: undefined, url: 'https://businesscenter.cybersource.com/ebc2/', ours: false },
    );
  });

  test.each([
    ['of another part', { call: 'explain', args: { refs: [] } }, 'ours'],
    ['that nobody knows', { call: 'constructor', args: {} }, 'ours'],
    ['of another extension', step, 'theirs'],
    ['that is none', 'stepCode', 'ours'],
    ['that is nothing', undefined, 'ours'],
  ])('%s is left to others', async (_, message, id) => {
    answerCalls({ stepCode: async () => ({}) });
    expect(await sent(message, id)).toBe('left');
  });

  test('with wrong arguments fails before its handler', async () => {
    const handler = vi.fn(async () => ({}));
    answerCalls({ stepCode: handler });
    expect(await sent({ ...step, args: { by: 2 } })).toEqual({ ok: false, why: 'failed' });
    expect(handler).not.toHaveBeenCalled();
  });

  test('whose handler throws fails, and nothing of the error travels', async () => {
    answerCalls({ stepCode: () => Promise.reject(new Error('of the page')) });
    expect(await sent(step)).toEqual({ ok: false, why: 'failed' });
  });

  test('is no longer answered after the end, also without the extension', async () => {
    const life = new AbortController();
    answerCalls({ stepCode: async () => ({}) }, life.signal);
    const { runtime } = fake;
    Reflect.set(fake, 'runtime', undefined);
    life.abort();
    Reflect.set(fake, 'runtime', runtime);
    expect(await sent(step)).toBe('left');
  });
});

describe('asking', () => {
  const asked = () => ask('openMend', {});

  test.each([
    [
      { ok: true, value: {} },
      { ok: true, value: {} },
    ],
    [
      { ok: true, value: 'else' },
      { ok: false, why: 'failed' },
    ],
    [
      { ok: false, why: 'failed' },
      { ok: false, why: 'failed' },
    ],
    [
      { ok: false, why: 'else' },
      { ok: false, why: 'nobody' },
    ],
    [undefined, { ok: false, why: 'nobody' }],
  ])('the answer %j is taken as %j', async (answer, reply) => {
    fake.runtime.sendMessage.mockResolvedValue(answer);
    expect(await asked()).toEqual(reply);
  });

  test('where nobody listens', async () => {
    fake.runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await asked()).toEqual({ ok: false, why: 'nobody' });
  });

  test('without the extension', async () => {
    fake.runtime.id = undefined;
    expect(isConnected()).toBe(false);
    expect(await asked()).toEqual({ ok: false, why: 'orphan' });
    expect(fake.runtime.sendMessage).not.toHaveBeenCalled();
  });
});
