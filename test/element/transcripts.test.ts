import { virtual } from '@guidepup/virtual-screen-reader';
import { expect, fixture, html } from '@open-wc/testing';
import { writeFile } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import sinon from 'sinon';
import '../../src/define.js';
import { headlineWords } from '../../src/locale/headline-words.js';
import { tickerWords } from '../../src/locale/ticker-words.js';
import { flatTree } from '../browser/flat-tree.js';
import { frame, headlinesOf, until } from '../browser/headlines.js';

const LANGUAGES = ['en', 'ru', 'uz', 'ar'];
/** A page is at most so many steps long. */
const MAX_STEPS = 200;

const rates = [0.14, -0.28, 0].map((change, index) => {
  const base = ['KGS', 'TJS', 'UZS'][index]!;
  return { pair: `${base}/USD`, base, quote: 'USD', value: [0.01144, 0.10681, 0.0000814][index]!, change };
});
const dated = rates.map((rate) => ({ ...rate, time: Date.UTC(2026, 5, 5) }));
const titles = ['Tashkent hosts a forum', 'Бишкек принял бюджет', 'Toshkentda forum ochildi', 'منتدى في طشقند'];
const headlines = headlinesOf(8).map((headline, index) => ({
  ...headline,
  title: titles[index % 4]!,
  excerpt: index ? undefined : 'Ministers of five countries met on Friday.',
  source: 'Example News',
  published: Date.UTC(2026, 1, 5 - index, 12),
  lang: ['en', 'ru', 'uz', 'ar'][index % 4]!,
}));

const ELEMENTS: Record<
  string,
  { readonly of: (lang: string) => TemplateResult; readonly name: (lang: string) => string }
> = {
  ticker: {
    of: (lang) =>
      html`<ca-rate-ticker
        lang=${lang}
        dir=${lang === 'ar' ? 'rtl' : 'ltr'}
        time-zone="UTC"
        with-time
        href="/rates/{base}"
        .rates=${dated}
      ></ca-rate-ticker>`,
    name: (lang) => tickerWords.of(lang).exchangeRates,
  },
  headlines: {
    of: (lang) =>
      html`<ca-headlines
        lang=${lang}
        dir=${lang === 'ar' ? 'rtl' : 'ltr'}
        time-zone="UTC"
        with-date
        with-source
        with-filter
        target="_blank"
        page-size="3"
        .headlines=${headlines}
      ></ca-headlines>`,
    name: (lang) => headlineWords.of(lang).headlines,
  },
};

/** All that is spoken from the first word of an element to its last, a line for each step. */
async function transcriptOf(element: HTMLElement, name: string): Promise<string> {
  const copy = flatTree(element, 'region', name);
  document.body.append(copy);
  try {
    await virtual.start({ container: copy });
    for (let step = 0; step < MAX_STEPS; step++) {
      await virtual.next();
      if ((await virtual.lastSpokenPhrase()) === `end of region, ${name}`) break;
    }
    return `${(await virtual.spokenPhraseLog()).join('\n')}\n`;
  } finally {
    await virtual.stop();
    copy.remove();
  }
}

describe('what a screen reader says', () => {
  // The heading of today stays that of the transcripts.
  beforeEach(() => sinon.useFakeTimers({ now: Date.UTC(2026, 1, 5, 13), toFake: ['Date'] }));
  afterEach(() => sinon.restore());

  for (const [kind, { of, name }] of Object.entries(ELEMENTS)) {
    for (const lang of LANGUAGES) {
      it(`of ${kind} in ${lang} is in transcripts/${kind}.${lang}.txt`, async () => {
        const element = await fixture<HTMLElement>(of(lang));
        const wanted = lang === 'ar' ? 'en' : lang;
        await until(() => element.shadowRoot!.querySelector<HTMLElement>('.frame')?.lang === wanted);
        await until(() => element.shadowRoot!.querySelector('[part~="item"]'));
        await frame();
        await frame();
        const transcript = await transcriptOf(element, name(lang));
        const path = `test/element/transcripts/${kind}.${lang}.txt`;
        const kept = await fetch(`/${path}`);
        // Delete a transcript to have it written anew, and read it.
        if (!kept.ok) await writeFile({ path: `transcripts/${kind}.${lang}.txt`, content: transcript });
        expect(transcript).to.equal(kept.ok ? await kept.text() : 'a transcript that was kept; it is written now');
      });
    }
  }
});
