import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { defaultVariant } from '../business-center/variants.ts';
import { type Desk, host, startDesk } from './popup/desk.ts';
import { askPage } from './support/ask-page.ts';
import { declined } from './support/declined.ts';
import { changesIn, recordChanges, wholePage, worldOf } from './support/page-record.ts';
import { type Person, personAt } from './support/person.ts';
import { colourAt, placeOf } from './support/places.ts';
import { emptyPage, putRows } from './support/rows.ts';

describe.each(['chromium', 'firefox'] as const)('the page stays as it was, in %s', kind => {
  let desk: Desk;
  let person: Person;
  beforeAll(async () => {
    desk = await startDesk(kind);
    person = personAt(desk);
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    desk.center.setVariant(defaultVariant);
    await desk.page.mouse.move(2, 2);
  });

  test.each(['plain', 'shadow', 'frame'] as const)(
    'while codes in a %s page are marked and explained nothing changes but one element of ours',
    async shell => {
      desk.center.setVariant({ shell });
      await desk.open(declined.address);
      await person.seesMarks(declined.codes);
      await person.rests();
      await recordChanges(desk.page);
      const before = await wholePage(desk.page);

      await person.pointAt('203');
      await person.sees('General decline');
      await person.pointAway();
      await person.pointAt('DCARDREFUSED');
      await person.sees('Reply flag\nDCARDREFUSED');
      await person.step(1);
      await person.rests();
      await desk.page.keyboard.press('Escape');
      await person.pointAway();

      expect(await wholePage(desk.page)).toBe(before);
      const changes = await changesIn(desk.page);
      expect(new Set(changes)).toEqual(
        new Set(['childList in HTML: + <div></div>', 'childList in HTML: - <div></div>']),
      );
    },
  );

  test('nothing changes while the marks come, and when the page is read again', async () => {
    await desk.open(emptyPage);
    await desk.page.waitForSelector('main h1');
    await person.rests();
    await recordChanges(desk.page);
    await putRows(desk.page, [{ label: 'Reason Code', value: '203' }]);
    const before = await wholePage(desk.page);
    expect(await changesIn(desk.page)).not.toEqual([]);
    await person.seesMarks(['203']);
    await desk.page.$eval('main .row span:last-child', value => Reflect.set(value.childNodes[0] ?? {}, 'data', '204'));
    await person.seesMarks(['204']);
    expect(await changesIn(desk.page)).toEqual(['characterData in #text: 204']);
    expect(await wholePage(desk.page)).toBe(before.replace('>203<', '>204<'));
  });

  test('marks do not flicker while something else changes, and come back when the page clears them', async () => {
    await desk.open(declined.address);
    await person.seesMarks(declined.codes);
    const seen = await desk.page.evaluate(async () => {
      const sizes = new Set<number>();
      for (let i = 0; i < 40; i++) {
        document.querySelector('h1')?.append('.');
        await new Promise(resolve => requestAnimationFrame(resolve));
        sizes.add(CSS.highlights.get('companion-code')?.size ?? 0);
      }
      return [...sizes];
    });
    expect(seen).toEqual([declined.codes.length]);
    await desk.page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('h1')?.append('!');
    });
    await person.seesMarks(declined.codes);
  });

  test('a page that throws our element out is not fought over it', async () => {
    await desk.open(declined.address);
    await person.seesMarks(declined.codes);
    await desk.page.evaluate(() => {
      const thrownOut: Node[] = [];
      Reflect.set(window, 'thrownOut', thrownOut);
      new MutationObserver(records => {
        for (const node of records.flatMap(record => [...record.addedNodes])) {
          thrownOut.push(node);
          node.parentNode?.removeChild(node);
        }
      }).observe(document.documentElement, { childList: true });
    });
    const thrownOut = () => desk.page.evaluate((): number => Reflect.get(window, 'thrownOut').length);
    await person.pointAt('203');
    await desk.page.waitForFunction(() => Reflect.get(window, 'thrownOut').length > 0);
    await person.rests();
    expect(await thrownOut()).toBe(1);
    await person.pointAway();
    await person.pointAt('DCARDREFUSED');
    await person.rests();
    expect(await thrownOut()).toBe(2);
  });

  test('a mark is still there when the page has taken its row away and put it back', async () => {
    await desk.open(emptyPage);
    await putRows(desk.page, [{ label: 'Reason Code', value: '203' }]);
    await person.seesMarks(['203']);
    const { x, y } = await placeOf(desk.page, '203');
    const marked = await colourAt(desk.page, { x: x + 1, y: y + 1 });
    await desk.page.evaluate(async () => {
      const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
      const main = document.querySelector('main');
      const row = main?.firstElementChild;
      // So short after another change the page is not read while the row is away.
      main?.append('Something new');
      await frame();
      row?.remove();
      await frame();
      await frame();
      if (row) main?.prepend(row);
    });
    await person.rests();
    expect(await colourAt(desk.page, { x: x + 1, y: y + 1 })).toBe(marked);
    await desk.page.evaluate(() => CSS.highlights.clear());
    expect(await colourAt(desk.page, { x: x + 1, y: y + 1 })).not.toBe(marked);
  });

  test("a page's shadow root carries at most one style sheet of ours, however often it is read", async () => {
    desk.center.setVariant({ shell: 'shadow' });
    await desk.open(declined.address);
    await person.seesMarks(declined.codes);
    for (let i = 0; i < 3; i++) {
      await desk.page.$eval('main', main => main.append(' '));
      await person.rests();
    }
    const sheets = await desk.page.evaluate(() => {
      const inner = document.querySelector('.outer')?.shadowRoot?.querySelector('.inner')?.shadowRoot;
      return inner?.adoptedStyleSheets.length;
    });
    // Only Firefox needs one: there the document's style for marks does not reach into a shadow root.
    expect(sheets).toBe(kind === 'firefox' ? 1 : 0);
  });

  test('nothing of ours stands in its world, and nothing of the browser is replaced there', async () => {
    const fresh = await desk.lab.newPage('https://example.shop/');
    const usual = await worldOf(fresh);
    await fresh.goto(declined.address);
    await personAt({ lab: desk.lab, page: fresh }).seesMarks(declined.codes);
    const { globals, replaced } = await worldOf(fresh);
    expect(replaced).toEqual([]);
    expect(globals).toEqual(usual.globals);
    await fresh.close();
  });

  test('what a person types is not read, and no password, whatever label stands beside it', async () => {
    await desk.open(emptyPage);
    await putRows(desk.page, [{ label: 'Reason Code', value: '203' }]);
    await desk.page.evaluate(() => {
      const main = document.querySelector('main');
      const add = (tag: string, label: string, set: (element: HTMLElement) => void) => {
        const row = document.createElement('div');
        const element = document.createElement(tag);
        set(element);
        row.append(label, element);
        main?.append(row);
      };
      const input = (type: string, value: string, readOnly: boolean) => (element: HTMLElement) =>
        Object.assign(element, { type, value, readOnly });
      add('input', 'Reply Flag', input('text', 'DTYPED1', false));
      add('input', 'Request ID', input('password', 'DSECRET2', false));
      add('input', 'Reconciliation ID', input('password', 'DSECRET3', true));
      add('textarea', 'Reply Message', element => Object.assign(element, { value: 'DTYPED4' }));
      add('select', 'Decision', element => element.append(new Option('DCHOSEN5')));
    });
    await person.seesMarks(['203']);
    const reply = await askPage(desk.lab, desk.page.url());
    expect(JSON.stringify(reply)).toContain('203');
    expect(JSON.stringify(reply)).not.toMatch(/DTYPED|DSECRET|DCHOSEN/);
  });

  test('nothing that is typed on the sign-in page is read', async () => {
    await desk.signOut();
    await desk.open(`${host}/ebc2/`);
    const typed = { '#orgId': 'typed_merchant', '#username': 'typed_user', '#password': 'typed-secret' };
    for (const [field, text] of Object.entries(typed)) await (await desk.page.waitForSelector(field))?.type(text);
    await person.rests();
    const reply = await askPage(desk.lab, desk.page.url());
    expect(reply).toMatchObject({ ok: true, value: { view: 'sign-in' } });
    expect(JSON.stringify(reply)).not.toContain('typed');
    await desk.signIn();
  });
});
