import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, startDesk } from './popup/desk.ts';
import { listenForProblems, type Problems } from './reading/problems.ts';
import { declined } from './support/declined.ts';
import { type Person, personAt } from './support/person.ts';

describe.each(['chromium', 'firefox'] as const)('an update under an open page, in %s', kind => {
  let desk: Desk;
  let person: Person;
  let problems: Problems;
  beforeAll(async () => {
    desk = await startDesk(kind);
    person = personAt(desk);
    problems = await listenForProblems(desk.lab, desk.page);
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    await desk.page.mouse.move(2, 2);
    await desk.open(declined.address);
    await person.seesMarks(declined.codes);
  });

  /** How many elements stand in the page beside head and body: ours, and nobody else's. */
  const hosts = () => desk.page.evaluate(() => document.querySelectorAll('html > :not(head, body)').length);

  test('leaves one tooltip at most, and after loading the page again all is as before', async () => {
    await person.pointAt('203');
    await person.sees('General decline');
    await desk.lab.reload();
    if (kind === 'firefox') {
      // Firefox starts the new script in the open page at once; the old one is gone without having been told.
      await person.seesNothing();
      await person.seesMarks(declined.codes);
      await person.pointAway();
      await person.pointAt('203');
      await person.sees('General decline');
      expect(await hosts()).toBe(1);
      await person.pointAway();
    } else {
      // Chromium leaves the old script where it is, cut off: it goes at the next thing that it would do.
      await person.pointAway();
      await person.pointAt('DCARDREFUSED');
      await person.seesMarks([]);
      await person.seesNothing();
      await person.rests();
      expect(await hosts()).toBe(0);
    }
    await desk.page.mouse.move(2, 2);
    await desk.open(declined.address);
    await person.seesMarks(declined.codes);
    await person.pointAt('203');
    await person.sees('General decline');
    expect(await hosts()).toBe(1);
    await person.pointAway();
    expect(await problems()).toEqual([]);
  });

  test('the old script notices it when the page changes, too', async () => {
    await desk.lab.reload();
    await desk.page.$eval('h1', heading => heading.append(' (changed)'));
    await person.seesMarks(kind === 'firefox' ? declined.codes : []);
    expect(await problems()).toEqual([]);
  });

  test('a second copy of the script takes the place of the first', async () => {
    const script = readFileSync(`dist/${kind === 'firefox' ? 'firefox' : 'chrome'}/src/content.iife.js`, 'utf8');
    await person.pointAt('203');
    await person.sees('General decline');
    await desk.lab.contentWorld(desk.page, script);
    await person.seesNothing();
    await person.seesMarks(declined.codes);
    await person.pointAway();
    await person.pointAt('DCARDREFUSED');
    await person.sees('Reply flag\nDCARDREFUSED');
    expect(await hosts()).toBe(1);
    await desk.page.keyboard.press('Escape');
    await person.seesNothing();
    await person.step(1);
    await person.sees('PROCESSOR_DECLINED');
    expect(await hosts()).toBe(1);
    expect(await problems()).toEqual([]);
  });
});
