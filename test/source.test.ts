import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../src/i18n/en.ts';
import { fr } from '../src/i18n/fr.ts';

/** The wings of the house from the ground up: a file may import from its own wing and from those before it. */
const wings = ['catalogue', 'domain', 'i18n', 'browser', 'page', 'ui', 'features', 'entries'] as const;
type Wing = (typeof wings)[number];

const files = globSync('src/**/*.{ts,tsx}').map(file => file.replaceAll('\\', '/'));
const textOf = (file: string) => readFileSync(file, 'utf8');

function wingOf(file: string): Wing {
  const folder = file.split('/')[1] ?? '';
  return wings.find(wing => wing === folder) ?? 'entries';
}

function importsOf(file: string): string[] {
  return [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(([, path]) =>
    normalize(join(dirname(file), path ?? '')).replaceAll('\\', '/'),
  );
}

/** What is wrong with a file's imports: each that points up, and the browser's own interface, which one file names. */
function wrongImports(file: string, imports: readonly string[], text: string): string[] {
  const own = wings.indexOf(wingOf(file));
  const up = imports.filter(path => path.startsWith('src/') && wings.indexOf(wingOf(path)) > own);
  const named = /\b(?:chrome|globalThis\.browser)\b|^import (?!type\b).*'webextension-polyfill'/m.test(
    text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
  );
  const direct = named && file !== 'src/browser/browser.ts' ? ['chrome'] : [];
  const indirect = imports.filter(
    path => path === 'src/browser/browser.ts' && !['browser', 'entries'].includes(wingOf(file)),
  );
  return [...up, ...direct, ...indirect];
}

describe('the house', () => {
  test.each(files)('%s imports only from below', file => {
    expect(wrongImports(file, importsOf(file), textOf(file))).toEqual([]);
  });

  test('an import that points up is found', () => {
    expect(wrongImports('src/domain/a.ts', ['src/ui/icon.tsx', 'src/domain/b.ts'], '')).toEqual(['src/ui/icon.tsx']);
  });

  test('the browser that is named or used in the wrong place is found', () => {
    expect(wrongImports('src/browser/a.ts', [], 'chrome.tabs.reload();')).toEqual(['chrome']);
    expect(wrongImports('src/browser/a.ts', [], "import browser from 'webextension-polyfill';")).toEqual(['chrome']);
    expect(wrongImports('src/browser/a.ts', ['src/browser/browser.ts'], '')).toEqual([]);
    expect(wrongImports('src/ui/a.tsx', ['src/browser/browser.ts'], '')).toContain('src/browser/browser.ts');
  });

  test('domain knows no page, no browser and no clock', () => {
    const known = files.filter(
      file =>
        wingOf(file) === 'domain' &&
        /\b(?:document|window|navigator|chrome|browser|Date\.now|new Date\(\)|setTimeout|localStorage)\b(?!['’])/.test(
          textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
        ),
    );
    expect(known).toEqual([]);
  });

  test('nothing turns text into markup or code', () => {
    const turns = files.filter(file =>
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/.test(textOf(file)),
    );
    expect(turns).toEqual([]);
  });

  test('nothing asks the network', () => {
    const asks = files.filter(file =>
      /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/.test(textOf(file)),
    );
    expect(asks).toEqual([]);
  });

  test('every feature is wired to an entry', () => {
    const entries = files.filter(file => wingOf(file) === 'entries').flatMap(importsOf);
    const features = files.filter(file => wingOf(file) === 'features');
    expect(features.filter(feature => !entries.includes(feature))).toEqual([]);
  });
});

describe('every sentence in every language', () => {
  /** All keys of an object of words, with the kind of each: "popup.copy string". */
  function shapeOf(words: object, path = ''): string[] {
    return Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? shapeOf(value, `${path}${key}.`)
        : [`${path}${key} ${typeof value}${typeof value === 'function' ? value.length : ''}`],
    );
  }

  test('French has the sentences of English, and the same blanks to fill', () => {
    // A parameter with a default does not count in a function's length: only names and kinds are compared for those.
    const names = (words: object) => shapeOf(words).map(entry => entry.replace(/\d+$/, ''));
    expect(names(fr)).toEqual(names(en));
  });

  test('French is typeset as French is, wherever a sentence of it stands', () => {
    const sentences = globSync('src/i18n/*.ts').flatMap(file => {
      const source = textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*|https?:/g, '');
      const texts = [...source.matchAll(/'([^'\n]{4,})'|`([^`]+)`/g)].map(
        ([, plain, template]) => plain ?? template?.replace(/\$\{[^}]*\}/g, 'x') ?? '',
      );
      // What stands around a sentence within a sentence is cut off in its middle.
      return texts.filter(
        text => !text.includes('${') && /[àâçèéêëîïôùûœ«]|\b(?:de|la|le|les|un|une|pour|est|pas)\b/iu.test(text),
      );
    });
    expect(sentences.length).toBeGreaterThan(500);
    expect(
      sentences.filter(text => /[\p{L}\p{N}})][ \u00A0]?[:;!?](?:\s|$)|«[ \u00A0]|[ \u00A0]»/u.test(text)),
    ).toEqual([]);
    expect(sentences.filter(text => /\p{L}'\p{L}/u.test(text))).toEqual([]);
  });
});
