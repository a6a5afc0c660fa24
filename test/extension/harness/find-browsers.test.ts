import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowsers } from '../../../scripts/find-browsers.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'companion-find-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

// A program that answers --version, as a browser does; Windows is asked in another way.
describe.skipIf(process.platform === 'win32')('findBrowsers', () => {
  test('passes over a browser that is too old, and says so', () => {
    const old = fake('chromium', 'Chromium 90.0.4430.212 built on Debian');
    const current = fake('google-chrome', 'Google Chrome 150.0.7000.1');
    const { chromium, refused } = find();
    expect(chromium).toEqual({ path: current, version: '150.0.7000.1' });
    expect(refused).toEqual([`${old} is version 90.0.4430.212, 128 or newer is needed`]);
  });

  test('takes Chromium before Edge, whatever the order of the folders', () => {
    fake('microsoft-edge', 'Microsoft Edge 150.0.1.2');
    const chromium = fake('chromium', 'Chromium 140.0.1.2');
    expect(find().chromium?.path).toBe(chromium);
  });

  test('a browser that is named by its variable is the only one that is tried', () => {
    fake('firefox', 'Mozilla Firefox 153.7.0esr');
    const named = fake('my-firefox', 'Mozilla Firefox 151.0');
    expect(find({ FIREFOX_PATH: named }).firefox).toEqual({ path: named, version: '151.0' });
    const nowhere = join(folder, 'nowhere');
    expect(find({ FIREFOX_PATH: nowhere })).toEqual({ refused: [`${nowhere} does not tell a version`] });
  });

  test('finds nothing where nothing is', () => {
    expect(find()).toEqual({ refused: [] });
  });
});

function find(env: Record<string, string> = {}) {
  const path = [join(folder, 'not-there'), folder].join(delimiter);
  return findBrowsers(['chromium', 'firefox'], { env: { PATH: path, ...env }, places: () => [] });
}

function fake(name: string, answer: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho '${answer}'\n`);
  chmodSync(path, 0o755);
  return path;
}
