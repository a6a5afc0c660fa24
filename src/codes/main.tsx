import { render } from 'preact';
import { readLanguage } from '../browser/settings.ts';
import { onSettingsChange } from '../browser/settings-changes.ts';
import { linkIn } from '../domain/code-link.ts';
import { wordsIn } from '../i18n/language.ts';
import '../ui/style.css';
import { AllCodes } from './all-codes.tsx';
import './codes.css';

async function paint(): Promise<void> {
  const language = await readLanguage();
  const words = wordsIn(language);
  document.documentElement.lang = language;
  document.title = words.allCodes.title;
  // Another address or another language is another page.
  const key = `${language} ${location.hash}`;
  render(<AllCodes key={key} link={linkIn(location.hash)} language={language} words={words} />, document.body);
}

window.addEventListener('hashchange', paint);
onSettingsChange(paint);
await paint();
