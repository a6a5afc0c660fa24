import { render } from 'preact';
import { clearNewWrong, saveWatch, wantsWatch } from '../browser/bookmark-watch.ts';
import * as bookmarks from '../browser/bookmarks.ts';
import { readLanguage } from '../browser/settings.ts';
import { addressIn } from '../domain/bookmarks.ts';
import { BookmarkDoctor } from '../features/bookmark-doctor.tsx';
import { MendBookmark } from '../features/bookmarks.tsx';
import { bookmarkWords } from '../i18n/bookmark-words.ts';
import { wordsIn } from '../i18n/language.ts';
import '../ui/style.css';
import './mend.css';

await clearNewWrong();
const language = await readLanguage();
const words = wordsIn(language);
// With the wrong address that led here it is about that one; without, about all bookmarks.
const wrong = addressIn(location.hash);
const title = wrong ? words.mend.title : bookmarkWords[language].title;
document.documentElement.lang = language;
document.title = title;
render(
  <main class="card">
    <h1>{title}</h1>
    {wrong ? (
      <>
        <MendBookmark wrong={wrong} words={words} bookmarks={bookmarks} />
        <p>
          <a href={location.pathname}>{bookmarkWords[language].title}</a>
        </p>
      </>
    ) : (
      <BookmarkDoctor language={language} bookmarks={bookmarks} watch={{ wantsWatch, saveWatch }} />
    )}
  </main>,
  document.body,
);
