import type { ComponentChildren } from 'preact';
import type { BookmarkNode } from '../../../src/domain/bookmarks.ts';
import { BookmarkDoctor } from '../../../src/features/bookmark-doctor.tsx';
import { bookmarkWords } from '../../../src/i18n/bookmark-words.ts';
import type { Language } from '../../../src/i18n/language.ts';
import '../../../src/mend/mend.css';

const host = 'https://businesscenter.cybersource.com';
const own: readonly (readonly [string, string, boolean?])[] = [
  ['Payments', `${host}/ebc2/?code=4f1c&state=9b2d`],
  ['Business Center — sign in', 'http://www.businesscenter.in.cybersource.com/ebc2'],
  ['', 'https://ebc.cybersource.com/ebc/login/Login.do'],
  ['Company: Business Center', `${host}/ebc2/logout`, true],
  ['Test', 'https://ebctest.cybersource.com/ebc2/'],
  ['Do not use', 'https://businesscenter-cybersource.com/ebc2/'],
  ['Business Center', `${host}/ebc2/`],
  ['Business Center (copy)', `${host}/ebc2/`],
  [`Card 4111111111111111 ${'long'.repeat(30)}`, `${host}/ebc2/app/Home?token=${'a1b2c3d4'.repeat(60)}`],
];
const children = own.map(
  ([title, url, managed = false], at): BookmarkNode => ({ id: String(at), title, url, managed }),
);
const full: BookmarkNode = { id: 'f', title: 'Every morning', managed: false, children };

/** The page that checks bookmarks, with these bookmarks in the browser. */
export function Doctor(props: {
  language: Language;
  part: (name: string, children: ComponentChildren) => ComponentChildren;
}) {
  const { language, part } = props;
  const page = (name: string, allowed: boolean, folders: readonly BookmarkNode[]) =>
    part(
      `doctor-${name}`,
      <div class="companion own-page">
        <div class="card">
          <h1>{bookmarkWords[language].title}</h1>
          <BookmarkDoctor
            language={language}
            watch={{ wantsWatch: async () => true, saveWatch: async () => {} }}
            bookmarks={{
              mayReadBookmarks: async () => allowed,
              askForBookmarks: async () => false,
              readBookmarks: async () => ({
                kind: 'read',
                tree: [{ id: 'r', title: '', managed: false, children: folders }],
              }),
              changeAddress: async () => 'changed',
            }}
          />
        </div>
      </div>,
    );
  return [page('full', true, [full]), page('none', true, []), page('asks', false, [])];
}
