/* The pages of which `scripts/screenshots.js` takes pictures: sheets of frames 320 px wide, each with one element. */
import { readFileSync } from 'node:fs';

/** Each sheet: cases of attributes of an element, in columns 320 px wide. */
const STALE = ['en', 'ru', 'ky', 'kk', 'uz', 'uz-Cyrl', 'tg', 'tk', 'az', 'tr', 'hy', 'ar'];
const LISTS = ['ru', 'ky', 'ar'];
const SHEETS = {
  'stale tickers': {
    height: 170,
    cases: STALE.map((lang) => ({ tag: 'ca-rate-ticker', lang, attributes: 'with-time time-zone="Asia/Bishkek"' })),
  },
  'other tickers': {
    height: 350,
    cases: [
      { tag: 'ca-rate-ticker', lang: 'ru', attributes: 'with-names fill="static"' },
      { tag: 'ca-rate-ticker', lang: 'ky', attributes: 'direction="up" with-bid-ask' },
      { tag: 'ca-rate-ticker', lang: 'ar', attributes: 'direction="up" with-time' },
      { tag: 'ca-rate-ticker', lang: 'ru', attributes: 'href="/{base}"' },
      { tag: 'ca-headlines', lang: 'ru', attributes: 'layout="ticker" with-date' },
      { tag: 'ca-headlines', lang: 'ar', attributes: 'layout="ticker"' },
    ],
  },
  lists: {
    height: 715,
    cases: LISTS.map((lang) => ({
      tag: 'ca-headlines',
      lang,
      attributes: 'with-date with-source with-images page-size="2"',
    })),
  },
  'more lists': {
    height: 715,
    cases: LISTS.map((lang, index) => ({
      tag: 'ca-headlines',
      lang,
      attributes: [
        'layout="cards" page-size="2"',
        'with-filter page-size="3" excerpt="2"',
        'layout="compact" page-size="4"',
      ][index],
    })),
  },
};
const GROUNDS = { light: '#1c2430; background: #fff', dark: '#e8e8e8; background: #10233f' };

const RATES = ['KGS', 'TJS', 'UZS', 'KZT', 'EUR'].map((base, index) => ({
  pair: `${base}/USD`,
  value: [0.01144, 0.10681, 0.0000814, 0.00203, 1.1589][index],
  change: [0.14, -0.28, 0, 1.2, -0.05][index],
  time: '2026-06-05T06:00:00Z',
}));

/** The first answer comes, those after it fail: stale. */
const casePage = ({ tag, lang, attributes, isStale }, ground) => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
  <meta charset="utf-8" />
  <script>
    const realFetch = fetch;
    let asked = 0;
    window.fetch = (...args) => (asked++ && ${isStale} ? Promise.reject(new TypeError('no network')) : realFetch(...args));
    addEventListener('ca-load', ({ target }) => ${isStale} && asked === 1 && target.refresh());
  </script>
  <script type="module" src="/dist/cdn/ca-rate-ticker.js"></script>
  <style>body { margin: 0; font: 16px/1.5 'Liberation Sans', sans-serif; color: ${ground}; }</style>
  <${tag} src="${tag === 'ca-headlines' ? '/demo/feeds/feed.json' : '/rates.json'}" ${attributes}></${tag}>
</html>`;

const sheetPage = (name, count, height) => `<!doctype html>
<meta charset="utf-8" />
<style>body { margin: 4px; display: grid; grid: auto-flow / repeat(3, 320px); gap: 8px; background: #888; } iframe { border: 0; inline-size: 320px; block-size: ${height}px; background: #fff; }</style>
${Array.from({ length: count }, (_, index) => `<iframe src="/${name}/${index}.html"></iframe>`).join('')}`;

/** The demo's feeds name their pictures as the demo serves them. */
const pictures = ['dome', 'hill', 'river'].map((name) => [
  `/feeds/${name}.svg`,
  { body: readFileSync(new URL(`../demo/feeds/${name}.svg`, import.meta.url)), type: 'image/svg+xml' },
]);

/** What the site answers: the sheets, their cases and their data, by path. */
export const ANSWERS = {
  ...Object.fromEntries(pictures),
  '/rates.json': { body: JSON.stringify(RATES), type: 'application/json' },
};
/** The names of the sheets: `/name.html` is the page. */
export const SHEET_NAMES = [];

for (const [title, { height, cases }] of Object.entries(SHEETS)) {
  for (const [theme, ground] of Object.entries(GROUNDS)) {
    const name = `${title} ${theme}`.replaceAll(' ', '-');
    SHEET_NAMES.push(name);
    ANSWERS[`/${name}.html`] = { body: sheetPage(name, cases.length, height), type: 'text/html' };
    for (const [index, each] of cases.entries()) {
      const isStale = title.startsWith('stale');
      ANSWERS[`/${name}/${index}.html`] = { body: casePage({ ...each, isStale }, ground), type: 'text/html' };
    }
  }
}
