/**
 * `npm run test:engines` runs the whole element suite in Chromium, Firefox and WebKit, one after the other. Arguments name
 * rooms or files of `test` instead (`locale`, `rate-ticker/contrast`), `ENGINES="firefox webkit"` some of the engines,
 * `WORKERS` how many browsers run at a time. Run `npm run build` first. The last lines count what passed and failed in
 * each engine and in all; an engine that cannot be installed here is not run, and that is said.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { argv, env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { DIFFERENCES } from '../test/engines/differences.js';
import { missingEngine } from './engines.js';

const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };
const ROOMS = [
  'engines',
  'locale',
  'rates',
  'payload',
  'feed',
  'element',
  'rate-ticker',
  'headlines',
  'marquee',
  'demo',
];
const FILE_TIMEOUT_MS = 300_000;
/** Beyond a file's time, the runner itself hangs. */
const SILENCE_MS = FILE_TIMEOUT_MS + 60_000;
const KILL_AFTER_MS = 10_000;
const MAX_MESSAGE_LENGTH = 300;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'engines-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let runner;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    runner?.once('close', () => process.exit(1)).kill('SIGTERM');
    if (!runner) process.exit(1);
  });
}

/** The test files of a room, or the one file that is named. */
function filesOf(name) {
  const path = join('test', name);
  const file = `${path}.test.ts`;
  const names = existsSync(join(root, path)) ? readdirSync(join(root, path), { recursive: true }) : [];
  const inside = names.filter((each) => each.endsWith('.test.ts')).sort();
  const files = [...(existsSync(join(root, file)) ? [file] : []), ...inside.map((each) => join(path, each))];
  if (!files.length) throw new Error(`expected a room or a file of test, got "${name}"`);
  return files;
}

/** Runs test files in an engine, and gives what came of those that ended. A runner that says nothing more is ended. */
async function run(engine, files) {
  const path = join(folder, 'outcomes');
  writeFileSync(path, '');
  const workers = env.WORKERS ?? String(Math.min(2, availableParallelism()));
  // Without npx between, which would take the signals.
  const child = spawn(process.execPath, ['node_modules/.bin/wtr', '--config', 'web-test-runner.engines.config.js'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...env, ENGINE: engine, FILES: files.join(' '), OUTCOMES: path, WORKERS: workers, FILE_TIMEOUT_MS },
  });
  runner = child;
  const kill = () => {
    console.log('The test runner hangs, and is ended.');
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS).unref();
  };
  let timer = setTimeout(kill, SILENCE_MS);
  child.stdout.on('data', (chunk) => {
    clearTimeout(timer);
    timer = setTimeout(kill, SILENCE_MS);
    process.stdout.write(chunk);
  });
  await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  runner = undefined;
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line)).map((outcome) => [outcome.file, outcome]));
}

/** The differences of an engine that name no test of the files that ran. One whose test passes has failed already. */
const unusedDifferences = (engine, ran) =>
  DIFFERENCES.filter((known) => {
    const ofFile = ran.filter(({ file }) => file.endsWith(known.file));
    const met = ofFile.flatMap(({ leftOut, failures }) => [...leftOut, ...failures]);
    return known.engine === NAMES[engine] && ofFile.length && !met.some(({ title }) => title.startsWith(known.test));
  });

/**
 * Runs test files in an engine, those that failed or did not come to their end a second time, in a new browser: what is
 * wrong fails twice. Prints and gives the counts.
 */
async function test(engine, files) {
  const results = await run(engine, files);
  const again = files.filter((file) => !results.get(file)?.isRun || results.get(file).failures.length);
  if (again.length) {
    console.log(`Once more, as they failed or did not end: ${again.join(' ')}`);
    for (const [file, outcome] of await run(engine, again)) results.set(file, outcome);
  }
  const ran = [...results.values()];
  const failures = [
    ...ran.flatMap(({ file, failures }) => failures.map((failure) => ({ file, ...failure }))),
    ...ran.flatMap(({ file, leftOut, skipped }) =>
      skipped
        .filter((title) => !leftOut.some((left) => left.title === title))
        .map((title) => ({ file, title, message: 'expected it to run, it skips itself without a reason' })),
    ),
    ...files
      .filter((file) => !results.has(file))
      .map((file) => ({ file, title: 'the file', message: 'expected its tests to end, they hang' })),
    ...unusedDifferences(engine, ran).map(({ file, test }) => ({
      file,
      title: test,
      message: 'is listed in test/engines/differences.js, and no such test was left out: take it off the list',
    })),
  ];
  const reasons = new Map();
  for (const { title, reason, message } of ran.flatMap(({ leftOut }) => leftOut)) {
    reasons.set(reason, [
      ...(reasons.get(reason) ?? []),
      message ? `${title}: ${message.replace(/\s+/g, ' ')}` : title,
    ]);
  }
  for (const [reason, titles] of reasons) {
    console.log(`\nLeft out in ${NAMES[engine]} (${titles.length}): ${reason}\n  ${titles.join('\n  ')}`);
  }
  return {
    passed: ran.reduce((sum, { passed }) => sum + passed, 0),
    leftOut: ran.reduce((sum, { leftOut }) => sum + leftOut.length, 0),
    failures,
  };
}

const engines = (env.ENGINES ?? Object.keys(NAMES).join(' ')).toLowerCase().split(/[\s,]+/);
const rooms = argv.length > 2 ? argv.slice(2) : ROOMS;
const files = rooms.flatMap(filesOf);
const total = { passed: 0, failed: 0 };
const summary = [];
const notRun = [];
for (const engine of engines) {
  console.log(`\n— ${NAMES[engine]}`);
  const missing = missingEngine(engine);
  if (missing) {
    notRun.push(`NOT RUN engines: ${NAMES[engine]}: ${missing}`);
    continue;
  }
  const started = Date.now();
  const { passed, leftOut, failures } = await test(engine, files);
  const seconds = Math.round((Date.now() - started) / 1000);
  total.passed += passed;
  total.failed += failures.length;
  for (const { file, title, message } of failures) {
    summary.push(`FAILED engines: ${NAMES[engine]}: ${file}: ${title}: ${message.slice(0, MAX_MESSAGE_LENGTH)}`);
  }
  summary.push(`${NAMES[engine]}: ${passed} passed, ${failures.length} failed, ${leftOut} left out, ${seconds} s`);
}
console.log(`\n${[...notRun, ...summary].join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed || total.passed + notRun.length === 0 ? 1 : 0;
