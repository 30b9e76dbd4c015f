/**
 * Finds the browsers for `npm run test:engines`, and installs with apt, when root on Debian, what is missing.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { findBrowser, onPath } from './browser.js';
import { canInstall, installPackages } from './debian.js';

const first = (...paths) => paths.find((path) => path && existsSync(path));

/** The path of an installed Firefox; `FIREFOX_PATH` goes before all others. */
export const findFirefox = () =>
  first(env.FIREFOX_PATH, ...onPath('firefox', 'firefox-esr'), '/Applications/Firefox.app/Contents/MacOS/firefox');

/** A mouse, which machines without a screen lack: fine and hovering, in the words of LookAndFeel. Motion is welcome. */
export const FIREFOX_PREFS = {
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
  'ui.prefersReducedMotion': 0,
};

/** Where MiniBrowser lies: Debian has a folder for each kind of machine, others have none. */
const LIBRARIES = ['/usr/lib', '/usr/lib64', '/usr/libexec'].flatMap((dir) =>
  existsSync(dir) ? [dir, ...readdirSync(dir).map((name) => join(dir, name))] : [],
);
const WEBKIT_VERSIONS = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];

/** The paths of WebKit's driver, of the small browser beside its library, and of a screen for it. */
export const findWebkit = () => ({
  driver: first(env.WEBKIT_DRIVER_PATH, ...onPath('WebKitWebDriver')),
  browser: first(
    env.MINI_BROWSER_PATH,
    ...LIBRARIES.flatMap((dir) => WEBKIT_VERSIONS.map((version) => join(dir, version, 'MiniBrowser'))),
  ),
  screen: first(...onPath('Xvfb')),
});

const NEEDS = {
  chromium: { packages: ['chromium'], isThere: () => Boolean(findBrowser()) },
  firefox: { packages: ['firefox-esr'], isThere: () => Boolean(findFirefox()) },
  webkit: {
    packages: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb'],
    isThere: () => Object.values(findWebkit()).every(Boolean),
  },
};

/**
 * Has an engine, installed if it is missing.
 *
 * @returns what is to be done where it cannot be had; nothing when it is there
 */
export function missingEngine(engine) {
  const { packages, isThere } = NEEDS[engine];
  if (isThere()) return undefined;
  try {
    if (!canInstall()) throw new Error('it is installed on Debian only, as root');
    installPackages(...packages);
    if (!isThere()) throw new Error('it is not there after all');
    return undefined;
  } catch (error) {
    return `${error.message}. Debian's packages are ${packages.join(', ')}; CHROME_PATH, FIREFOX_PATH, WEBKIT_DRIVER_PATH and MINI_BROWSER_PATH name what lies elsewhere.`;
  }
}
