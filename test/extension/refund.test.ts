import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type Polyfill from 'webextension-polyfill';
import { refundWords } from '../../src/i18n/refund-words.ts';
import { daysSince } from '../business-center/days.ts';
import { dateOn } from '../business-center/details-fields.ts';
import { refundCase } from '../business-center/refund-cases.ts';
import { transactionOf } from '../business-center/search.ts';
import { defaultVariant } from '../business-center/variants.ts';
import { type Desk, detailsOf, startDesk } from './popup/desk.ts';
import { expectNoProblems, shows } from './popup/expecting.ts';
import { control, textOf } from './popup/reading.ts';
import { eventually } from './reading/eventually.ts';
import { markTexts } from './reading/marks-on-page.ts';
import { currentMark } from './support/current-mark.ts';
import { declined } from './support/declined.ts';
import { type Person, personAt } from './support/person.ts';

declare const browser: Polyfill.Browser;

const { en, fr } = refundWords;
type CaseName = Parameters<typeof refundCase>[0];

describe.each(['chromium', 'firefox'] as const)('a person who is asked for a refund, in %s', kind => {
  let desk: Desk;
  let person: Person;
  beforeAll(async () => {
    desk = await startDesk(kind);
    person = personAt(desk);
  });
  afterAll(() => desk.close());
  beforeEach(() => desk.center.setVariant(defaultVariant));
  afterEach(() => expectNoProblems(desk));

  const open = (name: CaseName) => desk.open(detailsOf(refundCase(name)));
  /** Its date as the page writes it. */
  const dateOf = (name: CaseName) => dateOn(transactionOf(refundCase(name))?.submitTimeUTC ?? '');
  const isMarked = (text: string) =>
    eventually('the mark on the date', async () => (await markTexts(desk.page)).includes(text), true);
  /** What the tooltip at the date says, once it says this. */
  const tooltipAt = async (name: CaseName, words: string) => {
    await isMarked(dateOf(name));
    await person.pointAt(dateOf(name));
    const { text } = await person.sees(words);
    await person.pointAway();
    return text;
  };

  test.each<[CaseName, 60 | 180 | 365, string]>([
    ['days61', 60, en.steps['ask-for-365-days'].title],
    ['days61', 180, en.steps['follow-on-credit'].title],
    ['days181', 180, en.steps['ask-for-365-days'].title],
    ['days181', 365, en.steps['follow-on-credit'].title],
    ['days366', 365, en.steps['stand-alone-credit'].title],
    ['echeck', 180, en.creditStep],
    ['paypal', 180, en.creditStep],
    ['review', 180, en.steps['decide-review-first'].title],
    ['batchError', 180, en.steps['mend-batch-first'].title],
    ['pending', 180, en.steps.void.title],
    ['authorized', 180, en.steps['authorization-reversal'].title],
    ['capturedElsewhere', 60, en.openFirst.capture],
    ['captureOfIt', 60, en.steps['ask-for-365-days'].title],
    ['partOne', 180, en.openFirst.payment],
    ['fullyRefunded', 180, en.steps['fully-refunded'].title],
  ])('%s, where the button goes after %i days, is told: %s', async (name, refundDays, step) => {
    desk.center.setVariant({ refundDays });
    await open(name);
    const told = await tooltipAt(name, step);
    const popup = await desk.popup();
    await shows(popup, step);
    if (name.startsWith('days')) {
      const days = daysSince(transactionOf(refundCase(name))?.submitTimeUTC ?? '');
      for (const text of [told, await textOf(popup)]) expect(text).toContain(en.sinceBoth(days));
    }
  });

  test('sees until when, and who says so', async () => {
    desk.center.setVariant({ refundDays: 60 });
    await open('days61');
    const popup = await desk.popup();
    await (await control(popup, en.sources)).click();
    await shows(popup, en.sourcesDiffer);
    await shows(popup, 'Cybersource help article 000002027 (2023)');
    await shows(popup, en.windowFrom(180, 'settlement'));
    const line = await popup.$eval('.time-line', element => element.getAttribute('aria-label'));
    expect(line).toMatch(/^Time line: today is day 6[12]\. Windows end after 60, 180, 365 days\.$/);
  });

  test('sees what is left of a payment that was refunded in part, twice', async () => {
    await open('partlyRefunded');
    const popup = await desk.popup();
    await shows(popup, en.leftOf('129.50\u00a0USD', '203.00\u00a0USD'));
  });

  test('has a limit of their own', async () => {
    desk.center.setVariant({ refundDays: 60 });
    await desk.lab.background(async () => browser.storage.local.set({ settings: { refundDays: 90 } }));
    await open('days61');
    await tooltipAt('days61', en.steps['follow-on-credit-in-time'].title);
    await shows(await desk.popup(), en.ownLimit);
    await desk.lab.background(async () => browser.storage.local.set({ settings: { refundDays: 30 } }));
    await shows(await desk.popup(), en.steps['own-limit-passed'].title);
    await tooltipAt('days61', en.steps['own-limit-passed'].title);
    await desk.lab.background(async () => browser.storage.local.set({ settings: {} }));
  });

  test('reads it in French', async () => {
    await desk.lab.background(async () => browser.storage.local.set({ settings: { language: 'fr' } }));
    await open('days366');
    await tooltipAt('days366', fr.steps['stand-alone-credit'].title);
    await shows(await desk.popup(), fr.steps['stand-alone-credit'].title);
    await desk.lab.background(async () => browser.storage.local.set({ settings: {} }));
  });

  test.each(['fr', 'es'] as const)('has a Business Center in another language: %s', async language => {
    desk.center.setVariant({ language });
    await open('days61');
    await shows(await desk.popup(), en.steps['follow-on-credit'].title);
    await open('pending');
    await shows(await desk.popup(), en.steps.void.title);
  });

  test.each(['shadow', 'frame'] as const)('has its details in a %s', async shell => {
    desk.center.setVariant({ shell });
    await open('days61');
    await tooltipAt('days61', en.steps['follow-on-credit'].title);
    await shows(await desk.popup(), en.steps['follow-on-credit'].title);
  });

  /** Runs in the page: changes the page's own button for refunds. */
  const changes: readonly (readonly [string, (button: Element) => void, boolean])[] = [
    [
      'is a link that acts as one',
      button =>
        button.replaceWith(Object.assign(document.createElement('a'), { role: 'button', textContent: 'Refund' })),
      true,
    ],
    ['is switched off', button => button.setAttribute('disabled', ''), false],
    ['says that it is switched off', button => button.setAttribute('aria-disabled', 'true'), false],
    ['is not to be seen', button => Reflect.set(Reflect.get(button, 'style'), 'display', 'none'), false],
    ['is a line of the menu', button => document.querySelector('nav')?.append(button), false],
    ['opens a refund in the table', button => document.querySelector('td')?.append(button), false],
    ['is about something else', button => Reflect.set(button, 'textContent', 'Credit card'), false],
  ];
  test.each(changes)('where the button %s', async (_, change, isOffer) => {
    await open('partlyRefunded');
    await desk.page.waitForSelector('[data-action="Credit"]');
    await desk.page.waitForSelector('td');
    await desk.page.$eval('[data-action="Credit"]', change);
    await shows(await desk.popup(), en.steps[isOffer ? 'follow-on-credit' : 'follow-on-credit-in-time'].title);
  });

  test('comes to the date by keyboard as well', async () => {
    await open('days61');
    await isMarked(dateOf('days61'));
    await person.step(1);
    await person.sees(en.title);
    expect((await currentMark(desk.page))?.text).toBe(dateOf('days61'));
    await person.step(1);
    await eventually('the current code', async () => (await currentMark(desk.page))?.text, 'TRANSMITTED');
    await desk.page.keyboard.press('Escape');
    await person.seesNothing();
  });

  test('is not bothered with it where nothing was taken', async () => {
    await desk.open(declined.address);
    await person.seesMarks(declined.codes);
    const popup = await desk.popup();
    await shows(popup, 'General decline by the issuer');
    await person.rests();
    expect(await popup.$('.refund')).toBeNull();
  });
});
