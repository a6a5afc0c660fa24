import { join } from 'node:path';
import { pointAt } from '../test/extension/popup/pointing.ts';
import { control } from '../test/extension/popup/reading.ts';
import { openPayment, PAYMENTS } from './stand-in-visit.ts';
import type { Tour } from './tour-steps.ts';

const size = { width: 1280, height: 800 };

/** Takes the two pictures of the README into `folder`: the tooltip on the page, and the popup over it. */
export async function takePictures({ lab, page }: Tour, folder: string): Promise<void> {
  await page.setViewport(size);
  await openPayment(lab, page);
  await pointAt(lab, page, PAYMENTS.withReference.code);
  await page.screenshot({ path: join(folder, 'tooltip.png') });

  await page.mouse.move(0, 0);
  await openPayment(lab, page);
  await page.waitForFunction(() => (CSS.highlights.get('companion-code')?.size ?? 0) > 0);
  const below = await page.screenshot({ encoding: 'base64' });
  const popup = await lab.popup(page);
  await control(popup, 'Copy');
  await popup.waitForFunction(() => document.querySelector('.verdict:not(.waiting)') !== null);
  // As high as a popup may be: without a display the screen is small, and the popup with it.
  const width = await popup.evaluate(() => document.body.offsetWidth);
  const above = await popup.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, width, height: 600 } });

  // No protocol takes a picture of a whole browser window, so the two are put together as the window shows them.
  const both = await lab.newPage();
  await both.setViewport(size);
  await both.setContent(`<style>
    body { margin: 0; background: url(data:image/png;base64,${below}) }
    img { position: fixed; inset: 8px 8px auto auto; border-radius: 8px; box-shadow: 0 0 0 1px #0003, 0 8px 32px #0005 }
  </style><img src="data:image/png;base64,${above}" alt="">`);
  await both.screenshot({ path: join(folder, 'popup.png') });
  await both.close();
}
