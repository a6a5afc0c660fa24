import { firefoxSystem } from '../harness/firefox-system.ts';
import type { Lab } from '../harness/lab.ts';
import { at } from '../harness/read-json.ts';

/** A bookmark as the person sees it. */
export type OwnBookmark = { readonly title: string; readonly url: string; readonly folder: string };

const places = `const { PlacesUtils: { bookmarks } } =
  ChromeUtils.importESModule('resource://gre/modules/PlacesUtils.sys.mjs');`;

/** Makes a bookmark as a person does, in a new folder: with the browser's own means, so without asking for anything. */
export async function addBookmark(lab: Lab, bookmark: OwnBookmark): Promise<string> {
  const id =
    lab.kind === 'firefox'
      ? await (await firefoxSystem(lab.browser)).run(
          `${places}
          const { title, url, folder } = bookmark;
          const parent = await bookmarks.insert({ parentGuid: bookmarks.menuGuid, type: bookmarks.TYPE_FOLDER, title: folder });
          return (await bookmarks.insert({ parentGuid: parent.guid, title, url })).guid;`,
          { bookmark },
        )
      : await onBookmarksPage(
          lab,
          `const { title, url, folder } = ${JSON.stringify(bookmark)};
          const parent = await chrome.bookmarks.create({ parentId: '1', title: folder });
          return (await chrome.bookmarks.create({ parentId: parent.id, title, url })).id;`,
        );
  return String(id);
}

/** Makes many bookmarks in a new folder: every tenth at `address` and a number, the others elsewhere. */
export async function addManyBookmarks(lab: Lab, folder: string, count: number, address: string): Promise<void> {
  const urlOf = 'i => (i % 10 === 0 ? address + i : "https://example.shop/" + i)';
  if (lab.kind === 'firefox')
    await (await firefoxSystem(lab.browser)).run(
      `${places}
      const urlOf = ${urlOf};
      const children = Array.from({ length: count }, (_, i) => ({ title: 'Bookmark ' + i, url: urlOf(i) }));
      await bookmarks.insertTree({
        guid: bookmarks.menuGuid,
        children: [{ type: bookmarks.TYPE_FOLDER, title: folder, children }, { type: bookmarks.TYPE_SEPARATOR }],
      });`,
      { folder, count, address },
    );
  else
    await onBookmarksPage(
      lab,
      `const [folder, count, address] = ${JSON.stringify([folder, count, address])};
      const urlOf = ${urlOf};
      const parent = await chrome.bookmarks.create({ parentId: '1', title: folder });
      for (let i = 0; i < count; i++)
        await chrome.bookmarks.create({ parentId: parent.id, title: 'Bookmark ' + i, url: urlOf(i) });`,
    );
}

/** Looks at a bookmark as a person does. */
export async function seeBookmark(lab: Lab, id: string): Promise<OwnBookmark> {
  const found =
    lab.kind === 'firefox'
      ? await (await firefoxSystem(lab.browser)).run(
          `${places}
          const { title, url, parentGuid } = await bookmarks.fetch(id);
          return { title, url: url.href, folder: (await bookmarks.fetch(parentGuid)).title };`,
          { id },
        )
      : await onBookmarksPage(
          lab,
          `const [{ title, url, parentId }] = await chrome.bookmarks.get(${JSON.stringify(id)});
          return { title, url, folder: (await chrome.bookmarks.get(parentId))[0].title };`,
        );
  return { title: String(at(found, 'title')), url: String(at(found, 'url')), folder: String(at(found, 'folder')) };
}

/** Gives a bookmark another address as a person does. */
export async function moveBookmark(lab: Lab, id: string, url: string): Promise<void> {
  if (lab.kind === 'firefox')
    await (await firefoxSystem(lab.browser)).run(`${places} await bookmarks.update({ guid: id, url });`, { id, url });
  else await onBookmarksPage(lab, `await chrome.bookmarks.update(${JSON.stringify(id)}, ${JSON.stringify({ url })});`);
}

/** Runs the body of an async function on Chromium's own page of bookmarks. */
async function onBookmarksPage(lab: Lab, body: string): Promise<unknown> {
  const page = await lab.newPage('chrome://bookmarks/');
  try {
    return await page.evaluate(`(async () => { ${body} })()`);
  } finally {
    await page.close();
  }
}
