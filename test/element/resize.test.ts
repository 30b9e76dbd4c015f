import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define.js';
import type { Rate } from '../../src/index.js';
import { frame, headlinesOf, until } from '../browser/headlines.js';
import { cutTexts } from './cut-texts.js';

const LANGUAGES = ['en', 'ru', 'ky', 'tr', 'uz-Cyrl'];
const rates: Rate[] = ['KGS', 'KZT', 'TJS', 'UZS', 'TMT'].map((base, index) => ({
  pair: `USD/${base}`,
  base: 'USD',
  quote: base,
  value: 12278.84,
  bid: 12270.1,
  ask: 12290.9,
  change: index - 2,
  time: Date.UTC(2026, 5, 4, 20),
}));
const headlines = headlinesOf(9).map((headline) => ({
  ...headline,
  title: `${headline.title}: Правительство утвердило Программу государственно-частного партнёрства`,
  source: 'Kazakhstan Today',
  author: 'Айгуль Сыдыкова',
}));

/** What each look is, and the strip in it that moves along the line. */
const LOOKS: Record<string, { readonly of: (lang: string) => TemplateResult; readonly moving?: string }> = {
  'a ticker': {
    of: (lang) =>
      html`<ca-rate-ticker lang=${lang} with-time with-names with-bid-ask .rates=${rates}></ca-rate-ticker>`,
    moving: '.strip',
  },
  'a ticker that stands': {
    of: (lang) =>
      html`<ca-rate-ticker lang=${lang} with-time fill="static" .rates=${rates.slice(0, 1)}></ca-rate-ticker>`,
    moving: '.strip',
  },
  'a list': {
    of: (lang) =>
      html`<ca-headlines
        lang=${lang}
        with-date
        with-filter
        with-images
        with-source
        with-author
        group-by="month"
        .headlines=${headlines}
      ></ca-headlines>`,
  },
  'a compact list': {
    of: (lang) => html`<ca-headlines lang=${lang} layout="compact" .headlines=${headlines}></ca-headlines>`,
  },
  cards: {
    of: (lang) =>
      html`<ca-headlines
        lang=${lang}
        layout="cards"
        pagination="more"
        with-images
        .headlines=${headlines}
      ></ca-headlines>`,
  },
  'pages by two buttons': {
    of: (lang) =>
      html`<ca-headlines lang=${lang} pagination="prev-next" page="2" .headlines=${headlines}></ca-headlines>`,
  },
  'a strip of headlines': {
    of: (lang) => html`<ca-headlines lang=${lang} layout="ticker" .headlines=${headlines}></ca-headlines>`,
    moving: '.strip',
  },
};

/** A look in a box of so many px, once its words and its strip have come. */
async function shown(look: string, lang: string, width: number, fontSize: number): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(
    html`<div style="inline-size: ${width}px; font-size: ${fontSize}px">${LOOKS[look]!.of(lang)}</div>`,
  );
  const element = box.firstElementChild as HTMLElement;
  await until(() => element.shadowRoot!.querySelector<HTMLElement>('.frame')?.lang === lang);
  await until(() => element.shadowRoot!.querySelector('[part~="item"]'));
  await frame();
  await frame();
  return element;
}

describe('no text is cut at 400 % zoom, which leaves 320 px [WCAG 1.4.10]', () => {
  for (const look of Object.keys(LOOKS)) {
    it(`in ${look}`, async () => {
      for (const lang of LANGUAGES) {
        expect(cutTexts(await shown(look, lang, 320, 16), LOOKS[look]!.moving), lang).to.deep.equal([]);
      }
    });
  }
});

describe('no text is cut at 200 % text size, in 640 and in 320 px [WCAG 1.4.4]', () => {
  for (const look of Object.keys(LOOKS)) {
    it(`in ${look}`, async () => {
      for (const lang of LANGUAGES) {
        for (const width of [640, 320]) {
          const element = await shown(look, lang, width, 32);
          expect(cutTexts(element, LOOKS[look]!.moving), `${lang}, ${width}`).to.deep.equal([]);
        }
      }
    });
  }
});

describe("no text is cut with the user's own spacing [WCAG 1.4.12]", () => {
  for (const look of Object.keys(LOOKS)) {
    it(`in ${look}`, async () => {
      const element = await shown(look, 'ru', 320, 16);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }`);
      element.shadowRoot!.adoptedStyleSheets = [...element.shadowRoot!.adoptedStyleSheets, sheet];
      await frame();
      await frame();
      expect(cutTexts(element, LOOKS[look]!.moving)).to.deep.equal([]);
    });
  }
});

describe('a text that is cut', () => {
  it('is found by these tests', async () => {
    const element = await shown('a list', 'en', 320, 16);
    element.shadowRoot!.querySelector<HTMLElement>('.title')!.style.cssText = 'block-size: 1em; overflow: hidden';
    expect(cutTexts(element).length).to.equal(1);
  });
});

describe('a list 320 px wide', () => {
  it('has the next page beside the previous one, in each language', async () => {
    for (const lang of [...LANGUAGES, 'kk', 'uz', 'tg', 'tk', 'az']) {
      const element = await shown('a list', lang, 320, 16);
      const [previous, next] = ['previous', 'next'].map((step) =>
        element.shadowRoot!.querySelector(`.${step}`)!.getBoundingClientRect(),
      );
      expect(next!.top, lang).to.be.closeTo(previous!.top, 1);
      expect(next!.right, lang).to.be.closeTo(element.getBoundingClientRect().right, 1);
    }
  });
});
