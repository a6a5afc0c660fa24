import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type Polyfill from 'webextension-polyfill';
import { en } from '../../src/i18n/en.ts';
import { optionsWords } from '../../src/i18n/options.ts';
import { until } from './harness/until.ts';
import { copyElsewhere, paste } from './popup/clipboard.ts';
import { type Desk, detailsOf, startDesk } from './popup/desk.ts';
import { expectNoProblems, hasFocus, shows } from './popup/expecting.ts';
import { linesOf, payments, plainSpaces } from './popup/payments.ts';
import { control, said, textOf } from './popup/reading.ts';
import { screenNamed } from './popup/screen-named.ts';

declare const chrome: Polyfill.Browser;

const { declined } = payments;
const own = optionsWords.en;

describe.each(['chromium', 'firefox'] as const)('the options, in %s', kind => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(kind);
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  const open = async () => {
    const options = await desk.lab.extensionPage('src/options/index.html');
    await shows(options, own.title);
    return options;
  };
  const close = (page: Page) => page.evaluate(() => window.close());
  const store = (things: Record<string, unknown>) =>
    desk.lab.background(async given => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set(given);
    }, things);
  const stored = (key: string) => desk.lab.background(async name => (await chrome.storage.local.get(name))[name], key);
  const storedTexts = async () => {
    const templates = await stored('templates');
    return Array.isArray(templates) ? templates.map(({ text }) => String(text)) : undefined;
  };
  const names = (page: Page) => page.$$eval('.template-opener', all => all.map(({ textContent }) => textContent));
  const press = async (page: Page, name: string) => (await control(page, name)).click();
  const says = (page: Page, sentence: string) =>
    until(sentence, async () => (await said(page)).includes(sentence) || undefined);
  const isStored = (texts: readonly string[]) =>
    until(`${texts} in storage`, async () => String(await storedTexts()) === String(texts) || undefined);
  const fill = async (page: Page, selector: string, text: string) => {
    await page.$eval(selector, box => (box instanceof HTMLElement ? box.focus() : undefined));
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Delete');
    await page.keyboard.type(text);
  };

  test('a template is written, its mistake told and mended, and it is copied from the popup over a transaction', async () => {
    await store({});
    const options = await open();
    await shows(options, own.none);
    await press(options, own.startEmpty);
    await until('the focus on the name', () =>
      options.evaluate(() => document.activeElement?.id.endsWith('-name') || undefined),
    );
    await options.keyboard.type('Ask the bank');
    await options.keyboard.press('Tab');
    await options.keyboard.type('Look up {trm}');
    await shows(options, 'Line 1, column 9: there is no placeholder named {trm}. Did you mean {trn}?');
    await says(options, own.keptAsDraft);
    await isStored(['Look up {trm}']);

    await desk.open(detailsOf(declined.id));
    const before = await desk.popup();
    await shows(before, 'Not enough funds');
    expect(await textOf(before)).not.toContain(en.templates.own);

    await options.bringToFront();
    await press(options, own.replace('trn'));
    await options.keyboard.type(' of ');
    await press(options, en.templates.names.amount);
    await options.keyboard.type(' on ');
    await press(options, en.templates.names.date);
    await options.keyboard.type(', {{card {cardEnding}, ARN {arn}');
    await says(options, own.offered);
    const text = 'Look up {trn} of {amount} on {date}, {{card {cardEnding}, ARN {arn}';
    await isStored([text]);
    expect(await options.$eval('.template-preview .preview', preview => preview.textContent)).toBe(
      'Look up EXAMPLE-TRN-0000 of 0.00 EUR on Jan 1 2000 12:00:00 AM, {card 0000, ARN 00000000000000000000000',
    );
    await close(options);

    await copyElsewhere(desk, 'nothing of ours');
    await desk.page.bringToFront();
    const popup = await desk.popup();
    await shows(popup, 'Ask the bank');
    await shows(popup, en.templates.missingHere(en.templates.names.arn));
    const button = await until('the copy button', async () => (await popup.$('.own-templates button')) ?? undefined);
    await button.click();
    await shows(popup, en.templates.copied('Ask the bank'));
    const lines = linesOf(declined, 'en').map(line => line.split(': '));
    const told = (label: string) => lines.find(([own]) => own === label)?.[1];
    expect(plainSpaces(await paste(desk))).toBe(
      [
        `Look up ${declined.reconciliationId} of ${told('Amount')}`,
        ` on ${told('Date and time')},`,
        ` {card ${declined.paymentInformation.card?.suffix}, ARN ${en.templates.missing}`,
      ].join(''),
    );
  });

  test('a text that holds what looks like a card number is not copied from the popup, and is told', async () => {
    await store({ templates: [{ id: 'a', name: 'Number', text: 'Number {trn}' }] });
    await desk.open(screenNamed('card-number-under-the-label').address);
    const popup = await desk.popup();
    await shows(popup, 'Number');
    await shows(popup, en.templates.doubted);
    expect(await popup.$('.own-templates button')).toBeNull();
    expect(await popup.$eval('.own-templates', part => part.textContent)).not.toMatch(/\d{13}/);
  });

  test('what cannot be kept is told and stored only once it can', async () => {
    await store({ templates: [{ id: 'a', name: 'One', text: 'Hello' }] });
    const options = await open();
    await press(options, 'One');
    await fill(options, 'textarea', 'My card 4111 1111 1111 1111');
    await says(options, own.notKept['card-number']);
    await shows(options, own.unsaved);
    // What was typed on the way there was kept, the last digit was not.
    await isStored(['My card 4111 1111 1111 111']);
    await options.keyboard.press('Backspace');
    await options.keyboard.type('x');
    await isStored(['My card 4111 1111 1111 111x']);
    await options.$eval('textarea', box => {
      box.setRangeText('y'.repeat(5000), 0, box.value.length, 'end');
    });
    await options.keyboard.type('y');
    await says(options, own.notKept['long-text']);
    await options.keyboard.press('Backspace');
    await says(options, own.offered);
    await isStored(['y'.repeat(5000)]);
    await close(options);
  });

  test('the list is put in order, and what was deleted is taken back, with the keyboard', async () => {
    await store({ templates: ['A', 'B', 'C'].map(name => ({ id: name, name, text: name.toLowerCase() })) });
    const options = await open();
    const down = await control(options, own.moveDown('A'));
    await down.focus();
    await options.keyboard.press('Enter');
    await says(options, own.moved('A', 2, 3));
    await hasFocus(options, own.moveDown('A'));
    await options.keyboard.press('Enter');
    await says(options, own.moved('A', 3, 3));
    expect(await names(options)).toEqual(['B', 'C', 'A']);
    await isStored(['b', 'c', 'a']);
    await (await control(options, `${own.delete} C`)).focus();
    await options.keyboard.press('Enter');
    await says(options, own.deleted('C'));
    await hasFocus(options, own.undo('C'));
    await isStored(['b', 'a']);
    await options.keyboard.press('Enter');
    await hasFocus(options, 'C');
    expect(await names(options)).toEqual(['B', 'C', 'A']);
    await isStored(['b', 'c', 'a']);
    await close(options);
  });

  test('two windows show what the other writes, and neither overwrites it', async () => {
    await store({ templates: ['A', 'B'].map(name => ({ id: name, name, text: name.toLowerCase() })) });
    const first = await open();
    const second = await open();
    await press(second, 'B');
    await fill(second, 'textarea', 'b2');
    await isStored(['a', 'b2']);
    await first.bringToFront();
    await press(first, 'A');
    await fill(first, 'textarea', 'a2');
    await isStored(['a2', 'b2']);
    await press(first, `${own.delete} B`);
    await isStored(['a2']);
    await second.bringToFront();
    await says(second, own.deletedElsewhere);
    expect(await names(second)).toEqual(['A']);
    await close(second);
    await close(first);
  });

  test('changes of two windows at the same moment are both kept', async () => {
    await store({ templates: [{ id: 'a', name: 'A', text: 'a' }] });
    const pages = [await open(), await open()];
    const buttons = await Promise.all(pages.map(page => control(page, own.add)));
    await Promise.all(
      buttons.map(button =>
        button.evaluate(add => {
          for (let times = 0; times < 5; times++) add.click();
        }),
      ),
    );
    await until('eleven templates', async () => (await storedTexts())?.length === 11 || undefined);
    for (const page of pages) {
      await until('all of them here', async () => (await names(page)).length === 11 || undefined);
      await close(page);
    }
  });

  test('a full list says so and takes no more', async () => {
    await store({ templates: Array.from({ length: 50 }, (_, at) => ({ id: `${at}`, name: `N${at}`, text: 'x' })) });
    const options = await open();
    await shows(options, own.full(50));
    await press(options, own.add);
    expect(await names(options)).toHaveLength(50);
    await close(options);
  });

  test.each([
    ['damaged', 'rubbish', [], '"rubbish"'],
    ['in part from another version', [{ id: 'a', name: 'Kept', text: 'a' }, { body: 'later' }], ['Kept'], '"later"'],
    ['too big', [{ id: 'a', name: 'Cut', text: `${'z'.repeat(6000)}end` }], ['Cut'], 'zend"'],
  ])(
    'what is stored is %s: it is repaired and told, and the rest is kept to the end',
    async (_, templates, left, rest) => {
      await store({ templates });
      const options = await open();
      await shows(options, own.aside);
      expect(await names(options)).toEqual(left);
      await press(options, own.asideText);
      expect(await options.$eval('.aside textarea', box => box.value)).toContain(rest);
      await close(options);
      const again = await open();
      await shows(again, own.aside);
      await press(again, own.asideForget);
      await until('its end', async () => (await again.$('.aside')) === null || undefined);
      expect(await stored('templatesAside')).toBeUndefined();
      expect(await names(again)).toEqual(left);
      await close(again);
    },
  );

  test('the days for refunds are kept when they are right, and the other settings with them', async () => {
    await store({ settings: { language: 'en', fromALaterVersion: 1 } });
    const options = await open();
    await fill(options, '.short input', '120');
    await options.keyboard.press('Enter');
    await says(options, own.saved);
    const kept = { language: 'en', fromALaterVersion: 1, refundDays: 120 };
    expect(await stored('settings')).toEqual(kept);
    await fill(options, '.short input', '4000');
    await says(options, own.refundDaysWrong(120));
    await options.keyboard.press('Tab');
    await says(options, own.refundDaysWrong(120));
    expect(await stored('settings')).toEqual(kept);
    await fill(options, '.short input', '');
    await options.keyboard.press('Enter');
    await says(options, own.saved);
    expect(await stored('settings')).toEqual({ language: 'en', fromALaterVersion: 1 });
    await fill(options, '.short input', '90');
    // Going on to the next control saves as well.
    await options.keyboard.press('Tab');
    await says(options, own.saved);
    await options.select('select', 'fr');
    await shows(options, optionsWords.fr.refundDays);
    expect(await stored('settings')).toEqual({ ...kept, language: 'fr', refundDays: 90 });
    await close(options);
  });

  test('they open from the popup', async () => {
    await store({});
    await desk.open('https://example.shop/');
    const popup = await desk.popup();
    await shows(popup, en.popup.elsewhere);
    await press(popup, en.popup.options);
    const options = await desk.lab.openedPage('src/options/index.html');
    await shows(options, own.title);
    await close(options);
  });
});
