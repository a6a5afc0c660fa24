import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askForBookmarks, changeAddress, mayReadBookmarks, readBookmarks } from '../../src/browser/bookmarks.ts';

const wrong = 'https://businesscenter.cybersource.com/ebc2/?code=1';
const right = 'https://businesscenter.cybersource.com/ebc2/';

const fake = vi.hoisted(() => ({
  permissions: { contains: vi.fn(), request: vi.fn() },
  bookmarks: undefined as undefined | Record<'getTree' | 'get' | 'update', ReturnType<typeof vi.fn>>,
}));
vi.mock('../../src/browser/browser.ts', () => ({ browser: fake }));

/** What the browser gives for the tree; anything can come. */
let answer: unknown;
let stored: { id: string; title: string; url: string } | undefined;

beforeEach(() => {
  answer = [{ id: '0', title: '', children: [] }];
  stored = { id: '7', title: 'Payments', url: wrong };
  fake.permissions.contains.mockReset().mockImplementation(async () => fake.bookmarks !== undefined);
  fake.permissions.request.mockReset().mockResolvedValue(true);
  allow();
});

describe('the permission', () => {
  it('is asked for in the same turn as the click', () => {
    void askForBookmarks();
    expect(fake.permissions.request).toHaveBeenCalledExactlyOnceWith({ permissions: ['bookmarks'] });
  });

  it('counts as refused where the browser will not even ask', async () => {
    fake.permissions.request.mockRejectedValue(new Error('blocked by the administrator'));
    fake.permissions.contains.mockRejectedValue(new Error());
    expect(await askForBookmarks()).toBe(false);
    expect(await mayReadBookmarks()).toBe(false);
  });
});

describe('readBookmarks', () => {
  it('reads the whole tree in one call and keeps of it only what we look at', async () => {
    answer = [
      {
        id: 'root',
        title: '',
        dateAdded: 1,
        children: [
          { id: 'm', title: 'Company', unmodifiable: 'managed', folderType: 'managed', syncing: false, children: [] },
          { id: 's', type: 'separator', url: 'data:' },
          { id: 'b', title: 'Payments', url: wrong, index: 2, parentId: 'root', unmodifiable: undefined },
        ],
      },
    ];
    expect(await readBookmarks()).toEqual({
      kind: 'read',
      tree: [
        {
          id: 'root',
          title: '',
          managed: false,
          children: [
            { id: 'm', title: 'Company', managed: true, children: [] },
            { id: 's', title: '', managed: false, url: 'data:' },
            { id: 'b', title: 'Payments', managed: false, url: wrong },
          ],
        },
      ],
    });
    expect(fake.bookmarks?.getTree).toHaveBeenCalledOnce();
  });

  it('does not touch the bookmarks before it may', async () => {
    takeAway();
    expect(await readBookmarks()).toEqual({ kind: 'not-allowed' });
    allow();
    expect(await readBookmarks()).toMatchObject({ kind: 'read' });
  });

  it.each([undefined, null, {}, [{}], [{ id: 1 }], [{ id: '1', children: [null] }], 'text'])(
    'fails on %j',
    async given => {
      answer = given;
      expect(await readBookmarks()).toEqual({ kind: 'failed' });
    },
  );

  it('fails where the browser does', async () => {
    fake.bookmarks?.getTree.mockRejectedValue(new Error());
    expect(await readBookmarks()).toEqual({ kind: 'failed' });
  });
});

describe('changeAddress', () => {
  it('changes the address and nothing else, and back again', async () => {
    expect(await changeAddress('7', wrong, right)).toBe('changed');
    expect(fake.bookmarks?.update).toHaveBeenCalledExactlyOnceWith('7', { url: right });
    expect(await changeAddress('7', right, wrong)).toBe('changed');
    expect(stored).toEqual({ id: '7', title: 'Payments', url: wrong });
  });

  it('does nothing where the bookmark has another address by now', async () => {
    stored = { id: '7', title: 'Payments', url: `${wrong}#` };
    expect(await changeAddress('7', wrong, right)).toBe('gone');
    expect(fake.bookmarks?.update).not.toHaveBeenCalled();
  });

  it('does nothing where the bookmark is not there any more', async () => {
    stored = undefined;
    expect(await changeAddress('7', wrong, right)).toBe('gone');
    expect(fake.bookmarks?.update).not.toHaveBeenCalled();
  });

  it('says so where the permission has been taken away, before or between', async () => {
    fake.bookmarks?.get.mockImplementation(async () => {
      takeAway();
      throw new Error();
    });
    expect(await changeAddress('7', wrong, right)).toBe('not-allowed');
    expect(await changeAddress('7', wrong, right)).toBe('not-allowed');
  });

  it('fails where the browser does not let us', async () => {
    fake.bookmarks?.update.mockRejectedValue(new Error("Can't modify managed bookmarks."));
    expect(await changeAddress('7', wrong, right)).toBe('failed');
    fake.bookmarks?.get.mockResolvedValue('nonsense');
    expect(await changeAddress('7', wrong, right)).toBe('failed');
  });
});

function allow(): void {
  fake.bookmarks = {
    getTree: vi.fn(async () => answer),
    get: vi.fn(async (id: string) => {
      if (stored?.id !== id) throw new Error("Can't find bookmark for id.");
      return [{ ...stored }];
    }),
    update: vi.fn(async (_: string, changes: { url: string }) => {
      if (stored) stored = { ...stored, ...changes };
      return stored;
    }),
  };
}

function takeAway(): void {
  fake.bookmarks = undefined;
}
