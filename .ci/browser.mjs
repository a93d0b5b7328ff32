// Finds the browser for the end-to-end tests. Run as a command it also installs one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const launchFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of an installed Chromium or Chrome; undefined leaves the choice to Playwright. */
export function installedBrowser() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (starts(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, and that is no browser that starts.`);
  }
  return candidates().find(starts);
}

function candidates() {
  const env = process.env;
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (process.platform === 'win32')
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((root) => root !== undefined)
      .map((root) => join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  const folders = (env['PATH'] ?? '').split(delimiter);
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
}

/**
 * Ubuntu's chromium-browser may be a stub, and a downloaded browser may lack system libraries: only asking it tells.
 * On Windows the question would open a window.
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /Chrom/.test(stdout);
}

async function playwrightsOwnStarts() {
  const { chromium } = await import('@playwright/test');
  return starts(chromium.executablePath());
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function ran(command, args) {
  console.error(`> ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  return status === 0;
}

async function ensureBrowser() {
  if (installedBrowser() !== undefined || (await playwrightsOwnStarts())) return;
  if (ran('npx', ['playwright', 'install', 'chromium']) && (await playwrightsOwnStarts())) return;
  const asRootOnDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (
    asRootOnDebian &&
    ran('apt-get', ['update']) &&
    ran('apt-get', ['install', '--yes', 'chromium']) &&
    installedBrowser() !== undefined
  )
    return;
  throw new Error(
    'No Chromium or Chrome was found and none could be installed. Install one, or set CHROME_PATH to it.',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await ensureBrowser().catch((/** @type {unknown} */ problem) => {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  });
