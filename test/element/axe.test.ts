import { expect, fixture, html } from '@open-wc/testing';
import sinon from 'sinon';
import '../../src/define.js';
import { saveLastGood } from '../../src/feed/last-good.js';
import { Headlines, type Rate } from '../../src/index.js';
import { setViewport } from '../browser/devtools.js';
import { frame, headlinesOf, until } from '../browser/headlines.js';

const ALL = ['en', 'ru', 'kk', 'ky', 'uz', 'uz-Cyrl', 'tg', 'tk', 'az', 'tr', 'ka', 'hy', 'ar'];
const THEMES = { light: ['#ffffff', '#1c2430'], dark: ['#14171c', '#e8eaee'] } as const;
const SETTINGS = ALL.flatMap((lang) =>
  [320, 1280].flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ lang, width, theme }))),
);

const rates: Rate[] = ['KGS', 'KZT', 'TJS', 'UZS', 'TMT'].map((base, index) => ({
  pair: `${base}/USD`,
  base,
  quote: 'USD',
  value: 0.01144,
  previous: 0.0114,
  change: index - 2,
  time: Date.UTC(2026, 5, 4, 20),
}));
const headlines = headlinesOf(14).map((one) => ({ ...one, source: 'Ferghana', author: 'A. B.' }));

/** What servers answer: nothing yet, nothing at all, or nothing to show. */
function serveTrouble(): void {
  sinon.stub(window, 'fetch').callsFake((input) => {
    const { pathname } = new URL(input as string);
    if (pathname.includes('never')) return new Promise(() => undefined);
    const [body, status] = pathname.includes('empty') ? ['[]', 200] : ['', 404];
    return Promise.resolve(new Response(body, { status }));
  });
}

let visits = 0;

/** A source that fails, and what an earlier visit stored of it. */
function staleSource(payload: object): string {
  const url = new URL(`/gone-${(visits += 1)}`, location.href).href;
  saveLastGood({ feed: url, text: JSON.stringify(payload), url, headers: [], time: Date.now() - 3_600_000 });
  return url;
}

/** An address of trouble that no test has asked for before. */
const trouble = (kind: 'never' | 'gone' | 'empty'): string => `/${kind}-${(visits += 1)}`;

/* Elements on one page need names of their own: regions are told apart by them. What fails is first, as feeds far off the
   screen are not asked for. */

const tickers = () => html`
  <ca-rate-ticker aria-label="moving" .rates=${rates} with-time></ca-rate-ticker>
  <ca-rate-ticker aria-label="links" .rates=${rates} href="/rates/{base}"><b slot="label">USD</b></ca-rate-ticker>
  <ca-rate-ticker aria-label="vertical" .rates=${rates} direction="up"></ca-rate-ticker>
  <ca-rate-ticker aria-label="standing" .rates=${rates.slice(0, 1)} fill="static"></ca-rate-ticker>
  <ca-rate-ticker aria-label="repeated" .rates=${rates.slice(0, 2)} fill="repeat" paused></ca-rate-ticker>
  <ca-rate-ticker aria-label="loading" src=${trouble('never')}></ca-rate-ticker>
  <ca-rate-ticker aria-label="empty" src=${trouble('empty')}></ca-rate-ticker>
  <ca-rate-ticker aria-label="failed" src=${trouble('gone')}></ca-rate-ticker>
  <ca-rate-ticker aria-label="failed with fallback" src=${trouble('gone')}><p>KGS</p></ca-rate-ticker>
  <ca-rate-ticker
    aria-label="stale"
    src=${staleSource(rates.map(({ pair, value }) => ({ pair, value })))}
  ></ca-rate-ticker>
`;
const lists = () => html`
  <h1>News</h1>
  <h2>Today</h2>
  <ca-headlines aria-label="stale" src=${staleSource({ items: headlinesOf(3) })}></ca-headlines>
  <ca-headlines aria-label="empty" src=${trouble('empty')}></ca-headlines>
  <ca-headlines aria-label="failed" src=${trouble('gone')}></ca-headlines>
  <ca-headlines aria-label="failed with fallback" src=${trouble('gone')}><p>Old news</p></ca-headlines>
  <ca-headlines aria-label="loading" src=${trouble('never')}></ca-headlines>
  <ca-headlines
    aria-label="all parts"
    with-date
    with-filter
    with-images
    with-source
    with-author
    group-by="day"
    heading-level="3"
    target="_blank"
    .headlines=${headlines}
  ></ca-headlines>
  <ca-headlines aria-label="compact" layout="compact" pagination="prev-next" .headlines=${headlines}></ca-headlines>
  <ca-headlines aria-label="cards" layout="cards" pagination="more" .headlines=${headlines}></ca-headlines>
  <ca-headlines aria-label="strip" layout="ticker" .headlines=${headlines}></ca-headlines>
  <ca-headlines
    aria-label="strip without links"
    layout="ticker"
    .headlines=${headlines.map((one) => ({ ...one, url: undefined }))}
  ></ca-headlines>
`;

describe('axe finds nothing, best practices included [WCAG 1.1.1] [WCAG 1.3.1] [WCAG 2.5.8] [WCAG 4.1.2]', function () {
  this.timeout(60_000);
  beforeEach(serveTrouble);
  afterEach(() => {
    sinon.restore();
    localStorage.clear();
    document.body.style.cssText = '';
  });
  after(() => setViewport({ width: 800, height: 600 }));

  for (const { lang, width, theme } of SETTINGS) {
    for (const [what, template] of Object.entries({ tickers, lists })) {
      it(`in ${what} of all states and layouts: ${lang}, ${width} px, ${theme}`, async () => {
        await setViewport({ width, height: 800 });
        const [ground, text] = THEMES[theme];
        document.body.style.cssText = `background: ${ground}; color: ${text}; margin: 0`;
        const dir = lang === 'ar' ? 'rtl' : 'ltr';
        const page = await fixture<HTMLElement>(html`<main lang=${lang} dir=${dir}>${template()}</main>`);
        await until(() => page.querySelector(':state(error)') && page.querySelector(':state(stale)'));
        const words = ['ka', 'hy', 'ar'].includes(lang) ? 'en' : lang;
        const last = page.lastElementChild as Headlines;
        await until(() => last.renderRoot.querySelector<HTMLElement>('.frame')?.lang === words);
        await frame();
        await expect(page).to.be.accessible();
      });
    }
  }
});
