/**
 * Pictures of each theme, by colour scheme and width, beside those that were looked at and kept (`test/themes/pictures`).
 * `npm run pictures` (after a build) takes them anew: look at what changed before you commit it. A picture that differs is
 * left in `node_modules/.cache/pictures`, with what differs in red.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { startBrowser, startSite } from '../../scripts/site.js';
import { PAGES, settled, stopClock, THEMES, themePage } from './theme-page.js';

const KEPT = fileURLToPath(new URL('pictures/', import.meta.url));
const DIFFERENT = fileURLToPath(new URL('../../node_modules/.cache/pictures/', import.meta.url));
const WIDTHS = [320, 768, 1440];
/** How far the colour of a pixel may be off, from 0 to 1: smoothed edges are drawn a little otherwise by each Chromium. */
const COLOUR_TOLERANCE = 0.1;
/** How many pixels may be off by more. A dot between two rates has some thirty. */
const MAX_PIXELS = 12;

const answers = {};
let browser, site, page;
before(async () => {
  mkdirSync(KEPT, { recursive: true });
  mkdirSync(DIFFERENT, { recursive: true });
  site = await startSite(answers);
  browser = await startBrowser();
  page = await browser.newPage();
  await stopClock(page);
});
after(async () => {
  await browser?.close();
  site?.stop();
});

/** The picture of a theme's page. */
async function pictureOf(theme, scheme, width, css = '') {
  answers['/page.html'] = { body: themePage(theme, scheme, { css }), type: 'text/html; charset=utf-8' };
  await page.setViewport({ width, height: 400 });
  await page.goto(`${site.origin}/page.html`);
  await settled(page);
  return PNG.sync.read(Buffer.from(await page.screenshot({ fullPage: true })));
}

/** How many pixels of two pictures of one size differ; writes these into a third. */
function pixelsApart(one, other, difference) {
  const { width, height } = one;
  // A dot is so small that it counts as a smoothed edge, so these count as well.
  const options = { threshold: COLOUR_TOLERANCE, includeAA: true };
  return pixelmatch(one.data, other.data, difference?.data, width, height, options);
}

/** Small, as there are many: without an alpha channel, and with 64 levels of each colour, a tenth of what may be off. */
function encode({ width, height, data }) {
  const picture = new PNG({ width, height });
  picture.data = data.map((byte, index) => (index % 4 === 3 ? byte : Math.min(255, Math.round(byte / 4) * 4)));
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}

/** Compares a picture with the one that was kept. */
function compare(name, picture) {
  const path = `${KEPT}${name}.png`;
  if (env.UPDATE_PICTURES) {
    const kept = existsSync(path) && PNG.sync.read(readFileSync(path));
    const isSame = kept && kept.width === picture.width && kept.height === picture.height;
    if (!isSame || pixelsApart(kept, picture) > 0) writeFileSync(path, encode(picture));
    return;
  }
  const kept = PNG.sync.read(readFileSync(path));
  const difference = new PNG({ width: kept.width, height: kept.height });
  const isSameSize = kept.width === picture.width && kept.height === picture.height;
  const apart = isSameSize ? pixelsApart(kept, picture, difference) : Infinity;
  if (apart > MAX_PIXELS) {
    writeFileSync(`${DIFFERENT}${name}.png`, encode(picture));
    writeFileSync(`${DIFFERENT}${name}.difference.png`, encode(difference));
  }
  const sizes = `${kept.width} × ${kept.height} px, got ${picture.width} × ${picture.height}`;
  assert.ok(isSameSize, `expected ${sizes}; see ${DIFFERENT}`);
  assert.ok(apart <= MAX_PIXELS, `${apart} pixels differ; see ${DIFFERENT}`);
}

for (const theme of THEMES) {
  for (const scheme of Object.keys(PAGES)) {
    for (const width of WIDTHS) {
      test(`${theme} looks as it did, ${scheme}, ${width} px`, async () => {
        const picture = await pictureOf(theme, scheme, width);
        assert.equal(picture.width, width, 'the page is scrolled sideways');
        compare(`${theme}-${scheme}-${width}`, picture);
      });
    }
  }
}

test('a dot that has moved by two px is seen', async () => {
  const kept = PNG.sync.read(readFileSync(`${KEPT}newsroom-light-768.png`));
  const moved = await pictureOf(
    'newsroom',
    'light',
    768,
    'ca-rate-ticker::part(separator) { position: relative; inset-inline-start: 2px; }',
  );
  assert.ok(pixelsApart(kept, moved) > MAX_PIXELS, `${pixelsApart(kept, moved)} pixels`);
});
