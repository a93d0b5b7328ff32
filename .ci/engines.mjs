// Finds the other browsers' engines for `npm run e2e:engines`. Run as a command it also installs what is missing, where it can.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The path of an installed Firefox, or of the one that FIREFOX_PATH names. */
export function installedFirefox() {
  const chosen = process.env['FIREFOX_PATH'];
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(existsSync);
  if (process.platform === 'win32') return ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'].find(existsSync);
  return onPath('firefox-esr') ?? onPath('firefox');
}

/** WebKitGTK: its driver, its small browser, and the display that it is drawn on where there is no screen. Linux alone has it. */
export function installedWebKit() {
  const driver = onPath('WebKitWebDriver');
  const browser = below(['/usr/lib', '/usr/lib64', '/usr/libexec'])
    .flatMap((folder) => [folder, ...below([folder])])
    .filter((folder) => /\/webkit2gtk-4\.\d$/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(existsSync);
  const display = onPath('Xvfb');
  return driver === undefined || browser === undefined || display === undefined
    ? undefined
    : { driver, browser, display };
}

/** @param {readonly string[]} folders */
function below(folders) {
  return folders.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => join(folder, name))
      : [],
  );
}

/** @param {string} name */
function onPath(name) {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);
}

function installMissing() {
  const missing = [
    ...(installedFirefox() === undefined ? ['firefox-esr'] : []),
    ...(installedWebKit() === undefined ? ['webkit2gtk-driver', 'xvfb'] : []),
  ];
  if (missing.length === 0) return;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    console.error(`Not installed, and not measured: ${missing.join(', ')}.`);
    return;
  }
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...missing]]) {
    console.error(`> apt-get ${args.join(' ')}`);
    spawnSync('apt-get', args, { stdio: ['ignore', 2, 2] });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) installMissing();
