import assert from 'node:assert/strict';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readRates } from '../../dist/snapshot/read-bytes.js';
import { bankXml, filesOf, makeFolder, runTool, startSources } from './source-site.js';

/** What the element reads of a file, without an option. */
const readByElement = (text) =>
  readRates(
    { bytes: Buffer.from(text), url: 'https://page.example/rates.json', headers: new Headers() },
    { format: 'auto', map: '' },
  );

async function startBank(t, answers = {}) {
  const site = await startSources({
    '/today.xml': { body: bankXml('05.06.2026', '80,5', '92,0') },
    '/2026-06-04.xml': { body: bankXml('04.06.2026', '80,0', '91,9') },
    ...answers,
  });
  t.after(() => site.stop());
  const folder = makeFolder(t);
  const args = (...more) => [
    'snapshot',
    '--type',
    'rates',
    '--src',
    `${site.origin}/today.xml`,
    '--out',
    'out',
    ...more,
  ];
  return { site, folder, out: join(folder, 'out'), run: (...more) => runTool(args(...more), { cwd: folder }) };
}

test('a bank’s XML becomes a file that the element reads without an option, change included', async (t) => {
  const { site, out, run } = await startBank(t);
  const { code, output } = await run('--previous-src', `${site.origin}/{date}.xml`, '--pairs', 'USD/RUB KGS/USD');
  assert.equal(code, 0, output);
  const { quotes, format } = await readByElement(filesOf(out)['rates.json']);
  assert.equal(format, 'own');
  const [usd, kgs] = quotes;
  assert.deepEqual([usd.base, usd.quote, usd.value, usd.previous], ['USD', 'RUB', 80.5, 80]);
  assert.equal(usd.change, (80.5 / 80 - 1) * 100);
  assert.equal(usd.time, Date.UTC(2026, 5, 5));
  assert.equal(usd.since, Date.UTC(2026, 5, 4));
  assert.ok(Math.abs(kgs.value - 0.92 / 80.5) < 1e-15);
  assert.ok(Math.abs(kgs.change - (0.92 / 80.5 / (0.919 / 80) - 1) * 100) < 1e-9);
  assert.equal(JSON.parse(filesOf(out)['rates.json']).rates[0].source, new URL(site.origin).host);
});

test('the HTML has a line for each pair, as the element prints it', async (t) => {
  const { site, out, run } = await startBank(t);
  await run('--previous-src', `${site.origin}/{date}.xml`, '--pairs', 'USD/RUB KGS/USD', '--json-ld');
  const html = filesOf(out)['rates.html'];
  assert.match(html, /^<ul>\n<li>USD\/RUB = 80\.500 0\.63%<\/li>\n<li>KGS\/USD = 0\.01143 −0\.51%<\/li>\n<\/ul>/);
  const [, json] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html);
  assert.equal(JSON.parse(json)['@graph'][0].currency, 'USD');
});

test('a second run asks whether anything is new, gives the same bytes, and writes nothing', async (t) => {
  const { site, out, run } = await startBank(t);
  const body = bankXml('05.06.2026', '80,5', '92,0');
  site.answers['/today.xml'] = ({ headers }) =>
    headers['if-none-match'] === '"1"' ? { status: 304 } : { headers: { etag: '"1"' }, body };
  await run();
  const before = filesOf(out);
  const times = Object.keys(before).map((name) => statSync(join(out, name)).mtimeMs);
  const { code, output } = await run();
  assert.equal(code, 0);
  assert.match(output, /unchanged/);
  assert.deepEqual(filesOf(out), before);
  assert.deepEqual(
    Object.keys(before).map((name) => statSync(join(out, name)).mtimeMs),
    times,
  );
  assert.equal(site.requests.length, 2);
  assert.equal(site.requests[1].headers['if-none-match'], '"1"');
});

test('a folder that is filled anew gets the same bytes', async (t) => {
  const { out, run, folder } = await startBank(t);
  await run('--history', '10');
  await runTool(
    ['snapshot', '--type', 'rates', '--src', (await startBank(t)).site.origin + '/today.xml', '--out', 'other'],
    { cwd: folder },
  );
  const withoutHost = (text) => text.replaceAll(/127\.0\.0\.1:\d+/g, 'host');
  const [one, other] = [filesOf(out), filesOf(join(folder, 'other'))];
  for (const name of ['rates.json', 'rates.html', 'history.json', 'status.json']) {
    assert.equal(withoutHost(one[name]), withoutHost(other[name]), name);
  }
});

test('days are kept, the oldest are dropped, and the day before gives the change that a source does not state', async (t) => {
  const { site, out, run } = await startBank(t);
  for (const day of ['01', '02', '03']) {
    site.answers['/today.xml'] = { body: bankXml(`${day}.06.2026`, `8${day.slice(1)},0`, '92,0') };
    await run('--history', '2', '--pairs', 'USD/RUB');
  }
  const { days } = JSON.parse(filesOf(out)['history.json']);
  assert.deepEqual(
    days.map(({ date, levels }) => [date, Object.values(levels)[0]['USD/RUB']]),
    [
      ['2026-06-02', 82],
      ['2026-06-03', 83],
    ],
  );
  const [rate] = JSON.parse(filesOf(out)['rates.json']).rates;
  assert.equal(rate.previous, 82);
  assert.equal(rate.change, (83 / 82 - 1) * 100);
});

test('a source that fails leaves the last good file, says so, and is left alone as long as it asks', async (t) => {
  const { site, out, run } = await startBank(t);
  await run();
  const good = filesOf(out)['rates.json'];
  site.answers['/today.xml'] = { status: 503, headers: { 'retry-after': '120' } };
  const { code, output } = await run();
  assert.equal(code, 1);
  assert.match(output, /stale/);
  assert.equal(filesOf(out)['rates.json'], good);
  const status = filesOf(out)['status.json'];
  assert.equal(JSON.parse(status).state, 'stale');
  assert.equal(JSON.parse(status).errors[0].code, 'http');
  await run();
  assert.equal(site.requests.length, 2);
  assert.equal(filesOf(out)['status.json'], status);
});

test('a second source is asked only for what the first lacks or while it fails', async (t) => {
  const { site, out, run } = await startBank(t);
  site.answers['/other.json'] = { body: '[{"pair":"EUR/RUB","value":90},{"pair":"USD/RUB","value":1}]' };
  const more = ['--src', `${site.origin}/other.json`, '--pairs', 'USD/RUB EUR/RUB'];
  await run('--src', `${site.origin}/other.json`, '--pairs', 'USD/RUB');
  assert.equal(site.requests.length, 1);
  await run(...more);
  assert.deepEqual(
    JSON.parse(filesOf(out)['rates.json']).rates.map(({ base, value }) => [base, value]),
    [
      ['USD', 80.5],
      ['EUR', 90],
    ],
  );
});

test('an older copy that comes later does not replace what is newer', async (t) => {
  const { site, out, run } = await startBank(t);
  await run();
  const good = filesOf(out)['rates.json'];
  site.answers['/today.xml'] = { body: bankXml('04.06.2026', '79,0', '91,9') };
  await run();
  assert.equal(filesOf(out)['rates.json'], good);
});

for (const [name, answer] of Object.entries({
  'half an answer': { headers: { 'content-length': '5000' }, body: '<ValCurs' },
  'a web page': { body: '<!doctype html><title>Sign in</title>' },
  'nothing at all': { body: '' },
  'too much': { body: `[${' '.repeat(1_100_000)}]` },
  'no rates': { body: '{"error":"key is wrong"}' },
})) {
  test(`${name} leaves the last good file as it is`, async (t) => {
    const { site, out, run } = await startBank(t);
    await run();
    const good = filesOf(out);
    site.answers['/today.xml'] = (incoming, outgoing) => {
      if (!answer.headers) return answer;
      outgoing.writeHead(200, answer.headers);
      outgoing.write(answer.body, () => outgoing.destroy());
      return undefined;
    };
    const { code } = await run();
    assert.equal(code, 1);
    for (const file of ['rates.json', 'rates.html', 'history.json']) assert.equal(filesOf(out)[file], good[file]);
  });
}

test('without any good answer there is no file, and another exit code', async (t) => {
  const { site, out, run } = await startBank(t);
  site.answers['/today.xml'] = { status: 500 };
  const { code } = await run();
  assert.equal(code, 3);
  assert.deepEqual(Object.keys(filesOf(out)).sort(), ['.snapshot.json', 'status.json']);
});

test('a config names several jobs; what is wrong in it is named, with its place', async (t) => {
  const { site, folder } = await startBank(t);
  const job = { type: 'rates', src: [`${site.origin}/today.xml`], out: 'a' };
  const write = (config) => writeFileSync(join(folder, 'ca-rate-ticker.config.json'), JSON.stringify(config));
  write({ jobs: [job, { ...job, out: 'b', pairs: 'USD/RUB' }] });
  assert.equal((await runTool(['snapshot'], { cwd: folder })).code, 0);
  assert.equal(JSON.parse(filesOf(join(folder, 'b'))['rates.json']).rates.length, 1);
  for (const [wrong, words] of [
    [{ jobs: [{ ...job, limit: 'x' }] }, /jobs\[0\]\.limit: expected a value of type integer, got string/],
    [{ jobs: [{ ...job, colour: 'red' }] }, /jobs\[0\]: expected one of .*, got "colour"/],
    [{ jobs: [{ ...job, type: 'news' }] }, /jobs\[0\]\.type: expected rates or headlines, got "news"/],
    [{ jobs: [{ ...job, src: ['ftp://x.example/'] }] }, /expected an http\(s\) URL without a password, got ftp:/],
    [{ jobs: [{ ...job, pairs: 'dollars' }] }, /expected pairs like KGS\/USD, got "dollars"/],
    [{ jobs: [job, job] }, /a folder of its own for each job, got "a" twice/],
    [{ jobs: [] }, /expected at least one entry, got none/],
  ]) {
    write(wrong);
    const { code, output } = await runTool(['snapshot'], { cwd: folder });
    assert.equal(code, 2, output);
    assert.match(output, words);
  }
});
