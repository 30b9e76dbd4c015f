/* Both elements in places where a page has less than usual: sandboxed frames, behind a service worker, in the back/forward cache. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findBrowser } from '../../scripts/browser.js';
import { startSite, waitForItems } from '../../scripts/site.js';

const NEWS =
  '<rss version="2.0"><channel><item><title>A title</title><link>https://example.org/a</link></item></channel></rss>';
const RATES = '[{"pair":"KGS/USD","value":0.01144,"change":0.14},{"pair":"TJS/USD","value":0.10681,"change":-0.28}]';
const BODY = `<ca-rate-ticker src="/rates.json" refresh-interval="5"></ca-rate-ticker>
<ca-headlines src="/news.xml"></ca-headlines>`;
const TAGS = {
  'the modules': '<script type="module" src="/dist/cdn/ca-rate-ticker.js" crossorigin="anonymous"></script>',
  'the single file': '<script src="/dist/ca-rate-ticker.min.js" defer></script>',
};

const page = (head, body) => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><head><title>Place</title>${head}</head><body>${body}</body></html>`,
});

/** A site whose rates count how often they are asked for. */
async function start(t, answers) {
  let asked = 0;
  const rates = {
    get body() {
      asked += 1;
      return RATES;
    },
  };
  const site = await startSite({
    '/rates.json': rates,
    '/news.xml': { body: NEWS, type: 'application/rss+xml' },
    ...answers,
  });
  t.after(() => site.stop());
  return { ...site, asked: () => asked };
}

let browser;
before(async () => {
  browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: CHROMIUM_ARGS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});
after(() => browser?.close());

/** Opens a page of its own profile, and notes what it says. */
async function open(t, url) {
  const context = await browser.createBrowserContext();
  t.after(() => context.close());
  const opened = await context.newPage();
  const lines = [];
  // Chromium warns of every frame with both permissions, whatever is in it.
  const isOfFrame = (text) => text.includes('can escape its sandboxing');
  opened.on('console', (message) => isOfFrame(message.text()) || lines.push(message.text()));
  opened.on('pageerror', (error) => lines.push(String(error)));
  await opened.goto(url);
  return { opened, lines };
}

const texts = (frame) =>
  frame.$eval('ca-rate-ticker', ({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('[part~=item]')].map((item) => item.innerText.replace(/\s+/g, ' ').trim()),
  );
const SHOWN = ['KGS/USD = 0.01144 0.14%', 'TJS/USD = 0.10681 −0.28%'];
/** Whether the strip moves, or `undefined` when it has no animation. */
const playStates = (frame) =>
  frame.$eval('ca-rate-ticker', ({ shadowRoot }) => [
    ...new Set(shadowRoot.getAnimations().map(({ playState }) => playState)),
  ]);

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin']) {
  for (const [kind, tag] of Object.entries(TAGS)) {
    test(`in a frame with sandbox="${sandbox}", both elements show their feeds: ${kind}`, async (t) => {
      const site = await start(t, {
        '/frame.html': page(tag, BODY),
        '/page.html': page('', `<iframe sandbox="${sandbox}" src="/frame.html" width="800" height="400"></iframe>`),
      });
      const { opened, lines } = await open(t, `${site.origin}/page.html`);
      const frame = await (await opened.waitForSelector('iframe')).contentFrame();
      await waitForItems(frame, 'ca-rate-ticker', 'ca-headlines');
      assert.deepEqual(await texts(frame), SHOWN);
      assert.equal(await frame.evaluate(() => origin === 'null'), !sandbox.includes('allow-same-origin'));
      // Pausing keeps it in storage, which an opaque origin does not have.
      await frame.$eval('ca-rate-ticker', (ticker) => ticker.shadowRoot.querySelector('[part~=pause-button]').click());
      await frame.waitForFunction(() => document.querySelector('ca-rate-ticker').matches(':state(paused)'));
      assert.deepEqual(lines, []);
    });
  }
}

/** A service worker that keeps what it sees, and gives it when the network has nothing. */
const WORKER = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.respondWith((async () => {
  const cache = await caches.open('kept');
  try {
    const answer = await fetch(event.request);
    await cache.put(event.request, answer.clone());
    return answer;
  } catch (error) {
    const kept = await cache.match(event.request, { ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
})()));`;

for (const [kind, tag] of Object.entries(TAGS)) {
  test(`behind a service worker both elements show kept answers when the server is gone: ${kind}`, async (t) => {
    const site = await start(t, {
      '/worker.js': { body: WORKER, type: 'text/javascript' },
      '/page.html': page(tag, BODY),
    });
    const { opened } = await open(t, `${site.origin}/page.html`);
    await opened.evaluate(async () => {
      await navigator.serviceWorker.register('/worker.js');
      await navigator.serviceWorker.ready;
    });
    // The second visit goes through the worker, which then has all that a page needs.
    await opened.reload();
    await waitForItems(opened, 'ca-rate-ticker', 'ca-headlines');
    site.stop();
    await opened.evaluate(() => localStorage.clear());
    await opened.reload();
    await waitForItems(opened, 'ca-rate-ticker', 'ca-headlines');
    assert.deepEqual(await texts(opened), SHOWN);
    const isStale = () => opened.$eval('ca-rate-ticker', (ticker) => ticker.matches(':state(stale), :state(error)'));
    assert.equal(await isStale(), false, 'what the worker gives is an answer');
    await opened.setOfflineMode(true);
    await opened.waitForFunction(() => document.querySelector('ca-rate-ticker').matches(':state(offline)'));
    assert.deepEqual(await texts(opened), SHOWN);
  });
}

for (const isPaused of [false, true]) {
  const state = isPaused ? 'paused by its reader stays so' : 'goes on moving';
  test(`a strip that comes back from the back/forward cache ${state}, and asks once for what is overdue`, async (t) => {
    const site = await start(t, {
      '/page.html': page(TAGS['the modules'], `${BODY}<p>Place</p>`),
      '/other.html': page('', '<p>Another page</p>'),
    });
    const { opened, lines } = await open(t, `${site.origin}/page.html`);
    await waitForItems(opened, 'ca-rate-ticker', 'ca-headlines');
    await opened.evaluate(() => {
      window.isSame = true;
      addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted));
    });
    if (isPaused) {
      await opened.$eval('ca-rate-ticker', ({ shadowRoot }) =>
        shadowRoot.querySelector('[part~=pause-button]').click(),
      );
      await opened.waitForFunction(() => document.querySelector('ca-rate-ticker').matches(':state(paused)'));
    }
    const before = await playStates(opened);
    await opened.goto(`${site.origin}/other.html`);
    const asked = site.asked();
    // Longer than the longest wait between two polls.
    await sleep(6500);
    assert.equal(site.asked(), asked, 'nothing is asked from the cache');
    await opened.goBack();
    await opened.waitForFunction(() => window.persisted !== undefined);
    assert.deepEqual(await opened.evaluate(() => [window.isSame, window.persisted]), [true, true]);
    assert.deepEqual(await texts(opened), SHOWN);
    assert.deepEqual(await playStates(opened), before);
    // Overdue work runs within three seconds of the return; the poll after it is due in four at the earliest.
    for (let tries = 0; tries < 80 && site.asked() === asked; tries++) await sleep(50);
    assert.equal(site.asked(), asked + 1);
    assert.equal(await opened.$eval('ca-rate-ticker', (ticker) => ticker.matches(':state(paused)')), isPaused);
    assert.deepEqual(await texts(opened), SHOWN);
    assert.deepEqual(lines, []);
  });
}
