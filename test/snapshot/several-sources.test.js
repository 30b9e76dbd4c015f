import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { createHandler } from '../../dist/snapshot/server.js';
import { filesOf, makeFolder, runTool, startSources } from './source-site.js';

const rates = (levels) => ({
  body: JSON.stringify(Object.entries(levels).map(([pair, value]) => ({ pair, value }))),
});

/** A job of two sources; `run` gives the rates of its file as `pair value host-index`, and what else it said. */
async function start(t, one, other, { pairs = 'USD/KGS EUR/KGS', args = [] } = {}) {
  const sites = [await startSources({ '/rates.json': one }), await startSources({ '/rates.json': other })];
  t.after(() => sites.forEach((site) => site.stop()));
  const folder = makeFolder(t);
  const flags = ['snapshot', '--type', 'rates', '--out', 'out', ...(pairs ? ['--pairs', pairs] : []), ...args];
  const sources = sites.flatMap(({ origin }) => ['--src', `${origin}/rates.json`]);
  const hosts = sites.map(({ origin }) => new URL(origin).host);
  const out = join(folder, 'out');
  const run = async () => {
    const { code, output } = await runTool([...flags, ...sources], { cwd: folder });
    const file = JSON.parse(filesOf(out)['rates.json']).rates;
    return {
      code,
      output,
      shown: file.map((rate) => `${rate.base}/${rate.quote} ${rate.value} ${hosts.indexOf(rate.source)}`),
      changes: file.map(({ change }) => change),
      status: JSON.parse(filesOf(out)['status.json']),
    };
  };
  const set = (index, answer) => (sites[index].answers['/rates.json'] = answer);
  return { run, set, sites, out };
}

test('the first source that answers serves, and later ones give the pairs that it lacks', async (t) => {
  const { run, sites } = await start(t, rates({ 'USD/KGS': 87.4 }), rates({ 'USD/KGS': 1, 'EUR/KGS': 101.5 }));
  const { code, shown } = await run();
  assert.equal(code, 0);
  assert.deepEqual(shown, ['USD/KGS 87.4 0', 'EUR/KGS 101.5 1']);
  assert.deepEqual(
    sites.map(({ requests }) => requests.length),
    [1, 1],
  );
});

test('while the first source fails the next one serves, and no change is computed across both', async (t) => {
  const { run, set } = await start(t, rates({ 'USD/KGS': 87.4, 'EUR/KGS': 101.5 }), rates({ 'USD/KGS': 90 }), {
    pairs: 'USD/KGS',
  });
  await run();
  set(0, { status: 500 });
  const { shown, changes, code } = await run();
  assert.deepEqual(shown, ['USD/KGS 90 1']);
  assert.deepEqual(changes, [undefined]);
  assert.equal(code, 0, 'the file is new');
});

test('without wanted pairs, the list of the first source stays while another one serves', async (t) => {
  const { run, set } = await start(
    t,
    rates({ 'USD/KGS': 87.4, 'EUR/KGS': 101.5 }),
    rates({ 'CHF/KGS': 110, 'EUR/KGS': 101, 'USD/KGS': 87 }),
    { pairs: '' },
  );
  await run();
  set(0, { status: 500 });
  assert.deepEqual((await run()).shown, ['USD/KGS 87 1', 'EUR/KGS 101 1']);
});

test('each source has its own format, map and level before, by position', async (t) => {
  const { run } = await start(
    t,
    { body: '{"a":[{"c":"USD/KGS","p":87.4,"w":87}]}' },
    { body: '{"b":[{"x":"EUR/KGS","y":101.5}]}' },
    {
      args: ['--map', 'items: a; pair: c; value: p; previous: w | items: b; pair: x; value: y'],
    },
  );
  const { shown, changes } = await run();
  assert.deepEqual(shown, ['USD/KGS 87.4 0', 'EUR/KGS 101.5 1']);
  assert.deepEqual(changes, [(87.4 / 87 - 1) * 100, undefined]);
});

test('a level that leaps waits until its source confirms it, and the run says so', async (t) => {
  const { run, set, out } = await start(t, rates({ 'USD/KGS': 87.4 }), rates({}), { pairs: 'USD/KGS' });
  await run();
  const good = filesOf(out)['rates.json'];
  set(0, rates({ 'USD/KGS': 8740 }));
  const held = await run();
  assert.equal(held.code, 1);
  assert.equal(filesOf(out)['rates.json'], good);
  assert.equal(held.status.state, 'stale');
  assert.deepEqual(
    held.status.held.map(({ pair, value, last }) => [pair, value, last]),
    [['USD/KGS', 8740, 87.4]],
  );
  assert.match(held.output, /USD\/KGS = 8740 after 87\.4 waits for the next run/);
  assert.ok(!filesOf(out)['history.json'].includes('8740'));
  const confirmed = await run();
  assert.equal(confirmed.code, 0);
  assert.deepEqual(confirmed.shown, ['USD/KGS 8740 0']);
  assert.ok(!('held' in confirmed.status));
});

test('a slip that is gone at the next run was never in the file', async (t) => {
  const { run, set } = await start(t, rates({ 'USD/KGS': 87.4 }), rates({}), { pairs: 'USD/KGS' });
  await run();
  set(0, rates({ 'USD/KGS': 0.874 }));
  assert.deepEqual((await run()).shown, ['USD/KGS 87.4 0']);
  set(0, rates({ 'USD/KGS': 87.5 }));
  const { code, shown } = await run();
  assert.equal(code, 0);
  assert.deepEqual(shown, ['USD/KGS 87.5 0']);
});

test('a level that leaps is confirmed by another source, or passed over for it', async (t) => {
  const { run, set } = await start(t, rates({ 'USD/KGS': 87.4 }), rates({ 'USD/KGS': 87.3 }), { pairs: 'USD/KGS' });
  await run();
  set(0, rates({ 'USD/KGS': 8740 }));
  assert.deepEqual((await run()).shown, ['USD/KGS 87.3 1']);
  const confirmed = await start(t, rates({ 'USD/KGS': 87.4 }), rates({ 'USD/KGS': 150 }), { pairs: 'USD/KGS' });
  await confirmed.run();
  confirmed.set(0, rates({ 'USD/KGS': 151 }));
  assert.deepEqual((await confirmed.run()).shown, ['USD/KGS 151 0']);
});

test('other sources are judged by themselves', async (t) => {
  const { run, out } = await start(t, rates({ 'USD/KGS': 87.4 }), rates({}), { pairs: 'USD/KGS' });
  await run();
  const site = await startSources({ '/other.json': rates({ 'USD/KGS': 200 }) });
  t.after(() => site.stop());
  const { code } = await runTool(
    ['snapshot', '--type', 'rates', '--out', out, '--src', `${site.origin}/other.json`, '--pairs', 'USD/KGS'],
    { cwd: out },
  );
  assert.equal(code, 0);
  assert.equal(JSON.parse(filesOf(out)['rates.json']).rates[0].value, 200);
});

test('the handler holds a leap back as well', async (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.UTC(2026, 5, 5) });
  let level = 87.4;
  const asked = [];
  const handler = createHandler({
    jobs: [{ type: 'rates', src: ['https://bank.example/rates.json'], out: 'rates' }],
    fetch: async (url) => {
      asked.push(url);
      return new Response(rates({ 'USD/KGS': level }).body);
    },
  });
  const poll = async () => {
    const work = [];
    const waitUntil = (one) => work.push(one);
    await handler(new Request('https://api.example/rates/rates.json'), { waitUntil });
    await Promise.all(work);
    const response = await handler(new Request('https://api.example/rates/rates.json'));
    return (await response.json()).rates[0].value;
  };
  assert.equal(await poll(), 87.4);
  level = 8740;
  t.mock.timers.setTime(Date.UTC(2026, 5, 5) + 300_000);
  assert.equal(await poll(), 87.4);
  t.mock.timers.setTime(Date.UTC(2026, 5, 5) + 600_000);
  assert.equal(await poll(), 8740);
  assert.equal(asked.length, 3);
});
