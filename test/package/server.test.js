import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'ca-rate-ticker/define.js';

/** The texts that a reader sees without JavaScript: no tags, no styles. */
async function textOf(template) {
  const page = await collectResult(render(template));
  return page
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');
}

const rates = [
  { pair: 'KGS/USD', value: 0.01144, change: 0 },
  { base: 'TJS', quote: 'USD', value: 0.10681, change: -0.28 },
];
const headlines = [{ title: 'A title', url: 'https://example.org/a', excerpt: 'An excerpt', published: 1770249600000 }];

test('a server renders each rate once, as readable text', async () => {
  const text = await textOf(html`<ca-rate-ticker .rates=${rates}></ca-rate-ticker>`);
  assert.equal(text.match(/KGS\/USD = 0\.01144 0%/g)?.length, 1, text);
  assert.equal(text.match(/TJS\/USD = 0\.10681 −0\.28%/g)?.length, 1, text);
});

test('a server writes the styles of both elements into their shadow roots', async () => {
  const page = await collectResult(
    render(
      html`<ca-rate-ticker .rates=${rates}></ca-rate-ticker><ca-headlines .headlines=${headlines}></ca-headlines>`,
    ),
  );
  assert.equal(page.match(/<template shadowroot="open" shadowrootmode="open"><style>/g)?.length, 2);
});

test('a server, which does not know the address of the page, keeps a relative link of a rate', async () => {
  const ticker = html`<ca-rate-ticker href="/rates/{base}" .rates=${rates}></ca-rate-ticker>`;
  assert.match(await collectResult(render(ticker)), /href="\/rates\/KGS"/);
});

test('a server leaves out a link of a rate that is not http', async () => {
  const ticker = html`<ca-rate-ticker href="javascript:alert({base})" .rates=${rates}></ca-rate-ticker>`;
  assert.doesNotMatch(await collectResult(render(ticker)), /class="link"/);
});

test('a server renders headlines without an id, with link, date and excerpt', async () => {
  const list = html`<ca-headlines .headlines=${headlines}></ca-headlines>`;
  assert.match(await collectResult(render(list)), /href="https:\/\/example\.org\/a"/);
  assert.match(await textOf(list), /A title ?05 February 2026 An excerpt/);
});

test('elements without data render on a server', async () => {
  await textOf(html`<ca-rate-ticker src="/rates.json"></ca-rate-ticker><ca-headlines src="/news"></ca-headlines>`);
});

test('a worker without DOM imports both elements and calls the pure functions', async () => {
  const url = (name) => JSON.stringify(import.meta.resolve(name));
  const code = `Promise.all([import(${url('ca-rate-ticker')}), import(${url('ca-rate-ticker/define.js')})]).then(
    ([{ parsePair, pairName }]) => require('node:worker_threads').parentPort.postMessage(pairName(parsePair('kgs-usd'))),
  )`;
  const worker = new Worker(code, { eval: true });
  const answer = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  assert.equal(answer, 'KGS/USD');
  await worker.terminate();
});
