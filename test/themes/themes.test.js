import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { startBrowser, startSite } from '../../scripts/site.js';
import { contrastsIn } from './contrast.js';
import { cssOf, HEADLINES, PAGES, RATES, settled, stopClock, THEMES, themePage } from './theme-page.js';

const root = new URL('../../', import.meta.url);
const MAX_BYTES = 2048;
const SCHEMES = Object.keys(PAGES);
/** Texts that are seen, by element; those of colour alone among them. */
const PARTS = ['label', 'pair', 'value', 'change-up', 'change-down', 'change-flat', 'date', 'summary', 'title'];
PARTS.push('meta', 'source', 'excerpt', 'page', 'page-current', 'next', 'time');

/** Titles and facts of one line at any width, and excerpts of two lines at least. */
const LONG_HEADLINES = HEADLINES.map((one) => ({
  ...one,
  title: 'Felt',
  excerpt: `${one.excerpt} `.repeat(8),
}));

const answers = {};
let browser, site, page;
before(async () => {
  site = await startSite(answers);
  browser = await startBrowser();
  page = await browser.newPage();
  await stopClock(page);
});
after(async () => {
  await browser?.close();
  site?.stop();
});

/** Opens a page of a theme. */
async function open(theme, scheme, width, options) {
  answers['/page.html'] = { body: themePage(theme, scheme, options), type: 'text/html; charset=utf-8' };
  await page.setViewport({ width, height: 900 });
  await page.goto(`${site.origin}/page.html`);
}

test('there are ten themes, each of at most 2 kB, that say what they are and how they are set', () => {
  assert.equal(THEMES.length, 10);
  for (const theme of THEMES) {
    const css = cssOf(theme);
    assert.ok(Buffer.byteLength(css) <= MAX_BYTES, `${theme}: ${Buffer.byteLength(css)} bytes`);
    assert.match(css, new RegExp(`^/\\* .+ class="ca-theme-${theme}" \\*/\n`));
    const classes = new Set(css.match(/(?<!\d)\.ca-[\w-]+/g));
    assert.deepEqual([...classes], [`.ca-theme-${theme}`], theme);
    assert.doesNotMatch(css, /!important|@import|url\(/, theme);
  }
});

test('an application that is built for older browsers keeps the colours of light and dark', async () => {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rollupOptions: { input: THEMES.map((theme) => fileURLToPath(new URL(`themes/${theme}.css`, root))) },
    },
  });
  const sheets = output.filter(({ fileName }) => fileName.endsWith('.css'));
  assert.equal(sheets.length, THEMES.length);
  // Lightning CSS, which minifies in Vite, Next and Parcel, replaces light-dark() by variables that are set where a style
  // sheet sets color-scheme, unless a condition of @supports asks for light-dark().
  for (const { names, source } of sheets) {
    const count = (text) => text.split('light-dark(').length - 1;
    assert.equal(count(String(source)), count(cssOf(names[0].replace(/\.css$/, ''))), names[0]);
  }
});

test('the guide shows each theme', () => {
  const guide = readFileSync(new URL('docs/themes.md', root), 'utf8');
  for (const theme of THEMES)
    for (const scheme of SCHEMES)
      assert.ok(guide.includes(`../test/themes/pictures/${theme}-${scheme}-768.png`), theme);
});

for (const theme of THEMES) {
  for (const scheme of SCHEMES) {
    test(`${theme}, ${scheme}: the contrast of every text is 4.5 or more [WCAG 1.4.3]`, async () => {
      // What lies below glass may be anything between these.
      const grounds = theme === 'glass' ? ['#000000', '#ffffff'] : [PAGES[scheme][0]];
      for (const ground of grounds) {
        await open(theme, scheme, 1440, { css: `html { background: ${ground} !important; }` });
        await settled(page);
        const found = await page.evaluate(contrastsIn, PARTS, ground);
        assert.ok(found.length > 12, `${found.length} texts`);
        const low = found.filter(({ contrast }) => !(contrast >= (theme === 'contrast' ? 7 : 4.5)));
        assert.deepEqual(low, []);
      }
    });
  }

  test(`${theme}: nothing moves from empty to loaded`, async () => {
    for (const width of [320, 1200]) {
      // Addresses that no test has asked for: what an earlier one loaded would be shown at once.
      const [rates, news] = [`/rates-${theme}-${width}.json`, `/news-${theme}-${width}.json`];
      const of = `class="ca-theme-${theme}" speed="0"`;
      const body = `<p>Before <ca-rate-ticker ${of} src="${rates}"><b slot="label">Rates</b></ca-rate-ticker> and after.</p>
        <ca-rate-ticker ${of} src="${rates}" direction="up" fill="spread"></ca-rate-ticker>
        <ca-headlines ${of} src="${news}" page-size="2" excerpt="2" date-style="relative" with-images with-date></ca-headlines>
        <p id="below">What stands below.</p>`;
      let answer;
      const until = new Promise((resolve) => (answer = resolve));
      for (const [path, content] of [
        [rates, RATES],
        [news, LONG_HEADLINES],
      ]) {
        answers[path] = { body: JSON.stringify(content), type: 'application/json', until };
      }
      await open(theme, 'light', width, { body });
      await page.waitForFunction(() =>
        [...document.querySelectorAll('ca-rate-ticker, ca-headlines')].every((one) => one.matches(':state(loading)')),
      );
      const places = () =>
        page.evaluate(() => {
          const boxes = [...document.querySelectorAll('ca-headlines, #below')];
          const list = document.querySelector('ca-headlines').shadowRoot.querySelector('[part=list]');
          return [...boxes, list].map((box) => box.getBoundingClientRect().top);
        });
      await page.evaluate(async () => {
        await document.fonts.ready;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        window.shifts = [];
        new PerformanceObserver((list) => {
          const textOf = ({ x, y, width, height }) => [x, y, width, height].join(' ');
          for (const { sources } of list.getEntries())
            window.shifts.push(...sources.map((one) => `${textOf(one.previousRect)} → ${textOf(one.currentRect)}`));
        }).observe({ type: 'layout-shift' });
      });
      const before = await places();
      answer();
      await settled(page);
      assert.deepEqual(await page.evaluate(() => window.shifts), [], `${width} px`);
      assert.deepEqual(await places(), before, `${width} px`);
    }
  });
}

/** Pages and parents that set much, or take their size from what they hold. `*` is the elements. */
const PARENTS = {
  'a page that resets everything': [
    '<div>*</div>',
    '* { all: initial !important } style, script { display: none !important }',
  ],
  'a page of a small root': ['<div>*</div>', 'html { font-size: 62.5%; } body { font-size: 1.6rem; }'],
  'a flex box': ['<div style="display: flex"><i>a</i>*<i>b</i></div>'],
  'a grid': ['<div style="display: grid; grid-template-columns: auto 1fr"><i>a</i><div>*</div></div>'],
  'a line of text': ['<p>before <span>*</span> after</p>'],
  'a contained box': ['<div style="contain: strict; block-size: 700px; inline-size: 600px">*</div>'],
  'a box that fits its content': ['<div style="inline-size: fit-content">*</div>'],
  'an inline block': ['<div style="display: inline-block">*</div>'],
};

for (const theme of THEMES) {
  test(`${theme}: size and text hold in every kind of page and parent`, async () => {
    const of = `class="ca-theme-${theme}" speed="0"`;
    const json = (items) => `<script type="application/json">${JSON.stringify(items)}</script>`;
    const elements = `<ca-rate-ticker ${of}>${json(RATES)}</ca-rate-ticker><ca-headlines ${of} page-size="2">${json(HEADLINES)}</ca-headlines>`;
    for (const [what, [parent, css = '']] of Object.entries(PARENTS)) {
      await open(theme, 'light', 1000, { body: parent.replace('*', elements), css });
      await settled(page);
      const { size, width, rows, lines, listWidth, title } = await page.evaluate(() => {
        const [ticker, list] = ['ca-rate-ticker', 'ca-headlines'].map((tag) => document.querySelector(tag).shadowRoot);
        const box = (scope, part) => scope.querySelector(`[part~=${part}]`).getBoundingClientRect();
        const size = parseFloat(getComputedStyle(ticker.querySelector('[part~=value]')).fontSize);
        return {
          size,
          width: box(ticker, 'strip').width,
          rows: new Set(
            [...ticker.querySelectorAll('[part~=value]')].map((one) => Math.round(one.getBoundingClientRect().top)),
          ).size,
          lines: box(ticker, 'rate').height / size,
          listWidth: box(list, 'list').width,
          title: parseFloat(getComputedStyle(list.querySelector('[part~=title]')).fontSize),
        };
      });
      assert.ok(size >= 14 && size <= 20, `${what}: text of ${size} px`);
      assert.ok(title >= 14 && title <= 26, `${what}: titles of ${title} px`);
      assert.ok(width >= 180, `${what}: a strip of ${width} px`);
      assert.ok(listWidth >= 200, `${what}: a list of ${listWidth} px`);
      assert.equal(rows, 1, `${what}: one row`);
      assert.ok(lines < 2.6, `${what}: a rate ${lines} times as high as its text`);
    }
  });
}
