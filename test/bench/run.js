/**
 * `npm run bench`: the ticker beside its peers, the same strip and text, interleaved in one run of one Chromium.
 *
 *   --rounds 5            medians of so many rounds
 *   --counts 50,500       numbers of items
 *   --only native,floor   some contenders
 *   --write               puts each table into its place in the README
 *   --json FILE           keeps every figure of every round
 *
 * With 500 and 2000 among the counts it also says whether the ticker's memory and CPU grow no faster than its items, and
 * whether it starts without a task over 200 ms; it fails where not.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findBrowser } from '../../scripts/browser.js';
import { buildPages } from './build.js';
import { measureIn } from './measure.js';
import { growthOf, medianOf, tableOf } from './table.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1' },
    counts: { type: 'string', default: '5,50,500,2000' },
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const counts = values.counts.split(',').map(Number);

const pages = await buildPages(values.only.split(',').filter(Boolean));
const browser = await puppeteer.launch({ executablePath: findBrowser(), args: CHROMIUM_ARGS, protocolTimeout: 90_000 });
const version = await browser.version();
const loads = [loadavg()[0]];
const all = new Map();
for (let round = 0; round < rounds; round++) {
  for (const count of counts) {
    // Another one goes first each round, so that none always follows the same.
    for (const [index] of pages.entries()) {
      const { name, html, kB } = pages[(index + round) % pages.length];
      const figures = { ...(await measureIn(browser, html, count, round === 0)), name, kB };
      const key = `${count} ${name}`;
      all.set(key, [...(all.get(key) ?? []), figures]);
      process.stderr.write(`round ${round + 1}, ${count} items, ${name}${figures.stuck ? ': stuck' : ''}\n`);
    }
  }
  loads.push(loadavg()[0]);
}
await browser.close();

const rows = (count) => pages.map(({ name, kB }) => ({ ...medianOf(all.get(`${count} ${name}`)), name, kB }));
const tables = counts.map((count) => `${count} items:\n\n${tableOf(rows(count))}`);
const day = new Date().toISOString().slice(0, 10);
const note = `${day}, ${version} without a GPU, ${cpus().length} × ${cpus()[0].model.trim()}, load average ${loads
  .map((load) => load.toFixed(1))
  .join(', ')}; strip of 1200 px at 60 px/s; medians of ${rounds} interleaved round${rounds > 1 ? 's' : ''}.`;
console.log(`\n${note}\n\n${tables.join('\n\n')}`);

const [few, many] = [500, 2000].map(
  (count) => counts.includes(count) && rows(count).find(({ name }) => name === 'ca-rate-ticker'),
);
if (few && many) {
  const growth = growthOf(few, many, 4);
  console.log(`\n${growth.line}`);
  if (!growth.ok) process.exitCode = 1;
}

if (values.json) writeFileSync(values.json, JSON.stringify([...all], null, 1));
if (values.write) {
  const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
  let text = readFileSync(readme, 'utf8');
  for (const [index, count] of counts.entries()) {
    const [start, end] = [`<!-- bench ${count} -->`, `<!-- /bench ${count} -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < 0) throw new Error(`README.md: expected ${start} … ${end}, got neither or one`);
    text = `${text.slice(0, from)}${start}\n\n${note}\n\n${tables[index]}\n\n${text.slice(to)}`;
  }
  writeFileSync(readme, text);
}
