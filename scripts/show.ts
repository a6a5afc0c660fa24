// The part of npm start that opens a window. Run by start.mjs, which has built the extension: node scripts/show.ts chromium
import { startBusinessCenter } from '../test/business-center/server.ts';
import { user } from '../test/business-center/session.ts';
import { launch } from '../test/extension/harness/launch.ts';
import { openPayment, PAYMENTS, WRONG_BOOKMARK } from './stand-in-visit.ts';

const kind = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const center = await startBusinessCenter();
const lab = await launch({
  browser: kind,
  extension: `dist/${kind === 'firefox' ? 'firefox' : 'chrome'}`,
  proxy: center.proxy,
  spki: center.spki,
  headless: false,
});
const blank = (await lab.browser.pages()).find(page => page.url() === 'about:blank');
await openPayment(lab, await lab.newPage());
await blank?.close();

console.log(`
A window with the extension is open, on a stand-in for the Business Center: every address of it answers on this
computer, nothing goes out. You are signed in and look at a payment that was declined with the code ${PAYMENTS.withReference.code}.

  Point at the ${PAYMENTS.withReference.code} on the page: what it means and what to do next.
  Open the extension (the puzzle piece in the toolbar) or press Alt+Shift+B, then Enter: the number for the bank is copied.
  Sign out, then open ${WRONG_BOOKMARK} : an address with which no password is accepted.
  To sign in again: ${user.organization}, ${user.name}, ${user.password}, any six digits.

Close the window or press Ctrl+C to end.`);

await new Promise<void>(resolve => lab.browser.once('disconnected', () => resolve()));
await lab.close().catch(() => undefined);
await center.close();
