import { expect } from '@open-wc/testing';
import {
  formatChange,
  formatValue,
  headlineLanguages,
  headlineWords,
  tickerLanguages,
  tickerWords,
} from '../../src/index.js';
import { formatDate, formatTime, type DatePrecision } from '../../src/locale/dates.js';
import { formatSpan } from '../../src/locale/relative-dates.js';
import { formatMessage } from '../../src/locale/dictionary.js';

/* What is expected comes from the CLDR packages, by the plainest code, and never from the browser. */

tickerWords.addLoaders(tickerLanguages);
headlineWords.addLoaders(headlineLanguages);

const LANGUAGES = ['ru', 'kk', 'ky', 'uz', 'uz-Cyrl', 'tg', 'tk', 'az', 'tr', 'ka', 'hy'];
const AT = Date.UTC(2026, 1, 5, 4, 5);

/** The parts of the CLDR files that are compared with. */
interface Numbers {
  minimumGroupingDigits: string;
  'symbols-numberSystem-latn': Record<'group' | 'decimal' | 'percentSign', string>;
  'decimalFormats-numberSystem-latn': { standard: string };
  'percentFormats-numberSystem-latn': { standard: string };
}
interface Calendar {
  months: Record<'format' | 'stand-alone', { wide: Record<string, string> }>;
  days: { format: { wide: Record<string, string> } };
  dateFormats: Record<string, string>;
  timeFormats: Record<string, string>;
  dateTimeFormats: { availableFormats: Record<string, string> };
}
type Past = Record<string, string>;
type Fields = Record<string, Past & { 'relativeTime-type-past': Past }>;

/** One value of a file of the CLDR, by the keys that lead to it. */
async function cldr<Value>(path: string, ...keys: string[]): Promise<Value> {
  const file: unknown = await (await fetch(`/node_modules/${path}.json`)).json();
  return keys.reduce((value, key) => (value as Record<string, unknown>)[key], file) as Value;
}

/** Engines print other blanks than the CLDR of today, in dates of the languages that they know. */
const plainBlanks = (text: string): string => text.replace(/\s/g, ' ');

/** A number of two decimals as the patterns of the CLDR have it. */
function numberOf(value: number, numbers: Numbers, kind: 'decimal' | 'percent', decimals = 2): string {
  const symbols = numbers['symbols-numberSystem-latn'];
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const isGrouped = whole.length >= 3 + Number(numbers.minimumGroupingDigits);
  const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, symbols.group) : whole;
  const figures = fraction ? grouped + symbols.decimal + fraction : grouped;
  const pattern: string = numbers[`${kind}Formats-numberSystem-latn`].standard;
  return (value < 0 ? '\u2212' : '') + pattern.replace(/[#,.0]+/, figures).replace('%', symbols.percentSign);
}

/** A date as the patterns of the CLDR have it, its day unpadded. */
function dateOf(precision: DatePrecision, { months, days, dateFormats, dateTimeFormats }: Calendar): string {
  const patterns: Record<DatePrecision, string | undefined> = {
    day: dateFormats['long'],
    weekday: dateFormats['full'],
    month: dateTimeFormats.availableFormats['yMMMM'],
  };
  const fields: Record<string, string> = {
    y: '2026',
    M: months.format.wide['2']!,
    L: months['stand-alone'].wide['2']!,
    d: '5',
    E: days.format.wide['thu']!,
  };
  return patterns[precision]!.replace(/'([^']*)'|([A-Za-z])\2*/g, (_: string, text?: string, letter?: string) =>
    letter ? fields[letter]! : text!,
  );
}

describe('what is printed, by the CLDR', () => {
  before(async () => {
    for (const lang of LANGUAGES) await tickerWords.load(lang);
  });

  for (const lang of LANGUAGES) {
    it(`has the signs of ${lang} in numbers and percents`, async () => {
      const data = await cldr<Numbers>(`cldr-numbers-full/main/${lang}/numbers`, 'main', lang, 'numbers');
      for (const value of [0.01, 7, 999.5, 1234.5, 12278.84, 1234567.89]) {
        expect(formatValue(value, { lang, digits: 2, per: 1 })).to.equal(numberOf(value, data, 'decimal'));
      }
      for (const change of [0.14, -0.3, 12.35, 1234.5]) {
        expect(formatChange(change, lang)).to.equal(numberOf(change, data, 'percent'));
      }
      expect(formatChange(0, lang)).to.equal(numberOf(0, data, 'percent', 0));
    });

    it(`has the dates of ${lang}`, async () => {
      const folder = `cldr-dates-full/main/${lang}`;
      const keys = ['main', lang, 'dates'];
      const gregorian = await cldr<Calendar>(`${folder}/ca-gregorian`, ...keys, 'calendars', 'gregorian');
      const fields = await cldr<Fields>(`${folder}/dateFields`, ...keys, 'fields');
      for (const precision of ['day', 'weekday', 'month'] as const) {
        const text = formatDate(AT, precision, { lang, zone: 'UTC' });
        const blanks = ['ru', 'tr'].includes(lang) ? plainBlanks : String;
        expect(blanks(text)).to.equal(blanks(dateOf(precision, gregorian)));
      }
      expect(gregorian.timeFormats['short']).to.equal('HH:mm');
      expect(formatTime(AT, { lang, zone: 'UTC' })).to.equal('04:05');
      const ago = (span: number) => formatSpan(AT - span, AT, { lang, zone: 'UTC' });
      const { 'relativeTime-type-past': past } = fields['minute']!;
      // 25 is `many` in Russian.
      const minutes = past['relativeTimePattern-count-many'] ?? past['relativeTimePattern-count-other']!;
      expect(ago(25 * 60_000)).to.equal(minutes.replace('{0}', '25'));
      expect(ago(28 * 3_600_000)).to.equal(fields['day']!['relative-type--1']);
      if (lang !== 'ru') expect(ago(0)).to.equal(fields['second']!['relative-type-0']);
    });
  }

  it('has the plurals of each language', async () => {
    const path = 'cldr-core/supplemental/plurals';
    const cardinal = await cldr<Record<string, Past>>(path, 'supplemental', 'plurals-type-cardinal');
    for (const lang of LANGUAGES) {
      await headlineWords.load(lang);
      const words = headlineWords.of(lang);
      const rules = cardinal[words.lang.split('-')[0]!]!;
      for (const phrase of [words.newHeadlines, words.results, words.resultOf]) {
        if (Object.keys(phrase).length === 1) continue;
        for (const [rule, text] of Object.entries(rules)) {
          const category = rule.replace('pluralRule-count-', '');
          const samples = /@integer ([^…@]*)/.exec(text)?.[1]?.match(/\d+/g) ?? [];
          for (const count of samples.map(Number)) {
            const wanted = (phrase as unknown as Record<string, string>)[category];
            expect(formatMessage(phrase, words.lang, { count }, count), `${lang} ${count}`).to.equal(
              formatMessage(wanted!, words.lang, { count }),
            );
          }
        }
      }
    }
  });
});
