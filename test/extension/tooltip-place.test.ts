import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { defaultVariant } from '../business-center/variants.ts';
import type { Overlay } from './harness/lab.ts';
import { type Desk, startDesk } from './popup/desk.ts';
import { declined } from './support/declined.ts';
import { type Person, personAt } from './support/person.ts';
import { type Box, placeOf } from './support/places.ts';
import { emptyPage, putRows } from './support/rows.ts';

const corners = [
  { value: '203', css: 'position: fixed; top: 4px; left: 4px' },
  { value: '204', css: 'position: fixed; top: 4px; right: 4px' },
  { value: '205', css: 'position: fixed; bottom: 4px; left: 4px' },
  { value: '208', css: 'position: fixed; bottom: 4px; right: 4px' },
];
const windows = [
  { name: 'an ordinary window', view: { width: 1280, height: 800 } },
  { name: 'a window of 320 pixels', view: { width: 320, height: 640 } },
  { name: 'a window enlarged to 200 %', view: { width: 640, height: 450, deviceScaleFactor: 2 } },
  { name: 'a window that is lower than the tooltip', view: { width: 900, height: 260 } },
];

describe.each(['chromium', 'firefox'] as const)('the place of the tooltip in %s', kind => {
  let desk: Desk;
  let person: Person;
  beforeAll(async () => {
    desk = await startDesk(kind);
    person = personAt(desk);
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    desk.center.setVariant(defaultVariant);
    await desk.page.setViewport({ width: 1280, height: 800 });
    await desk.page.mouse.move(2, 2);
  });

  /** Expects all of the tooltip to be in the window, with `at` as the place of the frame that it is in. */
  const expectWhole = async ({ box }: Overlay, at = { x: 0, y: 0 }) => {
    const view = await desk.page.evaluate(() => {
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      return { width, height };
    });
    expect(box.width).toBeGreaterThan(200);
    expect(at.x + box.x).toBeGreaterThanOrEqual(0);
    expect(at.y + box.y).toBeGreaterThanOrEqual(0);
    expect(at.x + box.x + box.width).toBeLessThanOrEqual(view.width);
    expect(at.y + box.y + box.height).toBeLessThanOrEqual(view.height);
  };
  const overlap = (a: Box, b: Box) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  test.each(windows)('in $name it stays inside, beside a code in whichever corner', async ({ view }) => {
    await desk.page.setViewport(view);
    await desk.open(emptyPage);
    await putRows(
      desk.page,
      corners.map(corner => ({ label: 'Reason Code', ...corner })),
    );
    await person.seesMarks(corners.map(({ value }) => value));
    for (const { value } of corners) {
      await person.pointAt(value);
      const shown = await person.sees(`Reason code\n${value}`);
      await expectWhole(shown);
      if (view.width > 900) expect(overlap(shown.box, await placeOf(desk.page, value))).toBe(false);
      await desk.page.keyboard.press('Escape');
      await person.seesNothing();
    }
  });

  test.each(['html', 'body'])('a page that enlarges its %s by CSS zoom neither moves nor enlarges it', async root => {
    await desk.open(emptyPage);
    await putRows(desk.page, [{ label: 'Reason Code', value: '203', css: 'position: fixed; top: 30px; left: 40px' }]);
    await person.seesMarks(['203']);
    await person.pointAt('203');
    const before = await person.sees('General decline');
    await person.pointAway();
    await desk.page.$eval(root, element => (element as HTMLElement).style.setProperty('zoom', '2'));
    await person.pointAt('203');
    const shown = await person.sees('General decline');
    expect(shown.box).toMatchObject({ width: before.box.width, height: before.box.height });
    const code = await placeOf(desk.page, '203');
    expect(shown.box.x).toBeCloseTo(code.x, 0);
    expect(shown.box.y).toBeGreaterThanOrEqual(code.y + code.height);
    expect(shown.box.y).toBeLessThan(code.y + code.height + 20);
    await expectWhole(shown);
    await person.pointAway();
  });

  describe.each(['the page', 'a scroller', 'a scroller in a shadow root'])('when %s is scrolled', scroller => {
    const openScroller = async () => {
      await desk.open(emptyPage);
      await putRows(desk.page, [{ label: 'Reason Code', value: '203', css: 'display: inline-block; margin: 60px' }]);
      await desk.page.evaluate(kind => {
        const main = document.querySelector('main');
        const row = main?.firstElementChild;
        if (!main || !row) return;
        const filler = document.createElement('div');
        filler.style.height = '3000px';
        const box = document.createElement('div');
        if (kind !== 'the page') box.style.cssText = 'height: 300px; overflow: auto';
        main.replaceChildren(box);
        const root = kind === 'a scroller in a shadow root' ? box.attachShadow({ mode: 'open' }) : box;
        root.append(row, filler);
        if (kind !== 'a scroller in a shadow root') return;
        const inner = document.createElement('div');
        inner.style.cssText = 'height: 280px; overflow: auto';
        root.replaceChildren(inner);
        inner.append(row, filler);
      }, scroller);
      await person.seesMarks(['203']);
    };
    const scroll = (top: number) =>
      desk.page.evaluate(
        (kind, by) => {
          const box = document.querySelector('main')?.firstElementChild;
          const element = kind === 'the page' ? document.scrollingElement : (box?.shadowRoot?.firstElementChild ?? box);
          element?.scrollBy({ top: by, behavior: 'instant' });
        },
        scroller,
        top,
      );

    test('it goes along with its code, and goes away with it', async () => {
      await openScroller();
      await person.pointAt('203');
      const before = await person.sees('General decline');
      const code = await placeOf(desk.page, '203');
      await scroll(30);
      const moved = await placeOf(desk.page, '203');
      expect(moved.y).toBeCloseTo(code.y - 30, 0);
      await person.rests();
      expect((await person.sees('General decline')).box.y).toBeCloseTo(before.box.y - 30, 0);
      await scroll(1000);
      await person.seesNothing();
    });
  });

  test('in a frame that is higher than the window it stays in the part that is to be seen', async () => {
    desk.center.setVariant({ shell: 'frame' });
    // Only what is near the window is marked: all of it is in one that is as high as the page.
    await desk.page.setViewport({ width: 1280, height: 3000 });
    await desk.open(declined.address);
    await person.seesMarks(declined.codes);
    await desk.page.setViewport({ width: 1280, height: 700 });
    // The last code of the page at the lower edge of the window.
    const codes = await placeOf(desk.page, '2');
    await desk.page.evaluate(by => scrollBy({ top: by, behavior: 'instant' }), codes.y - 660);
    await person.pointAt('2');
    const shown = await person.sees('AVS');
    const frame = await desk.page.$eval('iframe', element => {
      const { x, y } = element.getBoundingClientRect();
      return { x, y };
    });
    await expectWhole(shown, frame);
    await desk.page.evaluate(() => scrollBy({ top: -2000, behavior: 'instant' }));
    await desk.page.evaluate(() => scrollBy({ top: 2000, behavior: 'instant' }));
    await person.pointAway();
  });
});
