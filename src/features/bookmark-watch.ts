import { onBookmarkAddress, tellNewWrong, wantsWatch } from '../browser/bookmark-watch.ts';
import { readLanguage } from '../browser/settings.ts';
import { judgeText } from '../domain/address-text.ts';
import { bookmarkHints } from '../i18n/bookmark-hint.ts';

/** Where it is wanted, a bookmark that is made with a wrong address is told on the toolbar button. Nothing is changed. */
export function watchBookmarks(): void {
  onBookmarkAddress(address => void judge(address));
}

async function judge(address: string): Promise<void> {
  const { kind } = judgeText(address);
  if ((kind !== 'wrong' && kind !== 'look-alike') || !(await wantsWatch())) return;
  await tellNewWrong(bookmarkHints[await readLanguage()].newWrong);
}
