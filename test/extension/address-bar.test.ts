import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { type Desk, startDesk } from './popup/desk.ts';
import { expectNoProblems, shows } from './popup/expecting.ts';

describe.each(['chromium', 'firefox'] as const)('codes in the address bar, in %s', kind => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(kind);
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  test('one that can be meant comes first; Enter opens our page at it', async () => {
    const bar = await desk.lab.addressBar('avs n');
    if (kind === 'chromium') expect(bar.lines[0]).toContain('Nothing matches');
    else expect(bar.lines[1]).toContain('Nothing matches');
    await bar.enter(0);
    const page = await desk.lab.openedPage('src/codes/index.html#avs/N');
    await shows(page, 'Neither the street address');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('avs/N');
    await page.evaluate(() => window.close());
  });

  test('several are listed with their kinds; each leads to itself', async () => {
    const bar = await desk.lab.addressBar('203');
    expect(bar.lines[0]).toContain(kind === 'chromium' ? '203' : en.find.suggest);
    expect(bar.lines[1]).toContain('General decline by the issuer');
    expect(bar.lines[1]).toContain(en.families['simple-order']);
    await bar.enter(2);
    const page = await desk.lab.openedPage('src/codes/index.html#ds-error/203');
    await shows(page, 'Data element malformed');
    await page.evaluate(() => window.close());
  });

  test('words lead to what is found for them, with signs of markup in them too', async () => {
    const bar = await desk.lab.addressBar('stolen <card> & "co"');
    await bar.enter(0);
    const page = await desk.lab.openedPage('src/codes/index.html#?');
    await shows(page, en.allCodes.title);
    expect(await page.$eval('input', input => input.value)).toBe('stolen <card> & "co"');
    await page.evaluate(() => window.close());
  });
});
