/* A page with both elements in a theme: fixed rates, headlines, day and fonts, and nothing that moves. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const root = new URL('../../', import.meta.url);

/** The themes of the package, by name. */
export const THEMES = readdirSync(new URL('themes/', root))
  .filter((file) => file.endsWith('.css'))
  .map((file) => file.replace('.css', ''));
export const cssOf = (theme) => readFileSync(new URL(`themes/${theme}.css`, root), 'utf8');

/** Grounds and text of the page around, by colour scheme. */
export const PAGES = { light: ['#ffffff', '#1c2430'], dark: ['#14171c', '#e8eaee'] };

export const NOW = Date.UTC(2026, 1, 5, 12);
export const RATES = [
  ['KGS', 0.01144, 0.14],
  ['KZT', 0.00203, -0.3],
  ['TJS', 0.10681, 0],
  ['UZS', 0.0000814, 1.25],
  ['TMT', 0.2853, -0.08],
  ['EUR', 1.16152, 0.42],
].map(([base, value, change]) => ({ pair: `${base}/USD`, value, change }));
const TEXTS = [
  ['A pass in the Tian Shan opens two weeks early', 'Drivers between the valleys save a day on the road.', 'dome'],
  ['Felt makers of Naryn fill the market hall', 'Three hundred carpets, and tea for all who look.', 'hill'],
  ['New trains follow the river to Khujand', 'They run twice a day, and on Sundays three times.', 'river'],
  ['An observatory looks for young astronomers', 'Courses begin in May, free for schools.', 'dome'],
];
export const HEADLINES = [...TEXTS, ...TEXTS].map(([title, excerpt, picture], index) => ({
  id: `h${index}`,
  title,
  excerpt,
  url: `https://news.example/${index}`,
  image: `/demo/feeds/${picture}.svg`,
  source: 'The Valley',
  published: NOW - index * 9_000_000,
}));

/** Open fonts under the names that the themes ask for, so that no font of a machine is in a picture. */
const FONTS = [
  ['Inter', 'inter', 'normal'],
  ['JetBrains Mono', 'jetbrains-mono', 'normal'],
  ['Source Serif 4', 'source-serif-4', 'normal'],
  ['Source Serif 4', 'source-serif-4', 'italic'],
].map(
  ([family, name, style]) => `@font-face {
    font-family: '${family}'; font-style: ${style}; font-weight: 200 900;
    src: url(/node_modules/@fontsource-variable/${name}/files/${name}-latin-wght-${style}.woff2);
  }`,
);

const json = (items) => `<script type="application/json">${JSON.stringify(items)}</script>`;

/** The elements of a theme's picture. */
function bodyOf(theme) {
  const of = `class="ca-theme-${theme}" speed="0"`;
  const label = '<span slot="label">Rates</span>';
  const list = `<ca-headlines ${of} page-size="2" with-images with-source with-date time-zone="UTC">${json(HEADLINES)}</ca-headlines>`;
  const strip = `<ca-headlines ${of} layout="ticker"><span slot="label">News</span>${json(HEADLINES)}</ca-headlines>`;
  if (theme === 'inline') {
    const one = (rate) => `<ca-rate-ticker ${of}>${json([rate])}</ca-rate-ticker>`;
    return `<p>At noon the bank gave ${one(RATES[0])} for a som, and ${one(RATES[1])} for a tenge, as the day before.</p>
      ${list}`;
  }
  return `<ca-rate-ticker ${of}>${label}${json(RATES)}</ca-rate-ticker>
    <div class="columns">
      <ca-rate-ticker ${of} direction="up" fill="wrap">${json(RATES)}</ca-rate-ticker>
      ${list}
    </div>
    ${strip}`;
}

/**
 * A page in a theme.
 *
 * @param body - what it holds; by default both elements
 * @param css - styles of the page beside the theme's
 */
export function themePage(theme, scheme, { body = bodyOf(theme), css = '' } = {}) {
  const [ground, text] = PAGES[scheme];
  // Glass lies over a picture.
  const around = theme === 'glass' ? `linear-gradient(120deg, #3b6fd4, #b04ab8 55%, #e79a45)` : ground;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width">
    <link rel="stylesheet" href="/themes/${theme}.css">
    <style>
      ${FONTS.join('\n')}
      html { color-scheme: ${scheme}; background: ${around}; }
      body { margin: 16px; color: ${text}; font: 16px/1.5 Inter; display: grid; gap: 16px; }
      .columns { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); }
      .columns > * { align-self: start; }
      ${css}
    </style>
    <script type="module" src="/dist/cdn/ca-rate-ticker.js"></script>
    ${body}</html>`;
}

/** Has the day of all pages be the same. */
export const stopClock = (page) =>
  page.evaluateOnNewDocument((now) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given) {
        super(...(given.length ? given : [now]));
      }
      static now() {
        return now;
      }
    };
  }, NOW);

/** Waits until elements, fonts and pictures of a page are there and laid out. */
export async function settled(page) {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('ca-rate-ticker, ca-headlines')].every((one) =>
        one.shadowRoot?.querySelector('[part~=item]:not([part~=skeleton])'),
      ),
    { timeout: 20_000 },
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    const images = [...document.querySelectorAll('ca-headlines')].flatMap((one) => [
      ...one.shadowRoot.querySelectorAll('img'),
    ]);
    await Promise.all(images.map((image) => ((image.loading = 'eager'), image.decode())));
    for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  await sleep(50);
}
