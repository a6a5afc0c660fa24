import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '../harness/until.ts';
import type { Desk } from './desk.ts';
import { focusOf, textOf } from './reading.ts';

/** Waits until the page shows a text; fails with what it shows instead. */
export async function shows(page: Page, wanted: string): Promise<void> {
  let last = '';
  const found = until(wanted, async () => {
    last = await textOf(page);
    return last.includes(wanted) || undefined;
  });
  await found.catch(() => expect(last).toContain(wanted));
}

/** Waits until something has the focus whose words begin so; fails with what has it instead. */
export async function hasFocus(page: Page, name: string): Promise<void> {
  let last = '';
  const found = until(`the focus on "${name}"`, async () => {
    last = await focusOf(page);
    return last.startsWith(name) || undefined;
  });
  await found.catch(() => expect(last.slice(0, name.length)).toBe(name));
}

/** Fails where an error was seen since the last time. */
export async function expectNoProblems(desk: Desk): Promise<void> {
  expect(await desk.problems()).toEqual([]);
}
