import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type Polyfill from 'webextension-polyfill';
import type { CodeRef } from '../../src/domain/codes.ts';
import { catalogueIn } from '../../src/i18n/catalogue.ts';
import { codeText } from '../../src/i18n/code-text.ts';
import { wordsIn } from '../../src/i18n/language.ts';
import { defaultVariant } from '../business-center/variants.ts';
import { type Desk, startDesk } from './popup/desk.ts';
import { declined } from './support/declined.ts';
import { type Person, personAt } from './support/person.ts';
import { middleOf, placeOf } from './support/places.ts';
import { emptyPage, putRows } from './support/rows.ts';

declare const browser: Polyfill.Browser;

const words = wordsIn('en');

describe.each(['chromium', 'firefox'] as const)('the tooltip in %s', kind => {
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

  const openDeclined = async () => {
    await desk.open(declined.address);
    await person.seesMarks(declined.codes);
  };

  test('says of a code what it is, what to do, who acts, what to tell, and where that comes from', async () => {
    await openDeclined();
    await person.pointAt('203');
    const { text, scrolls } = await person.sees('General decline by the issuer');
    const told = codeText(catalogueIn('en')({ family: 'simple-order', code: '203' }), words);
    const parts = [
      told.family,
      told.ref.code,
      told.name,
      ...told.verdicts.map(verdict => verdict.text),
      told.meaning,
      ...told.rows.flatMap(row => [row.label, row.text]),
      ...told.footnotes,
    ];
    expect(parts.length).toBeGreaterThan(10);
    for (const part of parts) expect(text).toContain(part);
    expect(scrolls).toBe(false);
    await person.pointAway();
  });

  test('says of an unknown code that it is not in our list', async () => {
    await desk.open(emptyPage);
    await putRows(desk.page, [{ label: 'Reason Code', value: '987' }]);
    await person.seesMarks(['987']);
    await person.pointAt('987');
    await person.sees(words.code.unknownName);
  });

  test('stays while the pointer is on it, and goes when the pointer has left both', async () => {
    await openDeclined();
    await person.pointAt('203');
    const { box } = await person.sees('General decline');
    const inside = middleOf(box);
    await desk.page.mouse.move(inside.x, inside.y, { steps: 4 });
    await person.rests();
    expect((await person.sees('General decline')).box).toEqual(box);
    await person.pointAt('203');
    await person.rests();
    await person.sees('General decline');
    await person.pointAway();
  });

  test('comes for the code alone, not for the room beside it', async () => {
    await openDeclined();
    const { x, y, width, height } = await placeOf(desk.page, '203');
    await desk.page.mouse.move(x + width + 12, y + height / 2);
    await person.rests();
    await person.seesNothing();
    await desk.page.mouse.move(x + width - 2, y + height / 2);
    await person.sees('General decline');
    await person.pointAway();
  });

  const openRow = async (label = 'Reason Code', value = '203') => {
    await desk.open(emptyPage);
    await putRows(desk.page, [{ label, value }]);
    await person.seesMarks([value]);
    await person.pointAt(value);
    await person.sees(value);
  };
  const replace = (text: string, selector: string) => (page: Page) =>
    page.evaluate((data, at) => document.querySelector(at)?.firstChild?.replaceWith(data), text, selector);
  const changes: readonly (readonly [string, (page: Page) => Promise<unknown>, CodeRef])[] = [
    [
      'another code takes its place',
      replace('100', 'main .row span:last-child'),
      { family: 'simple-order', code: '100' },
    ],
    [
      'its text is changed',
      page => page.$eval('main .row span:last-child', value => Reflect.set(value.childNodes[0] ?? {}, 'data', '204')),
      { family: 'simple-order', code: '204' },
    ],
    [
      'the page draws it anew',
      page => page.$eval('main .row', row => row.replaceWith(row.cloneNode(true))),
      { family: 'simple-order', code: '203' },
    ],
  ];
  test.each(changes)('says what stands there when %s', async (_, change, ref) => {
    await openRow();
    await change(desk.page);
    await person.rests();
    const { text } = await person.sees(codeText(catalogueIn('en')(ref), words).name);
    expect(text).toContain(words.families[ref.family]);
    await person.pointAway();
  });

  test('says what stands there when its label becomes another', async () => {
    await openRow('AVS Code', 'N');
    await replace('CVN Code', 'main .row span:first-child')(desk.page);
    await person.sees(words.families.cvn);
    await person.pointAway();
  });

  const goings: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    ['its row goes', page => page.$eval('main .row', row => row.remove())],
    ['what stands there is no code any more', replace('see below', 'main .row span:last-child')],
    ['the page moves on', page => page.evaluate(() => history.pushState(null, '', `${location.pathname}?tab=2`))],
  ];
  test.each(goings)('goes when %s', async (_, go) => {
    await openRow();
    await go(desk.page);
    await person.seesNothing();
    await person.rests();
    await person.seesNothing();
  });

  test('comes where the pointer was before the code', async () => {
    await openRow();
    const { x, y } = await person.pointAt('203');
    await desk.page.$eval('main', main => main.replaceChildren());
    await person.seesNothing();
    await desk.page.mouse.move(x, y + 1);
    await putRows(desk.page, [{ label: 'Reason Code', value: '203' }]);
    await person.sees('General decline');
    await person.pointAway();
  });

  test('stays with its code when something else on the page changes', async () => {
    await openDeclined();
    await person.pointAt('203');
    await person.sees('General decline');
    await desk.page.$eval('h1', heading => heading.append(' (changed)'));
    await person.rests();
    await person.sees('General decline');
    await person.pointAway();
  });

  test('comes on a tap on a code and goes on a tap elsewhere', async () => {
    await openDeclined();
    const { x, y } = middleOf(await placeOf(desk.page, '203'));
    await desk.page.touchscreen.tap(x, y);
    const { box } = await person.sees('General decline');
    await desk.page.touchscreen.tap(middleOf(box).x, middleOf(box).y);
    await person.rests();
    await person.sees('General decline');
    await desk.page.touchscreen.tap(2, 2);
    await person.seesNothing();
  });

  test('shows nothing until the words for this very code are there', async () => {
    await openDeclined();
    await person.pointAt('203');
    await person.sees('General decline');
    await desk.lab.background(holdAnswers);
    await desk.page.evaluate(() => {
      document.querySelector('#ReasonCode div:last-child')?.firstChild?.replaceWith('204');
    });
    await person.seesNothing();
    await desk.page.mouse.move(2, 2);
    await person.pointAt('204');
    await person.rests();
    await person.seesNothing();
    await desk.lab.background(releaseAnswers);
    await person.sees('Not enough funds');
    await person.pointAway();
  });

  test('comes on a page that changes all the time', async () => {
    await openDeclined();
    await desk.page.evaluate(() => {
      setInterval(() => document.querySelector('h1')?.append('.'), 5);
    });
    await person.pointAt('203');
    await person.sees('General decline');
    await person.pointAway();
  });

  test('explains a code in an element that has no box of its own', async () => {
    await openRow('Reason Code', '203');
    await person.pointAway();
    await desk.page.$eval('main .row span:last-child', value => {
      const inner = document.createElement('span');
      inner.style.display = 'contents';
      inner.append('204');
      value.replaceChildren(inner);
    });
    await person.seesMarks(['204']);
    await person.pointAt('204');
    await person.sees('204');
    await person.rests();
    await person.sees('204');
    await person.pointAway();
  });

  test.each(['shadow', 'frame'] as const)('explains a code that stands in a %s', async shell => {
    desk.center.setVariant({ shell });
    await openDeclined();
    await person.pointAt('203');
    await person.sees('General decline');
    await person.pointAway();
  });
});

/** Runs in the background: from now on no answer comes, as while it wakes up. */
function holdAnswers(): void {
  const { local } = browser.storage;
  const get = local.get.bind(local);
  const held = new Promise<void>(resolve => Reflect.set(globalThis, 'releaseAnswers', resolve));
  local.get = async keys => held.then(() => get(keys));
}

function releaseAnswers(): void {
  Reflect.get(globalThis, 'releaseAnswers')();
}
