import type { Runtime } from 'webextension-polyfill';
import { brands, families } from '../domain/codes.ts';
import { fieldNames } from '../domain/field-names.ts';
import type { Copyable } from '../domain/references.ts';
import { languages } from '../i18n/language.ts';
import { browser } from './browser.ts';
import * as v from './shapes.ts';

const given = { brand: v.optional(v.picklist(brands)), processor: v.optional(v.string(60)) };
const codeRef = v.object({ family: v.picklist(families), code: v.string(60), ...given });
const tone = v.picklist(['good', 'warning', 'bad', 'neutral']);

const row = v.object({ label: v.string(), text: v.string() });

const said = {
  family: v.string(),
  name: v.string(),
  verdicts: v.array(v.object({ tone, text: v.string() })),
  meaning: v.string(),
  rows: v.array(row),
  customer: v.optional(v.string()),
  footnotes: v.array(v.string()),
  spoken: v.string(),
};
const codeText = v.object({ ref: codeRef, known: v.boolean(), ...said });

const refundText = v.object({
  requestId: v.optional(v.string()),
  dates: v.array(v.number()),
  bar: v.optional(v.object({ spoken: v.string(), today: v.string(), age: v.number(), ends: v.array(v.number()) })),
  sources: v.array(row),
  ...said,
});

const field = v.object({
  field: v.picklist(fieldNames),
  family: v.optional(v.picklist(families)),
  label: v.string(),
  value: v.string(),
  path: v.array(v.number()),
  cell: v.boolean(),
  ...given,
});

const buttons = v.array(v.string(60), 500);

const viewKind = v.picklist([
  'sign-in',
  'one-time-code',
  'home',
  'transactions',
  'transaction-details',
  'case',
  'users',
  'user-profile',
  'payer',
  'other',
]);

/** Only the background sends these, where it does not compile to give another text. */
const copyable: v.Shape<Copyable> = (thing): thing is Copyable => typeof thing === 'string';
const clip = v.object({ plain: copyable, html: v.optional(copyable) });
const note = { tone, title: v.string(), number: v.optional(v.string()), text: v.string() };
const notice = v.object({
  ...note,
  button: v.optional(v.object({ label: v.string(), clip, done: v.object(note) })),
});

const coded = { family: v.picklist(families), code: v.string(60), name: v.string() };

/**
 * The calls between the parts of the extension, each with what goes in and what comes out. Whatever arrives is held
 * against these before anything is done with it.
 */
const calls = {
  /** Page -> background: what labels, services and codes are known by. */
  tables: {
    args: v.object({}),
    value: v.object({
      meanings: v.object({
        labels: v.array(
          v.object({
            field: v.picklist(fieldNames),
            family: v.optional(v.picklist(families)),
            names: v.optional(v.string()),
            texts: v.string(),
          }),
        ),
        services: v.array(v.object({ service: v.string(), texts: v.string() })),
      }),
      spellings: v.array(v.object({ family: v.picklist(families), codes: v.string() })),
    }),
  },
  /** Page, popup -> background: the words of codes, in the language of the person, in the order asked, and a page's sheet for them. */
  explain: {
    args: v.object({ refs: v.array(codeRef, 2000) }),
    value: v.object({
      language: v.picklist(languages),
      texts: v.array(codeText),
      sheet: v.string(),
    }),
  },
  /** Popup -> background: the codes that a person looks up, the likeliest first, with the steps to their twins. */
  find: {
    args: v.object({ query: v.string(500), most: v.number() }),
    value: v.object({
      language: v.picklist(languages),
      findings: v.array(
        v.object({
          by: v.picklist(['code', 'other-kind', 'near-code', 'words']),
          text: codeText,
          twins: v.array(v.object({ family: v.string(), codes: v.array(v.object(coded)) })),
          isSame: v.boolean(),
        }),
      ),
    }),
  },
  /** Popup -> background: what is to be said of a text that is meant as an address (shape: verdict-shape.ts, which no page needs). */
  judge: {
    args: v.object({ text: v.string(4000) }),
    value: v.object({ verdict: v.unknown() }),
  },
  /** Page -> background: the card for a sign-in page at a wrong address, judged by the address of the asking tab itself, and its sheet. */
  addressCard: {
    args: v.object({}),
    value: v.object({
      sheet: v.string(),
      card: v.optional(
        v.object({
          language: v.picklist(languages),
          wrong: v.string(),
          right: v.string(),
          difference: v.array(v.object({ wrong: v.string(), right: v.string() })),
          faults: v.array(v.string()),
          title: v.string(),
          why: v.string(),
          labels: v.object({
            yours: v.string(),
            right: v.string(),
            go: v.string(),
            mend: v.string(),
            close: v.string(),
          }),
        }),
      ),
    }),
  },
  /** Page -> background: open our page that mends the bookmark which led to the asking tab's address. */
  openMend: { args: v.object({}), value: v.object({}) },
  /** Popup, background -> page: what stands on the page now; where it is wanted, with the table that can be copied. */
  readPage: {
    args: v.object({ table: v.optional(v.boolean()) }),
    value: v.object({
      view: viewKind,
      settled: v.boolean(),
      fields: v.array(field),
      words: v.array(codeRef),
      table: v.optional(
        v.object({ heads: v.array(v.string()), rows: v.array(v.array(v.string()), 2000), selected: v.boolean() }),
      ),
      /** The words of what can be pressed there. */
      buttons,
    }),
  },
  /** Page, popup -> background: what is to be said of the refunds of the payments on a page, and a page's sheet for it. */
  refund: {
    args: v.object({ fields: v.array(field, 2000), buttons }),
    value: v.object({ texts: v.array(refundText), sheet: v.string() }),
  },
  /** Popup -> background: the table on the page of a tab, in the forms in which it is copied. */
  copyableTable: {
    args: v.object({ tabId: v.number() }),
    value: v.object({
      found: v.optional(v.object({ table: clip, csv: clip, count: v.string(), selected: v.boolean() })),
    }),
  },
  /** Background -> page: say this for a moment, and copy what goes with it. */
  say: {
    args: v.object({
      language: v.picklist(languages),
      close: v.string(),
      clip: v.optional(clip),
      notice,
      failed: notice,
      sheet: v.string(),
    }),
    value: v.object({}),
  },
  /** Page -> background: a page was opened in the asking tab. */
  visited: { args: v.object({}), value: v.object({}) },
  /** Background -> page: show the next or previous code of the page (the keyboard commands). */
  stepCode: { args: v.object({ by: v.picklist([1, -1]) }), value: v.object({}) },
  /** Background -> page or frame: say this of what is selected there (the context menu), unless the page knows better. */
  explainSelection: {
    args: v.object({ text: codeText, sheet: v.string() }),
    value: v.object({ shown: v.boolean() }),
  },
} as const;

type Calls = typeof calls;
export type Call = keyof Calls;
export type Args<C extends Call> = v.Shaped<Calls[C]['args']>;
export type Value<C extends Call> = v.Shaped<Calls[C]['value']>;

/** Why a call has no value. `nobody`: nothing of ours listens there (another site, or a page older than the extension). */
export type CallFailure = 'nobody' | 'orphan' | 'failed';
export type Reply<C extends Call> =
  | { readonly ok: true; readonly value: Value<C> }
  | { readonly ok: false; readonly why: CallFailure };

/** Who asks: the tab and the address that the browser itself names, never what the message says. */
export type Caller = { readonly tabId: number | undefined; readonly url: string | undefined; readonly ours: boolean };

export type Handlers = { [C in Call]?: (args: Args<C>, caller: Caller) => Promise<Value<C>> };

const isEnvelope = v.object({ call: v.picklist(Object.keys(calls) as Call[]), args: v.unknown() });
const isReply = v.object({
  ok: v.boolean(),
  value: v.unknown(),
  why: v.optional(v.picklist(['nobody', 'orphan', 'failed'])),
});

/** Asks the background. */
export function ask<C extends Call>(call: C, args: Args<C>): Promise<Reply<C>> {
  return send(call, () => browser.runtime.sendMessage({ call, args }));
}

/** Asks the page in a tab: its top frame unless told. */
export function askPage<C extends Call>(tabId: number, call: C, args: Args<C>, frameId = 0): Promise<Reply<C>> {
  return send(call, () => browser.tabs.sendMessage(tabId, { call, args }, { frameId }));
}

/**
 * Answers the calls that this part of the extension knows; every other message is left to others. A handler that throws
 * answers "failed"; nothing of the error, which may hold text of a page, travels.
 */
export function answerCalls(handlers: Handlers, signal?: AbortSignal): void {
  // Without an extension, as after an update, the whole interface is gone; what is held can still be let go.
  const { onMessage } = browser.runtime;
  const listener = (message: unknown, sender: Runtime.MessageSender, answer: (reply: unknown) => void) => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id || !(message.call in handlers)) return undefined;
    void handle(handlers, message.call, message.args, callerOf(sender)).then(answer);
    // The answer comes later.
    return true;
  };
  // The type wants a listener that always answers; leaving a message alone is part of the browser's contract.
  onMessage.addListener(listener as Runtime.OnMessageListener);
  signal?.addEventListener('abort', () => onMessage.removeListener(listener as Runtime.OnMessageListener));
}

async function send<C extends Call>(call: C, post: () => Promise<unknown>): Promise<Reply<C>> {
  if (!isConnected()) return { ok: false, why: 'orphan' };
  const reply = await post().catch(() => undefined);
  if (!isReply(reply)) return { ok: false, why: isConnected() ? 'nobody' : 'orphan' };
  const isValue: v.Shape<unknown> = calls[call].value;
  if (reply.ok && isValue(reply.value)) return { ok: true, value: reply.value as Value<C> };
  return { ok: false, why: reply.why ?? 'failed' };
}

async function handle<C extends Call>(handlers: Handlers, call: C, args: unknown, caller: Caller): Promise<Reply<C>> {
  const handler = handlers[call];
  const isArgs: v.Shape<unknown> = calls[call].args;
  if (!handler || !isArgs(args)) return { ok: false, why: 'failed' };
  try {
    return { ok: true, value: await handler(args as Args<C>, caller) };
  } catch {
    return { ok: false, why: 'failed' };
  }
}

function callerOf(sender: Runtime.MessageSender): Caller {
  return {
    tabId: sender.tab?.id,
    url: sender.url,
    ours: sender.url?.startsWith(browser.runtime.getURL('')) ?? false,
  };
}

/** False in a content script whose extension was updated or removed under it. */
export function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
