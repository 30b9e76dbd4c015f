/* What a run costs: processor, memory, writes. */
import assert from 'node:assert/strict';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesOf, makeFolder, rss, runTool, startSources } from './source-site.js';

const MAX_MEMORY_KIB = 256 * 1024;
const MAX_CPU_US = 150_000;
const SOURCES = 200;

/** Codes of currencies, as many as large services have. */
const CODES = Intl.supportedValuesOf('currency').slice(0, 160);

const levelsOf = (index) => Object.fromEntries(CODES.map((code, at) => [code, 1 + at + index / 1000]));

/** A bank's list of 40 currencies. */
const bank = (index) =>
  `<ValCurs Date="05.06.2026" name="x">${CODES.slice(0, 40)
    .map(
      (code, at) =>
        `<Valute><CharCode>${code}</CharCode><Nominal>10</Nominal><Value>${at + 1},${index % 100}</Value></Valute>`,
    )
    .join('')}</ValCurs>`;

/** Sources as there are: a service's JSON, a bank's XML with its day before, a feed of news. */
async function startMany(t) {
  const index = ({ url }) => Number(new URL(url, 'http://localhost').searchParams.get('n'));
  const site = await startSources({
    '/rates.json': (incoming) => ({
      body: JSON.stringify({ base: 'USD', date: '2026-06-05', rates: levelsOf(index(incoming)) }),
    }),
    '/bank.xml': (incoming) => ({ body: bank(index(incoming)) }),
    '/news.rss': { body: rss(50) },
  });
  t.after(() => site.stop());
  const job = (n) => {
    const out = `out/${n}`;
    const rates = { type: 'rates', out, limit: 500 };
    if (n % 4 === 3) return { type: 'headlines', src: [`${site.origin}/news.rss?n=${n}`], out };
    if (n % 4 === 2)
      return { ...rates, src: [`${site.origin}/bank.xml?n=${n}`], 'previous-src': [`${site.origin}/bank.xml?n=1`] };
    return { ...rates, src: [`${site.origin}/rates.json?n=${n}`] };
  };
  const folder = makeFolder(t);
  const jobs = [...Array(SOURCES).keys()].map(job);
  writeFileSync(join(folder, 'many.json'), JSON.stringify({ jobs }));
  writeFileSync(join(folder, 'one.json'), JSON.stringify({ jobs: [jobs[0]] }));
  const measure = join(folder, 'measure.mjs');
  writeFileSync(
    measure,
    `process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
      console.log(JSON.stringify({ memory: maxRSS, cpu: userCPUTime + systemCPUTime })); })`,
  );
  const run = async (config) => {
    const env = { NODE_OPTIONS: `--import file://${measure}` };
    const { code, output } = await runTool(['snapshot', '--config', config], { cwd: folder, env });
    assert.equal(code, 0, output);
    return { output, ...JSON.parse(output.trim().split('\n').at(-1)) };
  };
  return { folder, run };
}

test(`${SOURCES} sources in one run take less than 256 MB, and 150 ms of processor time each`, async (t) => {
  const { run } = await startMany(t);
  const startUp = await run('one.json');
  const { memory, cpu } = await run('many.json');
  const each = (cpu - startUp.cpu) / (SOURCES - 1);
  t.diagnostic(`${Math.round(memory / 1024)} MB, ${(each / 1000).toFixed(1)} ms each, start ${startUp.cpu / 1000} ms`);
  assert.ok(memory < MAX_MEMORY_KIB, `${memory} KiB`);
  assert.ok(each < MAX_CPU_US, `${each} µs`);
});

test('nothing is written in a second run where the sources say the same', async (t) => {
  const { folder, run } = await startMany(t);
  await run('many.json');
  const read = () =>
    [...Array(SOURCES).keys()].map((n) => {
      const out = join(folder, 'out', `${n}`);
      const files = filesOf(out);
      return Object.entries(files).map(([name, text]) => [name, text, statSync(join(out, name)).mtimeMs]);
    });
  const before = read();
  const { output } = await run('many.json');
  assert.equal(output.match(/: ok, unchanged$/gm)?.length, SOURCES);
  assert.deepEqual(read(), before);
});
