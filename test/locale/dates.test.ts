import { expect } from '@open-wc/testing';
import { dayOf, formatDate, formatTime } from '../../src/locale/dates.js';
import { formatSpan, nextDay } from '../../src/locale/relative-dates.js';
import { tickerLanguages } from '../../src/locale/ticker-languages.js';
import { tickerWords } from '../../src/locale/ticker-words.js';

tickerWords.addLoaders(tickerLanguages);
for (const lang of Object.keys(tickerLanguages)) await tickerWords.load(lang);

const AT = Date.UTC(2026, 1, 5, 20, 5);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const inZone = (lang: string, zone = 'UTC') => ({ lang, zone });
const engineDate = (lang: string) =>
  new Intl.DateTimeFormat(lang, {
    calendar: 'gregory',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(AT);
const on = (lang: string) => formatDate(AT, 'day', inZone(lang));

describe('a date', () => {
  it('reads as on the original page in plain English', () => {
    expect(on('en')).to.equal('05 February 2026');
    expect(formatDate(AT, 'weekday', inZone('en'))).to.equal('Thursday, 05 February 2026');
    expect(formatDate(AT, 'month', inZone('en'))).to.equal('February 2026');
    expect(formatTime(AT, inZone('en'))).to.equal('20:05');
  });

  it('is written as a region writes it where the language names one', () => {
    expect(on('en-US')).to.equal('February 05, 2026');
    expect(formatTime(AT, inZone('en-US'))).to.match(/^8:05\sPM$/);
  });

  it('has its own names in the languages that browsers lack', () => {
    expect(['ru', 'kk', 'ky', 'uz', 'tg', 'tk'].map(on)).to.deep.equal([
      '5 февраля 2026 г.',
      '2026\u202fж. 5 ақпан',
      '2026-ж., 5-февраль',
      '5-fevral, 2026',
      '5 Феврал 2026',
      '5 fewral 2026',
    ]);
    expect(['kk', 'ky', 'uz', 'tg', 'tk'].map((lang) => formatDate(AT, 'weekday', inZone(lang)))).to.deep.equal([
      '2026\u202fж. 5 ақпан, бейсенбі',
      '2026-ж., 5-февраль, бейшемби',
      'payshanba, 5-fevral, 2026',
      'Панҷшанбе, 5 Феврал 2026',
      '5 fewral 2026 penşenbe',
    ]);
    expect(['kk', 'ky', 'uz', 'tg', 'tk'].map((lang) => formatDate(AT, 'month', inZone(lang)))).to.deep.equal([
      '2026\u202fж. ақпан',
      '2026-ж., февраль',
      'fevral, 2026',
      'Феврал 2026',
      'fewral 2026',
    ]);
  });

  it('is neither numbered months nor silent English, with or without a region', () => {
    for (const lang of ['uz-UZ', 'uz-Latn-UZ', 'kk-KZ', 'kk-Cyrl', 'ky-KG', 'tg-TJ', 'tk-TM']) {
      for (let month = 0; month < 12; month += 1) {
        expect(formatDate(Date.UTC(2026, month, 5), 'day', inZone(lang)), lang).to.not.match(
          /M\d\d|January|July|October/,
        );
      }
    }
  });

  it("leaves scripts to the engine that are not the language's usual one", () => {
    for (const lang of ['kk-Latn', 'uz-AF', 'az-Cyrl']) expect(on(lang), lang).to.equal(engineDate(lang));
    expect(['uz', 'uz-UZ', 'uz-Latn', 'uz-Cyrl', 'uz-Cyrl-UZ'].map(on)).to.deep.equal([
      '5-fevral, 2026',
      '5-fevral, 2026',
      '5-fevral, 2026',
      '5 феврал, 2026',
      '5 феврал, 2026',
    ]);
  });

  it('has names of months where only dates and numbers are known', () => {
    expect(['az', 'ka', 'hy'].map(on)).to.deep.equal(['5 fevral 2026', '5 თებერვალი, 2026', '5 փետրվարի, 2026 թ.']);
    expect(formatDate(AT, 'month', inZone('hy'))).to.equal('2026 թ․ փետրվար');
  });

  it('is Gregorian unless asked otherwise, with the digits of the language', () => {
    expect(on('th')).to.equal('5 กุมภาพันธ์ 2026');
    expect(on('fa')).to.contain('۲۰۲۶').and.to.contain('فوریه');
    expect(on('ar-SA')).to.contain('٢٠٢٦').and.to.contain('فبراير');
    expect(on('th-u-ca-buddhist')).to.contain('2569');
  });

  it('is the day in the zone', () => {
    expect(formatDate(AT, 'day', inZone('en', 'Asia/Tashkent'))).to.equal('06 February 2026');
    expect(formatDate(AT, 'weekday', inZone('uz', 'Asia/Tashkent'))).to.equal('juma, 6-fevral, 2026');
    expect(dayOf(AT, 'Asia/Tashkent')).to.equal('2026-02-06');
    expect(formatTime(AT, inZone('uz', 'Asia/Tashkent'))).to.equal('01:05');
  });
});

describe('a span of time', () => {
  const ago = (span: number, lang = 'en') => formatSpan(AT - span, AT, inZone(lang));

  it('is told in the largest whole unit', () => {
    expect([0, 59_000, MINUTE, 59 * MINUTE, HOUR, 23 * HOUR, 24 * HOUR].map((span) => ago(span))).to.deep.equal([
      'now',
      'now',
      '1 minute ago',
      '59 minutes ago',
      '1 hour ago',
      '23 hours ago',
      'yesterday',
    ]);
  });

  it('counts days by the calendar', () => {
    expect(ago(44 * HOUR)).to.equal('yesterday');
    expect(ago(45 * HOUR)).to.equal('2 days ago');
  });

  it('has its own words in the languages that browsers lack', () => {
    expect(ago(0, 'kk')).to.equal('қазір');
    expect(ago(3 * HOUR, 'uz')).to.equal('3 soat oldin');
    expect(ago(5 * MINUTE, 'ky')).to.equal('5 мүнөт мурун');
    expect(ago(24 * HOUR, 'tg')).to.equal('дирӯз');
    expect(ago(72 * HOUR, 'tk')).to.equal('3 gün öň');
    expect(ago(3 * HOUR, 'ru')).to.equal('3 часа назад');
    expect(ago(0, 'ru')).to.equal('только что');
    expect(ago(0, 'hy-AM')).to.equal('հիմա');
  });

  it('forgives a clock that is a minute slow, and gives way to the date after a week and before its time', () => {
    expect(ago(-MINUTE)).to.equal('now');
    expect(ago(-2 * MINUTE)).to.equal(undefined);
    expect(ago(7 * 24 * HOUR)).to.equal(undefined);
  });
});

describe('the next day', () => {
  it('begins at midnight of the zone', () => {
    expect(nextDay(AT, 'UTC')).to.equal(Date.UTC(2026, 1, 6));
    expect(nextDay(AT, 'Asia/Tashkent')).to.equal(Date.UTC(2026, 1, 6, 19));
    expect(nextDay(Date.UTC(2026, 1, 6), 'UTC')).to.equal(Date.UTC(2026, 1, 7));
  });

  it('begins at midnight after days of 23 and 25 hours', () => {
    expect(nextDay(Date.UTC(2026, 2, 28, 23), 'Europe/Berlin')).to.equal(Date.UTC(2026, 2, 29, 22));
    expect(nextDay(Date.UTC(2026, 9, 24, 22), 'Europe/Berlin')).to.equal(Date.UTC(2026, 9, 25, 23));
  });
});
