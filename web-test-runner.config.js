import { argv, env } from 'node:process';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { CHROMIUM_ARGS, findBrowser } from './scripts/browser.js';
import { devtools } from './test/browser/devtools-plugin.js';
import { screenReader } from './test/browser/screen-reader-plugin.js';
import { faultServer, faultsOfOwnOrigin } from './test/feed/fault-server.js';

export const browser = (zone = env.TZ) =>
  chromeLauncher({
    launchOptions: { executablePath: findBrowser(), args: CHROMIUM_ARGS, env: { ...env, ...(zone && { TZ: zone }) } },
  });

/**
 * Tests that run at the same time, each group in a browser of its own. Most of a test's time is waiting, so two cores
 * serve three groups; within a browser tests run one by one, as a page behind another one gets no frames and no focus.
 */
const GROUPS = [
  ['marquee', 'demo', 'bench'],
  ['headlines', 'locale'],
  ['rate-ticker', 'element', 'rates', 'payload', 'feed'],
];

/** The tests of days and dates run in these zones as well: a day's start in UTC is the day before in one of them. */
const ZONES = ['America/Los_Angeles', 'Pacific/Kiritimati'];
const DATE_TESTS = [
  'locale/{dates,time-zones}',
  'headlines/{dates-shown,text/*date*,list/{group-headlines,filter}}',
  'rates/{previous-urls,print-rate,formats/times}',
  'element/clock-controller',
];

const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];

/** A message that compares long texts says no more at the end of a log. */
const MAX_MESSAGE_LENGTH = 300;

/** Prints at the end what failed, and the totals of all groups. A file that could not be run counts as a failed test. */
const totals = {
  onTestRunFinished({ sessions }) {
    const outcomes = sessions.flatMap(({ testFile, passed, errors, testResults }) =>
      testResults
        ? testsOf(testResults).map((test) => ({ ...test, testFile }))
        : [{ testFile, name: 'the file', passed, error: errors[0] }],
    );
    const failures = outcomes.filter(({ passed, skipped }) => !passed && !skipped);
    for (const { testFile, name, error } of failures) {
      console.log(`FAILED ${testFile}: ${name}: ${error?.message.slice(0, MAX_MESSAGE_LENGTH)}`);
    }
    console.log(`\nAll groups: ${outcomes.filter(({ passed }) => passed).length} passed, ${failures.length} failed`);
  },
};

export default {
  ...(argv.includes('--files') || argv.includes('--config')
    ? { browsers: [browser()] }
    : {
        groups: [
          ...GROUPS.map((rooms) => ({
            name: rooms.join(' '),
            files: rooms.map((room) => `test/${room}/**/*.test.ts`),
            browsers: [browser()],
          })),
          ...ZONES.map((zone) => ({
            name: `dates in ${zone}`,
            files: DATE_TESTS.map((name) => `test/${name}.test.ts`),
            browsers: [browser(zone)],
          })),
        ],
      }),
  nodeResolve: true,
  concurrency: 1,
  concurrentBrowsers: GROUPS.length,
  middleware: [faultsOfOwnOrigin],
  plugins: [
    screenReader(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' }),
    devtools(),
    faultServer(),
  ],
  reporters: [defaultReporter(), totals],
  // On a machine for many, a test may meet a moment of other work; what is wrong fails twice.
  testFramework: { config: { timeout: 10_000, retries: env.CI ? 1 : 0 } },
  // A file takes some seconds; a busy machine must not fail it.
  testsFinishTimeout: 600_000,
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <body>
        <script>
          localStorage.clear();
        </script>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
  coverage: true,
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['text-summary', 'lcovonly'],
    threshold: { statements: 90, branches: 90, functions: 90, lines: 90 },
  },
};
