import { expect, html, waitUntil } from '@open-wc/testing';
import type { Rate, RateTicker } from '../../src/index.js';
import { accessibilityTree } from '../browser/devtools.js';
import { itemsOf, textsOf, ticker } from '../browser/ticker.js';

const partOf = (element: RateTicker, part: string): HTMLElement =>
  element.renderRoot.querySelector<HTMLElement>(`[part~="${part}"]`)!;
const frameOf = (element: RateTicker): HTMLElement => element.renderRoot.querySelector<HTMLElement>('.frame')!;
/** Engines differ in the blanks of dates. */
const plain = (text: string): string => text.replace(/\s/g, ' ');
const rates: Rate[] = [
  { pair: 'USD/UZS', base: 'USD', quote: 'UZS', value: 12278.84, change: -0.28, time: Date.UTC(2026, 5, 4, 20) },
];

/** A ticker once its words have come, as the time shows. */
async function tickerIn(lang: string, time: string): Promise<RateTicker> {
  const element = await ticker(
    html`<ca-rate-ticker lang=${lang} time-zone="UTC" with-time .rates=${rates}></ca-rate-ticker>`,
  );
  await waitUntil(() => plain(partOf(element, 'time').innerText) === plain(time), time);
  return element;
}

describe('a ticker in a language', () => {
  const languages: [lang: string, text: string, time: string][] = [
    ['ru', 'USD/UZS = 12\u00a0278,84 −0,28\u00a0%', 'на 4 июня 2026\u202fг.'],
    ['kk', 'USD/UZS = 12\u00a0278,84 −0,28%', '2026\u202fж. 4 маусым жағдай бойынша'],
    ['ky', 'USD/UZS = 12\u00a0278,84 −0,28%', '2026-ж., 4-июнь абалына карата'],
    ['uz', 'USD/UZS = 12\u00a0278,84 −0,28%', '4-iyun, 2026 holatiga koʻra'],
    ['uz-Cyrl', 'USD/UZS = 12\u00a0278,84 −0,28%', '4 июн, 2026 ҳолатига кўра'],
    ['tg', 'USD/UZS = 12\u00a0278,84 −0,28%', 'ба ҳолати 4 Июн 2026'],
    ['tk', 'USD/UZS = 12\u00a0278,84 −0,28\u00a0%', '4 iýun 2026 ýagdaýyna görä'],
    ['az', 'USD/UZS = 12.278,84 −0,28%', '4 iyun 2026 etibarilə'],
    ['tr', 'USD/UZS = 12.278,84 −%0,28', '4 Haziran 2026 itibarıyla'],
    ['ka-GE', 'USD/UZS = 12\u00a0278,84 −0,28%', 'as of 4 ივნისი, 2026'],
    ['hy', 'USD/UZS = 12\u00a0278,84 −0,28%', 'as of 4 հունիսի, 2026 թ.'],
  ];
  for (const [lang, text, time] of languages) {
    it(`prints the numbers and dates of ${lang}`, async () => {
      const element = await tickerIn(lang, time);
      expect(textsOf(element)).to.deep.equal([text]);
    });
  }

  it('dates its rates by the time zone of the page, but the day of a daily source by its own', async () => {
    const element = await tickerIn('uz', '4-iyun, 2026 holatiga koʻra');
    element.timeZone = 'Asia/Tashkent';
    await waitUntil(() => partOf(element, 'time').innerText.startsWith('5-iyun'));
    element.rates = [{ ...rates[0]!, time: Date.UTC(2026, 5, 5) }];
    element.timeZone = 'America/Lima';
    await element.updateComplete;
    expect(partOf(element, 'time').innerText).to.equal('5-iyun, 2026 holatiga koʻra');
  });
});

/** What is spoken of the rates. */
async function speech(): Promise<string> {
  const tree = await accessibilityTree();
  return tree.map(({ role, name }) => (role === 'StaticText' ? name : '')).join('');
}

describe('a rate is spoken', () => {
  it('as a sentence with its blanks and its comma, without saying the minus twice [WCAG 1.4.1]', async () => {
    const element = await ticker(html`<ca-rate-ticker .rates=${rates}></ca-rate-ticker>`);
    expect(await speech()).to.contain('1 US dollar = 12,278.84 Uzbekistani som, down 0.28%');
    expect(itemsOf(element)[0]!.textContent).to.equal('USD/UZS = 12,278.84 −0.28%');
    element.rates = [{ ...rates[0]!, change: 0.14 }];
    await element.updateComplete;
    expect(await speech()).to.contain('som, up 0.14%');
    element.rates = [{ ...rates[0]!, change: 0 }];
    await element.updateComplete;
    expect(await speech()).to.contain('som, unchanged 0%');
  });

  it('in the words of the language', async () => {
    const spoken: Record<string, string> = {
      ru: ', снижение 0,28\u00a0%',
      uz: ', tushdi 0,28%',
      'uz-Cyrl': ', тушди 0,28%',
      tr: ', düştü %0,28',
    };
    for (const [lang, words] of Object.entries(spoken)) {
      const element = await ticker(html`<ca-rate-ticker lang=${lang} .rates=${rates}></ca-rate-ticker>`);
      await waitUntil(() => frameOf(element).lang === lang);
      await element.updateComplete;
      expect(await speech()).to.contain(words);
      element.remove();
    }
  });

  it('with what its change compares with as a description, which does not take the place of its text [WCAG 2.4.4]', async () => {
    const element = await ticker(
      html`<ca-rate-ticker href="/{base}" .rates=${[{ ...rates[0]!, previous: 12313.32 }]}></ca-rate-ticker>`,
    );
    const tree = await accessibilityTree();
    expect(tree.find(({ role }) => role === 'link')!.name).to.equal(
      'USD/UZS, 1 US dollar = 12,278.84 Uzbekistani som, down 0.28%',
    );
    expect(tree.find(({ role }) => role === 'listitem')!.name).to.equal('');
    expect(partOf(element, 'value').title).to.equal('compared with 12,313.32');
  });
});

describe('the link of a rate', () => {
  it('is called by the codes that it shows, before the names that are spoken for them [WCAG 2.5.3]', async () => {
    await ticker(html`<ca-rate-ticker href="/{base}" with-names .rates=${rates}></ca-rate-ticker>`);
    const link = (await accessibilityTree()).find(({ role }) => role === 'link')!;
    // Behind the codes stands the blank before the name that is seen.
    expect(link.name).to.match(/^USD\/UZS ?, 1 US dollar/);
    expect(link.name).to.contain('12,278.84');
  });
});

describe('the language of a ticker', () => {
  it('is said where its words are English for want of others, and the time is in that of the page [WCAG 3.1.2]', async () => {
    const element = await ticker(html`<ca-rate-ticker lang="ka" with-time .rates=${rates}></ca-rate-ticker>`);
    expect(frameOf(element).lang).to.equal('en');
    expect(element.renderRoot.querySelector('time')!.lang).to.equal('ka');
  });
});
