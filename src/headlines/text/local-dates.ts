import { parseDate } from './parse-date.js';

/**
 * Beginnings of the months' names, in calendar order, without accents: Russian, Ukrainian, Belarusian, Kazakh; German,
 * French, Italian, Spanish, Portuguese, Finnish, Polish, Turkish; Uzbek, Azerbaijani, Turkmen. Kyrgyz and Tajik names
 * begin as Russian ones do. None begins two months, but where a longer beginning is listed.
 */
const MONTHS = [
  'янв січ сту қаң jan gen ene tam sty oca yan',
  'фев лют ақп fev feb hel lut sub few',
  'мар бер сак нау mar mrz maa',
  'апр кві кра сәу avr abr apr huh kwi nis',
  'май мая тра мам mai mag may tou maj',
  'июн чер чэр мау juin jun giu kes cze haz iyun iyn',
  'июл лип ліп шіл juil jul lug hei lipc lipie tem iyul iyl',
  'авг сер жні там aou aug ago elo sie agu avg avq awg',
  'сен вер қыр sep set syy wrz eyl sen',
  'окт жов кас қаз okt oct ott out lok paz eki',
  'ноя лис ліс қар nov marr kas noy',
  'дек гру сне жел dez dec dic jou gru ara dek',
];
/** Polish names that mean other months in Croatian, for feeds that say that they are Polish. */
const POLISH: Readonly<Record<string, number>> = { lip: 6, lis: 10 };
/** The languages of these names, and English, which feeds of all languages claim. */
const LANGUAGES = /^(?:ru|uk|be|kk|ky|tg|de|fr|it|es|pt|fi|pl|tr|uz|az|tk|en)\b/i;
const ENGLISH = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Maximum length of a date. */
const MAX_LENGTH = 80;
const CLOCK = String.raw`(?:\P{N}*?(?<hour>\d{1,2})[:.h](?<minute>\d\d)(?<rest>.*))?\P{N}*$`;
const FORMS = [
  // Пт, 05 июн 2026 10:00:00 +0500; 5. Juni 2026 um 10:00 Uhr; 5 de junio de 2026; 1er juin 2026 à 10h00
  String.raw`^\P{N}*(?<day>\d{1,2})(?:\.|er|º)?[- ]+(?:de )?(?<month>\p{L}{3,})\.?[-, ]+(?:del? )?(?<year>\d{4}|\d\d(?!\d))${CLOCK}`,
  // 2026-ж., 5-июнь; 2026 ж. 5 маусым, 10:00
  String.raw`^(?<year>\d{4})(?:-| )\p{L}+\.?,? (?<day>\d{1,2})[- ](?<month>\p{L}{3,})${CLOCK}`,
].map((form) => new RegExp(form, 'iu'));

/** Letters without accents, in lower case; й stays, as и is another letter. */
const normalize = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(?<!и)[\u0300-\u036f]/g, '')
    .normalize('NFC');

const monthsByStart = new Map(
  MONTHS.flatMap((starts, month) => starts.split(' ').map((start) => [start, month] as const)),
);

/** The month, from 0, of a name in any of the languages; undefined when it is of none. */
function monthOf(name: string, lang: string): number | undefined {
  const word = normalize(name);
  for (let length = word.length; length > 2; length -= 1) {
    const start = word.slice(0, length);
    const month = monthsByStart.get(start) ?? (/^pl\b/i.test(lang) ? POLISH[start] : undefined);
    if (month !== undefined) return month;
  }
  return undefined;
}

/**
 * A date as `parseDate` reads it, also with months and weekdays in another language than English.
 *
 * @param lang - language of the feed; empty when it is unknown
 */
export function parseLocalDate(value: unknown, lang: string = ''): number | undefined {
  const time = parseDate(value);
  if (time !== undefined || typeof value !== 'string' || (lang && !LANGUAGES.test(lang))) return time;
  const text = value.slice(0, MAX_LENGTH).replace(/\s+/g, ' ').trim();
  for (const form of FORMS) {
    const { day, month: name = '', year, hour, minute, rest = '' } = form.exec(text)?.groups ?? {};
    const month = monthOf(name, lang);
    if (month === undefined) continue;
    const clock = hour
      ? ` ${hour}:${minute}${rest.replace(/^\P{L}*(?:uhr|ч|h)\.?$/iu, '').replace(/мск/i, 'MSK')}`
      : '';
    return parseDate(`${day} ${ENGLISH[month]} ${year}${clock}`);
  }
  return undefined;
}
