import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Lab, LaunchOptions } from './lab.ts';

/** Starts a browser with the built extension in it, ready for its first page. */
export function launch(options: LaunchOptions): Promise<Lab> {
  return options.browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
