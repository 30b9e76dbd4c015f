/**
 * Writes src/locale/cldr-names.ts from the development dependency cldr-dates-full: what dates need in languages that
 * browsers are built without. `node scripts/cldr-names.js`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

export const TARGET = new URL('../src/locale/cldr-names.ts', import.meta.url);
const PACKAGE = new URL('../node_modules/cldr-dates-full/', import.meta.url);
const LANGUAGES = ['uz', 'kk', 'ky', 'tg', 'tk'];

const read = (path) => JSON.parse(readFileSync(new URL(path, PACKAGE), 'utf8'));
const quoted = (text) => `'${text.replaceAll("'", "\\'")}'`;

/** A CLDR pattern as a text with `{month}` and the like; quoted letters stand for themselves. */
function textOf(pattern) {
  const fields = { EEEE: 'weekday', MMMM: 'month', LLLL: 'month', dd: 'day', d: 'day', y: 'year' };
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (field, literal) => literal ?? `{${fields[field]}}`);
}

/** What dates of one language are made of. */
function namesOf(lang) {
  const dates = (file) => read(`main/${lang}/${file}.json`).main[lang].dates;
  const { fields } = dates('dateFields');
  const { months, days, dateFormats, dateTimeFormats } = dates('ca-gregorian').calendars.gregorian;
  const ago = (unit) =>
    fields[unit]['relativeTime-type-past']['relativeTimePattern-count-other'].replace('{0}', '{count}');
  return {
    months: Object.values(months.format.wide).join(' '),
    weekdays: Object.values(days.format.wide).join(' '),
    day: textOf(dateFormats.long),
    weekday: textOf(dateFormats.full),
    month: textOf(dateTimeFormats.availableFormats.yMMMM),
    now: fields.second['relative-type-0'],
    minute: ago('minute'),
    hour: ago('hour'),
    days: ago('day'),
    yesterday: fields.day['relative-type--1'],
  };
}

/** The whole file. */
export function cldrNames() {
  const languages = LANGUAGES.map((lang) => {
    const lines = Object.entries(namesOf(lang)).map(([name, text]) => `    ${name}: ${quoted(text)},\n`);
    return `  ${lang}: {\n${lines.join('')}  },\n`;
  });
  return `/* Made by scripts/cldr-names.js from cldr-dates-full ${read('package.json').version}; not to be edited. */

/** What the dates of a language are made of: names in calendar order, the week from Sunday, and texts to fill in. */
export interface DateNames {
  readonly months: string;
  readonly weekdays: string;
  /** A date, such as \`{day} {month} {year}\`. */
  readonly day: string;
  /** A date with its weekday. */
  readonly weekday: string;
  /** A month of a year. */
  readonly month: string;
  readonly now: string;
  /** So many minutes ago, and so on: \`{count}\`. */
  readonly minute: string;
  readonly hour: string;
  readonly days: string;
  readonly yesterday: string;
}

/** The languages of Central Asia that Chromium cannot print dates in. */
export const cldrNames: Readonly<Record<string, DateNames>> = {
${languages.join('')}};
`;
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TARGET, cldrNames());
