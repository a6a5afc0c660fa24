import { render } from 'preact';
import { copy } from '../browser/clipboard.ts';
import { readLanguage } from '../browser/settings.ts';
import { onSettingsChange } from '../browser/settings-changes.ts';
import * as tray from '../browser/tray.ts';
import { trayWords } from '../i18n/tray-text.ts';
import '../ui/style.css';
import { TrayPage } from './tray-page.tsx';
import './tray.css';

async function paint(): Promise<void> {
  const language = await readLanguage();
  document.documentElement.lang = language;
  document.title = trayWords[language].title;
  render(<TrayPage language={language} tools={tray} copy={copy} onDownload={download} />, document.body);
}

/** Hands a text to the browser as a file, which the person then has on disk: only on a click. */
function download(name: string, text: string): void {
  const link = document.createElement('a');
  // The mark tells spreadsheets that it is UTF-8.
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

onSettingsChange(paint);
await paint();
