import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { defaultVariant } from '../business-center/variants.ts';
import { type Desk, startDesk } from './popup/desk.ts';
import { declined } from './support/declined.ts';
import { type Person, personAt } from './support/person.ts';
import { colourAt, focusIn, middleOf } from './support/places.ts';
import { emptyPage, putRows } from './support/rows.ts';

describe.each(['chromium', 'firefox'] as const)('Escape and dialogs of the page, in %s', kind => {
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

  /** Opens a modal dialog of the page that fills the window, with one code in it. */
  const openDialog = async () => {
    await desk.open(emptyPage);
    await desk.page.waitForSelector('main h1');
    await desk.page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'width: 90vw; height: 90vh; background: rgb(0, 128, 0)';
      document.body.append(dialog);
      dialog.showModal();
    });
    await putRows(desk.page, [{ label: 'Reason Code', value: '203' }], 'dialog');
    await person.seesMarks(['203']);
  };
  const isDialogOpen = () => desk.page.$eval('dialog', dialog => dialog.open);
  const openDeclined = async () => {
    await desk.open(declined.address);
    await person.seesMarks(declined.codes);
  };

  test('the tooltip lies over a modal dialog of the page and can be pointed at there', async () => {
    await openDialog();
    await person.pointAt('203');
    const { box, look } = await person.sees('General decline');
    // In its padding, where there is no text.
    const corner = { x: box.x + 8, y: box.y + box.height - 8 };
    expect(await colourAt(desk.page, corner)).toBe(look.backgroundColor);
    expect(await colourAt(desk.page, { x: box.x + box.width + 90, y: box.y + box.height - 8 })).toBe('rgb(0, 128, 0)');
    // The dialog makes it inert, so the browser says that the pointer is on the dialog.
    await desk.page.mouse.move(middleOf(box).x, middleOf(box).y);
    await person.rests();
    await person.sees('General decline');
    await person.pointAway();
  });

  test('closes the tooltip and not the dialog under it; the next one closes the dialog', async () => {
    await openDialog();
    await person.pointAt('203');
    await person.sees('General decline');
    await desk.page.keyboard.press('Escape');
    await person.seesNothing();
    expect(await isDialogOpen()).toBe(true);
    await desk.page.keyboard.press('Escape');
    await desk.page.waitForFunction(() => document.querySelector('dialog')?.open === false);
  });

  test('held down, it does not go on to the dialog', async () => {
    await openDialog();
    await person.pointAt('203');
    await person.sees('General decline');
    for (let i = 0; i < 5; i++) await desk.page.keyboard.down('Escape');
    await desk.page.keyboard.up('Escape');
    await person.seesNothing();
    expect(await isDialogOpen()).toBe(true);
  });

  test('the page hears nothing of the key that closed the tooltip, neither down nor up, and everything of the next', async () => {
    await openDeclined();
    await desk.page.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(window, 'heard', heard);
      for (const type of ['keydown', 'keypress', 'keyup']) {
        for (const target of [window, document.body]) target.addEventListener(type, () => heard.push(type), true);
      }
    });
    const heard = () => desk.page.evaluate(() => Reflect.get(window, 'heard'));
    await person.pointAt('203');
    await person.sees('General decline');
    await desk.page.keyboard.press('Escape');
    await person.seesNothing();
    expect(await heard()).toEqual([]);
    await desk.page.keyboard.press('Escape');
    expect(await heard()).toEqual(['keydown', 'keydown', 'keyup', 'keyup']);
  });

  test('after it the code stays quiet until the pointer has left it', async () => {
    await openDeclined();
    const { x, y } = await person.pointAt('203');
    await person.sees('General decline');
    await desk.page.keyboard.press('Escape');
    await person.seesNothing();
    await desk.page.mouse.move(x + 1, y);
    await person.rests();
    await person.seesNothing();
    await desk.page.mouse.move(2, 2);
    await person.pointAt('203');
    await person.sees('General decline');
    await person.pointAway();
  });

  test('reaches a tooltip in a frame while the page has the focus, and the other way round', async () => {
    desk.center.setVariant({ shell: 'frame' });
    await openDeclined();
    await desk.page.focus('nav a');
    await person.pointAt('203');
    await person.sees('General decline');
    await desk.page.keyboard.press('Escape');
    await person.seesNothing();

    await putRows(desk.page, [{ label: 'Reply Flag', value: 'DAVSNO' }], 'header .space');
    await person.seesMarks(['DAVSNO', ...declined.codes]);
    const frame = desk.page.frames()[1];
    await frame?.evaluate(() => document.querySelector('a')?.focus());
    await person.pointAt('DAVSNO');
    await person.sees('DAVSNO');
    await desk.page.keyboard.press('Escape');
    await person.seesNothing();
    await person.pointAway();
  });

  test('the focus stays where it was all the while', async () => {
    await openDeclined();
    await desk.page.evaluate(() => {
      const moves: string[] = [];
      Reflect.set(window, 'focusMoves', moves);
      document.querySelector<HTMLElement>('nav a')?.focus();
      for (const type of ['focusin', 'focusout', 'blur']) window.addEventListener(type, () => moves.push(type), true);
    });
    const before = await focusIn(desk.page);
    await person.pointAt('203');
    await person.sees('General decline');
    await person.pointAway();
    await person.pointAt('DCARDREFUSED');
    await person.sees('Reply flag\nDCARDREFUSED');
    await desk.page.keyboard.press('Escape');
    await person.seesNothing();
    expect(await focusIn(desk.page)).toBe(before);
    expect(await desk.page.evaluate(() => Reflect.get(window, 'focusMoves'))).toEqual([]);
  });
});
