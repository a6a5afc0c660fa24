import { render } from 'preact';
import * as bookmarks from '../browser/bookmarks.ts';
import { readLanguage } from '../browser/settings.ts';
import { addressIn } from '../domain/bookmarks.ts';
import { MendBookmark } from '../features/bookmarks.tsx';
import { wordsIn } from '../i18n/language.ts';
import '../ui/style.css';
import './mend.css';

const language = await readLanguage();
const words = wordsIn(language);
document.documentElement.lang = language;
document.title = words.mend.title;
render(
  <main class="card">
    <h1>{words.mend.title}</h1>
    <MendBookmark wrong={addressIn(location.hash)} words={words} bookmarks={bookmarks} />
  </main>,
  document.body,
);
