/**
 * `npm run bench:own-items` (after a build): what an update of 500 items costs that a page wrote as a
 * `<template slot="item">`, beside the built-in ones, interleaved in one Chromium. Fails above 1.5 times.
 */
import process from 'node:process';
import { startBrowser, startSite } from '../../scripts/site.js';
import { ratesOf } from './strip.js';

const ITEMS = 500;
const ROUNDS = 15;
const MAX_RATIO = 1.5;
/** What the built-in item shows, written as a template. */
const TEMPLATE = '{pair} = {value} {change}';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8">
<script type="module" src="/dist/cdn/rate-ticker.js"></script>
<ca-rate-ticker id="built-in"></ca-rate-ticker>
<ca-rate-ticker id="own"><template slot="item">${TEMPLATE}</template></ca-rate-ticker></html>`;

const median = (values) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)];

const site = await startSite({ '/page.html': { body: PAGE, type: 'text/html' } });
const browser = await startBrowser();
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 400 });
  await page.goto(`${site.origin}/page.html`);
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** Thread time of the main thread, ms, for new rates of one element until two frames after them. */
  const costOf = async (id, salt) => {
    const before = await client.send('Performance.getMetrics');
    await page.evaluate(
      async (name, rates) => {
        const element = document.getElementById(name);
        element.rates = rates;
        await element.updateComplete;
        for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => requestAnimationFrame(resolve));
      },
      id,
      ratesOf(ITEMS, { salt }),
    );
    const after = await client.send('Performance.getMetrics');
    const taskOf = ({ metrics }) => metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    return taskOf(after) - taskOf(before);
  };
  // Longer than items come in batches, and than a flash lasts.
  const rest = () => new Promise((resolve) => setTimeout(resolve, 1500));
  for (const id of ['built-in', 'own']) await costOf(id, 0);
  await rest();
  const costs = { 'built-in': [], own: [] };
  for (let round = 1; round <= ROUNDS; round++) {
    for (const id of round % 2 ? ['built-in', 'own'] : ['own', 'built-in']) {
      costs[id].push(await costOf(id, round));
      await rest();
    }
  }
  const [builtIn, own] = [median(costs['built-in']), median(costs.own)];
  const ratio = own / builtIn;
  console.log(
    `${ITEMS} items, all values changed, medians of ${ROUNDS} rounds: built-in ${builtIn.toFixed(1)} ms, ` +
      `template ${own.toFixed(1)} ms, ${ratio.toFixed(2)} times (at most ${MAX_RATIO})`,
  );
  if (ratio > MAX_RATIO) process.exitCode = 1;
} finally {
  await browser.close();
  site.stop();
}
