import { render } from 'preact';
import { changeSettings, languageOf, readSettings, type Settings } from '../browser/settings.ts';
import { onSettingsChange } from '../browser/settings-changes.ts';
import { wordsIn } from '../i18n/language.ts';
import { optionsWords } from '../i18n/options.ts';
import '../ui/style.css';
import { LanguageSection } from './language.tsx';
import './options.css';
import { RefundDaysSection } from './refund-days.tsx';
import { TemplatesSection } from './templates.tsx';

async function paint(): Promise<void> {
  const settings = await readSettings();
  const language = languageOf(settings);
  const given = { words: wordsIn(language), own: optionsWords[language] };
  document.documentElement.lang = language;
  document.title = given.own.title;
  /** True once it is stored and shown. */
  const change = (changes: Partial<Settings>) =>
    changeSettings(changes)
      .then(paint)
      .then(
        () => true,
        () => false,
      );
  render(
    <main class="options">
      <h1>{given.own.title}</h1>
      <TemplatesSection {...given} />
      <RefundDaysSection {...given} days={settings.refundDays} onDays={refundDays => change({ refundDays })} />
      <LanguageSection {...given} choice={settings.language} onChoice={choice => change({ language: choice })} />
    </main>,
    document.body,
  );
}

onSettingsChange(paint);
await paint();
