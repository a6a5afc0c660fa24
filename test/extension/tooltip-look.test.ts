import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Overlay } from './harness/lab.ts';
import { type Desk, startDesk } from './popup/desk.ts';
import { type Person, personAt } from './support/person.ts';
import { colourAt } from './support/places.ts';
import { emptyPage, putRows } from './support/rows.ts';

const hostile: readonly (readonly [string, string])[] = [
  ['that hides every element it does not know', 'html > div { display: none !important; opacity: 0 !important }'],
  ['that resets everything', 'html > * { all: unset !important; } html > div { display: none !important }'],
  ['that hides popovers', ':popover-open, [popover] { display: none !important; visibility: hidden !important }'],
  ['that colours every backdrop', '::backdrop { background: rgb(255, 0, 0) !important; opacity: 1 !important }'],
  [
    'that adds to every element it does not know',
    'html > div::before, html > div::after { content: "X"; position: fixed; inset: 0; background: rgb(255, 0, 0) }',
  ],
  [
    'that defines our variables',
    '* { --ground: red; --ink: red; --line: red; --quiet: red; --tone: red; --text: fantasy; --shadow: none }',
  ],
  ['with huge letters', ':root { font: 900 72px/3 fantasy; letter-spacing: 9px; text-transform: uppercase }'],
  ['from right to left', ':root { direction: rtl; unicode-bidi: bidi-override; text-align: right }'],
  ['written from top to bottom', ':root { writing-mode: vertical-rl }'],
  [
    'with a transformed root',
    ':root { transform: translateX(0); filter: saturate(1); perspective: 10px; contain: paint }',
  ],
  ['that nothing can be pointed at on', ':root > * { user-select: none; cursor: none }'],
];

describe.each(['chromium', 'firefox'] as const)('the look of the tooltip and the marks in %s', kind => {
  let desk: Desk;
  let person: Person;
  let plain: Overlay;
  beforeAll(async () => {
    desk = await startDesk(kind);
    person = personAt(desk);
    await open();
    await person.pointAt('203');
    plain = await person.sees('General decline');
    await person.pointAway();
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    await desk.lab.emulate(desk.page, {});
    await desk.page.mouse.move(2, 2);
  });

  const open = async (css = '') => {
    await desk.open(emptyPage);
    await putRows(desk.page, [{ label: 'Reason Code', value: '203' }]);
    await desk.page.evaluate(rules => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, css);
    await person.seesMarks(['203']);
  };

  test.each(hostile)('is the same on a page %s', async (_, css) => {
    await open(css);
    const far = { x: 1200, y: 700 };
    const before = await colourAt(desk.page, far);
    await person.pointAt('203');
    const { text, box, look, scrolls } = await person.sees('General decline');
    expect({ text, look, scrolls }).toEqual({ text: plain.text, look: plain.look, scrolls: false });
    expect(box.width).toBeCloseTo(plain.box.width, 0);
    expect(box.height).toBeCloseTo(plain.box.height, 0);
    // It is painted, and nothing else is.
    expect(await colourAt(desk.page, { x: box.x + 8, y: box.y + box.height - 8 })).toBe(look.backgroundColor);
    expect(await colourAt(desk.page, far)).toBe(before);
    await desk.page.keyboard.press('Escape');
    await person.seesNothing();
  });

  /** The computed look of the mark on the code, its colours and its line. */
  const mark = (name: string) =>
    desk.page.$eval(
      'main .row span:last-child',
      (element, highlight) => {
        const { backgroundColor, color, textDecorationLine } = getComputedStyle(element, `::highlight(${highlight})`);
        return { backgroundColor, color, textDecorationLine };
      },
      name,
    );

  test.each(['dark', 'forced'] as const)('follows %s colours, the mark too', async colors => {
    await open();
    const light = { code: await mark('companion-code'), current: await mark('companion-current') };
    await desk.lab.emulate(desk.page, { colors });
    await person.pointAt('203');
    const { look, scrolls } = await person.sees('General decline');
    const now = { code: await mark('companion-code'), current: await mark('companion-current') };
    for (const part of ['code', 'current'] as const) {
      expect(now[part].backgroundColor).not.toBe(light[part].backgroundColor);
      expect(now[part].color).not.toBe(light[part].color);
      expect(now[part].textDecorationLine).toBe('underline');
    }
    expect(look.borderTopColor).not.toBe(plain.look.borderTopColor);
    // In forced colours the border must stand out from the ground: there is no shadow.
    if (colors === 'forced') expect(look.borderTopColor).toBe(look.color);
    else expect(look.backgroundColor).not.toBe(plain.look.backgroundColor);
    expect(scrolls).toBe(false);
    await person.pointAway();
  });

  test('nothing of it is printed', async () => {
    await open();
    await person.pointAt('203');
    await person.sees('General decline');
    await desk.lab.emulate(desk.page, { print: true });
    await person.seesNothing();
    for (const name of ['companion-code', 'companion-current']) {
      expect(await mark(name)).toMatchObject({ backgroundColor: 'rgba(0, 0, 0, 0)', textDecorationLine: 'none' });
    }
  });
});
