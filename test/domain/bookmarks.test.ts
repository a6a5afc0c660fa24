import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { judgeAddress } from '../../src/domain/address.ts';
import {
  addressIn,
  type BookmarkChange,
  type BookmarkNode,
  bookmarksToMend,
  isSameAddress,
  type Mending,
  mendStep,
  type Search,
  searchStep,
} from '../../src/domain/bookmarks.ts';

const right = 'https://businesscenter.cybersource.com/ebc2/';
const wrong = `${right}?code=1`;

let ids = 0;
const bookmark = (url: string, title = 'Business Center', managed = false): BookmarkNode => ({
  id: String(ids++),
  title,
  url,
  managed,
});
const folder = (title: string, children: BookmarkNode[], managed = false): BookmarkNode => ({
  id: String(ids++),
  title,
  managed,
  children,
});
const tree = (...children: BookmarkNode[]) => [folder('', children)];

function found(nodes: readonly BookmarkNode[], address = wrong) {
  const result = bookmarksToMend(nodes, address);
  return result.kind === 'none' ? [] : result.bookmarks;
}

describe('bookmarksToMend', () => {
  it('finds the bookmark with the very address, with all that is needed to mend it', () => {
    const mine = bookmark(wrong, 'Payments');
    expect(bookmarksToMend(tree(folder('Bar', [folder('Work', [mine])])), wrong)).toEqual({
      kind: 'exact',
      bookmarks: [{ id: mine.id, title: 'Payments', folder: ['Bar', 'Work'], address: wrong, right, managed: false }],
    });
  });

  it('leaves the others of the portal alone where one has the very address', () => {
    const nodes = tree(folder('Bar', [bookmark(`${right}#x`), bookmark(wrong), bookmark(right), bookmark(wrong, '')]));
    expect(found(nodes).map(({ address, title }) => [address, title])).toEqual([
      [wrong, 'Business Center'],
      [wrong, ''],
    ]);
  });

  test.each([
    ['with a spare "#"', `${wrong}#`],
    ['with another query', `${right}?code=2`],
    ['over http', wrong.replace('https', 'http')],
    ['with a slash less', wrong.replace('/?', '?')],
  ])('is similar, not the same: %s', (_, address) => {
    expect(bookmarksToMend(tree(folder('Bar', [bookmark(address)])), wrong)).toMatchObject({
      kind: 'similar',
      bookmarks: [{ address, right }],
    });
  });

  it('compares what the browser makes of an address, and keeps it as the bookmark has it', () => {
    const address = 'HTTPS://BusinessCenter.Cybersource.com:443/ebc2/?code=1 ';
    expect(bookmarksToMend(tree(bookmark(address)), wrong)).toMatchObject({ kind: 'exact', bookmarks: [{ address }] });
  });

  test.each([
    ['the right address', right],
    ['the bare host', 'https://businesscenter.cybersource.com/'],
    ['another portal', wrong.replace('businesscenter', 'businesscentertest')],
    ['an older name of the host', wrong.replace('businesscenter', 'ebc2')],
    ['a page for payers', `${right}payByLink/pay/abc123`],
    ['the help', 'https://businesscenter.cybersource.com/content/ebc/help/tokens.html'],
    ['another site', 'https://example.org/ebc2/?code=1'],
    ['a look-alike', 'https://businesscenter.cybersource.com.example.org/ebc2/?code=1'],
    ['a bookmarklet', `javascript:location='${wrong}'`],
    ['a query of Firefox', 'place:sort=8&maxResults=10'],
    ['a separator', 'data:'],
    ['no address', ''],
    ['nonsense', 'https://['],
  ])('leaves alone: %s', (_, address) => {
    expect(bookmarksToMend(tree(folder('Bar', [bookmark(address)])), wrong)).toEqual({ kind: 'none' });
  });

  it('takes folders and separators for no bookmarks', () => {
    const separator: BookmarkNode = { id: 's', title: '', managed: false };
    const odd: BookmarkNode = { ...folder('Folder with an address', []), url: wrong };
    expect(bookmarksToMend([odd, ...tree(separator, odd)], wrong)).toEqual({ kind: 'none' });
  });

  it('says which are managed, by themselves or by a folder around them', () => {
    const nodes = tree(
      folder('Bar', [bookmark(wrong, 'own'), bookmark(wrong, 'managed', true)]),
      folder('Company', [folder('Inner', [bookmark(wrong, 'in a managed folder')])], true),
    );
    expect(found(nodes).map(({ title, managed }) => [title, managed])).toEqual([
      ['own', false],
      ['managed', true],
      ['in a managed folder', true],
    ]);
  });

  it('groups by folder, in the order of the tree', () => {
    const nodes = tree(
      folder('Bar', [
        folder('A', [bookmark(wrong, '3')]),
        bookmark(wrong, '1'),
        folder('B', [bookmark(wrong, '4')]),
        bookmark(wrong, '2'),
      ]),
      folder('Other', [bookmark(wrong, '5')]),
    );
    expect(found(nodes).map(({ title }) => title)).toEqual(['1', '2', '3', '4', '5']);
  });

  test.each([right, 'https://example.org/', `${right}payByLink/pay/abc123`, '', 'nonsense'])(
    'finds nothing for an address that is not wrong: %s',
    address => {
      expect(bookmarksToMend(tree(bookmark(address), bookmark(wrong)), address)).toEqual({ kind: 'none' });
    },
  );

  const url = fc.constantFrom(
    wrong,
    right,
    `${right}#`,
    `${wrong}#`,
    'javascript:1',
    '',
    'https://ebc.cybersource.com/ebc/',
    'x',
  );
  const { node } = fc.letrec<{ node: BookmarkNode }>(tie => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.record({ id: fc.uuid(), title: fc.string(), managed: fc.boolean(), url }),
      fc.record({
        id: fc.uuid(),
        title: fc.string(),
        managed: fc.boolean(),
        children: fc.array(tie('node'), { maxLength: 5 }),
      }),
    ),
  }));

  it('finds in any tree exactly the bookmarks that have the address, else those of the portal that have a wrong one', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), url, (children, asked) => {
        const all = flat(children).filter(({ url: address }) => address);
        const exact = all.filter(({ url: address }) => address === asked);
        const wrongOnes = all.filter(({ url: address = '' }) => {
          const [of, mine] = [judgeAddress(asked), judgeAddress(address)];
          return of.kind === 'wrong' && mine.kind === 'wrong' && of.site.host === mine.site.host;
        });
        const expected = judgeAddress(asked).kind !== 'wrong' ? [] : exact.length > 0 ? exact : wrongOnes;
        const result = found(tree(...children), asked);
        expect(result.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
        for (const { right: mended } of result) expect(judgeAddress(mended).kind).toBe('right');
      }),
    );
  });

  it('walks any number and any depth', () => {
    let deep = folder('deepest', [bookmark(wrong)]);
    for (let i = 0; i < 1_000; i++) deep = folder('', [deep]);
    const wide = Array.from({ length: 50_000 }, (_, i) => bookmark(`https://example.org/${i}`));
    const started = performance.now();
    expect(found(tree(...wide, deep))).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('isSameAddress', () => {
  it('is true of spellings of one address only', () => {
    expect(isSameAddress('https://A.example', 'https://a.example:443/')).toBe(true);
    expect(isSameAddress('https://a.example/', 'https://a.example/?')).toBe(false);
    expect(isSameAddress('nonsense', 'nonsense')).toBe(false);
  });
});

describe('addressIn', () => {
  it('gives back what was put in, and an empty text for what cannot be read', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), address => {
        expect(addressIn(`#${encodeURIComponent(address)}`)).toBe(address);
      }),
    );
    for (const hash of ['', '#', '#%', '#%E0%A4%A']) expect(addressIn(hash)).toBe('');
  });
});

describe('mendStep', () => {
  const start: Mending = { holds: 'wrong', busy: false };
  const play = (...heard: ('clicked' | BookmarkChange)[]) => heard.reduce(mendStep, start);

  test.each<[('clicked' | BookmarkChange)[], Mending]>([
    [['clicked'], { holds: 'wrong', busy: true }],
    [['clicked', 'changed'], { holds: 'right', busy: false, told: 'repaired' }],
    [['clicked', 'changed', 'clicked', 'changed'], { holds: 'wrong', busy: false, told: 'undone' }],
    [['clicked', 'gone'], { holds: 'unknown', busy: false, told: 'gone' }],
    [['clicked', 'failed'], { holds: 'wrong', busy: false, told: 'failed' }],
    [['clicked', 'not-allowed'], { holds: 'wrong', busy: false, told: 'refused' }],
    [['clicked', 'changed', 'clicked', 'failed'], { holds: 'right', busy: false, told: 'failed' }],
    [['clicked', 'changed', 'clicked', 'gone'], { holds: 'unknown', busy: false, told: 'gone' }],
  ])('%j', (heard, expected) => {
    expect(play(...heard)).toEqual(expected);
  });
});

describe('searchStep', () => {
  const from: Search = { kind: 'checking' };
  it('looks at once where it may, asks where it may not, and takes a refusal for one', () => {
    expect(searchStep(from, { kind: 'checked', allowed: true })).toEqual({ kind: 'searching' });
    expect(searchStep(from, { kind: 'checked', allowed: false })).toEqual({ kind: 'asking' });
    expect(searchStep(from, { kind: 'asked', allowed: true })).toEqual({ kind: 'searching' });
    expect(searchStep(from, { kind: 'asked', allowed: false })).toEqual({ kind: 'refused' });
    expect(searchStep(from, { kind: 'looked', found: { kind: 'none' } })).toEqual({ kind: 'none' });
  });
});

function flat(nodes: readonly BookmarkNode[]): BookmarkNode[] {
  return nodes.flatMap(node => (node.children ? flat(node.children) : [node]));
}
