import { env } from 'node:process';
import { findFirefox, findWebkit } from './scripts/engines.js';
import { firefoxLauncher } from './test/engines/firefox-launcher.js';
import { outcomes } from './test/engines/outcomes.js';
import { WebkitLauncher } from './test/engines/webkit-launcher.js';
import base, { browser } from './web-test-runner.config.js';

const LAUNCHERS = {
  chromium: () => browser(),
  firefox: () => firefoxLauncher(findFirefox()),
  webkit: () => new WebkitLauncher(findWebkit()),
};

const files = env.FILES.split(' ');
const workers = Number(env.WORKERS);
const { plugin, reporter } = outcomes();

/** The test files `FILES` in `WORKERS` browsers of the engine `ENGINE`, for `scripts/test-engines.js`. */
export default {
  ...base,
  browsers: undefined,
  groups: Array.from({ length: workers }, (_, worker) => ({
    name: `browser ${worker + 1}`,
    files: files.filter((_, index) => index % workers === worker),
    browsers: [LAUNCHERS[env.ENGINE]()],
  })).filter((group) => group.files.length),
  concurrentBrowsers: workers,
  coverage: false,
  // Without a graphics card, WebKitGTK and Firefox show some 20 frames a second.
  testFramework: { config: { timeout: 40_000, retries: 1 } },
  testsFinishTimeout: Number(env.FILE_TIMEOUT_MS),
  plugins: [plugin, ...base.plugins],
  reporters: [reporter],
};
