import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The only addresses that the package may name: namespaces, and the Business Centers that it offers as links. */
const known = /^https?:\/\/(?:www\.w3\.org\/|[a-z0-9.]*(?:cybersource|visaacceptance)\.com(?:\/|$))/;

/** What can ask the network for something from a script or a style sheet. */
const asking =
  /\bfetch\s*\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|new Image\b|\bimport\s*\(|@import|url\(/;

describe.each(['dist/chrome', 'dist/firefox'])('%s', build => {
  const files = globSync('**/*.{js,css,html,json}', { cwd: build });

  test('names no address but those of the Business Centers', () => {
    expect(files.length).toBeGreaterThan(8);
    const addresses = files.flatMap(file =>
      [...readFileSync(`${build}/${file}`, 'utf8').matchAll(/(?:https?|wss?|ftp):\/\/[a-z0-9][^\s"'`<>)\\$]*/gi)].map(
        ([address]) => ({ file, address }),
      ),
    );
    expect(addresses.filter(({ address }) => !known.test(address))).toEqual([]);
  });

  test('holds nothing that could ask the network', () => {
    for (const file of files.filter(name => /\.(?:js|css)$/.test(name))) {
      const text = readFileSync(`${build}/${file}`, 'utf8')
        // MiniSearch's tree has a method of that name, which asks nobody.
        .replace(/\}fetch\(\w+,\w+\)\{|\._index\.fetch\(/g, '')
        // A part of a page of ours that is loaded later, from its own folder.
        .replace(/\bimport\((['"`])\.\/[\w.-]+\.js\1\)/g, '');
      expect(text, file).not.toMatch(asking);
    }
  });

  test('its pages load files of its own only', () => {
    for (const file of files.filter(name => name.endsWith('.html'))) {
      const loaded = [...readFileSync(`${build}/${file}`, 'utf8').matchAll(/(?:src|href)="([^"]*)"/g)].map(
        ([, address]) => address,
      );
      expect(loaded.length).toBeGreaterThan(0);
      for (const address of loaded) expect(address).toMatch(/^\/(?!\/)/);
    }
  });
});
