/**
 * `npm test` runs every step of a change's check, even when one before it failed. Steps that take longer, or need what
 * lies beside the project, run alone by name: `npm run test:soak`, `test:hostile`, `test:corpus`, `test:wordpress`,
 * `test:frameworks`. What could not run, through no fault of the code, is told and is no failure. The
 * last line is `N passed, N failed`: it counts tests, and one for each step that is no test runner.
 */
import { spawn } from 'node:child_process';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { NOT_RUN } from './exit-codes.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const WTR = [/^All groups: (\d+) passed/gm, /^All groups: \d+ passed, (\d+) failed/gm];
const NODE = [/^ℹ pass (\d+)/gm, /^ℹ fail (\d+)/gm];
const FRAMEWORKS = [/^frameworks: (\d+) passed/gm, /^frameworks: \d+ passed, (\d+) failed/gm];
const STEPS = {
  types: ['npx tsc -p .'],
  lint: ['npx eslint .'],
  format: ['npx prettier --check .'],
  build: ['node scripts/build.js'],
  size: ['npx size-limit'],
  package: [
    'node scripts/browser.js && node scripts/php.js && node --test --test-reporter=spec test/package/*.test.js test/snapshot/*.test.js',
    NODE,
  ],
  themes: ['node scripts/browser.js && node --test --test-reporter=spec test/themes/*.test.js', NODE],
  publint: ['npx publint --strict'],
  'types of the package': ['npx attw --pack . --profile esm-only'],
  browser: ['node scripts/browser.js && npx wtr', WTR],
  soak: ['node scripts/browser.js && npx wtr --config web-test-runner.soak.config.js', WTR],
  hostile: ['node scripts/browser.js && npx wtr --config web-test-runner.hostile.config.js', WTR],
  wordpress: [
    'node scripts/browser.js && node scripts/wordpress.js && node --test --test-reporter=spec test/wordpress/*.test.js',
    NODE,
  ],
  frameworks: ['node scripts/browser.js && node scripts/test-frameworks.js', FRAMEWORKS],
  corpus: [
    'node scripts/browser.js && npx vite build --logLevel warn --mode snapshot && npx wtr --config web-test-runner.corpus.config.js',
    WTR,
  ],
};

/** Steps that `npm test` leaves out. */
const ALONE = ['soak', 'hostile', 'corpus', 'wordpress', 'frameworks'];

/** Runs a command, shows what it prints, and gives that text, whether it succeeded and whether it could run at all. */
function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { cwd: root, shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      text += chunk;
    });
    child.on('close', (code) => resolve({ text, ok: code === 0, isRun: code !== NOT_RUN }));
  });
}

/** The failed tests that a test runner lists at its end, with the first line of each error. */
const failedTests = (text) =>
  [...text.matchAll(/^FAILED (.*)|^✖ (?!failing tests)(.*\n.*)/gm)].map(
    ([, browser, node]) => browser ?? node.replace(/\s+/g, ' '),
  );

/** What could not run, with the reason. */
const withReasons = (text) => [...text.matchAll(/^– NOT RUN (.*)/gm)].map(([, reason]) => reason);

/** The last number that a test runner prints of a kind. */
const last = (text, pattern) => Number([...text.matchAll(pattern)].at(-1)?.[1] ?? 0);

const total = { passed: 0, failed: 0 };
const failures = [];
const notRun = [];
const wanted = argv.length > 2 ? argv.slice(2) : Object.keys(STEPS).filter((step) => !ALONE.includes(step));
for (const step of wanted) {
  const [command, counts] = STEPS[step];
  console.log(`\n— ${step}`);
  const { text, ok, isRun } = await run(command);
  const reasons = withReasons(text);
  if (!isRun && !reasons.length) reasons.push('its command says that it cannot');
  notRun.push(...reasons.map((reason) => `NOT RUN ${step}: ${reason}`));
  if (!isRun) continue;
  const [passed, failed] = counts ? counts.map((pattern) => last(text, pattern)) : [Number(ok), 0];
  total.passed += passed;
  const names = failedTests(text.split('✖ failing tests:').at(-1));
  failures.push(
    ...(ok || names.length ? names : ['no test, but its command']).map((name) => `FAILED ${step}: ${name}`),
  );
  // A runner that breaks without a failed test, as by its coverage, has failed all the same.
  total.failed += ok ? failed : Math.max(failed, 1);
}
if (failures.length + notRun.length) console.log(`\n${[...notRun, ...failures].join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed + notRun.length === 0 ? 1 : 0;
