// Finds the browsers for the end-to-end tests. Run as a command it also installs them where there are none.
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

/**
 * The path of the same browser without its windows, which opens a page for a third of the work; the whole one where there is none,
 * or where one was chosen.
 */
export function windowlessBrowser() {
  const chosen = process.env['CHROME_PATH'];
  return (
    (chosen ? undefined : inPath(['chromium-headless-shell', 'headless_shell']).find(starts)) ?? installedBrowser()
  );
}

/** @param {readonly string[]} names */
function inPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function candidates() {
  const env = process.env;
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (process.platform === 'win32')
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((root) => root !== undefined)
      .map((root) => join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  return inPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
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
  if (installedBrowser() === undefined && !(await playwrightsOwnStarts())) {
    const isInstalled =
      (ran('npx', ['playwright', 'install', 'chromium']) && (await playwrightsOwnStarts())) ||
      (isRootOnDebian() && installedByApt('chromium') && installedBrowser() !== undefined);
    if (!isInstalled)
      throw new Error(
        'No Chromium or Chrome was found and none could be installed. Install one, or set CHROME_PATH to it.',
      );
  }
  // Beside a system's own browser: the tests take less time with it, and are as good without.
  const found = installedBrowser();
  if (found !== undefined && windowlessBrowser() === found && !process.env['CHROME_PATH'] && isRootOnDebian())
    installedByApt('chromium-headless-shell');
}

const isRootOnDebian = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/**
 * From the lists at hand, or from fresh ones.
 * @param {string} name
 */
function installedByApt(name) {
  const install = ['install', '--yes', '--no-install-recommends', name];
  return ran('apt-get', install) || (ran('apt-get', ['update']) && ran('apt-get', install));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await ensureBrowser().catch((/** @type {unknown} */ problem) => {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  });
