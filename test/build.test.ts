import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/** The built folders, as the stores get them. `npm run build` makes them. */
const builds = ['dist/chrome', 'dist/firefox'] as const;

/** The Business Center's hosts and no others. Asking for one more later switches the extension off until people agree. */
const hosts = [
  '*://businesscenter.cybersource.com/*',
  '*://businesscentertest.cybersource.com/*',
  '*://businesscenter.in.cybersource.com/*',
  '*://ebc2.cybersource.com/*',
  '*://ebc2test.cybersource.com/*',
  '*://ebc.cybersource.com/*',
  '*://ebctest.cybersource.com/*',
  '*://*.ubc.cybersource.com/*',
  '*://*.ubctest.cybersource.com/*',
  '*://businesscenter.visaacceptance.com/*',
  '*://businesscentertest.visaacceptance.com/*',
];

/** Most bytes that each part may have, gzipped. These numbers only go down. */
const most = { content: 21_000, popup: 60_000, package: 600_000 };

function filesOf(build: string): string[] {
  return globSync('**/*.*', { cwd: build }).map(file => file.replaceAll('\\', '/'));
}

function read(build: string, file: string): string {
  return readFileSync(`${build}/${file}`, 'utf8');
}

function gzipped(build: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(`${build}/${file}`), { level: 9 }).length, 0);
}

/** The scripts and sheets that a page of ours loads before it can paint, its own file included. */
function loadedBy(build: string, page: string): string[] {
  const named = (text: string, folder: string) =>
    [...text.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"|(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g)].map(
      ([, absolute, relative]) => (absolute ? absolute.slice(1) : `${folder}${relative?.slice(2)}`),
    );
  const found = new Set([page]);
  for (const file of found) {
    for (const next of named(read(build, file), file.replace(/[^/]+$/, ''))) found.add(next);
  }
  return [...found];
}

describe.each(builds)('%s', build => {
  const manifest = JSON.parse(read(build, 'manifest.json'));

  test('asks for no more than it needs', () => {
    expect(manifest.permissions).toEqual(['storage', 'contextMenus']);
    expect(manifest.optional_permissions).toEqual(['bookmarks']);
    expect(manifest.host_permissions).toEqual(hosts);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].matches).toEqual(hosts);
    expect(manifest.content_scripts[0].exclude_matches).toEqual([
      '*://*/ebc2/payByLink/*',
      '*://*/ebc2/invoicing/payInvoice/*',
    ]);
  });

  test('opens nothing to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy).toBeUndefined();
    expect(manifest.sandbox).toBeUndefined();
  });

  test('the content script is one classic script', () => {
    expect(manifest.content_scripts[0].js).toHaveLength(1);
    const script = read(build, manifest.content_scripts[0].js[0]);
    expect(script).not.toMatch(/\bimport\s*[({"'`*]|\bexport\s*[{*]|import\.meta/);
    // A classic script that parses as one: a module's syntax would throw here.
    expect(() => new Function(script)).not.toThrow();
  });

  test('holds no development client; what a page of ours loads later is its own', () => {
    for (const file of filesOf(build).filter(name => name.endsWith('.js'))) {
      const script = read(build, file);
      expect(script, file).not.toMatch(/modulepreload|@vite\/client|localhost|127\.0\.0\.1/);
      const later = [...script.matchAll(/\bimport\((?:`\.\/([\w.-]+\.js)`\))?/g)].map(([, name]) => name);
      expect(filesOf(build)).toEqual(expect.arrayContaining(later.map(name => `assets/${name}`)));
      if (!/^assets\/index\.html-/.test(file)) expect(later, file).toEqual([]);
    }
  });

  test('the popup leaves the reckoning of days to the background', () => {
    const holdsDays = (file: string) => read(build, file).includes('PlainDate');
    const files = filesOf(build).filter(file => file.endsWith('.js'));
    expect(files.filter(holdsDays)).toHaveLength(1);
    expect(loadedBy(build, manifest.action.default_popup).filter(holdsDays)).toEqual([]);
    expect(holdsDays(manifest.content_scripts[0].js[0])).toBe(false);
  });

  test('is of the weight that it may have', () => {
    const weights = {
      content: gzipped(build, manifest.content_scripts[0].js),
      popup: gzipped(build, loadedBy(build, manifest.action.default_popup)),
      package: gzipped(build, filesOf(build)),
    };
    console.log(build, weights);
    expect(weights.popup).toBeGreaterThan(10_000);
    for (const part of ['content', 'popup', 'package'] as const)
      expect(weights[part], part).toBeLessThanOrEqual(most[part]);
  });
});

test('the two differ in their manifests only', () => {
  const [chrome, firefox] = builds;
  expect(filesOf(firefox).sort()).toEqual(filesOf(chrome).sort());
  const different = filesOf(chrome).filter(
    file => !readFileSync(`${chrome}/${file}`).equals(readFileSync(`${firefox}/${file}`)),
  );
  expect(different).toEqual(['manifest.json']);
});

test('each manifest has what its own browser wants, and not what only the other knows', () => {
  const [chrome, firefox] = builds.map(build => JSON.parse(read(build, 'manifest.json')));
  expect(chrome.background.service_worker).toBeDefined();
  expect(chrome.background.scripts).toBeUndefined();
  expect(chrome.browser_specific_settings).toBeUndefined();
  expect(firefox.background.scripts).toHaveLength(1);
  expect(firefox.background.service_worker).toBeUndefined();
  expect(firefox.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
