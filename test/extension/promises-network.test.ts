import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type Polyfill from 'webextension-polyfill';
import { enquiryWords } from '../../src/i18n/enquiry-words.ts';
import type { RequestSeen } from '../business-center/server.ts';
import type { BrowserKind } from './harness/lab.ts';
import { until } from './harness/until.ts';
import { cardOn, pressOnCard } from './popup/card.ts';
import { type Desk, host, startDesk } from './popup/desk.ts';
import { hasFocus, shows } from './popup/expecting.ts';
import { said } from './popup/reading.ts';
import { declined } from './support/declined.ts';
import { personAt } from './support/person.ts';

declare const browser: Polyfill.Browser;

const wrong = `${host}/ebc2/?code=1`;
const empty = mkdtempSync(join(tmpdir(), 'companion-empty-extension-'));
afterAll(() => rmSync(empty, { recursive: true }));

/** The pages that a person opens on the tour; waits until each stands. */
async function visit(desk: Desk, meanwhile: { onDetails?: () => Promise<void>; onSignIn?: () => Promise<void> } = {}) {
  await desk.open(declined.address);
  await desk.page.waitForFunction(() => document.body.textContent?.includes('203') === true);
  await desk.page.mouse.move(500, 400);
  await meanwhile.onDetails?.();
  await desk.signOut();
  await desk.open(wrong);
  await desk.page.waitForSelector('input[type="password"]');
  await meanwhile.onSignIn?.();
}

function listOf(requests: readonly RequestSeen[]): string[] {
  return requests.map(({ from, method, host, path }) => `${from} ${method} ${host}${path}`).sort();
}

/** An extension that does nothing: with it the browser shows what the pages ask for by themselves. */
function emptyExtension(): string {
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    background: { service_worker: 'nothing.js', scripts: ['nothing.js'] },
    browser_specific_settings: { gecko: { id: 'nothing@extension' } },
  };
  writeFileSync(join(empty, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(empty, 'nothing.js'), '');
  return empty;
}

async function withDesk(desk: Desk, use: (desk: Desk) => Promise<void>): Promise<void> {
  try {
    await use(desk);
  } finally {
    await desk.close();
  }
}

/** Everything that the extension has stored anywhere. Runs in the background. */
async function stored(): Promise<unknown> {
  const { local, sync, session } = browser.storage;
  return { local: await local.get(null), sync: await sync.get(null), session: await session.get(null) };
}

describe.each(['chromium', 'firefox'] as const)('a whole tour in %s', (kind: BrowserKind) => {
  test('makes no request but those of the pages, and stores nothing but the settings', async () => {
    let own: string[] = [];
    await withDesk(await startDesk(kind, { extension: emptyExtension() }), async desk => {
      await visit(desk);
      own = listOf(desk.center.requests);
    });
    expect(own.length).toBeGreaterThan(20);

    await withDesk(await startDesk(kind), async desk => {
      const person = personAt(desk);
      await visit(desk, {
        onDetails: async () => {
          await person.seesMarks(declined.codes);
          await person.pointAt('203');
          await person.sees('General decline');
          await person.step(1);
          const popup = await desk.popup();
          await shows(popup, 'General decline by the issuer');
          await hasFocus(popup, enquiryWords.en.copyEnquiry);
          await popup.keyboard.press('Enter');
          await until('the word that it is copied', async () => ((await said(popup)).length > 0 ? true : undefined));
          await popup.select('select', 'en');
          expect(await popup.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))).toEqual(
            [],
          );
        },
        onSignIn: async () => {
          await cardOn(desk);
          await pressOnCard(desk, 'mend');
          const mend = await desk.lab.openedPage('src/mend/index.html');
          await shows(mend, wrong);
          expect(
            await mend.evaluate(async () => [localStorage.length, await indexedDB.databases(), await caches.keys()]),
          ).toEqual([0, [], []]);
        },
      });
      expect(listOf(desk.center.requests)).toEqual(own);
      expect(await desk.lab.background(stored)).toEqual({
        local: { settings: { language: 'en' } },
        sync: {},
        session: {},
      });
    });
  });
});
