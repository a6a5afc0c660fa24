import { onTabAddress, openTabs, setBadge } from '../browser/badge.ts';
import { onArrival } from '../browser/life.ts';
import { readLanguage } from '../browser/settings.ts';
import { onSettingsChange } from '../browser/settings-changes.ts';
import { pageAt } from '../domain/pages.ts';
import { siteOf } from '../domain/sites.ts';
import { wordsIn } from '../i18n/language.ts';
import { badgeTitle } from '../i18n/portal-text.ts';

/** The toolbar button says TEST over a tab that is in a test environment. Pages where customers pay are left alone. */
export function inToolbar(): void {
  onTabAddress((tabId, url) => void mark(tabId, url));
  const markAll = async () => {
    for (const { id, url } of await openTabs()) await mark(id, url);
  };
  onArrival(() => void markAll());
  onSettingsChange(() => void markAll());
}

async function mark(tabId: number, address: string): Promise<void> {
  const url = URL.parse(address);
  const site = url ? siteOf(url) : undefined;
  if (!url || site?.environment !== 'test' || pageAt(url).kind === 'payer') return;
  const language = await readLanguage();
  await setBadge(tabId, { text: wordsIn(language).popup.test, title: badgeTitle(site, language) });
}
