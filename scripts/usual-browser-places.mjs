import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where each kind of browser usually is on this system, apart from the folders in PATH.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string[]}
 */
export function usualPlaces(kind) {
  if (process.platform === 'darwin') return macApplications(kind);
  if (process.platform === 'win32') return windowsPrograms(kind);
  return kind === 'chromium'
    ? ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge']
    : ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'];
}

function macApplications(kind) {
  const names =
    kind === 'chromium' ? ['Chromium', 'Google Chrome', 'Microsoft Edge'] : ['Firefox', 'Firefox Developer Edition'];
  const folders = ['/Applications', join(homedir(), 'Applications')];
  return names.flatMap(name =>
    folders.map(folder => join(folder, `${name}.app`, 'Contents/MacOS', kind === 'firefox' ? 'firefox' : name)),
  );
}

function windowsPrograms(kind) {
  const { ProgramFiles, LOCALAPPDATA, 'ProgramFiles(x86)': programFiles32 } = process.env;
  const folders = [ProgramFiles, programFiles32, LOCALAPPDATA].filter(folder => folder !== undefined);
  const files =
    kind === 'chromium'
      ? [
          'Chromium\\Application\\chrome.exe',
          'Google\\Chrome\\Application\\chrome.exe',
          'Microsoft\\Edge\\Application\\msedge.exe',
        ]
      : ['Mozilla Firefox\\firefox.exe'];
  return files.flatMap(file => folders.map(folder => join(folder, file)));
}
