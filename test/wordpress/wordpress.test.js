import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readElements } from '../../scripts/manifest.js';
import { startBrowser, waitForItems } from '../../scripts/site.js';
import { openWithSources } from '../frameworks/builder/answers.js';
import { checkChosen } from '../frameworks/builder/chosen.js';
import { copiedCode } from '../frameworks/builder/copied-code.js';
import { lookOf } from '../frameworks/builder/look.js';
import { STATES } from '../frameworks/builder/states.js';
import { startWordPress } from './site.js';

const FILES = {
  'rates.json': '[{"pair":"KGS/USD","value":0.01144,"change":0},{"pair":"TJS/USD","value":0.10681,"change":-0.28}]',
};
/** What a site owner pastes; the script comes from the site's own folder here. */
const BLOCK = `<!-- wp:html -->
<script type="module" src="/ticker/cdn/ca-rate-ticker.js"></script>
<ca-rate-ticker src="/rates.json"></ca-rate-ticker>
<ca-headlines src="/wp-json/wp/v2/posts" with-date with-filter time-zone="Asia/Bishkek"></ca-headlines>
<!-- /wp:html -->`;

const ELEMENTS = readElements();

let browser, site, page;
const lines = [];
before(async () => {
  const copied = Object.entries(await copiedCode()).map(([name, { WordPress }]) => [`copied-${name}`, WordPress]);
  site = await startWordPress({ rates: BLOCK, ...Object.fromEntries(copied) }, FILES);
  browser = await startBrowser();
  page = await browser.newPage();
  // A new WordPress has no icon for its pages.
  const isIcon = ({ url = '' }) => url.endsWith('/favicon.ico');
  page.on('console', (message) => isIcon(message.location()) || lines.push(message.text()));
  page.on('pageerror', (error) => lines.push(String(error)));
  page.setDefaultTimeout(60_000);
  await page.goto(`${site.origin}/rates/`);
  await waitForItems(page, 'ca-rate-ticker', 'ca-headlines');
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

/** What the list shows. */
const shown = () =>
  page.$eval('ca-headlines', ({ shadowRoot }) => {
    const texts = (part) => [...shadowRoot.querySelectorAll(`[part~=${part}]`)].map((one) => one.textContent.trim());
    return { titles: texts('title'), excerpts: texts('excerpt'), summary: texts('summary').join() };
  });

/** Waits until the first title is this one. */
const waitForFirst = (title) =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector('ca-headlines').shadowRoot.querySelector('[part~=title]')?.textContent.trim() === wanted,
    {},
    title,
  );

const titleOf = (number) => `Post ${number}: “quotes” & ampersands`;
const press = (label) =>
  page.$eval(
    'ca-headlines',
    ({ shadowRoot }, name) =>
      [...shadowRoot.querySelectorAll('nav a, nav button')].find((one) => one.textContent.trim() === name).click(),
    label,
  );

test('the tag in a Custom HTML block shows each rate once', async (t) => {
  t.diagnostic(`WordPress ${site.version}`);
  const texts = await page.$eval('ca-rate-ticker', ({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('[part~=item]')].map((item) => item.innerText.replace(/\s+/g, ' ').trim()),
  );
  assert.deepEqual(texts, ['KGS/USD = 0.01144 0%', 'TJS/USD = 0.10681 −0.28%']);
});

test('the site’s own posts are listed, with the number of all, and their titles as they were written', async () => {
  const { titles, excerpts, summary } = await shown();
  assert.equal(summary, 'Viewing results 1 – 6 of 21');
  assert.deepEqual(
    titles.filter((_, index) => index !== 1),
    [21, 19, 18, 17, 16].map(titleOf),
  );
  assert.equal(excerpts[0], 'In short: 21');
});

test('a post behind a password keeps its text for itself', async () => {
  const { titles } = await shown();
  assert.equal(titles[1], 'For members');
  const html = await page.$eval('ca-headlines', ({ shadowRoot }) => shadowRoot.innerHTML);
  assert.ok(!html.includes('secret'));
});

test('pages 2 and 3 are asked of WordPress, and the summary and focus follow', async () => {
  for (const [number, first] of [
    [2, 15],
    [3, 9],
  ]) {
    await press(String(number));
    await waitForFirst(titleOf(first));
    const { titles, summary } = await shown();
    assert.deepEqual(
      titles,
      [...Array(6).keys()].map((index) => titleOf(first - index)),
    );
    assert.equal(summary, `Viewing results ${number * 6 - 5} – ${number * 6} of 21`);
  }
});

test('the search is WordPress’s own, over all posts', async () => {
  const search = await page.$('ca-headlines >>> input');
  await search.type('Naryn');
  await waitForFirst(titleOf(15));
  const { titles, summary } = await shown();
  assert.deepEqual(titles, [15, 10, 5].map(titleOf));
  assert.match(summary, /1 – 3/);
});

test('nothing is said on the console', () => assert.deepEqual(lines, []));

for (const [name, state] of Object.entries(STATES)) {
  test(`the block that the builder copies shows what was chosen: ${name}`, async () => {
    const element = ELEMENTS.find(({ tagName }) => tagName === state.tag);
    const { page: pasted, lines: said } = await openWithSources(browser, `${site.origin}/copied-${name}/`);
    await checkChosen(pasted, state, await lookOf(pasted, state, element), element);
    assert.deepEqual(said(), []);
    await pasted.close();
  });
}
