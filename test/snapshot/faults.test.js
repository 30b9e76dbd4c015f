import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { filesOf, makeFolder, runTool, startSources, startTool } from './source-site.js';

/** How many runs are killed; each takes about a quarter of a second. */
const KILLS = Number(env.SNAPSHOT_KILLS ?? 24);
const CLI = fileURLToPath(new URL('../../dist/snapshot/cli.js', import.meta.url));
const CODES = ['USD', 'EUR', 'KGS', 'KZT', 'TJS', 'UZS', 'TMT', 'CNY'];

/** What levels have in common, so that none leaps against the one before. */
const LEVEL = 1000;

/** Rates that all have the same number, so that a mixed file shows. */
function ratesOf(number) {
  const rates = Object.fromEntries(CODES.map((code) => [code, LEVEL + number]));
  return JSON.stringify({ base: 'RUB', date: '2026-06-05', rates });
}

async function start(t) {
  let count = 0;
  let onAsked = () => undefined;
  const answer = () => {
    onAsked();
    return { body: ratesOf(++count) };
  };
  const site = await startSources({ '/rates.json': answer });
  site.once = (listener) => (onAsked = listener);
  t.after(() => site.stop());
  const folder = makeFolder(t);
  const args = ['snapshot', '--type', 'rates', '--src', `${site.origin}/rates.json`, '--out', 'out'];
  return {
    site,
    folder,
    out: join(folder, 'out'),
    args,
    run: () => runTool(args, { cwd: folder }),
    count: () => count,
  };
}

/** The number that all levels of a folder's file have. */
function numberIn(files) {
  const { rates } = JSON.parse(files['rates.json']);
  assert.equal(rates.length, CODES.length);
  assert.equal(new Set(rates.map(({ value }) => value)).size, 1);
  return rates[0].value - LEVEL;
}

test(`a run that is killed at any moment leaves whole files, and the next one goes on (${KILLS} runs)`, async (t) => {
  const { site, folder, out, args, run, count } = await start(t);
  await run();
  let killed = 0;
  for (let index = 0; index < KILLS; index++) {
    const before = numberIn(filesOf(out));
    const asked = new Promise((resolve) => site.once(resolve));
    const { child, ended } = startTool(args, { cwd: folder });
    await asked;
    // From the answer on it reads and writes, for about 40 ms.
    await sleep(50 * Math.random());
    child.kill('SIGKILL');
    if ((await ended).signal) killed += 1;
    const files = filesOf(out);
    const after = numberIn(files);
    assert.ok(after >= before && after <= count(), `${before}, ${after} of ${count()}`);
    for (const name of ['history.json', 'status.json', '.snapshot.json']) JSON.parse(files[name]);
  }
  const { code } = await run();
  assert.equal(code, 0);
  assert.equal(numberIn(filesOf(out)), count());
  t.diagnostic(`${killed} of ${KILLS} runs were killed before their end`);
});

test('a write that the system refuses leaves the last good file, and the exit code says so', async (t) => {
  const { folder, out, args, run, count } = await start(t);
  await run();
  const good = filesOf(out);
  // No file may grow: what a full disk does to a write, without one.
  const command = 'ulimit -c 0 -f 0; exec "$0" "$@"';
  const child = spawn('bash', ['-c', command, execPath, CLI, ...args], { cwd: folder, stdio: 'ignore' });
  const [status, signal] = await once(child, 'close');
  assert.ok(signal || status === 3, `${status} ${signal}`);
  assert.equal(count(), 2);
  const { 'rates.json': rates, 'history.json': history } = filesOf(out);
  assert.deepEqual([rates, history], [good['rates.json'], good['history.json']]);
  assert.equal((await run()).code, 0);
  assert.equal(numberIn(filesOf(out)), count());
});

test('a folder that cannot be one is told, and nothing else breaks', async (t) => {
  const { site, folder } = await start(t);
  writeFileSync(join(folder, 'file'), '');
  const job = { type: 'rates', src: [`${site.origin}/rates.json`] };
  const jobs = [
    { ...job, out: 'file' },
    { ...job, out: 'good' },
  ];
  writeFileSync(join(folder, 'ca-rate-ticker.config.json'), JSON.stringify({ jobs }));
  const { code, output } = await runTool(['snapshot'], { cwd: folder });
  assert.equal(code, 3);
  assert.match(output, /file: expected to fill the folder, got ENOTDIR/);
  numberIn(filesOf(join(folder, 'good')));
});

test('a file that cannot be replaced leaves the others whole and no temporary file behind', async (t) => {
  const { out, run } = await start(t);
  await run();
  rmSync(join(out, 'rates.json'));
  mkdirSync(join(out, 'rates.json'));
  writeFileSync(join(out, 'rates.json', 'x'), '');
  const { code } = await run();
  assert.equal(code, 3);
  rmSync(join(out, 'rates.json'), { recursive: true });
  assert.deepEqual(Object.keys(filesOf(out)).sort(), ['.snapshot.json', 'history.json', 'rates.html', 'status.json']);
});

test('what others broke in the folder is begun anew', async (t) => {
  const { out, run, count } = await start(t);
  await run();
  for (const name of ['.snapshot.json', 'history.json', 'rates.json']) writeFileSync(join(out, name), '{"days":');
  assert.equal((await run()).code, 0);
  assert.equal(numberIn(filesOf(out)), count());
  assert.equal(JSON.parse(filesOf(out)['history.json']).days.length, 1);
});

test('a clock that ran ahead does not keep a source from being asked', async (t) => {
  const { out, run, site, count } = await start(t);
  await run();
  site.answers['/rates.json'] = { status: 500 };
  await run();
  const memory = JSON.parse(filesOf(out)['.snapshot.json']);
  const [state] = Object.values(memory.sources);
  state.failure.nextTime = Date.now() + 365 * 86_400_000;
  writeFileSync(join(out, '.snapshot.json'), JSON.stringify(memory));
  site.answers['/rates.json'] = { body: ratesOf(count() + 1) };
  assert.equal((await run()).code, 0);
  assert.equal(numberIn(filesOf(out)), count() + 1);
});

test('200 sources in one run take less than 256 MB, and 150 ms of CPU each', async (t) => {
  const { site, folder } = await start(t);
  const jobs = [...Array(200).keys()].map((index) => ({
    type: 'rates',
    src: [`${site.origin}/rates.json?${index}`],
    out: `out/${index}`,
  }));
  writeFileSync(join(folder, 'ca-rate-ticker.config.json'), JSON.stringify({ jobs }));
  const measure =
    `process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); ` +
    `console.log(JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime })); })`;
  const file = join(folder, 'measure.mjs');
  writeFileSync(file, measure);
  const runIn = (cwd) =>
    runTool(['snapshot'], { cwd, env: { NODE_OPTIONS: `--import ${JSON.stringify(`file://${file}`)}` } });
  const { code, output } = await runIn(folder);
  assert.equal(code, 0, output);
  const { maxRSS, cpu } = JSON.parse(output.trim().split('\n').at(-1));
  t.diagnostic(`${Math.round(maxRSS / 1024)} MB, ${Math.round(cpu / 1000 / 200)} ms of CPU for each source`);
  assert.ok(maxRSS < 256 * 1024, `${maxRSS} KiB`);
  assert.ok(cpu / 200 < 150_000, `${cpu} µs`);
});
