import * as v from 'valibot';
import { brands, families } from '../domain/codes.ts';
import { readReference, readRequestId } from '../domain/references.ts';
import { type Visited, withoutHost, withVisit } from '../domain/tray.ts';
import { browser } from './browser.ts';

/** The tray as it is kept: in the memory of the session, which the browser shows to our own pages only, never on disk. */
export type Tray = {
  /** The host on which the person has switched it on; undefined while it is off. */
  readonly on: string | undefined;
  readonly visits: readonly Visited[];
};

const key = 'tray';
const text = v.pipe(v.string(), v.maxLength(400));

const visitSchema = v.pipe(
  v.object({
    host: text,
    requestId: text,
    services: v.array(
      v.object({
        service: v.optional(text),
        reference: v.optional(text),
        codes: v.array(
          v.object({
            family: v.picklist(families),
            code: text,
            label: text,
            known: v.boolean(),
            brand: v.exactOptional(v.picklist(brands)),
            processor: v.exactOptional(text),
          }),
        ),
      }),
    ),
    details: v.object({
      merchantReference: v.exactOptional(text),
      amount: v.exactOptional(text),
      currency: v.exactOptional(text),
      transactionDate: v.exactOptional(text),
      cardSuffix: v.exactOptional(text),
    }),
  }),
  v.transform(({ host, requestId, services, details }): readonly Visited[] => {
    const id = readRequestId(requestId);
    const read = services.map(({ service, codes, reference }) => ({
      service,
      codes,
      reference: reference === undefined ? undefined : readReference(reference),
    }));
    return id ? [{ host, transaction: { requestId: id, services: read, details } }] : [];
  }),
);

const traySchema = v.object({
  on: v.optional(text),
  visits: v.fallback(
    v.pipe(
      v.array(v.fallback(visitSchema, [])),
      v.transform(visits => visits.flat()),
    ),
    [],
  ),
});

/** The tray; empty and off where nothing is kept. */
export async function readTray(): Promise<Tray> {
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  const { success, output } = v.safeParse(traySchema, stored[key]);
  return success ? { on: output.on, visits: output.visits } : { on: undefined, visits: [] };
}

/** Switches it on (with the host on which that happens) or off; what is in it stays. */
export function switchTray(on: string | undefined): Promise<void> {
  return change(tray => ({ ...tray, on }));
}

/** Takes a visit in, where the tray is on. */
export function keepVisit(visit: Visited): Promise<void> {
  return change(tray => (tray.on === undefined ? tray : { ...tray, visits: withVisit(tray.visits, visit) }));
}

/** Empties it. */
export function clearTray(): Promise<void> {
  return change(tray => ({ ...tray, visits: [] }));
}

/** Puts back what was in it before it was emptied; what has come since stays in front. */
export function restoreTray(visits: readonly Visited[]): Promise<void> {
  return change(tray => ({ ...tray, visits: tray.visits.reduceRight<Visited[]>(withVisit, [...visits]) }));
}

/** Lets go of what was seen on a host, and switches the tray off where it was switched on there. */
export function signOutOfTray(host: string): Promise<void> {
  return change(({ on, visits }) => ({ on: on === host ? undefined : on, visits: withoutHost(visits, host) }));
}

/** Calls back whenever the tray has changed, whichever part of the extension changed it. */
export function onTrayChange(callback: () => void): void {
  browser.storage.onChanged.addListener((changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'session' && key in changes) callback();
  });
}

/** Reads, changes and writes with nobody in between: the background and our pages may do so at the same time. */
async function change(how: (tray: Tray) => Tray): Promise<void> {
  await navigator.locks.request(key, async () => {
    const { on, visits } = how(await readTray());
    const stored = visits.map(({ host, transaction: { requestId, services, details } }) => ({
      host,
      requestId,
      details,
      services: services.map(({ reference, ...one }) => ({
        ...one,
        ...(reference?.kind === 'reference' ? { reference: reference.value } : {}),
      })),
    }));
    // Nothing is left where nothing is to be kept.
    if (on === undefined && stored.length === 0) await browser.storage.session.remove(key);
    else await browser.storage.session.set({ [key]: { ...(on === undefined ? {} : { on }), visits: stored } });
  });
}
