/*
 * Finds the Chromium or Chrome that the tests run in. Run as a script, it installs one if there is none: Debian's with
 * apt when root, else the download of @puppeteer/browsers; if that fails, it says what to do.
 */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { argv, env, getuid, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { Browser, computeExecutablePath, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { canInstall, installPackages } from './debian.js';

const DOWNLOADS = fileURLToPath(new URL('../node_modules/.cache/browser', import.meta.url));
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((key) =>
    join(env[key] ?? '', 'Google/Chrome/Application/chrome.exe'),
  ),
};

/** No sandbox for root, which Chromium refuses; no traffic of the browser's own; a mouse, which machines without a screen lack. */
export const CHROMIUM_ARGS = [
  ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
];

function downloadedBrowsers() {
  const builds = existsSync(join(DOWNLOADS, 'chrome')) ? readdirSync(join(DOWNLOADS, 'chrome')) : [];
  return builds.map((build) =>
    computeExecutablePath({ browser: Browser.CHROME, buildId: build.split('-').at(-1), cacheDir: DOWNLOADS }),
  );
}

/** The paths that programs of these names would have. */
export const onPath = (...names) =>
  (env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));

/** The path of an installed browser; undefined when none is found. `CHROME_PATH` goes before all others. */
export function findBrowser() {
  return [env.CHROME_PATH ?? '', ...onPath(...NAMES), ...(PLACES[platform] ?? []), ...downloadedBrowsers()].find(
    (path) => path && existsSync(path),
  );
}

async function installBrowser() {
  if (canInstall()) {
    installPackages('chromium');
    return;
  }
  const buildId = await resolveBuildId(Browser.CHROME, detectBrowserPlatform(), 'stable');
  await install({ browser: Browser.CHROME, buildId, cacheDir: DOWNLOADS });
}

if (argv[1] === fileURLToPath(import.meta.url) && !findBrowser()) {
  try {
    await installBrowser();
  } catch (error) {
    console.error(`The tests need Chromium or Chrome, and it could not be installed: ${error.message}
Install one, or name one that you have: CHROME_PATH=/path/to/chrome npm test`);
    process.exitCode = 1;
  }
}
