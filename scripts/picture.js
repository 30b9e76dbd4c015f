/** Draws `docs/ticker.png`, the picture at the head of the README, from the built files: `npm run picture` (after a build). */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startBrowser, startSite, waitForItems } from './site.js';

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <script type="module" src="/dist/cdn/ca-rate-ticker.js"></script>
  <style>
    body {
      margin: 0;
      font: 16px/1.5 system-ui, 'Liberation Sans', sans-serif;
      color: #1c2430;
      background: #fff;
    }
    ca-rate-ticker {
      padding: 8px 24px;
      color: #fff;
      background: #10233f;
    }
    main {
      padding: 24px 32px 8px;
    }
  </style>
  <ca-rate-ticker
    src="/demo/feeds/usd-2026-06-05.json"
    previous-src="/demo/feeds/usd-{date}.json"
    pairs="KGS/USD KZT/USD TJS/USD UZS/USD TMT/USD EUR/USD RUB/USD CNY/USD"
    speed="0"
  ></ca-rate-ticker>
  <main>
    <ca-headlines src="/demo/feeds/feed.json" page-size="3" with-images excerpt="2"></ca-headlines>
  </main>
</html>`;

/** The demo's feeds name their pictures as the demo serves them. */
const pictures = ['dome', 'hill', 'river'].map((name) => [
  `/feeds/${name}.svg`,
  { body: readFileSync(new URL(`../demo/feeds/${name}.svg`, import.meta.url)), type: 'image/svg+xml' },
]);
const site = await startSite({ '/picture.html': { body: PAGE, type: 'text/html' }, ...Object.fromEntries(pictures) });
const browser = await startBrowser();
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 960, height: 460, deviceScaleFactor: 2 });
  await page.goto(`${site.origin}/picture.html`, { waitUntil: 'networkidle0' });
  await waitForItems(page, 'ca-rate-ticker', 'ca-headlines');
  await page.screenshot({ path: fileURLToPath(new URL('../docs/ticker.png', import.meta.url)) });
} finally {
  await browser.close();
  site.stop();
}
