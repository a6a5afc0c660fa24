import { until } from '../harness/until.ts';
import type { Desk } from './desk.ts';

/** Waits for the card that the extension shows over the page, and gives what it says. */
export async function cardOn({ lab, page }: Desk): Promise<string> {
  const card = await until('the card on the sign-in page', () => lab.overlay(page, '.address-card'));
  return card.text;
}

/** Presses a part of the card, which stands in a closed shadow root: with the pointer, at its place. */
export async function pressOnCard({ lab, page }: Desk, part: 'go' | 'mend' | 'close'): Promise<void> {
  const selector = { go: '.actions a', mend: '.actions button', close: '.address-card-head button' }[part];
  const { box } = await until(`"${part}" on the card`, () => lab.overlay(page, selector));
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Waits until no card is shown. */
export async function cardIsGone({ lab, page }: Desk): Promise<void> {
  await until('the end of the card', async () => ((await lab.overlay(page)) === undefined ? true : undefined));
}
