import { getuid } from 'node:process';
import type { LaunchOptions } from './lab.ts';

// An address that nothing answers and that no proxy is asked for: what Chromium wants of Google by itself ends here.
const NOWHERE = 'https://localhost:1';

/** Chromium's switches for a quiet browser, on top of those that puppeteer gives. */
export function chromiumArguments(options: LaunchOptions): string[] {
  const { headless = true, language = 'en', window = { width: 1280, height: 900 } } = options;
  return [
    '--no-default-browser-check',
    '--disable-component-update',
    '--disable-quic',
    '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
    `--gaia-url=${NOWHERE}`,
    `--component-updater=url-source=${NOWHERE}`,
    `--lang=${language}`,
    `--accept-lang=${language === 'en' ? 'en-US,en' : 'fr-FR,fr,en'}`,
    `--window-size=${window.width},${window.height}`,
    // Lets permissionPrompt() see and press the browser's own buttons; the port is free to choose and local.
    ...(headless
      ? ['--disable-gpu', '--enable-ui-devtools=0', '--enable-features=ui-debug-tools-enable-synthetic-events']
      : []),
    ...(options.colorScheme === 'dark' ? ['--force-dark-mode'] : []),
    ...(options.proxy === undefined ? [] : [`--proxy-server=${options.proxy}`]),
    ...(options.spki === undefined ? [] : [`--ignore-certificate-errors-spki-list=${options.spki}`]),
    // Chromium's sandbox refuses root.
    ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
