import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { enquiryWords } from '../../src/i18n/enquiry-words.ts';
import { examples } from '../business-center/transactions.ts';
import { copyElsewhere, paste } from './popup/clipboard.ts';
import { type Desk, detailsOf, startDesk } from './popup/desk.ts';
import { expectNoProblems, hasFocus, shows } from './popup/expecting.ts';
import { payments } from './popup/payments.ts';
import { control, numberOf, said, textOf } from './popup/reading.ts';
import { screenNamed } from './popup/screen-named.ts';

const { sameNumber } = payments;
const words = en.popup;
const texts = enquiryWords.en;

describe.each(['chromium', 'firefox'] as const)('a person who needs the right one of several numbers, in %s', kind => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(kind);
  });
  afterAll(() => desk.close());
  afterEach(() => expectNoProblems(desk));

  test('is told where the number is the same as the Request ID', async () => {
    await desk.open(detailsOf(sameNumber.id));
    const popup = await desk.popup();
    await shows(popup, words.sameAsRequestId);
    await hasFocus(popup, words.copy);
    await popup.keyboard.press('Enter');
    await shows(popup, words.copiedReference('Authorization'));
    expect(await paste(desk)).toBe(sameNumber.reconciliationId);
  });

  test('sees no number that looks like a card’s, and copies it only after saying that it is none', async () => {
    const { address } = screenNamed('card-number-under-the-label');
    await copyElsewhere(desk, 'from elsewhere');
    await desk.open(address);
    let popup = await desk.popup();
    await shows(popup, words.doubtedReference);
    expect(await textOf(popup)).not.toMatch(/4111\s*1111/);
    // What has the focus is the enquiry, without the number.
    await hasFocus(popup, texts.copyEnquiry);
    await popup.keyboard.press('Enter');
    await shows(popup, texts.copied(texts.texts.issuer, undefined));
    expect(await paste(desk)).not.toMatch(/4111/);

    popup = await desk.popup();
    await (await control(popup, words.copyDoubted)).click();
    await shows(popup, words.copiedReference(undefined));
    expect(await paste(desk)).toBe('4111111111111111');
  });

  test('steps through two transactions of one page, each with its own number', async () => {
    await desk.open(screenNamed('two-transactions').address);
    const popup = await desk.popup();
    await shows(popup, words.transactionNumber(1, 2));
    await shows(popup, '7600000000000000000006');
    expect(await numberOf(popup)).toBe('79629274ZX73FAXZ');
    await shows(popup, 'General decline by the issuer');

    await (await control(popup, words.showNext)).click();
    await shows(popup, words.transactionNumber(2, 2));
    await shows(popup, '7600000000000000000007');
    expect(await numberOf(popup)).toBe('4109727580');
    await shows(popup, en.outcomes.success);
    // The person may go on stepping.
    await hasFocus(popup, words.showNext);
    await (await control(popup, words.copy)).click();
    await shows(popup, words.copiedReference(undefined));

    await (await control(popup, words.showPrevious)).click();
    await shows(popup, words.transactionNumber(1, 2));
    expect(await said(popup)).not.toContain(words.copiedReference(undefined));
    expect(await paste(desk)).toBe('4109727580');
  });

  test.each(examples.map(example => [example.id, example] as const))(
    'finds the number of %s, or says that there is none',
    async (id, { reconciliationId }) => {
      await desk.open(detailsOf(id));
      const popup = await desk.popup();
      await shows(popup, reconciliationId === undefined ? words.noReference : words.reference);
      expect(await numberOf(popup)).toBe(reconciliationId);
    },
  );
});
