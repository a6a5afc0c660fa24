import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { judgeText } from '../../src/domain/address-text.ts';
import {
  checkBookmarks,
  type Repairs,
  repairable,
  repaired,
  repairOf,
  repairStep,
} from '../../src/domain/bookmark-check.ts';
import type { BookmarkNode } from '../../src/domain/bookmarks.ts';

const right = 'https://businesscenter.cybersource.com/ebc2/';
const wrong = `${right}?code=1`;
const older = 'https://ebc2.cybersource.com/ebc2/';
const lookAlike = 'https://businesscenter.cybersource.com.example.org/ebc2/';

let ids = 0;
const bookmark = (url: string, title = '', managed = false): BookmarkNode => ({ id: `${ids++}`, title, url, managed });
const folder = (title: string, children: BookmarkNode[], managed = false): BookmarkNode => ({
  id: `${ids++}`,
  title,
  managed,
  children,
});
const tree = (...children: BookmarkNode[]) => [folder('', [folder('Bar', children)])];

describe('checkBookmarks', () => {
  it('lists what is of a Business Center or looks like one: what can do harm first, then as in the tree', () => {
    const nodes = tree(
      bookmark(right, 'a'),
      folder('Work', [bookmark(older, 'b'), bookmark(wrong, 'c')]),
      bookmark(lookAlike, 'd'),
      bookmark('https://example.org/', 'e'),
      bookmark('https://www.businesscenter.cybersource.com/', 'f'),
    );
    expect(checkBookmarks(nodes).map(({ title, verdict }) => [title, verdict.kind])).toEqual([
      ['d', 'look-alike'],
      ['f', 'wrong'],
      ['c', 'wrong'],
      ['b', 'older'],
      ['a', 'right'],
    ]);
  });

  it('says where each is, whether the company manages it, and how many have the same address', () => {
    const nodes = tree(
      folder('Company', [bookmark(wrong, 'a')], true),
      bookmark(wrong, 'b'),
      bookmark('HTTPS://businesscenter.cybersource.com:443/ebc2/?code=1', 'c'),
      bookmark(right, 'd'),
    );
    expect(
      checkBookmarks(nodes).map(({ title, folder: path, managed, twins }) => [title, path.join('/'), managed, twins]),
    ).toEqual([
      ['b', 'Bar', false, 2],
      ['c', 'Bar', false, 2],
      ['a', 'Bar/Company', true, 2],
      ['d', 'Bar', false, 0],
    ]);
  });

  test.each([
    ['a bookmarklet', `javascript:location='${wrong}'`],
    ['a query of Firefox', 'place:sort=8&maxResults=10'],
    ['a separator', 'data:'],
    ['a page for payers', `${right}payByLink/pay/abc`],
    ['the help', 'https://businesscenter.cybersource.com/content/ebc/help/tokens.html'],
    ['the vendor’s documents', 'https://developer.cybersource.com/docs/'],
    ['another site that names ours', `https://example.org/?u=${wrong}`],
    ['no address', ''],
  ])('leaves out %s', (_, address) => {
    expect(checkBookmarks(tree(bookmark(address), { id: 's', title: '', managed: false }))).toEqual([]);
  });

  it('walks thousands in no time', () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      bookmark(i % 10 ? `https://example.org/${i}` : `${wrong}${i}`),
    );
    const started = performance.now();
    expect(checkBookmarks(tree(...many))).toHaveLength(2000);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('repairs', () => {
  const all = checkBookmarks(
    tree(
      bookmark(wrong, 'a'),
      bookmark(wrong, 'b'),
      bookmark(wrong, 'managed', true),
      bookmark(older, 'c'),
      bookmark(lookAlike, 'd'),
      bookmark(right, 'e'),
    ),
  );
  const titles = (some: typeof all) => some.map(({ title }) => title);
  const idOf = (title: string) => all.find(one => one.title === title)?.id ?? '';
  const play = (...steps: Parameters<typeof repairStep>[1][]) => steps.reduce(repairStep, new Map() as Repairs);
  const done = (title: string) =>
    [
      { id: idOf(title), to: right, heard: 'clicked' },
      { id: idOf(title), to: right, heard: 'changed' },
    ] as const;

  it('are of those only that are wrong and may be changed: no look-alike, no older name, none of the company', () => {
    expect(titles(repairable(all, new Map()))).toEqual(['a', 'b']);
    expect(repaired(all, new Map())).toEqual([]);
  });

  it('are remembered each for itself, and taken back', () => {
    const one = play(...done('a'));
    expect([titles(repairable(all, one)), titles(repaired(all, one))]).toEqual([['b'], ['a']]);
    const back = play(...done('a'), ...done('a'));
    expect([titles(repairable(all, back)), titles(repaired(all, back))]).toEqual([['a', 'b'], []]);
    expect(repairOf(back, idOf('a'))).toEqual({ holds: 'wrong', busy: false, told: 'undone' });
  });

  it('of one that has changed meanwhile are not tried again', () => {
    const gone = play({ id: idOf('a'), to: right, heard: 'gone' });
    expect([titles(repairable(all, gone)), titles(repaired(all, gone))]).toEqual([['b'], []]);
  });

  it('lead to the same host, whatever the tree', () => {
    const url = fc.constantFrom(wrong, right, older, lookAlike, `${older}app/Home`, 'javascript:1', '', 'x');
    fc.assert(
      fc.property(fc.array(url, { maxLength: 12 }), urls => {
        const checked = checkBookmarks(tree(...urls.map(one => bookmark(one))));
        for (const { verdict, address } of repairable(checked, new Map())) {
          if (!('right' in verdict)) throw new Error(address);
          expect(new URL(verdict.right).host).toBe(new URL(address).host);
          expect(['right', 'older']).toContain(judgeText(verdict.right).kind);
        }
      }),
    );
  });
});
