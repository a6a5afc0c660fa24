import type { LaunchOptions } from './lab.ts';

/** Firefox's preferences for a quiet browser, on top of those that puppeteer gives. */
export function firefoxPreferences(
  options: LaunchOptions,
  uuids: Record<string, string>,
): Record<string, string | number | boolean> {
  const dark = options.colorScheme === 'dark';
  return {
    // The address of the extension's own pages is drawn by lot otherwise, and no page may ask for it.
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    'intl.accept_languages': options.language === 'fr' ? 'fr-FR, fr, en' : 'en-US, en',
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'browser.theme.content-theme': dark ? 0 : 1,
    ...(options.proxy === undefined ? {} : proxyPreferences(options.proxy)),
  };
}

function proxyPreferences(proxy: string): Record<string, string | number> {
  const [host = '', port = ''] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
  };
}
