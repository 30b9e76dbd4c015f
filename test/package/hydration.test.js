import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'ca-rate-ticker/define.js';
import { IMPORT_MAP, startBrowser, startSite, waitForItems } from '../../scripts/site.js';

const RATES = [
  { pair: 'KGS/USD', value: 0.01144, change: 0.12 },
  { pair: 'TJS/USD', value: 0.10681, change: -0.28 },
];
const LATER = [
  { pair: 'KGS/USD', value: 0.0115, change: 0.52 },
  { pair: 'TJS/USD', value: 0.107, change: -0.18 },
];
const HEADLINES = [1, 2, 3].map((id) => ({ id, title: `Headline ${id}`, url: `https://example.org/${id}` }));
const FALLBACK = '<ul><li>KGS/USD = 0.01144 0.12%</li><li>TJS/USD = 0.10681 −0.28%</li></ul>';
const BY_HAND = `<template shadowrootmode="open">
  <style>ul { display: flex; align-items: center; min-block-size: 32px; margin: 0; }</style>${FALLBACK}
</template>`;
const PAIRS = RATES.map(({ pair }) => pair);

const HYDRATION = `await import('@lit-labs/ssr-client/lit-element-hydrate-support.js');`;
const DEFINE = `await import('ca-rate-ticker/define.js');`;
const WAIT = `await new Promise((resolve) => setTimeout(resolve, 300));`;
const give = (rates) => `
  document.querySelector('ca-rate-ticker').rates = ${JSON.stringify(rates)};
  document.querySelector('ca-headlines').headlines = ${JSON.stringify(HEADLINES)};`;

const fromServer = await collectResult(
  render(html`<ca-rate-ticker .rates=${RATES}></ca-rate-ticker><ca-headlines .headlines=${HEADLINES}></ca-headlines>`),
);
const frameOnly = (await collectResult(render(html`<ca-rate-ticker src="/rates.json"></ca-rate-ticker>`))).replace(
  '</ca-rate-ticker>',
  `${FALLBACK}</ca-rate-ticker>`,
);
const byHand = `<ca-rate-ticker src="/rates.json">${BY_HAND}</ca-rate-ticker>`;

/** By what happens: the page's body, what its script does, and the value that KGS/USD has in the end. */
const CASES = {
  'the same data comes before the element is defined': [fromServer, [give(RATES), DEFINE], '0.01144'],
  'the same data comes after the element is defined': [fromServer, [DEFINE, give(RATES)], '0.01144'],
  'other data comes later': [fromServer, [DEFINE, WAIT, give(LATER)], '0.01150'],
  'no data ever comes': [fromServer, [DEFINE], '0.01144'],
  'a source answers, and the page has rates in the slot': [frameOnly, [DEFINE], '0.01150'],
  'a source answers, and the shadow root was written by hand': [byHand, [DEFINE], '0.01150'],
};

const answers = { '/rates.json': { body: JSON.stringify(LATER), delay: 500 } };
let browser, site;
before(async () => {
  site = await startSite(answers);
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  site?.stop();
});

/** Runs in the page: notes at each frame how often each text is shown, and every layout shift. */
function observe(texts) {
  const shownIn = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || /^(style|script|template)$/.test(node.localName)) return '';
    if (getComputedStyle(node).display === 'none') return '';
    const slotted = node.localName === 'slot' ? node.assignedNodes() : [];
    return [...(slotted.length ? slotted : (node.shadowRoot ?? node).childNodes)].map(shownIn).join('');
  };
  window.shown = () => shownIn(document.body);
  window.counts = new Set();
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    if (document.querySelector('#end')) {
      const text = window.shown();
      for (const wanted of texts) window.counts.add(`${text.split(wanted).length - 1} × ${wanted}`);
    }
    requestAnimationFrame(look);
  };
  look();
}

async function open(name, body, script) {
  answers[name] = {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><title>Test</title>
<script type="importmap">${JSON.stringify(IMPORT_MAP)}</script>
${body}<p id="end">What follows</p>${script ? `<script type="module">${script} window.isDone = true;</script>` : ''}`,
  };
  const page = await browser.newPage();
  const lines = [];
  page.on('console', (message) => lines.push(message.text()));
  page.on('pageerror', (error) => lines.push(String(error)));
  if (script) await page.evaluateOnNewDocument(observe, PAIRS);
  else await page.setJavaScriptEnabled(false);
  await page.goto(site.origin + name);
  return { page, lines: () => lines.filter((text) => !text.includes('https://lit.dev/msg/')) };
}

for (const [title, [body, steps, value]] of Object.entries(CASES)) {
  for (const support of ['', HYDRATION]) {
    test(`${title}${support && ', with hydration support'}: each rate is shown once at every moment`, async () => {
      const { page, lines } = await open('/page.html', body, [support, ...steps].join('\n'));
      await page.waitForFunction(() => window.isDone);
      await page.waitForFunction((text) => window.shown().includes(`KGS/USD = ${text}`), {}, value);
      // What would come late, such as a second frame, has its time to come.
      await new Promise((resolve) => setTimeout(resolve, 500));
      const { counts, shift } = await page.evaluate(() => ({ counts: [...window.counts].sort(), shift: window.shift }));
      assert.deepEqual(counts, ['1 × KGS/USD', '1 × TJS/USD']);
      assert.equal(shift, 0);
      assert.deepEqual(lines(), []);
      await page.close();
    });
  }
}

test('what a server rendered becomes an element that answers to clicks once it has data', async () => {
  const { page } = await open('/page.html', fromServer, [HYDRATION, DEFINE, give(RATES)].join('\n'));
  await page.waitForFunction(() => window.isDone);
  await waitForItems(page, 'ca-rate-ticker', 'ca-headlines');
  const selected = await page.evaluate(async () => {
    const ticker = document.querySelector('ca-rate-ticker');
    await ticker.updateComplete;
    const event = new Promise((resolve) => ticker.addEventListener('ca-select', resolve));
    ticker.shadowRoot.querySelector('[part~=item]').click();
    return (await event).rate.pair;
  });
  assert.equal(selected, 'KGS/USD');
  assert.equal(await page.$eval('ca-rate-ticker', ({ shadowRoot }) => shadowRoot.querySelectorAll('.frame').length), 1);
  await page.close();
});

test('with JavaScript off, every rate and headline of a server is in sight as styled text', async () => {
  const many = Array.from({ length: 12 }, (_, index) => ({ pair: `A${'ABCDEFGHIJKL'[index]}A/USD`, value: index + 1 }));
  const body = await collectResult(
    render(html`<ca-rate-ticker .rates=${many}></ca-rate-ticker><ca-headlines .headlines=${HEADLINES}></ca-headlines>`),
  );
  const { page } = await open('/page.html', body, '');
  await page.setViewport({ width: 500, height: 800 });
  const { items, colours } = await page.evaluate(() => {
    const roots = [...document.querySelectorAll('ca-rate-ticker, ca-headlines')].map(({ shadowRoot }) => shadowRoot);
    const shown = roots.flatMap((root) => [...root.querySelectorAll('[part~=item]')]);
    return {
      items: shown.map((item) => {
        const { left, right, width, height } = item.getBoundingClientRect();
        return { text: item.textContent, isInSight: left >= 0 && right <= innerWidth && width > 0 && height > 0 };
      }),
      colours: [...roots[0].querySelectorAll('.equals, .value')].map((part) => getComputedStyle(part).color),
    };
  });
  assert.equal(items.length, many.length + HEADLINES.length);
  for (const { text, isInSight } of items) assert.ok(isInSight, text);
  assert.ok(new Set(colours).size > 1, 'the style sheet of the server holds');
  await page.close();
});
