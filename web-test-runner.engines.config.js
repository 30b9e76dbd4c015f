import { env } from 'node:process';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { ENGINES, findFirefox, findWebkit } from './scripts/engines.js';
import { leftOut } from './test/engines/left-out-plugin.js';
import { WebdriverLauncher } from './test/engines/webdriver-launcher.js';
import base, { browser } from './web-test-runner.config.js';

const chromium = () => [browser()];

const firefox = () => [
  chromeLauncher({
    puppeteer,
    launchOptions: {
      browser: 'firefox',
      executablePath: findFirefox(),
      extraPrefsFirefox: {
        // A mouse, which machines without a screen lack: fine and hovering, in the words of LookAndFeel.
        'ui.primaryPointerCapabilities': 6,
        'ui.allPointerCapabilities': 6,
        'ui.prefersReducedMotion': 0,
      },
    },
  }),
];

const webkit = () => [new WebdriverLauncher(findWebkit())];
const BROWSERS = { chromium, firefox, webkit };
const { plugin, reporter } = leftOut();

/** Of each engine two browsers, that share the rooms of the suite: see `web-test-runner.config.js`. */
const HALVES = [
  ['marquee', 'demo', 'headlines', 'locale'],
  ['rate-ticker', 'element', 'rates', 'payload', 'feed'],
];

/** The whole element suite in Chromium, Firefox and WebKit, or in those that `ENGINES` names. */
export default {
  ...base,
  browsers: undefined,
  groups: ENGINES.flatMap((engine) =>
    HALVES.map((rooms) => ({
      name: `${engine}: ${rooms.join(' ')}`,
      files: env.FILES ?? rooms.map((room) => `test/${room}/**/*.test.ts`),
      browsers: BROWSERS[engine](),
    })),
  ),
  concurrentBrowsers: 2,
  coverage: false,
  // Without a graphics card, WebKitGTK and Firefox show some 20 frames a second.
  testFramework: { config: { timeout: 40_000, retries: 1 } },
  plugins: [plugin, ...base.plugins],
  reporters: [reporter, ...base.reporters],
};
