import { expect, html, waitUntil } from '@open-wc/testing';
import type { Rate, RateTicker } from '../../src/index.js';
import { textsOf, ticker } from '../browser/ticker.js';

const partOf = (element: RateTicker, part: string): HTMLElement =>
  element.renderRoot.querySelector<HTMLElement>(`[part~="${part}"]`)!;
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
