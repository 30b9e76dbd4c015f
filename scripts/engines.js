/**
 * Finds Firefox and WebKit for `npm run test:engines`. Run as a script, it installs with apt, when root on Debian, what
 * is missing; else it says what to do. `ENGINES=firefox` or `ENGINES="firefox webkit"` names which of the engines are
 * meant; all three when left out.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { onPath } from './browser.js';
import { canInstall, installPackages } from './debian.js';

export const ENGINES = (env.ENGINES ?? 'chromium firefox webkit').toLowerCase().split(/[\s,]+/);

const first = (...paths) => paths.find((path) => path && existsSync(path));

/** The path of an installed Firefox; `FIREFOX_PATH` goes before all others. */
export const findFirefox = () =>
  first(env.FIREFOX_PATH, ...onPath('firefox', 'firefox-esr'), '/Applications/Firefox.app/Contents/MacOS/firefox');

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
  firefox: { packages: ['firefox-esr'], missing: () => !findFirefox() },
  webkit: {
    packages: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb'],
    missing: () => !Object.values(findWebkit()).every(Boolean),
  },
};

if (argv[1] === fileURLToPath(import.meta.url)) {
  const missing = () => ENGINES.filter((engine) => NEEDS[engine]?.missing());
  const packages = missing().flatMap((engine) => NEEDS[engine].packages);
  if (packages.length && canInstall()) installPackages(...packages);
  if (missing().length) {
    console.error(`These tests need ${missing().join(' and ')}, found none here, and can install them on Debian as root only.
Install ${packages.join(', ')}, or name the engines that you have: ENGINES="chromium firefox" npm run test:engines
FIREFOX_PATH, WEBKIT_DRIVER_PATH and MINI_BROWSER_PATH name what lies elsewhere.`);
    process.exitCode = 1;
  }
}
