import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmdirSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { env, execPath } from 'node:process';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { filesOf, makeFolder, runTool, startSources, startTool } from './source-site.js';

/** How many runs are killed; each takes about a quarter of a second. */
const KILLS = Number(env.SNAPSHOT_KILLS ?? 24);
const CLI = fileURLToPath(new URL('../../dist/snapshot/cli.js', import.meta.url));
const CODES = ['USD', 'EUR', 'KGS', 'KZT', 'TJS', 'UZS', 'TMT', 'CNY'];

const DAY_MS = 86_400_000;
/** How much of a disk the smallest file takes. */
const PAGE_BYTES = 4096;
/** What a run leaves. */
const FILES = ['.snapshot.json', 'history.json', 'rates.html', 'rates.json', 'status.json'];

/** Mounts a disk of 64 KiB; undefined where that is not allowed. */
function mountSmallDisk(t) {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0;
  t.after(() => {
    if (isMounted) spawnSync('umount', [folder]);
    rmdirSync(folder);
  });
  return isMounted ? folder : undefined;
}

/** Fills what is left of a disk. */
function fillUp(path) {
  const file = openSync(path, 'w');
  try {
    for (;;) writeSync(file, Buffer.alloc(PAGE_BYTES));
  } catch (error) {
    assert.equal(error.code, 'ENOSPC');
  } finally {
    closeSync(file);
  }
}

/** What levels have in common, so that none leaps against the one before. */
const LEVEL = 1000;

/** Rates that all have the same number, so that a mixed file shows. */
function ratesOf(number) {
  const rates = Object.fromEntries(CODES.map((code) => [code, LEVEL + number]));
  return JSON.stringify({ base: 'RUB', date: '2026-06-05', rates });
}

async function start(t, { out = 'out' } = {}) {
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
  const args = ['snapshot', '--type', 'rates', '--src', `${site.origin}/rates.json`, '--out', out];
  return {
    site,
    folder,
    out: resolve(folder, out),
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
  let asked = Date.now();
  site.once(() => (asked = Date.now()));
  await run();
  // From the answer on it reads and writes; how long that takes is the machine's.
  const span = 1.2 * (Date.now() - asked);
  const killed = { withOldLevels: 0, withNewLevels: 0, notAtAll: 0 };
  for (let index = 0; index < KILLS; index++) {
    const before = numberIn(filesOf(out));
    const answered = new Promise((done) => site.once(done));
    const { child, ended } = startTool(args, { cwd: folder });
    await Promise.race([answered, ended]);
    await sleep(span * Math.random());
    child.kill('SIGKILL');
    const { signal } = await ended;
    const files = filesOf(out);
    const after = numberIn(files);
    assert.ok(after >= before && after <= count(), `${before}, ${after} of ${count()}`);
    killed[!signal ? 'notAtAll' : after > before ? 'withNewLevels' : 'withOldLevels'] += 1;
    for (const name of ['history.json', 'status.json', '.snapshot.json']) JSON.parse(files[name]);
  }
  const { code } = await run();
  assert.equal(code, 0);
  assert.equal(numberIn(filesOf(out)), count());
  t.diagnostic(`killed within ${Math.round(span)} ms: ${JSON.stringify(killed)}`);
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

test('a disk that is full at any file leaves whole files of the last run, and the next one goes on', async (t) => {
  const disk = mountSmallDisk(t);
  if (!disk) {
    t.skip('needs the right to mount a small disk: root on Linux');
    return;
  }
  const { out, run, count } = await start(t, { out: disk });
  await run();
  const codes = new Set();
  // As many pages of 4 KiB are left as a run needs, from none on.
  for (let pages = 0; pages < 8; pages++) {
    const before = numberIn(filesOf(out));
    const leftover = join(out, 'leftover');
    writeFileSync(leftover, Buffer.alloc(pages * PAGE_BYTES));
    fillUp(join(out, 'other-data'));
    rmSync(leftover);
    const { code, output } = await run();
    codes.add(code);
    const { 'other-data': filler, ...files } = filesOf(out);
    assert.ok(filler.length > 0);
    // A run that failed at a later file has whole files of its own before it.
    const after = numberIn(files);
    assert.ok(code === 0 ? after === count() : after >= before, `${pages}: ${before}, ${after} of ${count()}`);
    for (const name of ['history.json', 'status.json', '.snapshot.json']) JSON.parse(files[name]);
    assert.deepEqual(Object.keys(files).sort(), FILES, 'no temporary file is left');
    if (code) assert.match(output, /expected to fill the folder, got ENOSPC/);
    rmSync(join(out, 'other-data'));
    assert.equal((await run()).code, 0);
    assert.equal(numberIn(filesOf(out)), count());
  }
  assert.deepEqual([...codes].sort(), [0, 3]);
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

for (const [name, answer] of Object.entries({
  'refuses connections': undefined,
  'hangs up without an answer': (incoming, outgoing) => void outgoing.destroy(),
  'hangs up in the middle of its answer': (incoming, outgoing) => {
    outgoing.writeHead(200, { 'content-length': '500' });
    outgoing.write('{"base":"RUB","rates":{"USD":2,', () => outgoing.destroy());
  },
  'ends its answer in the middle': { body: ratesOf(999).slice(0, 60) },
  'answers with an error': { status: 500 },
})) {
  test(`a source that ${name} leaves the last good file, and status and exit code say so`, async (t) => {
    const { site, out, run } = await start(t);
    await run();
    const { 'status.json': status, '.snapshot.json': memory, ...good } = filesOf(out);
    assert.equal(JSON.parse(status).state, 'ok');
    assert.ok(memory);
    if (answer) site.answers['/rates.json'] = answer;
    else site.stop();
    assert.equal((await run()).code, 1);
    const { 'status.json': after, '.snapshot.json': kept, ...files } = filesOf(out);
    assert.deepEqual(files, good);
    assert.ok(kept);
    assert.equal(JSON.parse(after).state, 'stale');
    assert.equal(JSON.parse(after).errors.length, 1);
  });
}

test('a clock that was set back neither keeps a source from being asked nor lets an older copy win', async (t) => {
  const { site, folder, out, args } = await start(t);
  const answer = (level, daysAgo) => {
    const date = new Date(Date.now() - daysAgo * DAY_MS).toISOString().slice(0, 10);
    site.answers['/rates.json'] = { body: JSON.stringify({ base: 'RUB', date, rates: { USD: level } }) };
  };
  const level = () => JSON.parse(filesOf(out)['rates.json']).rates[0].value;
  const runBack = async (days) => {
    const file = join(folder, 'clock.mjs');
    writeFileSync(file, `const { now } = Date; Date.now = () => now() - ${days * DAY_MS};`);
    const { code, output } = await runTool(args, { cwd: folder, env: { NODE_OPTIONS: `--import file://${file}` } });
    assert.equal(code, 0, output);
  };
  for (const days of [0.5, 3, 30, 400, 9000]) {
    answer(80, 1);
    await runBack(0);
    assert.equal(level(), 80);
    answer(79, 2);
    await runBack(days);
    assert.equal(level(), 80, `an older copy, the clock ${days} days back`);
    answer(81, 0);
    await runBack(days);
    assert.equal(level(), 81, `a newer one, the clock ${days} days back`);
    await runBack(0);
    assert.equal(level(), 81);
    rmSync(out, { recursive: true });
  }
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
