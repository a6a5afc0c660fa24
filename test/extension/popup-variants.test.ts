import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { defaultVariant, variants } from '../business-center/variants.ts';
import { paste } from './popup/clipboard.ts';
import { type Desk, detailsOf, startDesk } from './popup/desk.ts';
import { expectNoProblems, hasFocus, shows } from './popup/expecting.ts';
import { payments } from './popup/payments.ts';
import { numberOf } from './popup/reading.ts';

const { declined, sale } = payments;
const words = en.popup;

describe.each(['chromium', 'firefox'] as const)('the popup finds and copies the number, in %s', kind => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(kind);
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  test.each(variants)('on a page with $name', async ({ variant }) => {
    desk.center.setVariant(variant);
    await desk.open(detailsOf(declined.id));
    const popup = await desk.popup();
    if (variant.delay === 5000) await shows(popup, words.notReady);
    // Once the page has it, the popup has it, without being opened again.
    await hasFocus(popup, words.copy);
    expect(await numberOf(popup)).toBe(declined.reconciliationId);
    await popup.keyboard.press('Enter');
    await shows(popup, words.copiedReference('Authorization'));
    expect(await paste(desk)).toBe(declined.reconciliationId);
  });

  test.each(variants.filter(({ variant }) => variant.rerender !== 'none'))(
    'of the next transaction, on a page with $name',
    async ({ variant }) => {
      desk.center.setVariant(variant);
      await desk.open(detailsOf(declined.id));
      await shows(await desk.popup(), `${declined.reconciliationId}`);
      await desk.move(detailsOf(sale.id));
      await shows(await desk.popup(), `${sale.reconciliationId}`);
    },
  );

  test('and never shows the transaction before, while the address names the next one', async () => {
    desk.center.setVariant({ ...defaultVariant, rerender: 'reused' });
    await desk.open(detailsOf(declined.id));
    await shows(await desk.popup(), `${declined.reconciliationId}`);
    desk.center.setVariant({ delay: 5000 });
    await desk.move(detailsOf(sale.id));
    const popup = await desk.popup();
    await shows(popup, words.notReady);
    expect(await numberOf(popup)).toBeUndefined();
    await shows(popup, `${sale.reconciliationId}`);
  });
});
