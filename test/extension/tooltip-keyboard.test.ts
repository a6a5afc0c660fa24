import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogueIn } from '../../src/i18n/catalogue.ts';
import { codeText } from '../../src/i18n/code-text.ts';
import { wordsIn } from '../../src/i18n/language.ts';
import { type Desk, startDesk } from './popup/desk.ts';
import { eventually } from './reading/eventually.ts';
import { currentMark } from './support/current-mark.ts';
import { declined } from './support/declined.ts';
import { type Person, personAt } from './support/person.ts';
import { placeOf } from './support/places.ts';
import { emptyPage, putRows, type Row } from './support/rows.ts';

describe.each(['chromium', 'firefox'] as const)('stepping from code to code by keyboard in %s', kind => {
  let desk: Desk;
  let person: Person;
  beforeAll(async () => {
    desk = await startDesk(kind);
    person = personAt(desk);
  });
  afterAll(() => desk.close());

  const open = async (rows: readonly Row[]) => {
    await desk.open(emptyPage);
    await putRows(desk.page, rows);
    await person.rests();
  };
  /** Waits until this code is the one that is marked as current. */
  const isCurrent = (code: string) =>
    eventually('the current code', async () => (await currentMark(desk.page))?.text, code);
  const three = ['203', '204', '205'].map(value => ({ label: 'Reason Code', value }));

  test('goes through them in the order of reading, marks the current one, and goes round', async () => {
    await desk.open(declined.address);
    await person.seesMarks(declined.codes);
    for (const code of [...declined.codes, declined.codes[0]]) {
      await person.step(1);
      await person.sees(code);
      await isCurrent(code);
    }
    for (const code of declined.codes.toReversed()) {
      await person.step(-1);
      await person.sees(code);
      await isCurrent(code);
    }
  });

  test('begins with the last one when it begins backwards, and stays with one that is alone', async () => {
    await open(three);
    await person.seesMarks(['203', '204', '205']);
    await person.step(-1);
    await isCurrent('205');
    await open(three.slice(0, 1));
    await person.seesMarks(['203']);
    for (const by of [1, 1, -1, -1] as const) {
      await person.step(by);
      await isCurrent('203');
    }
  });

  test('a status line in our box says it all to a screen reader', async () => {
    await open(three);
    await person.seesMarks(['203', '204', '205']);
    for (const code of ['203', '204']) {
      await person.step(1);
      const { spoken } = codeText(catalogueIn('en')({ family: 'simple-order', code }), wordsIn('en'));
      const said = async () => (await desk.lab.overlay(desk.page, '[role="status"]'))?.text.trim();
      await eventually('what is said', said, spoken);
    }
    await desk.page.keyboard.press('Escape');
    await person.seesNothing();
    // For the pointer nothing is said: a screen reader reads the page under it by itself.
    await person.pointAt('205');
    await person.sees('205');
    await person.rests();
    expect((await desk.lab.overlay(desk.page, '[role="status"]'))?.text.trim()).toBe('');
    await person.pointAway();
  });

  test('the pointer does not take it away; Escape and a click do, and the next step goes on from there', async () => {
    await open(three);
    await person.seesMarks(['203', '204', '205']);
    await person.step(1);
    await person.sees('203');
    await desk.page.mouse.move(300, 300);
    await desk.page.mouse.move(2, 2);
    await person.rests();
    await person.sees('203');
    await desk.page.keyboard.press('Escape');
    await person.seesNothing();
    expect(await currentMark(desk.page)).toBeUndefined();
    await person.step(1);
    await person.sees('204');
    await desk.page.mouse.click(2, 2);
    await person.seesNothing();
    await person.step(1);
    await person.sees('205');
  });

  test('what else changes on the page leaves the current one as it is', async () => {
    await open(three);
    await person.seesMarks(['203', '204', '205']);
    await person.step(1);
    await person.step(1);
    await isCurrent('204');
    await desk.page.$eval('main', main => main.prepend('Something new'));
    await person.rests();
    await isCurrent('204');
    await person.sees('204');
    await person.step(1);
    await isCurrent('205');
  });

  test('leaves out what has been hidden since, and does nothing where there is nothing', async () => {
    await open(three);
    await person.seesMarks(['203', '204', '205']);
    await desk.page.$eval('main .row:nth-child(2)', row => (row as HTMLElement).style.setProperty('display', 'none'));
    await person.step(1);
    await isCurrent('203');
    await person.step(1);
    await isCurrent('205');
    await desk.page.keyboard.press('Escape');
    await desk.page.$eval('main', main => main.replaceChildren());
    await person.seesMarks([]);
    await person.step(1);
    await person.rests();
    await person.seesNothing();
  });

  test.each([
    ['in a long page', 'margin-block: 900px; display: inline-block'],
    ['far to the right', 'margin-inline: 3000px; display: inline-block'],
  ])('scrolls a code into view: %s', async (_, css) => {
    await open(three.map(row => ({ ...row, css })));
    // However slowly the page likes to scroll.
    await desk.page.$eval('html', root => root.style.setProperty('scroll-behavior', 'smooth'));
    await person.step(1);
    for (const [at, code] of ['203', '204', '205', '203'].entries()) {
      if (at > 0) await person.step(1);
      await person.sees(code);
      expect(await isInWindow(code)).toBe(true);
    }
  });

  test('scrolls to a code in a text that is longer than the window', async () => {
    await desk.open(emptyPage);
    await desk.page.waitForSelector('main h1');
    await desk.page.$eval('main', main => {
      const filler = 'A line of a log that says nothing. '.repeat(900);
      const text = document.createElement('p');
      text.append(`${filler}DAVSNO ${filler}DCARDREFUSED ${filler}`);
      main.replaceChildren(text);
    });
    await person.rests();
    for (const code of ['DAVSNO', 'DCARDREFUSED', 'DAVSNO']) {
      await person.step(1);
      await person.sees(code);
      const at = await currentMark(desk.page);
      expect(at?.top).toBeGreaterThan(-1);
      expect(at?.bottom).toBeLessThan(await desk.page.evaluate(() => innerHeight + 1));
    }
  });

  test('does not leave a code under a header that stays in place', async () => {
    await open([...three, ...three].map(row => ({ ...row, css: 'margin-block: 300px; display: inline-block' })));
    await desk.page.evaluate(() => {
      const header = document.createElement('div');
      header.style.cssText = 'position: fixed; inset: 0 0 auto 0; height: 150px; background: gray';
      document.body.append(header);
    });
    await person.step(-1);
    await person.sees('205');
    for (let i = 0; i < 5; i++) {
      await person.step(-1);
      const at = await currentMark(desk.page);
      expect(at?.top).toBeGreaterThanOrEqual(150);
    }
  });

  const isInWindow = async (code: string) => {
    const { x, y, width, height } = await placeOf(desk.page, code);
    const [right, bottom] = await desk.page.evaluate(() => [innerWidth, innerHeight] as const);
    return x >= 0 && y >= 0 && x + width <= right && y + height <= bottom;
  };
});
