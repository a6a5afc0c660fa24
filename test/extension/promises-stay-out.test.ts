import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, host, startDesk } from './popup/desk.ts';
import { askPage } from './support/ask-page.ts';
import { declined } from './support/declined.ts';
import { type Person, personAt } from './support/person.ts';

const elsewhere: readonly (readonly [string, string])[] = [
  ['a payment link', `${host}/ebc2/payByLink/pay/x`],
  ['an invoice', `${host}/ebc2/invoicing/payInvoice/x`],
  ['a shop', 'https://example.shop/'],
];

describe.each(['chromium', 'firefox'] as const)('the extension stays out, in %s', kind => {
  let desk: Desk;
  let person: Person;
  beforeAll(async () => {
    desk = await startDesk(kind);
    person = personAt(desk);
  });
  afterAll(() => desk.close());

  const registered = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()]);

  test.each(elsewhere)('of %s, though "Reason Code 203" stands on it', async (_, address) => {
    await desk.open(address);
    await person.pointAt('203');
    await person.rests();
    await person.seesNothing();
    expect(await registered(desk.page)).toEqual([]);
    expect(await askPage(desk.lab, address)).toBeUndefined();
    await desk.page.evaluate(() => document.body.append('DCARDREFUSED'));
    await person.rests();
    expect(await registered(desk.page)).toEqual([]);
  });

  test('of a page for payers that a page of the Business Center becomes without loading', async () => {
    await desk.open(declined.address);
    await person.seesMarks(declined.codes);
    expect(await askPage(desk.lab, declined.address)).toMatchObject({ ok: true });
    await person.pointAt('203');
    await person.sees('General decline');
    const { pathname } = new URL(`${host}/ebc2/payByLink/pay/x`);
    await desk.page.evaluate(path => history.pushState(null, '', path), pathname);
    await person.seesNothing();
    expect(await registered(desk.page)).toEqual([]);
    expect(await askPage(desk.lab, `${host}${pathname}`)).toBeUndefined();
    await desk.page.mouse.move(2, 2);
    await person.pointAt('203');
    await person.step(1).catch(() => undefined);
    await person.rests();
    await person.seesNothing();

    await desk.page.evaluate(path => history.replaceState(null, '', path), declined.address.slice(host.length));
    await person.seesMarks(declined.codes);
    expect(await askPage(desk.lab, declined.address)).toMatchObject({ ok: true });
  });

  test('of a page for payers in a frame of the Business Center', async () => {
    await desk.open(declined.address);
    await person.seesMarks(declined.codes);
    await desk.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = '/ebc2/payByLink/pay/x';
      const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
      document.querySelector('main')?.replaceChildren(frame);
      await loaded;
    });
    await person.seesMarks([]);
    await person.rests();
    await person.seesMarks([]);
    expect(await askPage(desk.lab, declined.address)).toMatchObject({ ok: true, value: { fields: [], words: [] } });
  });
});
